/** What a written life is made of: who they are, what they do how often, and what happens to them on which day. */
import type { KindName } from "../../src/formula/entries/index.ts";
import type { HabitName } from "./habits.ts";

/** What is known of the ids so far: the newest entry of a kind, or undefined. */
export type Known = (kind: KindName) => string | undefined;

/** Day of the life (a fraction is the time of day, a whole number the evening), kind, body; the body may need ids of what came before. */
export type Happening = readonly [
  day: number,
  kind: string,
  body: object | ((known: Known) => object),
  more?: { readonly chapter?: string },
];

export interface Persona {
  /** kebab-case, unique. */
  readonly name: string;
  /** In a sentence: what these months are like. */
  readonly who: string;
  /** Answers to F1's questions; "clear" is no, no, yes. */
  readonly safety: "clear" | "skipped" | "order" | "asked-to-stop" | "afraid" | "they-are-afraid" | "never-asked";
  readonly facts: Readonly<Record<string, unknown>>;
  readonly want: "back" | "not-sure" | "let-go" | "unclear";
  /** Day on which the weeks begin and their length; null for who never begins them. */
  readonly weeks: readonly [on: number, length: number] | null;
  /** How often a day, on the first day. */
  readonly habits: Readonly<Partial<Record<HabitName, number>>>;
  /** What becomes of contact, looking and urges from one day to the next: 0.97 fades, 1 stays. */
  readonly fades?: number;
  readonly happenings?: readonly Happening[];
  readonly world?: World;
}

/** Places, clocks and devices. */
export interface World {
  /** Minutes ahead of UTC on a day of the life. */
  readonly offset?: (day: number) => number;
  /** Local hour at which the day is looked at, 0 to 23; what happened lies in the 24 hours before. */
  readonly hour?: number;
  /** Days from `from` to `to` on which a device's clock is off by so many days; `looks` when that device is the one that is looked at. */
  readonly wrongClock?: { readonly from: number; readonly to: number; readonly days: number; readonly looks: boolean };
  /** Share of entries written on a second device, and days until they arrive. */
  readonly second?: { readonly share: number; readonly late: number };
  /** Days on which nothing is written. */
  readonly quiet?: (day: number) => boolean;
}

/** Habits of somebody who opens Keel most days and writes a little. */
export const ordinary = {
  checkIn: 0.7,
  urge: 0.8,
  after: 0.5,
  look: 0.25,
  contact: 0.06,
  done: 1.2,
  act: 0.15,
  hold: 0.2,
  value: 0.05,
  journal: 0.25,
  review: 0.13,
  plan: 0.04,
  room: 0.1,
  nothing: 0.15,
  scale: 0.1,
} as const satisfies Persona["habits"];

type Parts = Partial<Omit<Persona, "name" | "who">>;

/** A persona; what is not said is a clear start, the weeks from the second day, and ordinary habits with those of its own on top. */
export function written(name: string, who: string, { habits, ...parts }: Parts = {}): Persona {
  return {
    name,
    who,
    safety: "clear",
    facts: {},
    want: "not-sure",
    weeks: [1, 30],
    fades: 0.98,
    ...parts,
    habits: { ...ordinary, ...habits },
  };
}
