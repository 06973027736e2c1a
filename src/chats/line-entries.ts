import { Chat } from "./chat.ts";
import { Entry } from "./entry.ts";
import { LineReader, type TakeLine } from "./text/line-reader.ts";

/** One chat of a text in which each entry takes some lines: it goes on until the next one begins. */
export class LineEntries {
  readonly chat = new Chat();
  readonly entry = new Entry();
  /** Whether an entry has begun and not ended. */
  isOpen = false;
  private readonly lines: LineReader;
  private size = 0;

  constructor(take: TakeLine) {
    this.lines = new LineReader(take);
  }

  push(piece: Uint8Array): void {
    this.size += piece.length;
    this.lines.push(piece);
  }

  /** Ends the entry that is open, and begins another. The same as of `Entry`. */
  begin(time: number, offset: number, position: number): Entry {
    this.close(position);
    this.entry.begin(time, offset, position);
    this.isOpen = true;
    return this.entry;
  }

  /** Ends the entry that is open, where one is. @param position where it ends, in bytes */
  close(position: number): void {
    if (!this.isOpen) return;
    this.entry.row.length = position - this.entry.row.position;
    this.entry.addTo(this.chat);
    this.isOpen = false;
  }

  /** The text is over. */
  end(): Chat {
    this.lines.end();
    this.close(this.size);
    return this.chat;
  }
}
