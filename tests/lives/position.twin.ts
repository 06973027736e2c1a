/**
 * The position once more, plainly: written from docs/spec/position.md alone, with loops over all entries and nothing remembered. It shares no
 * code with what it checks.
 */
import type { Entry } from "../../src/formula/entry.ts";

type Any = Entry<Record<string, unknown>> & { day: number };
export type Numbers = Record<"common-ground" | "space" | "own-world" | "self-respect" | "steadiness", number>;

const weights: Record<string, number> = {
  text: 1,
  call: 1,
  "voice-note": 1,
  "email-or-letter": 1,
  gift: 1,
  "direct-message": 1,
  visit: 1,
  "where-they-are": 1,
  intimate: 1,
  "through-someone": 0.8,
  comment: 0.7,
  "story-reply": 0.7,
  "join-their-group": 0.7,
  "ask-family": 0.6,
  "beyond-need": 0.6,
  "ask-friends": 0.5,
  like: 0.4,
};
const lookWeight = 0.2;
const signals = ["S3", "S4", "S5", "S6", "S7", "S9", "S11"];

/** The values of the five parts. @param entries a log of known kinds */
export function twinOf(entries: readonly Entry[], chapter: string, today: number): Numbers {
  const log = standing(entries).filter((entry) => entry.day <= today);
  const start = startOf(log, chapter);
  const empty = emptyWeeks(log, start, today);
  const faded = (value: number) => value * (1 - 0.1 * empty);
  return {
    "common-ground": faded(commonGround(log, chapter, today)),
    space: faded(space(log, chapter, today, start)),
    "own-world": faded(ownWorld(log, chapter, today)),
    "self-respect": faded(selfRespect(log, chapter, today, start)),
    steadiness: faded(steadiness(log, today)),
  };
}

/** F52a, F52b. */
export function twinTrend(entries: readonly Entry[], chapter: string, today: number) {
  const weeks: { until: number; values: Numbers; smoothed: Numbers }[] = [];
  // 1970-01-05, day 4, was a Monday.
  const monday = today - ((((today - 4) % 7) + 7) % 7);
  for (let ago = 11; ago >= 0; ago--) {
    const until = Math.min(today, monday - 7 * ago + 6);
    const log = standing(entries).filter((entry) => entry.day <= until);
    if (startOf(log, chapter) === null) continue;
    const values = twinOf(entries, chapter, until);
    const smoothed = { ...values };
    const before = weeks.at(-1);
    if (before !== undefined)
      for (const name of Object.keys(values) as (keyof Numbers)[]) smoothed[name] = 0.4 * values[name] + 0.6 * before.smoothed[name];
    weeks.push({ until, values, smoothed });
  }
  return weeks;
}

/** F50a: what was withdrawn or replaced by something later that stands is gone. In order, with local days. */
function standing(entries: readonly Entry[]): Any[] {
  const byId = new Map<string, Any>();
  for (const entry of entries) byId.set(entry.id, { ...(entry as Any), day: Math.floor((entry.at + entry.offset * 60_000) / 86_400_000) });
  const log = [...byId.values()].sort((a, b) => (isLater(a, b) ? 1 : -1));
  const gone = new Set<string>();
  for (const entry of [...log].reverse()) {
    if (gone.has(entry.id)) continue;
    const target = byId.get(String(entry.kind === "withdraw" ? entry.body.of : entry.body.replaces));
    if (target !== undefined && isLater(entry, target) && (entry.kind === "withdraw" || entry.kind === target.kind)) gone.add(target.id);
  }
  return log.filter((entry) => !gone.has(entry.id) && entry.kind !== "withdraw");
}

function isLater(a: Entry, b: Entry): boolean {
  return a.lamport > b.lamport || (a.lamport === b.lamport && a.id > b.id);
}

/** F50y. */
function isAboutTheEx({ kind, body }: Any): boolean {
  if (kind === "sign") return !["looking", "asked-friends", "asked-family"].includes(String(body.learned));
  return kind === "received" || kind === "reaction";
}

/** F50c. */
function startOf(log: readonly Any[], chapter: string): number | null {
  let start: number | null = null;
  for (const entry of log)
    if (entry.kind === "chapter" && entry.chapter === chapter && (start === null || entry.day < start)) start = entry.day;
  if (start !== null) return start;
  for (const entry of log) if (!isAboutTheEx(entry) && (start === null || entry.day < start)) start = entry.day;
  return start;
}

/** F51b. */
function emptyWeeks(log: readonly Any[], start: number | null, today: number): number {
  let empty = 0;
  for (let week = 0; week < 4; week++) {
    const newest = today - 7 * week;
    const oldest = newest - 6;
    if (start === null || oldest <= start) continue;
    if (!log.some((entry) => entry.day >= oldest && entry.day <= newest && !isAboutTheEx(entry))) empty++;
  }
  return empty;
}

/** Contact that counts, with asking that a sign told of. */
function contacts(log: readonly Any[], chapter: string): { entry: Any; way: string }[] {
  const found: { entry: Any; way: string }[] = [];
  for (const entry of log) {
    if (entry.chapter !== chapter) continue;
    if (entry.kind === "contact" && entry.body.need === undefined && entry.body.chance !== "chance")
      found.push({ entry, way: String(entry.body.way) });
    if (entry.kind === "sign" && entry.body.learned === "asked-friends") found.push({ entry, way: "ask-friends" });
    if (entry.kind === "sign" && entry.body.learned === "asked-family") found.push({ entry, way: "ask-family" });
  }
  return found;
}

/** F50e to F50g. */
function commonGround(log: readonly Any[], chapter: string, today: number): number {
  const ended = log.filter(({ kind }) => kind === "mode-end");
  const settling: Any[] = [];
  let inContact: Any | null = null;
  let terms: Any | null = null;
  for (const entry of log) {
    const { kind, body } = entry;
    const mine = entry.chapter === chapter;
    const fact = (body.is as { fact?: string } | undefined)?.fact;
    if (mine && kind === "agreement" && body.what !== "again") settling.push(entry);
    if (mine && kind === "weeks") settling.push(entry);
    if (mine && kind === "fact" && fact === "in-contact") inContact = entry;
    if (mine && kind === "fact" && fact === "terms") terms = entry;
    const sets =
      kind === "mode" ||
      (kind === "channel" && body.state === "blocked-everywhere") ||
      (kind === "signal" && body.answer === "yes" && signals.includes(String(body.code))) ||
      (kind === "safety" && body.answer === "yes" && (body.question === "no-contact" || body.question === "afraid"));
    if (sets && (mine || !ended.some((end) => isLater(end, entry)))) settling.push(entry);
  }
  if (inContact !== null && (inContact.body.is as { value: string }).value === "no") settling.push(inContact);
  if (terms !== null && ["strained", "hostile", "silent"].includes((terms.body.is as { value: string }).value)) settling.push(terms);
  let first: Any | null = null;
  for (const entry of settling)
    if (first === null || entry.at < first.at || (entry.at === first.at && isLater(first, entry))) first = entry;
  let value = first === null ? 40 : 100;
  const seen = new Set<string>();
  for (const { entry, way } of contacts(log, chapter)) {
    const age = today - entry.day;
    if (age > 27 || (first !== null && entry.at <= first.at) || seen.has(`${entry.day} ${way}`)) continue;
    seen.add(`${entry.day} ${way}`);
    value -= (25 * (weights[way] as number) * (28 - age)) / 28;
  }
  return Math.max(0, value);
}

/** F50h to F50k. */
function space(log: readonly Any[], chapter: string, today: number, start: number | null): number {
  let begun: Any | null = null;
  for (const entry of log)
    if (entry.kind === "weeks" && entry.chapter === chapter && (begun === null || entry.day < begun.day)) begun = entry;
  const counted = contacts(log, chapter);
  let day0 = today;
  if (begun !== null) {
    const order = [...counted].sort((a, b) => a.entry.at - b.entry.at || b.entry.day - a.entry.day);
    const last = order.filter(({ entry }) => entry.at <= (begun as Any).at).at(-1);
    day0 = last === undefined ? begun.day : Math.min(begun.day, last.entry.day);
  }
  let value = 0;
  for (let day = today - 27; day <= today; day++) {
    const worth = day > day0 ? 1 : start !== null && day >= start ? 0.5 : 0;
    const ways = new Set(counted.filter(({ entry }) => entry.day === day).map(({ way }) => way));
    let cost = 0;
    for (const way of ways) cost += weights[way] as number;
    const looked = (entry: Any) => entry.kind === "looking" || (entry.kind === "sign" && entry.body.learned === "looking");
    if (log.some((entry) => entry.chapter === chapter && entry.day === day && looked(entry))) cost += lookWeight;
    value += (100 / 28) * worth * (1 - Math.min(1, cost));
  }
  return value;
}

/** F50m, F50n. */
function ownWorld(log: readonly Any[], chapter: string, today: number): number {
  let amount = 0;
  let breadth = 0;
  for (let day = today - 27; day <= today; day++) {
    const today28 = log.filter((entry) => entry.day === day);
    const areas = new Set(today28.filter(({ kind }) => kind === "done").map(({ body }) => body.area));
    const goals = new Set(today28.filter(({ kind }) => kind === "goal-step").map(({ body }) => body.of));
    const nothing = today28.some((entry) => entry.kind === "did-nothing" && entry.chapter === chapter);
    amount += newness(today - day) * (areas.size + 2 * goals.size + (nothing ? 0.5 : 0));
  }
  for (const area of ["body", "people", "work", "play", "home", "mind", "meaning"]) {
    let best = 0;
    for (const { kind, day, body } of log)
      if (kind === "done" && body.area === area && today - day <= 27) best = Math.max(best, newness(today - day));
    breadth += 8 * best;
  }
  return Math.min(60, (amount * 60) / 17.5) + Math.min(40, breadth);
}

/** F50o to F50q. */
function selfRespect(log: readonly Any[], chapter: string, today: number, start: number | null): number {
  let base = 0;
  let raised = 0;
  let lowered = 0;
  for (let day = today - 27; day <= today; day++) {
    const kept = start !== null && day >= start ? 50 / 28 : 0;
    base += kept;
    const worths = new Set(
      log.filter((one) => one.kind === "act" && one.chapter === chapter && one.day === day).map(({ body }) => body.worth),
    );
    const held = new Set(log.filter((one) => one.kind === "held" && one.day === day).map(({ body }) => `${body.how} ${body.of}`));
    const weight = newness(today - day);
    if (worths.has("built")) raised += 5 * weight;
    if (worths.has("kept")) raised += 3 * weight;
    if (worths.has("cost")) lowered += 10 * weight + kept;
    for (const one of held) {
      if (one.startsWith("kept")) raised += 5 * weight;
      if (one.startsWith("bent")) lowered += 5 * weight;
    }
  }
  return Math.max(0, base + Math.min(50, raised) - lowered);
}

/** F50r to F50u. */
function steadiness(log: readonly Any[], today: number): number {
  let raised = 0;
  let lowered = 0;
  for (let day = today - 27; day <= today; day++) {
    const here = log.filter((entry) => entry.day === day);
    const weight = newness(today - day);
    const ends = new Set(here.filter(({ kind }) => kind === "urge-after").map(({ body }) => body.ended));
    if (ends.has("ridden-out")) raised += 6 * weight;
    if (ends.has("contact")) lowered += 6 * weight;
    if (ends.has("looked")) lowered += 3 * weight;
    const checkIn = here.filter(({ kind }) => kind === "check-in").at(-1);
    if (checkIn !== undefined) {
      const { sleep = 5, mood = 5 } = checkIn.body as { sleep?: number; mood?: number };
      raised += weight * (1.5 + 0.1 * (sleep - 5) + 0.1 * (mood - 5));
    }
    raised += 4 * weight * new Set(here.filter(({ kind }) => kind === "help-used").map(({ body }) => body.who)).size;
  }
  return Math.max(0, 30 + Math.min(70, raised) - lowered);
}

/** F50b. */
function newness(age: number): number {
  if (age <= 6) return 1;
  if (age <= 13) return 0.75;
  if (age <= 20) return 0.5;
  return 0.25;
}
