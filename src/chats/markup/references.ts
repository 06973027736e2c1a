import { encode } from "../text/utf16.ts";

const ampersand = 0x26;
const semicolon = 0x3b;
/** Bytes between & and ; at most. */
const longest = 10;
const decoder = new TextDecoder("utf-8");

const named: Readonly<Record<string, number>> = { amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27, nbsp: 0x20 };

/**
 * What a text of XML or HTML says, as UTF-8. Two references that are the halves of a surrogate pair are one character, as SMS backups
 * write emoji, though XML forbids it. What is no reference stays as it is.
 */
export function withoutReferences(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (!bytes.subarray(from, to).includes(ampersand)) return bytes.subarray(from, to);
  const out = new Uint8Array(to - from + 4);
  let length = 0;
  for (let at = from; at < to; ) {
    const found = bytes[at] === ampersand ? referenceAt(bytes, at, to) : null;
    if (found === null) {
      out[length++] = bytes[at++] as number;
      continue;
    }
    at = found.end;
    let { point } = found;
    if (isFirstHalf(point)) {
      const second = bytes[at] === ampersand ? referenceAt(bytes, at, to) : null;
      if (second !== null && second.point >= 0xdc00 && second.point <= 0xdfff) {
        point = 0x10000 + ((point - 0xd800) << 10) + second.point - 0xdc00;
        at = second.end;
      }
    }
    length = encode(out, length, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
  }
  return out.subarray(0, length);
}

function referenceAt(bytes: Uint8Array, at: number, to: number): { readonly point: number; readonly end: number } | null {
  const end = bytes.subarray(at, Math.min(to, at + longest + 2)).indexOf(semicolon);
  if (end < 2) return null;
  const name = decoder.decode(bytes.subarray(at + 1, at + end));
  const [, hex, digits] = /^#(?:[xX]([0-9a-fA-F]+)|(\d+))$/.exec(name) ?? [];
  const point = hex !== undefined ? Number.parseInt(hex, 16) : digits !== undefined ? Number(digits) : named[name];
  return point === undefined || point > 0x10ffff ? null : { point, end: at + end + 1 };
}

function isFirstHalf(point: number): boolean {
  return point >= 0xd800 && point <= 0xdbff;
}
