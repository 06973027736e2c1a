/** Flips single bits of a backup, and says which of them were not seen, opened something wrongly, or took more along than the record they lie in. */
import { openBackup, writeBackup } from "../../src/vault/backup.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { readFile } from "../../src/vault/file.ts";
import { memoryStore } from "../../src/vault/memory.ts";
import { flipped, type Note, newVault, notes, plainKept, quickTools, way } from "../../src/vault/testing.ts";

export interface Flips {
  readonly bits: number;
  refused: number;
  /** The other records opened. */
  setAside: number;
  readonly faults: string[];
}

export interface Target {
  readonly file: Bytes;
  /** Where each record begins, and the end of the last one. */
  readonly starts: readonly number[];
  /** Each entry as plain text, and the record it lies in. */
  readonly kept: readonly { readonly text: string; readonly record: number }[];
}

/** A backup of so many entries. */
export async function target(entries: number): Promise<Target> {
  const vault = await newVault(memoryStore(), "flips");
  await vault.log.append(notes(entries));
  const file = await writeBackup(vault, quickTools("flips, backup"));
  if (file === null) throw new Error("It was not stopped");
  const read = readFile(file);
  if (!("records" in read)) throw new Error(read.type);
  const starts = [read.bytes.length];
  for (const { bytes } of read.records) starts.push((starts.at(-1) as number) + bytes.length);
  const firsts = read.records.map(({ first }) => first);
  const kept = plainKept(await vault.log.kept()).map((one, place) => ({
    text: JSON.stringify(one),
    record: firsts.findLastIndex((first, record) => first <= place && record < firsts.length - 1),
  }));
  return { file, starts, kept };
}

export async function flip({ file, starts, kept }: Target, bits: readonly number[]): Promise<Flips> {
  const flips: Flips = { bits: bits.length, refused: 0, setAside: 0, faults: [] };
  for (const bit of bits) {
    const fault = (what: string) => flips.faults.push(`bit ${bit}: ${what}`);
    try {
      const opened = await openBackup<Note>(flipped(file, bit), way, quickTools("flips, open"));
      const record = starts.findLastIndex((start) => start <= bit >> 3);
      if (opened.type !== "backup") {
        flips.refused++;
        if (record >= 0) fault(`the whole file is ${opened.type} by one bit of a record`);
        continue;
      }
      flips.setAside++;
      if (record < 0) fault("a changed header is opened");
      if (opened.troubles.length === 0 && !opened.truncated) fault("is not seen");
      const expected = kept.filter((one) => one.record !== record).map(({ text }) => text);
      const got = plainKept(opened.kept).map((one) => JSON.stringify(one));
      if (got.length !== expected.length || got.some((text, index) => text !== expected[index])) fault(`${got.length} entries are opened`);
    } catch (error) {
      fault(`throws ${error instanceof Error ? error.name : "something"}`);
    }
  }
  return flips;
}

/** The same bits each time for one seed. */
export function bitsByChance(count: number, { length }: Bytes, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % (length * 8);
  });
}
