import { Utf16 } from "./utf16.ts";

/** Turns the bytes of a file into UTF-8 without a byte order mark, piece by piece. */
export type Decode = (piece: Uint8Array) => Uint8Array;

/**
 * How the bytes of a text file become UTF-8: by its byte order mark, else by where its zeros stand. Lines that end with CR alone get LF.
 * @param head the first bytes of the file, some thousands where there are so many
 */
export function decoderFor(head: Uint8Array): Decode {
  const [a = -1, b = -1, c = -1, d = -1] = head;
  if (a === 0xff && b === 0xfe) return skipping(2, utf16(false));
  if (a === 0xfe && b === 0xff) return skipping(2, utf16(true));
  if (a === 0xef && b === 0xbb && c === 0xbf) return skipping(3, (piece) => piece);
  if (a > 0 && b === 0 && c > 0 && d === 0) return utf16(false);
  if (a === 0 && b > 0 && c === 0 && d > 0) return utf16(true);
  if (head.includes(carriageReturn) && !head.includes(newline))
    return (piece) => piece.map((byte) => (byte === carriageReturn ? newline : byte));
  return (piece) => piece;
}

const newline = 10;
const carriageReturn = 13;

function utf16(isBigEndian: boolean): Decode {
  const units = new Utf16(isBigEndian);
  return (piece) => units.push(piece);
}

function skipping(bytes: number, then: Decode): Decode {
  let left = bytes;
  return (piece) => {
    const skipped = Math.min(left, piece.length);
    left -= skipped;
    return then(piece.subarray(skipped));
  };
}
