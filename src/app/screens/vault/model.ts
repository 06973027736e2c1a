/** What the lock and the settings decide: how strong a passphrase is, what answers become entries, when a quiet time is over. */
import type { Mode } from "#check";
import type { GivenAnswer, Shown, Written } from "../../worker/keeping.ts";
import { type Answers, isMinor, modesOf, noAnswers, type YesNo } from "../questions/model.ts";

export type Strength = "empty" | "short" | "weak" | "fair" | "strong";

/** Characters that a passphrase has at least; the vault's own least. */
export const leastLength = 8;

/**
 * A rough word for how hard a passphrase is to guess. A plain word counts 11 bits at most, as one of a list, and little for letters beyond
 * its fifth; one with signs and figures counts by its letters; what is on every guesser's list, and a word that comes again, counts nothing.
 */
export function strengthOf(passphrase: string): Strength {
  if (passphrase === "") return "empty";
  if ([...passphrase].length < leastLength) return "short";
  const words = new Set(passphrase.replace(common, "").split(/[\s\-_.,]+/));
  const bits = [...words].reduce((sum, word) => sum + bitsOf(word), 0);
  if (bits < 36) return "weak";
  return bits < 60 ? "fair" : "strong";
}

function bitsOf(word: string): number {
  const letters = Math.min([...word].length, new Set(word).size * 2);
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(word)).length;
  if (/^\p{L}*$/u.test(word)) return Math.min(letters, 5) * 2.2 + Math.max(0, letters - 5) * 1.5;
  return letters * (2.2 + kinds * 0.6);
}

const common =
  /pass(?:word|wort|phrase)?|1234567890|12345678|123456|1234|qwert[yz](?:uiop)?|asdf(?:gh)?|abc(?:def)?|iloveyou|letmein|welcome|admin|secret|0000|1111|20[0-3]\d|19\d\d/gi;

/** The entries that the vault lacks of what the questions and the signals' questions have set. Under 18 nothing is written (F6). */
export function lacking(passed: Answers | null, added: readonly Mode[], { answers, modes }: Shown): readonly Written[] {
  if (passed === null || isMinor(passed)) return [];
  const given: { readonly [question in keyof Shown["answers"]]-?: GivenAnswer } = {
    "no-contact": { answer: passed.noContact ?? "skipped", who: passed.noContact === "yes" ? passed.whoAsked : [] },
    afraid: { answer: passed.afraid ?? "skipped", who: passed.afraid === "yes" ? passed.whoIsAfraid : [] },
    adult: { answer: passed.adult === "yes" ? "yes" : "skipped", who: [] },
  };
  const changed = Object.entries(given).filter(([question, now]) => !isSame(answers[question as keyof typeof given], now));
  const set = new Set<Mode>([...modes, ...modesOf(passed)]);
  return [
    ...changed.map(([question, { answer, who }]) => ({
      kind: "safety",
      body: { question, answer, ...(who.length > 0 && { who: [...who].sort() }) },
    })),
    ...added.filter((mode) => !set.has(mode)).map((mode) => ({ kind: "mode", body: { mode, because: "signal" } })),
  ];
}

/** The answers as they were written last; null when the questions were never passed. */
export function answersFrom({ answers }: Shown): Answers | null {
  const { "no-contact": noContact, afraid, adult } = answers;
  if (noContact === undefined && afraid === undefined && adult === undefined) return null;
  const plain = (given: GivenAnswer | undefined): YesNo | null => (given === undefined || given.answer === "skipped" ? null : given.answer);
  return {
    ...noAnswers,
    noContact: plain(noContact),
    whoAsked: (noContact?.who ?? []).filter((who) => who !== "me"),
    afraid: plain(afraid),
    whoIsAfraid: (afraid?.who ?? []).filter((who) => who !== "court"),
    adult: adult === undefined ? null : adult.answer === "yes" ? "yes" : "skip",
  };
}

/** @param quiet milliseconds since the last touch @param minutes 0: never */
export function isOver(quiet: number, minutes: number): boolean {
  return minutes > 0 && quiet >= minutes * 60_000;
}

/** Choices of quiet minutes. */
export const idleChoices = [1, 5, 15, 60, 0] as const;

function isSame(a: GivenAnswer | undefined, b: GivenAnswer): boolean {
  return a !== undefined && a.answer === b.answer && [...a.who].sort().join() === [...b.who].sort().join();
}
