/** Turns UTF-16 that comes in pieces, cut anywhere, into UTF-8. A surrogate without its other half becomes U+FFFD. */
export class Utf16 {
  private readonly high: 0 | 1;
  /** A byte that waits for its other one, or -1. */
  private half = -1;
  /** A first surrogate that waits for its second one, or 0. */
  private first = 0;

  /** @param isBigEndian whether the higher byte comes first */
  constructor(isBigEndian: boolean) {
    this.high = isBigEndian ? 0 : 1;
  }

  /** @returns the UTF-8 of what is complete */
  push(piece: Uint8Array): Uint8Array {
    const out = new Uint8Array(piece.length * 2 + 8);
    let length = 0;
    const put = (point: number) => {
      length = encode(out, length, point);
    };
    for (const byte of piece) {
      if (this.half < 0) {
        this.half = byte;
        continue;
      }
      const unit = this.high === 0 ? (this.half << 8) | byte : (byte << 8) | this.half;
      this.half = -1;
      if (unit >= 0xdc00 && unit < 0xe000) {
        put(this.first === 0 ? 0xfffd : 0x10000 + ((this.first - 0xd800) << 10) + (unit - 0xdc00));
        this.first = 0;
        continue;
      }
      if (this.first !== 0) put(0xfffd);
      this.first = 0;
      if (unit >= 0xd800 && unit < 0xdc00) this.first = unit;
      else put(unit);
    }
    return out.subarray(0, length);
  }
}

/** Writes a code point as UTF-8. @returns where the next one goes */
export function encode(out: Uint8Array, at: number, point: number): number {
  if (point < 0x80) out[at++] = point;
  else if (point < 0x800) {
    out[at++] = 0xc0 | (point >> 6);
    out[at++] = 0x80 | (point & 63);
  } else if (point < 0x10000) {
    out[at++] = 0xe0 | (point >> 12);
    out[at++] = 0x80 | ((point >> 6) & 63);
    out[at++] = 0x80 | (point & 63);
  } else {
    out[at++] = 0xf0 | (point >> 18);
    out[at++] = 0x80 | ((point >> 12) & 63);
    out[at++] = 0x80 | ((point >> 6) & 63);
    out[at++] = 0x80 | (point & 63);
  }
  return at;
}
