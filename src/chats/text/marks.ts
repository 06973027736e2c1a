/** Marks of direction: they stand anywhere, and nobody sees them. */
const marks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const otherDigits = /(?![0-9])\p{Nd}/gu;

/** A text without marks of direction, with every space as a plain one. */
export function plain(text: string): string {
  return text.replace(marks, "").replace(spaces, " ");
}

/** As `plain`, with the digits of every script as 0 to 9. */
export function plainDigits(text: string): string {
  return plain(text).replace(otherDigits, (digit) => String(valueOfDigit(digit)));
}

/** Digits of a script stand in a row of ten, and no script's row begins right behind another's but in blocks that are multiples of ten long. */
function valueOfDigit(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return value;
}

/** Bytes of the mark of direction at a place of UTF-8: 0 where there is none. */
export function markAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === 0xe2) {
    const [second, third = 0] = [bytes[at + 1], bytes[at + 2]];
    if (second === 0x80 && (third === 0x8e || third === 0x8f || (third >= 0xaa && third <= 0xae))) return 3;
    return second === 0x81 && third >= 0xa6 && third <= 0xa9 ? 3 : 0;
  }
  if (byte === 0xd8) return bytes[at + 1] === 0x9c ? 2 : 0;
  return byte === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? 3 : 0;
}

/** Bytes of the space at a place of UTF-8: 0 where there is none. */
export function spaceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === 0x20 || byte === 0x09) return 1;
  if (byte === 0xc2) return bytes[at + 1] === 0xa0 ? 2 : 0;
  if (byte === 0xe3) return bytes[at + 1] === 0x80 && bytes[at + 2] === 0x80 ? 3 : 0;
  if (byte !== 0xe2) return 0;
  const [second, third = 0] = [bytes[at + 1], bytes[at + 2]];
  if (second === 0x80) return (third >= 0x80 && third <= 0x8a) || third === 0xaf ? 3 : 0;
  return second === 0x81 && third === 0x9f ? 3 : 0;
}

/** The digit at a place of UTF-8, as ten times its bytes and its value: -1 where there is none. */
export function digitAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte >= 0x30 && byte <= 0x39) return 10 + byte - 0x30;
  if (byte < 0xc0) return -1;
  const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
  if (byte === 0xd9) return second >= 0xa0 && second <= 0xa9 ? 20 + second - 0xa0 : -1;
  if (byte === 0xdb) return second >= 0xb0 && second <= 0xb9 ? 20 + second - 0xb0 : -1;
  if (byte !== 0xe0 && byte !== 0xe1 && byte !== 0xef) return -1;
  const block = (byte << 8) | second;
  const zero = zeros.get(block);
  return zero !== undefined && third >= zero && third <= zero + 9 ? 30 + third - zero : -1;
}

/** Scripts whose digits take three bytes: the first two bytes, and the third one of zero. Devanagari to Myanmar, and full width. */
const zeros: ReadonlyMap<number, number> = new Map(
  [0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0xff10].map((zero) => [
    ((0xe0 | (zero >> 12)) << 8) | 0x80 | ((zero >> 6) & 63),
    0x80 | (zero & 63),
  ]),
);
