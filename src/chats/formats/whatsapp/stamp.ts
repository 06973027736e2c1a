import { plainDigits } from "../../text/marks.ts";
import { halves } from "./halves.ts";

/** A number of a header: the three of the date in their order, and those of the time. */
export type Field = "a" | "b" | "c" | "hour" | "minute" | "second";

/** What a header consists of, one after the other. */
export type Part =
  | { readonly type: "number"; readonly field: Field; readonly least: number; readonly most: number }
  | { readonly type: "literal"; readonly text: string }
  | { readonly type: "space" }
  /** A word for the half of the day. */
  | { readonly type: "half" }
  /** The letter of a Japanese era before its year. */
  | { readonly type: "era" };

/** How a header is written. Two lines with the same key are written the same way. */
export interface Shape {
  readonly key: string;
  readonly parts: readonly Part[];
  /** Whether its word for the half of the day is written as AM or PM. */
  readonly hasCapitals: boolean;
}

/** Characters of a line that a header may take. */
export const longestStamp = 96;

/**
 * The shape of the header that a line begins with.
 * @param line its first characters, `longestStamp` at least or all of them
 * @returns null where it begins with none
 */
export function shapeOf(line: string): Shape | null {
  const found = header.exec(plainDigits(line.slice(0, longestStamp)));
  if (found === null) return null;
  const { indices, groups = {} } = found;
  const spans = Object.entries(indices?.groups ?? {}).flatMap(([name, span]) => (span === undefined ? [] : [{ name, span }]));
  if (!isDate(groups)) return null;
  const parts: Part[] = [];
  let at = 0;
  for (const { name, span } of spans.sort((x, y) => x.span[0] - y.span[0])) {
    literals(found[0].slice(at, span[0]), parts);
    parts.push(partOf(name.replace(/\d$/, ""), span[1] - span[0]));
    at = span[1];
  }
  literals(found[0].slice(at), parts);
  return { key: parts.map(keyOf).join(""), parts, hasCapitals: / [AP]M\b/.test(found[0]) };
}

// Both ways of writing them, instead of a pattern without regard to capitals, which takes the engine longer to make than a small file to read.
const halfWords = [...halves.am, ...halves.pm]
  .flatMap((word) => (word === word.toUpperCase() ? [word] : [word, word.toUpperCase()]))
  .sort((x, y) => y.length - x.length)
  .map((word) => word.replace(/[.]/g, "\\."))
  .join("|");
const separator = String.raw`(?:\. |[./\-\u2013]|年 ?|月 ?|년 ?|월 ?)`;
const date = (n: number) =>
  String.raw`(?<a${n}>\d{4}|\d{1,2})${separator}(?<b${n}>\d{1,2})${separator}(?<era${n}>[RHS])?(?<c${n}>\d{4}|\d{1,2})(?:\.|日|일)?(?: (?:BE|CE|AD|พ\.ศ\.))?`;
const time = (n: number) =>
  String.raw`(?:(?<half${n}>${halfWords}) ?)?(?<hour${n}>\d{1,2})(?:[:.]| ?h ?| ?[时時시] ?)(?<minute${n}>\d\d)(?:(?:[:.]| ?min ?| ?[分분] ?)(?<second${n}>\d\d)(?: ?s\b| ?[秒초])?| ?[分분])?(?: ?(?<half${n + 1}>${halfWords})(?![\p{L}\p{M}]))?(?: ?(?:ч\.?|Uhr|น\.|h))?`;
const joint = String.raw`(?:[,،、]? (?:(?!(?:${halfWords})[ \d])\p{L}{1,6}\.?,? (?:l[ae]s )?)?|[,،、]|(?<=[日일])|T)`;
const end = String.raw`(?:\] ?| [-\u2013\u2014] |: )`;
const header = new RegExp(`^\\[?(?:${date(1)}${joint}${time(1)}|${time(3)}${joint}${date(2)})${end}`, "du");

function isDate(groups: Readonly<Record<string, string | undefined>>): boolean {
  const [a, b, c] = ["a", "b", "c"].map((name) => Number(groups[`${name}1`] ?? groups[`${name}2`]));
  return a !== undefined && b !== undefined && c !== undefined && b <= 31 && (a <= 31 || c <= 31 || a > 1000);
}

function partOf(name: string, length: number): Part {
  if (name === "half") return { type: "half" };
  if (name === "era") return { type: "era" };
  const field = name as Field;
  if (field === "minute" || field === "second") return { type: "number", field, least: 2, most: 2 };
  return length === 4 ? { type: "number", field, least: 4, most: 4 } : { type: "number", field, least: 1, most: 2 };
}

function literals(text: string, parts: Part[]): void {
  for (const char of text) {
    const last = parts.at(-1);
    if (char !== " ") parts.push({ type: "literal", text: char });
    else if (last?.type !== "space") parts.push({ type: "space" });
  }
}

function keyOf(part: Part): string {
  if (part.type === "number") return `<${part.field}${part.most}>`;
  if (part.type === "literal") return part.text;
  return part.type === "space" ? " " : `<${part.type}>`;
}
