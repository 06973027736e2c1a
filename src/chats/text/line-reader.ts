import { endOfLine } from "./lines.ts";
import { Windows } from "./windows.ts";

const carriageReturn = 13;

/**
 * Takes one line, or a part of one that is longer than a window.
 * @param to where it ends, without its line end
 * @param position where it begins in the text, in bytes
 * @param continues whether it goes on with the line before
 */
export type TakeLine = (bytes: Uint8Array, from: number, to: number, position: number, continues: boolean) => void;

/** Cuts a text that comes in pieces into lines. The lines are the same however the pieces fall. */
export class LineReader {
  private readonly windows: Windows;

  constructor(take: TakeLine) {
    this.windows = new Windows((bytes, length, position, continues) => {
      for (let from = 0; from < length; ) {
        const end = endOfLine(bytes, from, length);
        take(bytes, from, end > from && bytes[end - 1] === carriageReturn ? end - 1 : end, position + from, continues && from === 0);
        from = end + 1;
      }
    });
  }

  push(piece: Uint8Array): void {
    this.windows.push(piece);
  }

  /** The text is over. */
  end(): void {
    this.windows.end();
  }
}
