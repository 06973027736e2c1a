import type { Found } from "./analysis/kinds-of-push.ts";
import type { Chat } from "./chat.ts";
import { sortOf } from "./kinds.ts";
import { type ReadOptions, readFile } from "./read.ts";
import type { Source } from "./source.ts";

/** What is looked for in texts. */
export interface Looks {
  /** At most 32 kinds. */
  readonly kinds: readonly string[];
  /** @returns a bit for each kind that is in a text; null where nothing can be said of it */
  of(text: string): number | null;
}

/** What was found, and in how many of the texts. */
export interface OwnTexts {
  readonly found: Found;
  /** Texts of mine in the chat, those that were chosen of them, and those of which something could be said. */
  readonly texts: number;
  readonly chosen: number;
  readonly told: number;
}

/** Texts that are looked at where nobody says otherwise: some seconds on a phone. */
export const mostTexts = 20_000;

/** A file and how it was read the first time. */
export interface Again {
  readonly source: Source;
  readonly options: ReadOptions;
}

/**
 * Looks into my own texts: the files are read once more, each text is handed to `looks` and kept nowhere. What is in the columns tells
 * which texts they are, by their hash and length, so that merged, sorted and zipped chats need nothing else; the same text is looked at once.
 * @param mine places of mine in the chat's table of people
 * @param most texts that are looked at; of more, as many are chosen evenly from the first to the last
 * @returns null when it was cancelled
 */
export async function findInOwnTexts(
  files: readonly Again[],
  chat: Chat,
  mine: readonly number[],
  looks: Looks,
  most: number,
): Promise<OwnTexts | null> {
  const { chars, hash } = chat.columns.table();
  const keyAt = (entry: number) => keyOf(hash[entry] as number, chars[entry] as number);
  const own = ownTextsOf(chat, new Set(mine));
  const step = Math.max(1, own.length / most);
  const chosen = new Set(Array.from({ length: Math.min(own.length, most) }, (_, at) => own[Math.floor(at * step)] as number));
  const told = new Map<number, number | null>();
  const wanted = new Set(Array.from(chosen, keyAt));
  const hearer = (ownHash: number, length: number, bytes: Uint8Array) => {
    const key = keyOf(ownHash, length);
    if (!wanted.delete(key)) return;
    told.set(key, looks.of(decoder.decode(bytes)));
  };
  for (const { source, options } of files) {
    const read = await readFile(source, { ...options, hearer });
    if (read.type === "cancelled") return null;
  }
  const of = (entry: number) => (chosen.has(entry) ? (told.get(keyAt(entry)) ?? null) : null);
  const answered = Array.from(chosen).filter((entry) => of(entry) !== null).length;
  return { found: { kinds: looks.kinds, of }, texts: own.length, chosen: chosen.size, told: answered };
}

/** Places of my entries that have a text. */
function ownTextsOf({ columns }: Chat, mine: ReadonlySet<number>): readonly number[] {
  const { who, kind, chars } = columns.table();
  const own: number[] = [];
  for (let entry = 0; entry < who.length; entry++)
    if ((chars[entry] as number) > 0 && mine.has(who[entry] as number) && sortOf(kind[entry] as number) === "message") own.push(entry);
  return own;
}

/** The columns hold lengths up to 65,535. */
function keyOf(hash: number, chars: number): number {
  return hash * 0x10000 + Math.min(chars, 0xffff);
}

const decoder = new TextDecoder("utf-8");
