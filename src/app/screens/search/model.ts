/** Search in their own entries and in the texts of the library, where the entries are (issue of the app, F63). */
import { closedBy, type Filed, type KindName, kinds, remembered } from "#formula";
import type { Around } from "../../worker/around.ts";
import { isWay } from "../cards/model.ts";
import { addressOf, wordsOf } from "./kinds.ts";
import { excerpt, folded, holdsAll, type Piece, soughtIn } from "./match.ts";

/** A kind of entry, or a text of the library. */
export type Sort = KindName | "text";

export interface Given {
  readonly find: string;
  /** Null: of every kind. */
  readonly sort: Sort | null;
  /** How many are shown. */
  readonly most: number;
}

export interface Hit {
  readonly id: string;
  readonly sort: Sort;
  /** The page that it belongs to. */
  readonly to: string;
  /** Local day; null for a text. */
  readonly day: number | null;
  /** Title of a text. */
  readonly title: string | null;
  readonly pieces: readonly Piece[];
}

interface Candidate {
  readonly id: string;
  readonly sort: Sort;
  readonly to: string;
  readonly day: number | null;
  readonly title: string | null;
  readonly text: string;
}

export function view(around: Around, { find, sort, most }: Given) {
  const sought = soughtIn(find);
  if (sought.length === 0) return { asked: false, hits: [], total: 0, sorts: [] };
  const found = [...entriesWith(around, sought), ...textsWith(around, sought)];
  const counts = new Map<Sort, number>();
  for (const one of found) counts.set(one.sort, (counts.get(one.sort) ?? 0) + 1);
  const wanted = sort === null ? found : found.filter((one) => one.sort === sort);
  return {
    asked: true,
    hits: wanted
      .slice(0, most)
      .map(({ id, sort, to, day, title, text }): Hit => ({ id, sort, to, day, title, pieces: excerpt(text, sought) })),
    total: wanted.length,
    sorts: [...counts].map(([name, count]) => ({ name, count })),
  };
}

/** An entry's words, as they are shown and as they are compared. */
interface Known {
  readonly row: Filed;
  readonly text: string;
  readonly plain: string;
}

/** What was read of a row: it never changes. */
const read = new WeakMap<Filed, Known>();

/** Entries that hold every word, newest first. */
function entriesWith({ situation, entry, today }: Around, sought: readonly string[]): readonly Candidate[] {
  return remembered(situation, "words", () => wordsIn(situation, entry))
    .filter(({ row, plain }) => row.day <= today && holdsAll(plain, sought))
    .map(({ row, text }) => {
      const sort = row.kind as KindName;
      return { id: row.id, sort, to: addressOf(sort, row.id), day: row.day, title: null, text };
    });
}

/** Everything that holds words, newest first; what is filed in two tables once. */
function wordsIn({ tables }: Around["situation"], entry: Around["entry"]): readonly Known[] {
  const known = new Map<string, Known>();
  for (const rows of Object.values(tables) as readonly (readonly Filed[])[])
    for (const row of rows) {
      const one = knownOf(row, entry);
      if (one.plain !== "") known.set(row.id, one);
    }
  return [...known.values()].sort((a, b) => b.row.at - a.row.at);
}

function knownOf(row: Filed, entry: Around["entry"]): Known {
  const before = read.get(row);
  if (before !== undefined) return before;
  // What is filed elsewhere, as a look for instead of a sign, stands there with another body; its words are the entry's own.
  const text = row.kind in kinds ? wordsOf(row.kind as KindName, entry(row.id)?.body ?? row.body) : "";
  const known = { row, text, plain: folded(text) };
  read.set(row, known);
  return known;
}

/** Cards, honest notes and help texts that hold every word; cards that are a way to the ex only while ways are open (F4). */
function textsWith({ library, safety }: Around, sought: readonly string[]): readonly Candidate[] {
  const { honestNotes, helpTexts } = library;
  const isClosed = closedBy(safety) !== null;
  const cards = library.cards.filter((card) => !isClosed || !isWay(card));
  const text = (id: string, to: string, title: string, parts: readonly string[]): Candidate => ({
    ...{ id, sort: "text", to, day: null, title },
    text: parts.join(" "),
  });
  return [
    ...cards.map(({ id, title, when, parts }) =>
      text(id, `cards/${id}`, title, [when, ...parts.flatMap((part) => [part.title ?? "", part.text, ...(part.steps ?? [])])]),
    ),
    ...honestNotes.map(({ id, claim, known, therefore }) => text(id, `honest/${id}`, claim, [known, therefore])),
    ...helpTexts.map(({ id, title, text: said, steps }) => text(id, `sheets/${id}`, title, [...said, ...steps])),
  ].filter(({ title, text }) => holdsAll(folded(`${title} ${text}`), sought));
}
