/** What the writers of the kill test write, and the key with which they open: Argon2 is tried elsewhere, and would be paid a thousand times. */
import { createHash } from "node:crypto";
import type { SlowKey } from "../../src/vault/doors.ts";

export interface Note {
  readonly id: string;
  readonly text: string;
}

export const way = { type: "passphrase", passphrase: "only for this test" } as const;

export const quickKey: SlowKey = async (passphrase, salt) =>
  new Uint8Array(createHash("sha512").update(passphrase).update(salt).digest()) as Uint8Array<ArrayBuffer>;

/** What must never stand in a file. */
export const plantedWord = "planted-word-in-the-open";

/** @param run which process writes it @param n how many that process wrote before */
export function noteOf(run: number, n: number): Note {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, "0");
  return { id: `${hex(run, 8)}-0000-4000-8000-${hex(n, 12)}`, text: `${plantedWord} ${"and more ".repeat(n % 40)}` };
}
