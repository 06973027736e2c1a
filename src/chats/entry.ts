import type { Chat } from "./chat.ts";
import { nobody, type Row, unknownOffset } from "./columns.ts";
import { codeOf, flags, type Kind } from "./kinds.ts";
import { Measure } from "./text/measure.ts";

const lineBreak = new Uint8Array([10]);

/** One entry while it is put together; the same is used for entry after entry. Its text goes into `measure`, and nowhere else. */
export class Entry {
  readonly measure = new Measure();
  kind: Kind = "text";
  readonly row: Row = {
    time: 0,
    offset: unknownOffset,
    who: nobody,
    kind: 0,
    flags: 0,
    chars: 0,
    words: 0,
    position: 0,
    length: 0,
    hash: 0,
  };
  /** Whether a line of its text was added. */
  hasText = false;
  /** Line ends that count where something follows. */
  private breaks = 0;

  /**
   * Begins another entry: a text by nobody.
   * @param time milliseconds of the wall clock @param offset minutes east of UTC @param position bytes, in the file
   */
  begin(time: number, offset: number, position: number): void {
    const { row } = this;
    this.restartText();
    this.kind = "text";
    row.time = time;
    row.offset = offset;
    row.who = nobody;
    row.flags = 0;
    row.position = position;
    row.length = 0;
  }

  /**
   * Adds a line to the text. Empty lines count only between others.
   * @param continues whether it goes on with the line before
   */
  line(bytes: Uint8Array, from: number, to: number, continues = false): void {
    if (!continues) this.breaks++;
    if (to <= from) return;
    for (; this.breaks > 0; this.breaks--) if (this.hasText) this.measure.feed(lineBreak, 0, 1);
    this.hasText = true;
    this.measure.feed(bytes, from, to);
  }

  /** Lets go of the text: another takes its place. */
  restartText(): void {
    this.measure.reset();
    this.hasText = false;
    this.breaks = 0;
  }

  /** Sets a bit of `flags` where something holds. */
  mark(flag: keyof typeof flags, holds = true): void {
    if (holds) this.row.flags |= flags[flag];
  }

  /** Adds it to a chat. What the app said counts as written by nobody. */
  addTo(chat: Chat): void {
    const { row, measure, kind } = this;
    if (kind === "notice") row.who = nobody;
    row.kind = codeOf(kind);
    measure.tell(row);
    chat.columns.add(row);
  }
}
