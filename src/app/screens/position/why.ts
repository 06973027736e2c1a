/** Why a part of the position is what it is: the entries that raised or lowered it, gathered into things that one sentence can say (F50). */
import { type Area, areas, between, countedContacts, dayOf, type Entry, latest, type Part, type PartName } from "#formula";
import type { Around } from "../../worker/around.ts";

/** One entry and its points. */
export interface Behind {
  readonly id: string;
  readonly day: number;
  /** What it was, by a name that the words know: "contact.text". */
  readonly what: string;
  /** Their own words about it, or the name of an activity; null without. */
  readonly text: string | null;
  readonly points: number;
}

/** One line of the why. */
export interface Reason {
  readonly sign: "raised" | "lowered" | "aside";
  readonly what: string;
  readonly text: string | null;
  /** Distinct days, oldest first. */
  readonly days: readonly number[];
  readonly count: number;
}

/** Lines of one sign at most; every entry stands in the sum below them. */
const mostLines = 6;
const window = 28;

/** The entries of a part, oldest first. */
export function behindOf(part: Part, around: Around): readonly Behind[] {
  return part.entries
    .flatMap(({ id, points }) => {
      const row = rowOf(id, around);
      return row === null ? [] : [{ id, points, ...row }];
    })
    .sort((a, b) => a.day - b.day);
}

/** The lines of a part: what raised it, what lowered it, what stands aside; each from most to least. */
export function reasonsOf(name: PartName, part: Part, behind: readonly Behind[], around: Around): readonly Reason[] {
  const raised = gathered(behind.filter(({ points }) => points > 0)).map((one): Reason => ({ sign: "raised", ...one }));
  const lowered = gathered(behind.filter(({ points }) => points < 0)).map((one): Reason => ({ sign: "lowered", ...one }));
  const faded: Reason[] = part.fade.weeks > 0 ? [plain("lowered", "empty-weeks", part.fade.weeks)] : [];
  const more = asides[name](around, behind);
  const of = (sign: Reason["sign"], own: readonly Reason[]) => [...more.filter((one) => one.sign === sign), ...own].slice(0, mostLines);
  return [...of("raised", raised), ...of("lowered", [...faded, ...lowered]), ...of("aside", [])];
}

/** One line for one thing, however often; own words stay apart, since each is its own act. */
function gathered(behind: readonly Behind[]) {
  const lines = new Map<string, { what: string; text: string | null; days: number[]; count: number; points: number }>();
  for (const { what, text, day, points } of behind) {
    const own = what.startsWith("act.") || what.startsWith("held.");
    const key = own ? `${what} ${text}` : what;
    const line = lines.get(key) ?? { what, text, days: [], count: 0, points: 0 };
    lines.set(key, line);
    line.count++;
    line.points += Math.abs(points);
    if (line.text !== text) line.text = null;
    if (line.days.at(-1) !== day) line.days.push(day);
  }
  return [...lines.values()].sort((a, b) => b.points - a.points).map(({ points: _, ...line }) => line);
}

/** What no single entry says: days without something, empty areas, what does not count. */
const asides: { readonly [Name in PartName]: (around: Around, behind: readonly Behind[]) => readonly Reason[] } = {
  "common-ground": (_, behind) => {
    const settled = behind.find(({ points }) => points > 0);
    const pushed = behind.some(({ points }) => points < 0);
    return settled === undefined ? [plain("aside", "step-1-open", 0)] : pushed ? [] : [plain("aside", "nothing-pushed", 0)];
  },
  space: (around) => [...daysWithout(around), ...theyBegan(around)],
  "own-world": ({ situation, today }) => {
    const newest = new Map<Area, number>();
    for (const { day, body } of between(situation, "done", today - window + 1, today)) newest.set(body.area, day);
    const resting = areas.flatMap((area): Reason[] => {
      const day = newest.get(area);
      return day === undefined || today - day < 7 ? [] : [{ ...plain("lowered", `resting.${area}`, today - day), days: [day] }];
    });
    const never = areas.filter((area) => !newest.has(area)).map((area) => plain("aside", `never.${area}`, 0));
    return [...resting.sort((a, b) => b.count - a.count).slice(0, 2), ...never];
  },
  "self-respect": () => [plain("raised", "days-kept", 0)],
  steadiness: () => [plain("aside", "start", 0)],
};

function daysWithout({ situation, chapter, moment, today }: Around): readonly Reason[] {
  const contact = countedContacts(situation, chapter, moment).at(-1)?.day;
  const look = latest(situation, "looking", (row) => row.chapter === chapter && row.day <= today)?.day;
  const since = (what: string, day: number | undefined): Reason[] =>
    day === undefined || day >= today ? [] : [{ ...plain("raised", what, today - day), days: [day] }];
  return [...since("without-contact", contact), ...since("without-looking", look)];
}

/** What the ex began does not count: said once, so that nobody wonders. Not under a safety mode. */
function theyBegan({ situation, chapter, today, guarded }: Around): readonly Reason[] {
  if (guarded) return [];
  const row = between(situation, "received", today - window + 1, today).findLast((one) => one.chapter === chapter);
  return row === undefined ? [] : [{ ...plain("aside", "they-began", 1), days: [row.day] }];
}

function plain(sign: Reason["sign"], what: string, count: number): Reason {
  return { sign, what, text: null, days: [], count };
}

/** Kinds that say by one of their fields what they are. */
const named: Readonly<Record<string, string>> = {
  agreement: "what",
  contact: "way",
  done: "area",
  act: "worth",
  held: "how",
  "urge-after": "ended",
  "help-used": "who",
};

/** Local day, name and own words of an entry. */
function rowOf(id: string, around: Around): Omit<Behind, "id" | "points"> | null {
  const found = around.entry(id);
  if (found === undefined) return null;
  const body = fieldsOf(found);
  const field = named[found.kind];
  const what = field === undefined ? found.kind : `${found.kind}.${String(body[field])}`;
  return { day: dayOf(found), what, text: textOf(found, around) };
}

/** Their own words where an entry has them, or the words of what it points to. */
function textOf(found: Entry, { entry, library }: Around): string | null {
  const body = fieldsOf(found);
  const of = entry(String(body.activity ?? body.of));
  const activity = library.activities.find(({ id }) => id === body.activity)?.text;
  const text = found.kind === "urge-after" ? null : (activity ?? (of === undefined ? body.text : fieldsOf(of).text));
  return typeof text === "string" && found.kind !== "agreement" ? text : null;
}

function fieldsOf({ body }: Entry): Readonly<Record<string, unknown>> {
  return body as Readonly<Record<string, unknown>>;
}
