import type { Source } from "../source.ts";

/** A file inside a zip. */
export interface ZipEntry {
  /** Its name with its folders. */
  readonly path: string;
  /** Bytes, packed and unpacked, as the zip says. */
  readonly packed: number;
  readonly size: number;
  readonly isDeflated: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

/** What a zip holds, or why that cannot be told. */
export type Directory =
  | { readonly type: "directory"; readonly entries: readonly ZipEntry[] }
  | { readonly type: "damaged" | "encrypted" | "too-many" };

/** Entries at most: an export with all its pictures has some ten thousands. */
const mostEntries = 200_000;
const mostDirectory = 64 << 20;
/** The end record, with the longest comment before it. */
const longestEnd = 22 + 0xffff;
const unknown = 0xffffffff;

/** Whether a file begins like a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/** Reads the list at the end of a zip, zip64 too. Source: APPNOTE.TXT 6.3.10. */
export async function directoryOf(source: Source): Promise<Directory> {
  const from = Math.max(0, source.size - longestEnd);
  const tail = viewOf((await source.read(from, source.size)).slice());
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return { type: "damaged" };
  let [count, size, offset] = [tail.getUint16(end + 10, true), tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (end >= 20 && tail.getUint32(end - 20, true) === 0x07064b50) {
    const at = Number(tail.getBigUint64(end - 12, true));
    const far = viewOf((await source.read(at, Math.min(source.size, at + 56))).slice());
    if (far.byteLength < 56 || far.getUint32(0, true) !== 0x06064b50) return { type: "damaged" };
    [count, size, offset] = [far.getBigUint64(32, true), far.getBigUint64(40, true), far.getBigUint64(48, true)].map(Number) as [
      number,
      number,
      number,
    ];
  }
  if (count > mostEntries || size > mostDirectory) return { type: "too-many" };
  if (offset + size > source.size) return { type: "damaged" };
  return entriesOf(viewOf((await source.read(offset, offset + size)).slice()), count);
}

function entriesOf(view: DataView<ArrayBuffer>, count: number): Directory {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return { type: "damaged" };
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > view.byteLength) return { type: "damaged" };
    const path = new TextDecoder("utf-8").decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    if (!path.endsWith("/")) {
      if ((flags & 1) === 1) return { type: "encrypted" };
      const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
      if (method === 0 || method === 8) entries.push({ path, isDeflated: method === 8, ...sizes });
    }
    at = next;
  }
  return { type: "directory", entries };
}

/** Sizes and place, from the zip64 part where the short ones do not reach. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): Pick<ZipEntry, "packed" | "size" | "offset"> {
  let [packed, size, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  for (let part = extra; part + 4 <= extra + extraLength; part += 4 + view.getUint16(part + 2, true)) {
    if (view.getUint16(part, true) !== 1) continue;
    let place = part + 4;
    const long = (short: number) => {
      if (short !== unknown || place + 8 > Math.min(view.byteLength, extra + extraLength)) return short;
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    size = long(size);
    packed = long(packed);
    offset = long(offset);
  }
  return { packed, size, offset };
}

function viewOf(bytes: Uint8Array<ArrayBuffer>): DataView<ArrayBuffer> {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
