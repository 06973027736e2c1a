import type { Chat } from "./chat.ts";

/** The beginning of a file, by which a format is known. */
export interface Head {
  /** The file's name, without its folders. */
  readonly name: string;
  /** Its folders in the zip that it comes from, "" outside of one. */
  readonly folder: string;
  /** The first bytes as text (UTF-8, without a byte order mark), 64 KiB at most; the last character may be cut. */
  readonly text: string;
}

/** Reads one file. It gets the bytes in order, cut anywhere. */
export interface Reader {
  /** @param piece UTF-8 without a byte order mark; it belongs to the reader until the call returns */
  push(piece: Uint8Array): void;
  /** No more bytes come. @returns the chats of the file */
  end(): readonly Chat[];
}

/** What the person knows better than the file. */
export interface Known {
  /** What comes first in a date that may be read both ways. */
  readonly dates?: "day" | "month";
}

export interface Format {
  readonly name: string;
  /** The paths that the app gives to its files in a zip, where it makes one. */
  readonly paths?: RegExp;
  /** How sure it is that this is its own: 0 is no, 1 is certain. */
  sniff(head: Head): number;
  /** @param size bytes that will come, as far as that is known */
  open(head: Head, size: number, known: Known): Reader;
}
