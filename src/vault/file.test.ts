import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { writeBackup } from "./backup.ts";
import { type Bytes, joined } from "./bytes.ts";
import { readFile } from "./file.ts";
import { newVault, notes, quickTools } from "./testing.ts";

let file: Bytes;
let size = 0;
let records: Bytes[] = [];
/** Which of the records these are; -1 for none. Comparing bytes one by one would take seconds. */
const whichOf = (some: readonly Uint8Array[]) => some.map((one) => records.findIndex((record) => Buffer.from(record).equals(one)));
const filed = (bytes: Bytes) => {
  const read = readFile(bytes);
  if (!("records" in read)) throw new Error(read.type);
  return { ...read, records: read.records.map((one) => one.bytes) };
};

beforeAll(async () => {
  const vault = await newVault();
  await vault.log.append(notes(2_500));
  const written = await writeBackup(vault, quickTools("file"));
  file = written as Bytes;
  const read = filed(file);
  size = read.bytes.length;
  records = read.records;
});

describe("V90 a vault as one file", () => {
  it("V90 is its header, then its records, and nothing else", () => {
    expect(records).toHaveLength(4);
    expect(Buffer.from(file).equals(joined(file.subarray(0, size), ...records))).toBe(true);
    expect([filed(file).stray, filed(file).torn]).toEqual([0, null]);
  });

  it("V91 bytes that belong to no record are passed over and counted", () => {
    const [first, second, third, end] = records as [Bytes, Bytes, Bytes, Bytes];
    const junk = new Uint8Array(1_000).fill(0x4b);
    const read = filed(joined(file.subarray(0, size), junk, first, second.subarray(3), third, junk, end, junk));
    expect(whichOf(read.records)).toEqual([0, 2, 3]);
    expect(read.stray).toBe(3_000 + second.length - 3);
  });

  it("V91 a changed size takes no other record along", () => {
    for (const bit of [0, 3, 7, 8, 11, 17, 20]) {
      const changed = Uint8Array.from(file);
      const at = size + (records[0] as Bytes).length + 19 - (bit >> 3);
      changed[at] = (changed[at] as number) ^ (1 << (bit & 7));
      const read = filed(changed);
      expect(whichOf(read.records), `bit ${bit}`).toEqual([0, -1, 2, 3]);
      expect(read.torn).toBeNull();
    }
  });

  it("V91 a write that never came to its end is told from damage: whole records before it stay", () => {
    const before = joined(file.subarray(0, size), records[0] as Bytes);
    const last = records[1] as Bytes;
    for (const length of [1, 3, 4, 43, 44, 45, last.length - 1]) {
      const read = filed(joined(before, last.subarray(0, length)));
      expect([read.torn, read.stray, whichOf(read.records)]).toEqual([before.length, 0, [0]]);
    }
  });

  it("V91 any bytes behind the header are read without a crash, and none are lost or counted twice", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(0, 1, 3)), { maxLength: 8 }), (parts) => {
        const bytes = joined(file.subarray(0, size), ...parts.map((part) => (typeof part === "number" ? (records[part] as Bytes) : part)));
        const read = filed(bytes);
        const known = read.records.reduce((sum, one) => sum + one.length, read.stray + size);
        expect(known).toBe(read.torn ?? bytes.length);
      }),
      { numRuns: 50 },
    );
  });
});
