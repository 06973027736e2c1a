import { isSame } from "./same.ts";

const decoder = new TextDecoder("utf-8");

/** Texts of bytes that come over and over, as names do: what stood there lately is not decoded again. */
export class Strings {
  private readonly lately: { readonly bytes: Uint8Array; readonly text: string }[] = [];

  /** What the UTF-8 bytes from `from` up to `to` say. */
  of(bytes: Uint8Array, from: number, to: number): string {
    const place = ((to - from) * 41 + (bytes[from] ?? 0) * 3 + (bytes[to - 1] ?? 0)) & 63;
    const known = this.lately[place];
    if (known !== undefined && isSame(known.bytes, bytes, from, to)) return known.text;
    const own = bytes.slice(from, to);
    const text = decoder.decode(own);
    if (own.length <= longest) this.lately[place] = { bytes: own, text };
    return text;
  }
}

const longest = 200;
