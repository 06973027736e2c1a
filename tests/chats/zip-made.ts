import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";

export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
}

/**
 * A zip as phones write it: local headers, then the list, then its end.
 * @param isLong whether sizes and places stand in the parts of zip64, as of exports above 4 GiB
 */
export function zipOf(files: readonly ZippedFile[], isLong = false): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes, isStored = false, isEncrypted = false } of files) {
    const name = Buffer.from(path);
    const packed = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | Number(isEncrypted), 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(typeof crc32 === "function" ? crc32(bytes) : 0, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from("PK\x03\x04"), common, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    list.push(Buffer.from("PK\x01\x02\x14\x00"), ...(isLong ? longEntry(common, place, name, offset) : [common, place, name]));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const longEnd = isLong ? [zip64End(files.length, directory.length, offset)] : [];
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(isLong ? unknown : directory.length, 12);
  end.writeUInt32LE(isLong ? unknown : offset, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, ...longEnd, end]));
}

const unknown = 0xffffffff;

/** An entry of the list of which the numbers stand in an extra part, behind one that is of no interest. */
function longEntry(common: Buffer, place: Buffer, name: Buffer, offset: number): readonly Buffer[] {
  const [own, where] = [Buffer.from(common), Buffer.from(place)];
  const extra = Buffer.alloc(6 + 28);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(2, 2);
  extra.writeUInt16LE(1, 6);
  extra.writeUInt16LE(24, 8);
  [common.readUInt32LE(18), common.readUInt32LE(14), offset].forEach((value, at) => extra.writeBigUInt64LE(BigInt(value), 10 + at * 8));
  own.writeUInt32LE(unknown, 14);
  own.writeUInt32LE(unknown, 18);
  own.writeUInt16LE(extra.length, 24);
  where.writeUInt32LE(unknown, 10);
  return [own, where, name, extra];
}

/** The end of zip64, and the record that tells where it stands. */
function zip64End(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.write("PK\x06\x06");
  end.writeBigUInt64LE(44n, 4);
  [count, count, size, offset].forEach((value, at) => end.writeBigUInt64LE(BigInt(value), 24 + at * 8));
  end.write("PK\x06\x07", 56);
  end.writeBigUInt64LE(BigInt(offset + size), 56 + 8);
  end.writeUInt32LE(1, 56 + 16);
  return end;
}
