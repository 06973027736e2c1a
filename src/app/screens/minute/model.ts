/** What an urge is met with (F30): what worked for them comes first. Runs where the entries are; the page gets plain data. */
import {
  type Activity,
  between,
  type Exercise,
  hourOf,
  ifThens,
  latest,
  ownWorld,
  planFor,
  urgesOf,
  type WhatWorked,
  weekdayOf,
  whatWorked,
} from "#formula";
import type { Around } from "../../worker/around.ts";
import { breath, settings } from "./names.ts";

/** An exercise and its place in the library, which is its address. */
export interface Way extends Pick<Exercise, "id" | "title" | "steps" | "minutes"> {
  readonly number: number;
}

/** What was there when an urge was ridden out. */
export interface Helped {
  readonly way: string;
  /** The exercise, where it is one. */
  readonly number: number | null;
  readonly title: string | null;
  readonly times: number;
  /** The newest of the last 28 days that was rated again. */
  readonly last: { readonly day: number; readonly from: number; readonly to: number } | null;
}

/** Something small of their own. */
export interface Thing {
  readonly activity: string;
  readonly own: boolean;
  readonly area: Activity["area"];
  readonly text: string;
  readonly minutes: number;
}

/** An urge of which nothing was said yet. */
export interface OpenUrge {
  readonly entry: string;
  readonly at: number;
  readonly strength: number;
  readonly about: readonly string[];
  readonly trigger: string;
  /** 20 minutes are over. */
  readonly due: boolean;
}

export type Minute = ReturnType<typeof view>;

/** The exercise that has a page of its own. */
const call = "call-your-person";
const mostHelped = 3;
const mostThings = 12;
const small = 5;
const halfADay = 12 * 60 * 60_000;

export function view(around: Around, _: null) {
  const { situation, moment, library } = around;
  const open = openOf(around);
  const worked = whatWorked(situation, moment);
  const { exercises } = library;
  const cue = { weekday: weekdayOf(around.today), hour: hourOf(moment), trigger: open?.trigger ?? "" };
  const plan = ifThens(situation, moment).on.length === 0 ? null : planFor(situation, moment, cue);
  return {
    open,
    helped: worked.slice(0, mostHelped).map((one) => helpedBy(one, around)),
    exercises: sorted(exercises, worked, open?.about ?? []),
    callSteps: exercises.find(({ id }) => id === call)?.steps ?? [],
    things: thingsOf(around),
    person: personOf(around),
    plan: plan === null ? null : { when: plan.when, will: plan.will },
    wordsOnly: settingOf(around, settings.wordsOnly) === true,
    buzz: settingOf(around, settings.buzz) === true,
  };
}

/** The newest urge of the last twelve hours without a word about its end; one that is due before a newer one. */
function openOf({ situation, moment, today }: Around): OpenUrge | null {
  const { urges, toRate } = urgesOf(situation, moment);
  const open = new Set(urges.filter(({ after }) => after === null).map(({ entry }) => entry));
  const rows = between(situation, "urge", today - 1, today + 1).filter(
    ({ id, at }) => open.has(id) && at <= moment.at && moment.at - at <= halfADay,
  );
  const row = rows.find(({ id }) => id === toRate) ?? rows.sort((a, b) => b.at - a.at)[0];
  if (row === undefined) return null;
  const { strength, about = [], trigger = "" } = row.body;
  return { entry: row.id, at: row.at, strength, about, trigger, due: row.id === toRate };
}

function helpedBy({ way, times, entries }: WhatWorked, { situation, moment, library }: Around): Helped {
  const { exercises } = library;
  const index = exercises.findIndex(({ id }) => id === way);
  const was = urgesOf(situation, moment).urges.filter(
    ({ after }) => after !== null && entries.includes(after.entry) && after.strength !== null,
  );
  const last = was.at(-1);
  return {
    way: way === call ? "call" : way,
    number: index < 0 || way === call || way === breath ? null : index + 1,
    title: exercises[index]?.title ?? null,
    times,
    last: last === undefined ? null : { day: last.day, from: last.strength, to: last.after?.strength ?? 0 },
  };
}

/** What worked before, best first; then what meets this urge; then the others. Calling has a page of its own, the breath is the wave. */
function sorted(exercises: readonly Exercise[], worked: readonly WhatWorked[], about: readonly string[]): readonly Way[] {
  const place = (id: string) => {
    const at = worked.findIndex(({ way }) => way === id);
    return at < 0 ? worked.length : at;
  };
  const meets = (one: Exercise) => one.meets.filter((kind) => about.includes(kind)).length;
  return exercises
    .map((one, index) => ({ one, number: index + 1 }))
    .filter(({ one }) => one.id !== call && one.id !== breath)
    .sort((a, b) => place(a.one.id) - place(b.one.id) || meets(b.one) - meets(a.one) || a.number - b.number)
    .map(({ one: { id, title, steps, minutes }, number }) => ({ id, title, steps, minutes, number }));
}

/** Own small ones first, then what stands on Today, then small ones of the library that fit the hour and need nobody. */
function thingsOf({ situation, moment, today, library, three }: Around): readonly Thing[] {
  const { proposals } = three();
  const gone = new Set([
    ...between(situation, "done", today, today).map(({ body }) => body.activity),
    ...between(situation, "not-today", today, today).map(({ body }) => body.activity),
  ]);
  const own = ownWorld(situation, moment)
    .own.map(({ entry, area, text, minutes }) => ({ activity: entry, own: true, area, text, minutes }))
    .sort((a, b) => a.minutes - b.minutes);
  const hour = hourOf(moment);
  const offered = library.activities
    .filter((one) => one.minutes === small && one.energy === "low" && one.company !== "with" && fitsHour(one, hour))
    .map(({ id, area, text, minutes }) => ({ activity: id, own: false, area, text, minutes }));
  const proposed = proposals.map(({ activity, own, area, text, minutes }) => ({ activity, own, area, text, minutes }));
  const ordered = [...own, ...proposed.filter(({ minutes }) => minutes <= small), ...offered, ...proposed];
  const fit = ordered.filter((one) => !gone.has(one.activity) && (one.own || one.minutes <= 20));
  return [...new Map(fit.map((one) => [one.activity, one])).values()].slice(0, mostThings);
}

function fitsHour({ hours }: Activity, hour: number): boolean {
  if (hours === undefined || hours.from === hours.to) return true;
  const { from, to } = hours;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

function personOf(around: Around): { readonly name: string; readonly number: string } | null {
  const name = settingOf(around, settings.name);
  const number = settingOf(around, settings.number);
  return typeof name === "string" && typeof number === "string" && name !== "" && number !== "" ? { name, number } : null;
}

function settingOf({ situation }: Around, name: string): unknown {
  return latest(situation, "setting", ({ body }) => body.name === name)?.body.value;
}
