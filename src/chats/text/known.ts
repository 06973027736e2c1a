import { viewOf } from "./view.ts";

/** Bytes that are likely to stand somewhere again. */
export class Known {
  /** How many they are; 0 where nothing is known. */
  size = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  /** @param room bytes at most */
  constructor(room: number) {
    this.bytes = new Uint8Array(room);
    this.view = new DataView(this.bytes.buffer);
  }

  /**
   * Knows the bytes from `from` up to `to` from now on, and nothing where there is no room for them.
   * @param same how many of them it knows already
   */
  keep(bytes: Uint8Array, from: number, to: number, same = 0): void {
    this.size = to - from > this.bytes.length ? 0 : to - from;
    for (let at = same; at < this.size; at++) this.bytes[at] = bytes[from + at] as number;
  }

  /** How many of them stand at a place of bytes that end at `to`, up to the first that does not. */
  sameAt(bytes: Uint8Array, at: number, to: number): number {
    const { size, view } = this;
    const end = Math.min(size, to - at);
    const there = viewOf(bytes);
    let same = 0;
    while (same <= end - 4 && there.getInt32(at + same, true) === view.getInt32(same, true)) same += 4;
    while (same < end && bytes[at + same] === this.bytes[same]) same++;
    return same;
  }
}
