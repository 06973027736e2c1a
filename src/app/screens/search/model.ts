/** Search in their own entries and in the texts of the library, where the entries are (issue of the app, F63). */
import { closedBy, type Filed, type KindName, kinds } from "#formula";
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
  readonly at: number;
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

/** Entries that hold every word, newest first. */
function entriesWith({ situation, entry, today }: Around, sought: readonly string[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const rows of Object.values(situation.tables) as readonly (readonly Filed[])[])
    for (const row of rows) {
      if (row.day > today) continue;
      const sort = row.kind as KindName;
      const known = knownOf(row, sort, entry);
      if (known.plain === "" || !holdsAll(known.plain, sought) || seen.has(row.id)) continue;
      seen.add(row.id);
      found.push({ id: row.id, sort, to: addressOf(sort, row.id), day: row.day, at: row.at, title: null, text: known.text });
    }
  return found.sort((a, b) => b.at - a.at);
}

interface Known {
  readonly text: string;
  readonly plain: string;
}

/** The words of rows that were searched once: a row never changes. */
const searched = new WeakMap<Filed, Known>();

function knownOf(row: Filed, sort: KindName, entry: Around["entry"]): Known {
  const before = searched.get(row);
  if (before !== undefined) return before;
  // What is filed elsewhere, as a look for instead of a sign, stands there with another body; its words are the entry's own.
  const text = sort in kinds ? wordsOf(sort, entry(row.id)?.body ?? row.body) : "";
  const known = { text, plain: folded(text) };
  searched.set(row, known);
  return known;
}

/** Cards, honest notes and help texts that hold every word; cards that are a way to the ex only while ways are open (F4). */
function textsWith({ guide, safety }: Around, sought: readonly string[]): readonly Candidate[] {
  const { honestNotes, helpTexts } = guide.library;
  const isClosed = closedBy(safety) !== null;
  const cards = guide.library.cards.filter((card) => !isClosed || !isWay(card));
  const text = (id: string, to: string, title: string, parts: readonly string[]): Candidate => ({
    ...{ id, sort: "text", to, day: null, at: 0, title },
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
