import { type Thread, them } from "./thread.ts";
import { day, hour, week } from "./time.ts";
import type { Turns } from "./turns.ts";

/** How quickly the other one answered after more messages, compared with fewer, among turns without an answer yet. */
export interface Landmark {
  /** Minutes after the first message of a turn. */
  readonly minutes: number;
  /** Rate of answers after three messages and more, by that after fewer; below 1 they took longer. Null where nothing can be compared. */
  readonly ratio: number | null;
  /** Its 99 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Turns still unanswered then, with three messages and more. */
  readonly exposed: number;
  /** The others still unanswered. */
  readonly control: number;
}

/** What may be said of it. */
export type PushClaim = "later" | "none";

export const landmarkMinutes = [5, 10] as const;

/**
 * The landmark ratio of docs/spec/look-back.md: my turns that are unanswered so many minutes after their first message; exposed are those
 * with three messages by then. Time runs from there to the answer, to my next session, or to the end. Mantel-Haenszel over blocks of
 * 28 days, tempo before the turn, and pieces of time.
 */
export function landmarkOf(thread: Thread, turns: Turns, minutes: number): Landmark {
  const { at, who, count } = thread;
  const blocks = count === 0 ? 0 : Math.floor((at[count - 1] as number) / block) + 1;
  const strata = blocks * (tempos.length + 1) * pieces.length;
  // Events and time at risk, of the control in the first half and of the exposed in the second.
  const [events, risk] = [new Float64Array(2 * strata), new Float64Array(2 * strata)];
  const seen = [0, 0];
  for (let turn = 0; turn < turns.count; turn++) {
    if (turns.who[turn] === them) continue;
    const first = turns.start[turn] as number;
    const next = turns.start[turn + 1] as number;
    const begun = at[first] as number;
    const ended = at[Math.min(next, count - 1)] as number;
    const mark = begun + minutes * 60;
    if (ended <= mark) continue;
    const isExposed = next - first >= push && (at[first + push - 1] as number) <= mark ? 1 : 0;
    seen[isExposed] = (seen[isExposed] as number) + 1;
    const before = first === 0 ? Number.POSITIVE_INFINITY : begun - (at[first - 1] as number);
    let tempo = 0;
    while (tempo < tempos.length && before >= (tempos[tempo] as number)) tempo++;
    const place = Math.floor(begun / block) * (tempos.length + 1) + tempo;
    const isAnswered = next < count && who[next] === them;
    spread(events, risk, isExposed * strata + place * pieces.length, ended - mark, isAnswered);
  }
  return { minutes, ...mantelHaenszel(events, risk, strata), exposed: seen[1] as number, control: seen[0] as number };
}

/**
 * What may be said: "later" only where the 99 % interval at 5 minutes lies below 1, the point at 10 minutes too, and 30 turns or more were
 * exposed. Its mirror is never said: writing again every few minutes brings it about by itself (docs/spec/look-back.md).
 */
export function claimOf(atFive: Landmark, atTen: Landmark): PushClaim {
  if (atFive.exposed < leastExposed || atFive.high === null || atTen.ratio === null) return "none";
  return atFive.high < 1 && atTen.ratio < 1 ? "later" : "none";
}

const push = 3;
const leastExposed = 30;
/** Of the normal distribution, for 99 %. */
const z = 2.5758293035489004;
const block = 28 * day;
/** Gaps before a turn, seconds; a longer one is the last tempo. */
const tempos = [60, 5 * 60, 30 * 60, 6 * hour] as const;
/** Ends of the pieces of time after the landmark, seconds. */
const pieces = [60, 3 * 60, 10 * 60, 30 * 60, 90 * 60, 6 * hour, day, week] as const;

/** Spreads a wait over the pieces of time of its stratum. */
function spread(events: Float64Array, risk: Float64Array, stratum: number, wait: number, isAnswered: boolean): void {
  let from = 0;
  for (let piece = 0; piece < pieces.length; piece++) {
    const to = pieces[piece] as number;
    risk[stratum + piece] = (risk[stratum + piece] as number) + Math.min(wait, to) - from;
    if (wait <= to) {
      if (isAnswered) events[stratum + piece] = (events[stratum + piece] as number) + 1;
      return;
    }
    from = to;
  }
}

function mantelHaenszel(events: Float64Array, risk: Float64Array, strata: number): Pick<Landmark, "ratio" | "low" | "high"> {
  let [exposed, control, variance] = [0, 0, 0];
  for (let stratum = 0; stratum < strata; stratum++) {
    const [t0, t1] = [risk[stratum] as number, risk[strata + stratum] as number];
    if (t0 === 0 || t1 === 0) continue;
    const [d0, d1, total] = [events[stratum] as number, events[strata + stratum] as number, t0 + t1];
    exposed += (d1 * t0) / total;
    control += (d0 * t1) / total;
    variance += ((d0 + d1) * t0 * t1) / (total * total);
  }
  if (exposed === 0 || control === 0) return { ratio: null, low: null, high: null };
  const ratio = exposed / control;
  const error = Math.sqrt(variance / (exposed * control));
  return { ratio, low: ratio * Math.exp(-z * error), high: ratio * Math.exp(z * error) };
}
