/** Which sentences a look back may say: decided by the rules of evidence alone. Their words stand in words.ts. */
import type { Analysis, TwoSided } from "./analyse.ts";
import type { SentenceId } from "./words.ts";

export interface Sentence {
  readonly id: SentenceId;
  /** What stands in it: seconds, shares from 0 to 1, dates, counts. */
  readonly values: Readonly<Record<string, number | string | null>>;
}

/** The sentences of a look back, in the order in which they are read. */
export function sentencesOf(analysis: Analysis): readonly Sentence[] {
  if (analysis.type === "group") return [said("group", { writers: analysis.writers })];
  if (analysis.type === "one-sided") return [said("one-sided")];
  return [beginning, waiting, volume, lastWords, index, pushes, intoSilence, after].flatMap((question) => question(analysis));
}

function said(id: SentenceId, values: Sentence["values"] = {}): Sentence {
  return { id, values };
}

function beginning({ initiation: { gaps, direction } }: TwoSided): readonly Sentence[] {
  const { share = null, of = 0 } = gaps.find(({ hours }) => hours === 6) ?? {};
  if (of < leastTold) return [];
  return [said(direction === null ? "beginning-unclear" : `beginning-${direction}`, { share, sessions: of })];
}

/** The medians are only told; who waited longer is said where the interval leaves 1 out. */
function waiting({ waits, pursuit: { waitRatio } }: TwoSided): readonly Sentence[] {
  if (waits.me.answered < leastTold || waits.them.answered < leastTold) return [];
  const told = said("waiting", { mine: waits.them.median, theirs: waits.me.median });
  if (waitRatio === null) return [told];
  return [told, said(waitRatio.low > 1 ? "waiting-me" : waitRatio.high < 1 ? "waiting-them" : "waiting-balanced")];
}

function volume({ volume: { share } }: TwoSided): readonly Sentence[] {
  return share === null ? [] : [said("volume", { share })];
}

function lastWords({ lastWords: { rate, had } }: TwoSided): readonly Sentence[] {
  if (had.me < leastTold || had.them < leastTold) return [];
  return [said("last-words", { mine: rate.me, theirs: rate.them })];
}

function index({ pursuit }: TwoSided): readonly Sentence[] {
  return pursuit.index === null ? [said("index-few")] : [said(`index-${pursuit.index.direction}`), said("index-meaning")];
}

function pushes({ pushes: { claim } }: TwoSided): readonly Sentence[] {
  return [said(`pushes-${claim}`)];
}

function intoSilence({ intoSilence: { messages, returns } }: TwoSided): readonly Sentence[] {
  const written = said("into-silence", { messages });
  if (returns.count < leastTold) return [written];
  return [written, said("returns", { returns: returns.count, share: returns.afterOne / returns.count })];
}

function after({ after }: TwoSided): readonly Sentence[] {
  if (after === null) return [];
  const { breakup, answered, longestRun, runToday } = after;
  const openings = answered.of === 0 ? [] : [said("after-answered", { breakup, openings: answered.of, answered: answered.count })];
  const run = said("after-run", { days: longestRun });
  return runToday === null ? [...openings, run] : [...openings, run, said("after-today", { days: runToday })];
}

/** Below so many sessions, answers or returns no habit is told. */
const leastTold = 10;
