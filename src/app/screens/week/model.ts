/** The week behind, and what the review asks about it (F3, F34, F43, F66). Runs where the entries are; the page gets plain data. */
import { all, type BodyOf, between, daysOf, hourOf, latest, reviewsOf, standardOf, timeGiven, urgesOf, weekdayOf } from "#formula";
import type { Around } from "../../worker/around.ts";
import { wavesOf } from "../today/model.ts";

export type Week = ReturnType<typeof view>;
export type Part = "morning" | "afternoon" | "evening" | "night";

/** Urges from this strength on, and sleep up to this mean, are offered as what was hard. */
const strong = 6;
const poor = 4;
const mostHours = 2;
const wants = ["back", "not-sure", "let-go"] as const;

export function view(around: Around, _: null) {
  const { situation, moment, today, chapter, library } = around;
  const from = today - 6;
  const { last, want } = reviewsOf(situation, chapter, moment);
  const review = last === null ? undefined : latest(situation, "review", ({ id }) => id === last.entry);
  const isToday = review?.day === today;
  const before = isToday ? latest(situation, "review", ({ day }) => day < today) : review;
  const { weeks, falling } = timeGiven(situation, moment);
  const [weekBefore, week] = weeks.slice(-2);
  const { wantTexts } = library;
  return {
    from,
    today,
    waves: wavesOf(around),
    kept: keptIn(around, from),
    urges: urgesIn(around, from),
    looks: between(situation, "looking", from, today).filter((row) => row.chapter === chapter).length,
    given: { own: week?.own ?? 0, ex: week?.ex ?? 0, ownBefore: weekBefore?.own ?? 0, exBefore: weekBefore?.ex ?? 0, falling },
    /** What the last review wanted for the week that is over now. */
    promised: before?.body.next?.trim() || null,
    hours: hardIn(around, from),
    sleptBadly: sleptBadly(around, from),
    values: valuesOf(around, from),
    want: want.is,
    wants: wants.map((one) => [one, wantTexts[one].label] as const),
    wantTexts: wants.map((one) => [one, one === want.is ? wantTexts[one].again : wantTexts[one].chosen] as const),
    /** The review of today, which the next one corrects. */
    said: isToday && review !== undefined ? { id: review.id, ...plain(review.body) } : null,
  };
}

function plain({ kept = "", hard = "", value, act = "", next = "" }: BodyOf<"review">) {
  return { kept, hard, value: value ?? null, act, next };
}

/** Days of the weeks that lie in this one, and how many were kept; a reserve day is none of them. */
function keptIn({ situation, chapter, moment }: Around, from: number) {
  const days = daysOf(situation, chapter, moment);
  const strip = (days?.strip ?? []).filter(({ day, state }) => day >= from && state !== "before");
  return { kept: strip.filter(({ state }) => state === "kept").length, of: strip.length };
}

function urgesIn({ situation, moment }: Around, from: number) {
  const urges = urgesOf(situation, moment).urges.filter(({ day }) => day >= from);
  const acted = urges.filter(({ after }) => after?.ended === "contact" || after?.ended === "looked");
  return { count: urges.length, acted: acted.length };
}

/** Weekday and part of the day of the strongest urges, each once. After midnight it is still the night before. */
function hardIn({ situation, today }: Around, from: number): readonly { readonly weekday: number; readonly part: Part }[] {
  const found = new Map<string, { weekday: number; part: Part }>();
  const urges = [...between(situation, "urge", from, today)].sort((a, b) => b.body.strength - a.body.strength);
  for (const { at, offset, day, body } of urges) {
    if (body.strength < strong || found.size === mostHours) break;
    const hour = hourOf({ at, offset });
    const weekday = weekdayOf(hour < 5 ? day - 1 : day);
    const part = hour < 5 || hour >= 21 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    found.set(`${weekday} ${part}`, { weekday, part });
  }
  return [...found.values()];
}

function sleptBadly({ situation, today }: Around, from: number): boolean {
  const nights = between(situation, "check-in", from, today).flatMap(({ body }) => body.sleep ?? []);
  return nights.length > 0 && nights.reduce((sum, value) => sum + value, 0) / nights.length <= poor;
}

/** Their values, what had no act this week first: each gets one (F43). */
function valuesOf({ situation, moment, today }: Around, from: number) {
  const words = new Map(all(situation, "standard").map(({ id, body }) => [id, body.text]));
  const held = new Map(between(situation, "held", from, today).map((row) => [row.id, row]));
  return standardOf(situation, moment)
    .values.map(({ entry, kept, bent, actThisWeek }) => {
      const inWeek = [...kept, ...bent].flatMap((id) => held.get(id) ?? []);
      const now = inWeek.filter(({ day }) => day === today).at(-1);
      return {
        entry,
        text: words.get(entry) ?? "",
        kept: kept.filter((id) => held.has(id)).length,
        bent: bent.filter((id) => held.has(id)).length,
        hasAct: actThisWeek.length > 0,
        /** What was said of it today. */
        heldToday: now === undefined ? null : { id: now.id, how: now.body.how },
      };
    })
    .sort((a, b) => Number(a.hasAct) - Number(b.hasAct));
}
