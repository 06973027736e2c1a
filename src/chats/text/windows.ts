/** A window ends with the first line that ends behind so many bytes, … */
const least = 1 << 16;
/** … or here, in the middle of a line. */
const most = least * 2;
const newline = 10;

/**
 * Takes one window of a text: whole lines, each but perhaps the last with its end.
 * @param length how many of the bytes count; they hold until it returns
 * @param position where the window begins in the text, in bytes
 * @param continues whether it begins in the middle of a line that is longer than a window
 */
export type TakeWindow = (bytes: Uint8Array, length: number, position: number, continues: boolean) => void;

/** Cuts a text that comes in pieces into windows of whole lines. The windows are the same however the pieces fall. */
export class Windows {
  private readonly take: TakeWindow;
  private readonly bytes = new Uint8Array(most);
  private length = 0;
  private position = 0;
  private continues = false;

  constructor(take: TakeWindow) {
    this.take = take;
  }

  push(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; ) {
      const room = Math.min(most - this.length, piece.length - at);
      this.bytes.set(piece.subarray(at, at + room), this.length);
      const searched = Math.max(least, this.length);
      this.length += room;
      at += room;
      this.giveFrom(searched);
    }
  }

  /** The text is over. */
  end(): void {
    if (this.length > 0) this.give(this.length, false);
  }

  /** @param searched up to where no line can end a window */
  private giveFrom(searched: number): void {
    let from = searched;
    while (this.length > from) {
      const found = this.bytes.subarray(0, this.length).indexOf(newline, from);
      if (found >= 0) this.give(found + 1, false);
      else if (this.length === most) this.give(most, true);
      else return;
      from = least;
    }
  }

  private give(end: number, cutsLine: boolean): void {
    this.take(this.bytes, end, this.position, this.continues);
    this.bytes.copyWithin(0, end, this.length);
    this.length -= end;
    this.position += end;
    this.continues = cutsLine;
  }
}
