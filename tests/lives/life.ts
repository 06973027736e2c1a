/** From a persona and a seed to 120 days of entries: the same two always give the same life. */
import type { KindName } from "../../src/formula/entries/index.ts";
import type { Entry, Moment } from "../../src/formula/entry.ts";
import { firstDay } from "../../src/formula/testing.ts";
import { type Before, fading, type HabitName, habits, type Made } from "./habits.ts";
import type { Happening, Persona } from "./persona.ts";
import { type Random, randomOf } from "./random.ts";

/** A day as it is looked at: the moment, and what has come into the log since the day before. */
export interface LivedDay {
  readonly moment: Moment;
  readonly arrives: readonly Entry[];
}

export interface Life {
  readonly persona: Persona;
  readonly seed: number;
  readonly days: readonly LivedDay[];
}

export const lifeLength = 120;
/** Entries of one day have lamports from here on; what a test adds on that day begins at `addedFrom`. */
export const lamportsOfDay = 1_000;
export const addedFrom = 900;

const dayLength = 86_400_000;
const hour = 3_600_000;
const minute = 60_000;

export function lifeOf(persona: Persona, seed: number, length = lifeLength): Life {
  const random = randomOf(seed);
  const world = persona.world ?? {};
  const offsetOn = world.offset ?? (() => 0);
  const arriving: Entry[][] = Array.from({ length }, () => []);
  const counts: number[] = [];
  const known = knownOf();
  let chapter = "c1";
  let chapters = 1;
  const happenings = [...beginningOf(persona), ...(persona.happenings ?? [])];

  for (let day = 0; day < length; day++) {
    for (const happening of happenings) {
      if (Math.floor(happening[0]) !== day) continue;
      const [when, kind, body] = happening;
      if (kind === "chapter") chapter = day === 0 ? "c1" : `c${++chapters}`;
      const at = Number.isInteger(when) ? momentOn(day).at - hour : (firstDay + when) * dayLength - offsetOn(day) * minute;
      write(day, at, { kind, body: typeof body === "function" ? body((name) => known.ids(name).at(-1)) : body });
    }
    if (world.quiet?.(day) !== true)
      for (const made of dayOfHabits(persona, day, random, known)) write(day, momentOn(day).at - random.whole(0, dayLength - 1), made);
  }
  return { persona, seed, days: arriving.map((arrives, day) => ({ moment: seenOn(day), arrives })) };

  /** Twenty-four hours lie between two moments, whatever the wall says. */
  function momentOn(day: number): Moment {
    return { at: (firstDay + day) * dayLength + (world.hour ?? 20) * hour + 30 * minute - offsetOn(0) * minute, offset: offsetOn(day) };
  }

  function seenOn(day: number): Moment {
    const moment = momentOn(day);
    return world.wrongClock?.looks === true ? { ...moment, at: moment.at + clockError(day) } : moment;
  }

  function clockError(day: number): number {
    const wrong = world.wrongClock;
    return wrong !== undefined && day >= wrong.from && day <= wrong.to ? wrong.days * dayLength : 0;
  }

  function write(day: number, at: number, { kind, body }: { kind: string; body: object }): void {
    const second = world.second !== undefined && day > 0 && random.chance(world.second.share);
    const late = second ? (world.second?.late ?? 0) : 0;
    // A device that has not heard from the other counts on from what it saw last.
    const seen = Math.max(0, day - late);
    counts[seen] = (counts[seen] ?? 0) + 1;
    const device = second || world.wrongClock?.looks === false ? "tablet" : "phone";
    const entry: Entry = {
      id: random.id(),
      lamport: seen * lamportsOfDay + (counts[seen] ?? 0),
      at: Math.round(at) + clockError(day),
      offset: offsetOn(day),
      device,
      chapter,
      kind,
      v: 1,
      body,
    };
    known.add(entry);
    arriving[Math.min(length - 1, day + late)]?.push(entry);
  }
}

/** Every entry of a life, in the order of their coming. */
export function entriesOf(life: Life): readonly Entry[] {
  return life.days.flatMap(({ arrives }) => arrives);
}

/** The set-up: three questions, a chapter, what is known, what they want; and the weeks on their day. */
function beginningOf({ safety, facts, want, weeks }: Persona): readonly Happening[] {
  const answers = { "no-contact": "no", afraid: "no", adult: "yes" } as Record<string, string>;
  const who: Record<string, readonly string[]> = {};
  if (safety === "skipped") for (const question of Object.keys(answers)) answers[question] = "skipped";
  if (safety === "order" || safety === "asked-to-stop") {
    answers["no-contact"] = "yes";
    who["no-contact"] = [safety === "order" ? "court" : "them"];
  }
  if (safety === "afraid" || safety === "they-are-afraid") {
    answers.afraid = "yes";
    who.afraid = [safety === "afraid" ? "me" : "them"];
  }
  const asked = safety === "never-asked" ? [] : Object.entries(answers);
  return [
    [0, "chapter", { why: "first" }],
    ...asked.map(
      ([question, answer]): Happening => [
        0,
        "safety",
        { question, answer, ...(who[question] === undefined ? {} : { who: who[question] }) },
      ],
    ),
    ...Object.entries(facts).map(([fact, value]): Happening => [0, "fact", { is: { fact, value } }]),
    [0, "want", { want }],
    ...(weeks === null ? [] : [[weeks[0], "weeks", { length: weeks[1] }] as const]),
  ];
}

function dayOfHabits(persona: Persona, day: number, random: Random, before: Before): readonly Made[] {
  const made: Made[] = [];
  for (const [name, often] of Object.entries(persona.habits) as [HabitName, number][]) {
    const today = often * (fading.has(name) ? (persona.fades ?? 1) ** day : 1);
    const times = Math.floor(today) + (random.chance(today % 1) ? 1 : 0);
    for (let time = 0; time < times; time++) made.push(...habits[name](random, before));
  }
  return made;
}

function knownOf(): Before & { add(entry: Entry): void } {
  const ids = new Map<string, string[]>();
  const newest = new Map<string, Made>();
  return {
    ids: (kind: KindName) => ids.get(kind) ?? [],
    newest: (kind: KindName) => newest.get(kind),
    add({ id, kind, body }) {
      const rows = ids.get(kind);
      if (rows === undefined) ids.set(kind, [id]);
      else rows.push(id);
      newest.set(kind, { kind, body } as Made);
    },
  };
}
