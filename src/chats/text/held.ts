/** Bytes that are held at most; what comes behind is let go. */
const most = 1 << 22;

/** Bytes that wait until what they belong to is complete. */
export class Held {
  bytes = new Uint8Array(256);
  length = 0;

  /** Adds the bytes from `from` up to `to`. */
  add(piece: Uint8Array, from: number, to: number): void {
    const end = Math.min(to, from + most - this.length);
    if (end <= from) return;
    this.reserve(this.length + end - from);
    this.bytes.set(piece.subarray(from, end), this.length);
    this.length += end - from;
  }

  push(byte: number): void {
    if (this.length === most) return;
    this.reserve(this.length + 1);
    this.bytes[this.length++] = byte;
  }

  /** Adds a byte, in place of the last one where that is such a one. */
  replaceLast(last: number, byte: number): void {
    if (this.length > 0 && this.bytes[this.length - 1] === last) this.length--;
    this.push(byte);
  }

  clear(): void {
    this.length = 0;
  }

  private reserve(room: number): void {
    if (room <= this.bytes.length) return;
    const wider = new Uint8Array(room * 2);
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
}
