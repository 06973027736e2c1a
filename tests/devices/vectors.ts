/** The bytes that docs/spec/sync-vectors.json shows, made with random bytes that are the same each time. */
import { doorOf, knockWith, newToken, sealInvitation, sealOf } from "#sync";
import {
  chainLink,
  chainStart,
  type Frame,
  hexToBytes,
  kinds,
  type Row,
  writeCredential,
  writePage,
  writePush,
  writePushed,
} from "#sync/wire";
import { createVault, type Draw, memoryStore, sha256, type Vault } from "#vault";
import { countedSource, quickKey } from "../../src/vault/testing.ts";

export const vectorsFile = "docs/spec/sync-vectors.json";
const name = "keel sync vectors/1";
const era = "6fa459eaee8a3ca4894edb77e160355e";
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

const first = { id: "0f8fad5b-d9cb-469f-a165-70867728950e", lamport: 1, kind: "urge", body: { strength: 7 } };
const second = { id: "7c9e6679-7425-40de-944b-e07fc1f90ae7", lamport: 2, kind: "note", body: { text: "walked to the lake" } };

export async function vectors() {
  const source = countedSource(name);
  const draw: Draw = (count) => Uint8Array.from(source(count));
  const made = await createVault<{ id: string }>(
    memoryStore(),
    { type: "passphrase", passphrase: "of no matter" },
    { source, slow: quickKey },
  );
  if (made.type !== "open") throw new Error(made.type);
  const { vault } = made;
  const knocked = knockWith(vault.words());
  if (knocked.type !== "words") throw new Error(knocked.type);
  const { token, hash } = newToken(vault.id, draw);
  const secret = draw(32);
  const origin = { key: vault.key(), vaultId: hexToBytes(vault.id), secret: knocked.secret };
  const box = sealInvitation(secret, { server: "https://keel.example.org", token, origin }, draw);

  const start = chainStart(sha256, vault.id);
  const seen = { era: era.slice(0, 16), seq: 0, chain: hex(start).slice(0, 32) };
  await vault.log.append([first]);
  await vault.log.append([second], seen);
  const entries = (await vault.log.wire()).map(({ id, body }): Frame => ({ id, kind: kinds.entry, body }));
  const order = sealOf(vault.key(), vault.id, draw).order([first.id], seen);
  const frames = [...entries, order];
  const chains = [start];
  frames.forEach(({ id, body }, index) => chains.push(chainLink(sha256, chains[index] as Uint8Array, index + 1, id, sha256(body))));
  const rows = frames.map(
    (frame, index): Row =>
      index === 0 ? { ...frame, seq: 1, kind: kinds.erased, body: sha256(frame.body) } : { ...frame, seq: index + 1 },
  );
  const place = { era, head: 3, chain: chains[3] as Uint8Array };
  return {
    about: "Bytes of one vault at a server, as docs/spec/sync.md says them. Byte strings are hex.",
    random: `Draw n (from 0) of k bytes: the first k of SHA-256("${name}" ‖ n ‖ 0) ‖ SHA-256("${name}" ‖ n ‖ 1) ‖ …, the numbers four bytes each.`,
    vault: vault.id,
    key: hex(vault.key()),
    phrase: vault.words(),
    check: hex(vault.check),
    door: await doorOf(vault as unknown as Vault),
    auth: knocked.credential.auth,
    token: writeCredential(token),
    tokenHash: hash,
    box: { secret: hex(secret), id: box.id, bytes: hex(box.bytes), words: box.words },
    entries: [first, second],
    seen: [null, seen, seen],
    frames: frames.map(({ id, kind, body }) => ({ id, kind, body: hex(body) })),
    chains: chains.map(hex),
    push: hex(writePush(era, frames)),
    pushed: hex(writePushed({ ...place, seqs: [1, 2, 3] })),
    page: hex(writePage({ ...place, rows })),
  };
}
