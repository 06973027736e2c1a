import type { Chat } from "./chat.ts";
import type { Format, Head, Known } from "./format.ts";
import { formats } from "./formats/index.ts";
import { guess, headLength } from "./sniff.ts";
import { type Source, sourcePart } from "./source.ts";
import { decoderFor } from "./text/decode.ts";
import { type Hearer, heardBy } from "./text/measure.ts";
import { joinThreads } from "./threads.ts";
import { directoryOf, isZip, type ZipEntry } from "./zip/directory.ts";
import { BadEntry, unpacked } from "./zip/unpack.ts";

export interface ReadOptions extends Known {
  /** The name of a format, when the person knows better. */
  readonly format?: string;
  /** Bytes that are read at once, 1 MiB else. */
  readonly pieceSize?: number;
  /** Told after each piece: bytes of the file that were read, and all of them. */
  onProgress?(done: number, all: number): void;
  /** Looked at before each piece. */
  readonly signal?: { readonly aborted: boolean };
  /** Gets each text of the file, which is kept nowhere. */
  readonly hearer?: Hearer;
}

/** Why a file cannot be read, each with its sentence. */
export const reasons = {
  empty: "is empty",
  "unknown-format": "is no export that Keel knows",
  "no-entries": "holds no message",
  "zip-damaged": "is a zip that is damaged",
  "zip-encrypted": "is a zip with a password; unpack it first",
  "zip-too-many": "is a zip with too many files in it",
  "zip-bomb": "is a zip that grows without end",
  "zip-without-chat": "is a zip without a chat in it",
} as const;

/** What a file gave. */
export type ReadResult =
  | { readonly type: "chats"; readonly format: string; readonly confidence: number; readonly chats: readonly Chat[] }
  | { readonly type: "unreadable"; readonly reason: keyof typeof reasons }
  | { readonly type: "cancelled" };

const usualPiece = 1 << 20;

/** Reads the chats of one file, a zip too, in pieces: the file is never held as a whole. */
export async function readFile(source: Source, options: ReadOptions = {}): Promise<ReadResult> {
  if (source.size === 0) return { type: "unreadable", reason: "empty" };
  if (isZip(await source.read(0, Math.min(4, source.size)))) return readZip(source, options);
  const size = options.pieceSize ?? usualPiece;
  return readPart({ name: source.name, folder: "", all: source.size, pieces: () => sourcePart(source, 0, source.size, size) }, options);
}

/** Something that is read from its beginning, perhaps twice. */
interface Part {
  readonly name: string;
  readonly folder: string;
  readonly all: number;
  pieces(): AsyncIterable<Uint8Array>;
}

async function readPart(part: Part, options: ReadOptions): Promise<ReadResult> {
  const bytes = await headOf(part);
  const head = { name: part.name, folder: part.folder, text: new TextDecoder("utf-8").decode(decoderFor(bytes)(bytes)) };
  const found = formatOf(head, options.format);
  if (found === null) return { type: "unreadable", reason: "unknown-format" };
  const reader = found.format.open(head, part.all, options);
  const decode = decoderFor(bytes);
  let done = 0;
  for await (const piece of part.pieces()) {
    if (options.signal?.aborted) return { type: "cancelled" };
    heardBy(options.hearer, () => reader.push(decode(piece)));
    done += piece.length;
    options.onProgress?.(Math.min(done, part.all), part.all);
  }
  const chats = heardBy(options.hearer, () => reader.end()).filter(({ columns }) => columns.count > 0);
  if (chats.length === 0) return { type: "unreadable", reason: "no-entries" };
  return { type: "chats", format: found.format.name, confidence: found.confidence, chats };
}

function formatOf(head: Head, wanted: string | undefined): { format: Format; confidence: number } | null {
  if (wanted !== undefined) {
    const format = formats.find((one) => one.name === wanted);
    return format === undefined ? null : { format, confidence: 1 };
  }
  return guess(head)[0] ?? null;
}

async function headOf(part: Part): Promise<Uint8Array> {
  const head = new Uint8Array(headLength);
  let length = 0;
  for await (const piece of part.pieces()) {
    head.set(piece.subarray(0, headLength - length), length);
    length += Math.min(piece.length, headLength - length);
    if (length === headLength) break;
  }
  return head.subarray(0, length);
}

async function readZip(source: Source, options: ReadOptions): Promise<ReadResult> {
  const directory = await directoryOf(source);
  if (directory.type !== "directory") return { type: "unreadable", reason: `zip-${directory.type}` };
  const chats: Chat[] = [];
  let best: { readonly format: string; readonly confidence: number } | null = null;
  try {
    for (const entry of chosen(directory.entries)) {
      const name = entry.path === "_chat.txt" ? source.name : nameOf(entry.path);
      const read = await readPart({ name, folder: folderOf(entry.path), all: entry.size, pieces: () => unpacked(source, entry) }, options);
      if (read.type === "cancelled") return read;
      if (read.type === "unreadable") continue;
      chats.push(...read.chats);
      if (best === null || read.confidence > best.confidence) best = read;
    }
  } catch (error) {
    if (!(error instanceof BadEntry)) throw error;
    return { type: "unreadable", reason: error.reason };
  }
  if (best === null) return { type: "unreadable", reason: "zip-without-chat" };
  return { type: "chats", format: best.format, confidence: best.confidence, chats: joinThreads(chats) };
}

/** Texts of a zip: those with the names that apps give, else all. A document that somebody sent is no chat. */
function chosen(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const texts = entries.filter(({ path }) => /\.(?:txt|md|jsonl?|xml|csv|html?)$/i.test(path) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(path));
  const named = texts.filter(({ path }) => formats.some(({ paths }) => paths?.test(path)));
  return named.length > 0 ? named : texts;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
