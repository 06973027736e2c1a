import { plainDigits } from "../text/marks.ts";
import { eras } from "./eras.ts";
import { halves } from "./halves.ts";
import { monthOf } from "./months.ts";

/** A number of a header: the three of the date in their order, and those of the time. */
export type Field = "a" | "b" | "c" | "hour" | "minute" | "second";

/** What a header consists of, one after the other. */
export type Part =
  | { readonly type: "number"; readonly field: Field; readonly least: number; readonly most: number }
  | { readonly type: "literal"; readonly text: string }
  | { readonly type: "space" }
  /** A word for the half of the day. */
  | { readonly type: "half" }
  /** The name of a month. */
  | { readonly type: "month"; readonly field: Field }
  /** A word that may be any: a day of the week. */
  | { readonly type: "word" }
  /** An era beside its year. */
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

/** A letter or a mark of one, of any script: what is neither ASCII nor a sign. The engine takes ten times as long to make `\p{L}` of it. */
export const letter = String.raw`[^\0-@[-\x60{-\xbf\u060c\u061b\u2000-\u206f\u3000-\u303f]`;

/**
 * The shape of the header that a line begins with.
 * @param line its first characters, `longestStamp` at least or all of them
 * @returns null where it begins with none
 */
export function shapeOf(line: string): Shape | null {
  const text = plainDigits(line.slice(0, longestStamp));
  const found = dateFirst.exec(text) ?? (mayBeTime.test(text) ? timeFirst.exec(text) : null);
  if (found === null) return null;
  const spans = Object.entries(found.indices?.groups ?? {}).flatMap(([name, span]) =>
    span === undefined ? [] : [{ name: name.replace(/_\d+$/, ""), from: span[0], to: span[1] }],
  );
  const written = (wanted: string) => spans.filter(({ name }) => name === wanted).map(({ from, to }) => found[0].slice(from, to))[0];
  if (!isDate(written)) return null;
  const parts: Part[] = [];
  let at = 0;
  for (const { name, from, to } of spans.sort((x, y) => x.from - y.from)) {
    literals(found[0].slice(at, from), parts);
    parts.push(partOf(name, to - from));
    at = to;
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
/** Groups of one name are told apart by a number, since each may stand in a pattern once. */
let groups = 0;
const group = (name: string, pattern: string) => `(?<${name}_${groups++}>${pattern})`;
const day = (name: string) => group(name, String.raw`\d{1,2}`);
const month = (name: string) => group(name, String.raw`${letter}(?:${letter}|\.){1,20}`);
const year = (name: string) => group(name, String.raw`\d{1,4}`);
const era = () => group("era", Object.keys(eras).join("|"));
const weekday = () => month("word");
const separator = String.raw`(?:\. |[./\-\u2013]|年 ?|月 ?|년 ?|월 ?)`;
/** 18/3/2022, 18 March 2022, March 18, 2022, 2022 March 18 */
const dates = () => [
  String.raw`(?:${era()} ?)?${year("a")}${separator}${day("b")}${separator}(?:${era()} ?)?${year("c")}(?:\.|日|일)?`,
  `${day("a")} thg ${day("b")},? ${year("c")}`,
  String.raw`${day("a")}(?:[.,º]? |[-/.])(?:de |d['’])?${month("monthB")}[,،]?(?:[ \-/]|(?<=\.))(?:del? )?${year("c")}\.?`,
  `${month("monthA")} ${day("b")}(?:st|nd|rd|th)?(?:, ?| )${year("c")}`,
  String.raw`${group("a", String.raw`\d{4}`)}[.,]? ${month("monthB")},? ${day("c")}\.?`,
];
/** What stands behind a year, and what tells the calendar. */
const afterYear = () => String.raw`(?: ?(?:г|р|թ)\.)?(?: (?:BE|CE|AD|AH|AP|พ\.ศ\.|هـ|${era()}))?`;
const weekdayBehind = () => String.raw`(?: ?\(${group("word", `${letter}{1,9}`)}\)| ${group("word", "星期.|[週周].|.曜日?|.요일")})?`;
const date = () => `(?:${weekday()},? )?(?:${dates().join("|")})${afterYear()}${weekdayBehind()}`;
const half = () => group("half", halfWords);
const time = () =>
  String.raw`(?:${half()} ?)?${day("hour")}(?:[:.]| ?h ?| ?[时時시點点] ?)${group("minute", String.raw`\d\d`)}(?:(?:[:.]| ?min ?| ?[分분] ?)${group("second", String.raw`\d\d`)}(?: ?s\b| ?[秒초])?| ?[分분])?(?: ч\.)?(?: ?${half()}(?!${letter}))?(?: ?(?:ч\.?|Uhr|น\.|hs|hrs?\.?|h|uur))?\)?`;
/** What stands between a date and a time: the shortest that will do, since a word for the half of the day belongs to the time. */
const joint = String.raw`(?:[,،、]? (?:${letter}{1,6}\.?,? (?:(?:l[ae]s|godz\.) )?|\()??|[,،、]|(?<=[日일])|T)`;
const end = String.raw`(?:\] ?| [-\u2013\u2014] |: )`;
// Two of them, each of which is made when it is needed: most files never need the second.
const dateFirst = new RegExp(`^\\[?${date()}${joint}${time()}${end}`, "d");
const timeFirst = new RegExp(`^\\[?${time()}${joint}${date()}${end}`, "d");
const mayBeTime = /^\[?\D{0,20}\d{1,2} ?[:.h时時시點点]/;

function isDate(written: (name: string) => string | undefined): boolean {
  const [a, b, c] = ["a", "b", "c"].map((name) => written(name));
  const [first, second, third] = [a, b, c].map((number) => Number(number ?? 1)) as [number, number, number];
  const named = written("monthA") ?? written("monthB");
  if (named !== undefined && monthOf(named) === 0) return false;
  return second <= 31 && (first <= 31 || third <= 31 || first > 1000);
}

function partOf(name: string, length: number): Part {
  if (name === "half" || name === "era" || name === "word") return { type: name };
  if (name === "monthA" || name === "monthB") return { type: "month", field: name === "monthA" ? "a" : "b" };
  const field = name as Field;
  if (field === "minute" || field === "second") return { type: "number", field, least: 2, most: 2 };
  return length > 2 ? { type: "number", field, least: length, most: length } : { type: "number", field, least: 1, most: 2 };
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
  return part.type === "space" ? " " : part.type === "month" ? `<month ${part.field}>` : `<${part.type}>`;
}
