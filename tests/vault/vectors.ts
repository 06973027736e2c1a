/** Writes a small vault with random bytes that are the same each time: the bytes that docs/spec/vault-vectors.json shows. */
import { sha256 } from "@noble/hashes/sha2.js";
import { writeBackup } from "../../src/vault/backup.ts";
import { bytesOf } from "../../src/vault/bytes.ts";
import { memoryStore } from "../../src/vault/memory.ts";
import type { Seen } from "../../src/vault/record.ts";
import type { Stored } from "../../src/vault/store.ts";
import { countedSource } from "../../src/vault/testing.ts";
import { createVault } from "../../src/vault/vault.ts";

export const vectorsFile = "docs/spec/vault-vectors.json";
const name = "keel vectors/1";
const passphrase = "Zoë walks seven slow rounds";
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}

const seen: Seen = { era: "6fa459ea", seq: 12, chain: "00112233445566778899aabbccddeeff" };
const first: Entry = {
  id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  lamport: 1,
  at: 1_772_445_600_000,
  offset: 60,
  device: "phone",
  chapter: "c1",
  kind: "urge",
  v: 1,
  body: { strength: 7 },
};
const others: readonly Entry[] = [
  {
    id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    text: 'emoji 👩‍👧, "quotes", \u00e9 and e\u0301, \u0000, half \ud83d',
    numbers: [0, -1.5, 1e21, 1e-7],
  },
  { id: "16fd2706-8baf-433b-82eb-8c7fada847da", "😀": 1, "\ufb33": 2, a: { c: null, b: true }, long: "a long text ".repeat(60) },
];

export async function vectors() {
  const source = countedSource(name);
  const tools = { source };
  const store = memoryStore();
  const made = await createVault<Entry>(store, { type: "passphrase", passphrase }, tools);
  if (made.type !== "open") throw new Error(made.type);
  const { vault } = made;
  const deviceBytes = sha256(bytesOf("keel vectors, device"));
  await vault.setDevice(await crypto.subtle.importKey("raw", Uint8Array.from(deviceBytes), "HKDF", false, ["deriveBits"]), false);
  await vault.log.append([first]);
  await vault.log.append(others, seen);
  const { header, records } = (await store.read()) as Stored;
  const backup = await writeBackup(vault, tools);
  return {
    about: "Bytes of one vault and a backup of it, as docs/spec/vault.md says them. Byte strings are hex.",
    random: `Draw n (from 0) of k bytes: the first k of SHA-256("${name}" ‖ n ‖ 0) ‖ SHA-256("${name}" ‖ n ‖ 1) ‖ …, the numbers four bytes each.`,
    passphrase,
    phrase: vault.words(),
    device: hex(deviceBytes),
    key: hex(vault.key()),
    vault: vault.id,
    check: hex(vault.check),
    entries: [first, ...others],
    seen: [null, seen, seen],
    header: hex(header),
    records: records.map(({ bytes }) => hex(bytes)),
    wire: (await vault.log.wire()).map(({ id, body }) => ({ id, frame: 0, body: hex(body) })),
    backup: hex(backup as Uint8Array),
  };
}
