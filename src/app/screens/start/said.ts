/** The answers that stand, in words. */
import { dateToDay } from "#formula";
import { fullDate } from "../../ui/dates.ts";
import { startWords as say } from "../../words/en/start.ts";
import { type AskName, tiesOf } from "./asks.ts";
import type { Start } from "./model.ts";

/** Null where nothing was answered. */
export function saidOf(name: AskName, now: Start): string | null {
  return said[name](now);
}

const said: Readonly<Record<AskName, (now: Start) => string | null>> = {
  today: ({ facts }) => sayNumber(facts["bad-today"], say.bad),
  when: ({ facts }) => {
    if (facts.ended === undefined) return null;
    const day = dateToDay(facts.ended);
    return day === null ? say.unclear : fullDate(day);
  },
  who: ({ facts }) => (facts["who-ended"] === undefined ? null : say.who[facts["who-ended"]]),
  now(now) {
    const terms = now.facts.terms === undefined ? [] : [say.terms[now.facts.terms]];
    const parts = [...terms, ...tiesOf(now).map((tie) => say.tie[tie])];
    return parts.length === 0 ? null : parts.join("; ");
  },
  next: ({ want, wants }) => wants.find(([one]) => one === want)?.[1] ?? (want === null ? null : say.unclear),
  together: ({ facts }) => sayNumber(facts.together, say.months),
  before: ({ facts }) => sayNumber(facts.partings, say.partings),
  name: ({ facts: { nickname = "", pronouns = "they" } }) =>
    nickname.trim() === "" ? null : `${nickname}; ${(say.pronoun[pronouns as keyof typeof say.pronoun] ?? pronouns).toLowerCase()}`,
};

function sayNumber(value: number | "unclear" | undefined, inWords: (value: number) => string): string | null {
  return value === undefined ? null : value === "unclear" ? say.unclear : inWords(value);
}
