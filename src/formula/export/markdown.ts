import { dayOf, monthDayOf, weekdayOf } from "../calendar.ts";
import { decode } from "../decode.ts";
import type { KindName } from "../entries/index.ts";
import { byOrder, type Entry, type Moment } from "../entry.ts";
import { foldEntries } from "../fold.ts";
import type { Filed } from "../kind.ts";
import { chosen, isWords, type Shape, shapeOf } from "./shape.ts";
import { titles } from "./titles.ts";

/** Everything by day, to be read: when, what kind, what was chosen, and beneath it the words as they were written. */
export function exportMarkdown(given: readonly Entry[]): string {
  const read = given.flatMap((entry, index): Filed[] => {
    const decoded = decode(entry, index);
    return decoded.type === "entry" ? [decoded.entry] : [];
  });
  const { dead } = foldEntries([...read].sort(byOrder));
  const days = new Map<number, Filed[]>();
  for (const entry of [...read].sort((a, b) => a.day - b.day || a.at - b.at || byOrder(a, b)))
    days.set(dayOf(entry), [...(days.get(dayOf(entry)) ?? []), entry]);
  const blocks = [...days].flatMap(([day, entries]) => [
    `## ${longDate(day)}`,
    ...entries.map((entry) => block(entry, dead.has(entry.id))),
  ]);
  const left = given.length - read.length;
  const rest =
    left === 0
      ? []
      : [`${left === 1 ? "One entry" : `${left} entries`} of another Keel cannot be shown here. The JSON export holds all of them.`];
  return `${["# Notes", ...blocks, ...rest].join("\n\n")}\n`;
}

function block(entry: Filed, isBack: boolean): string {
  const shape = shapeOf(entry.kind) as Shape;
  const { chosen: chosenParts, written } = partsOf(shape, entry.body);
  const heading = [`**${timeOf(entry)}** ${titles[entry.kind as KindName]}`, ...chosenParts].join(" · ");
  const quotes = written.map(({ name, text }) => quoted(name === "text" ? text : `${spaced(name)}: ${text}`));
  return [`${heading}${isBack ? " (taken back or corrected later)" : ""}`, ...quotes].join("\n\n");
}

interface Parts {
  readonly chosen: string[];
  readonly written: { readonly name: string; readonly text: string }[];
}

/** The fields of a body, each once, as its schema orders them. Ids of other entries say nothing to a reader. */
function partsOf(shape: Shape, body: unknown, parts: Parts = { chosen: [], written: [] }): Parts {
  const values = body as Readonly<Record<string, unknown>>;
  const names = shape.entries === undefined ? Object.keys(values) : Object.keys(shape.entries);
  for (const name of names) {
    const value = values[name];
    const field = shape.entries?.[name] ?? shape.value;
    if (value === undefined || value === null || field === undefined) continue;
    const own = chosen(field, value);
    if (isWords(own)) {
      if (String(value).trim() !== "") parts.written.push({ name, text: String(value) });
    } else if (Array.isArray(value)) {
      const isFree = own.item !== undefined && isWords(chosen(own.item, value[0]));
      if (isFree) parts.written.push(...value.map((one) => ({ name, text: String(one) })));
      else if (value.length > 0) parts.chosen.push(`${spaced(name)} ${value.map(shown).join(", ")}`);
    } else if (typeof value === "object") partsOf(own, value, parts);
    else if (own.type !== "custom") parts.chosen.push(`${spaced(name)} ${shown(value)}`);
  }
  return parts;
}

const shown = (value: unknown) =>
  value === true ? "yes" : value === false ? "no" : escaped(isDate(value) ? String(value) : spaced(String(value)));
const isDate = (value: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(value));
/** `inTheWay` and `in-the-way` as words. */
const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/(?<=[a-z])[-_](?=[a-z])/g, " ");

/** Their words as a quotation, line by line, so that nothing in them becomes a heading or a link. */
function quoted(text: string): string {
  return text
    .trim()
    .split(/\r\n|\n|\r/)
    .map((line) => (line.trim() === "" ? ">" : `> ${escaped(line).replace(/^(\s*)([#>+=~-]|\d+[.)])/, "$1\\$2")}`))
    .join("\n");
}

const escaped = (text: string) => text.replace(/[\\`*_[\]<>|&]/g, "\\$&");

/** The time on the wall where it happened. */
export function timeOf({ at, offset }: Moment): string {
  const ofDay = (((Math.floor(at / 60_000) + offset) % 1_440) + 1_440) % 1_440;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(" ");

function longDate(day: number): string {
  const { day: ofMonth, month, year } = monthDayOf(day);
  return `${weekdays[weekdayOf(day)]} ${ofMonth} ${months[month - 1]} ${year}`;
}
