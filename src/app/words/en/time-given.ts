import { inWords } from "../en.ts";

const entries = (count: number) => `${count} ${count === 1 ? "entry" : "entries"}`;
const them = (name: string | null) => name ?? "them";
/** The other person at the end of a sentence: "R." brings its own full stop. */
const themEnd = (name: string | null) => (name?.endsWith(".") ? name : `${them(name)}.`);
const weeks = (count: number) => (count === 1 ? "one week" : `${inWords(count).toLowerCase()} weeks`);

export const timeGivenWords = {
  /** What the last seven days hold. */
  says: (own: number, ex: number, name: string | null) =>
    own + ex === 0
      ? "Nothing was written down in the last seven days."
      : `Of ${entries(own + ex)} in the last seven days, ${own} ${own === 1 ? "was" : "were"} about your own life and ${ex} about ${themEnd(name)}`,
  trend: (falling: boolean | null, name: string | null) =>
    falling === null
      ? "Too little to compare the weeks yet."
      : falling
        ? `The part about ${them(name)} was smaller in the last four weeks than in the four before.`
        : `The part about ${them(name)} did not get smaller in the last four weeks. It need not go in a straight line.`,
  chart: (count: number, name: string | null) => `Entries by week for ${weeks(count)}: your own life, and ${themEnd(name)}`,
  caption: (name: string | null) => `Entries a week. Below the line: your own life. Above it: ${themEnd(name)}`,
  table: (name: string | null) => ({ title: "Time given, by week", head: ["Seven days", "Own life", name ?? "Them"] }),
  week: (from: string, to: string) => `${from} to ${to}`,
} as const;
