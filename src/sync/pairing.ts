/** From one device to another, through a box that a server keeps for some minutes and cannot open (docs/spec/sync.md, Y17 to Y19). */
import {
  type Bytes,
  bytesOf,
  canonicalJson,
  type Draw,
  derived,
  joined,
  type Origin,
  openBox,
  sealBox,
  textOf,
  wipe,
  wordsOf,
} from "#vault";
import { bytesToHex, type Credential, hexToBytes } from "./wire.ts";

/** All that the new device needs. */
export interface Invitation {
  /** Where the server is. */
  readonly server: string;
  /** Made for the new device, and known to the server already. */
  readonly token: Extract<Credential, { type: "device" }>;
  readonly origin: Origin;
}

export interface Box {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly bytes: Bytes;
  /** Four words, which both devices show. */
  readonly words: string;
}

/** @param secret 32 random bytes, used once: what the picture and the link hold */
export function sealInvitation(secret: Bytes, { server, token, origin }: Invitation, draw: Draw): Box {
  const text = canonicalJson({
    device: token.device,
    key: bytesToHex(origin.key),
    secret: token.secret,
    server,
    vault: token.vault,
    words: bytesToHex(origin.secret),
  });
  const key = derived(secret, "box/key", 32);
  const plain = bytesOf(text);
  const bytes = sealBox(key, aad, plain, draw);
  wipe(key, plain);
  return { id: boxIdOf(secret), bytes, words: fourWords(secret, bytes) };
}

/** Where the box of this secret lies. */
export function boxIdOf(secret: Bytes): string {
  return bytesToHex(derived(secret, "box/id", 16));
}

/** @returns null when the box is not of this secret, or was changed */
export function openInvitation(secret: Bytes, bytes: Uint8Array): { readonly invitation: Invitation; readonly words: string } | null {
  const key = derived(secret, "box/key", 32);
  const plain = openBox(key, aad, bytes);
  wipe(key);
  const text = plain === null ? null : textOf(plain);
  if (plain === null || text === null) return null;
  wipe(plain);
  const given = JSON.parse(text) as Record<"device" | "key" | "secret" | "server" | "vault" | "words", string>;
  const { device, vault } = given;
  return {
    invitation: {
      server: given.server,
      token: { type: "device", vault, device, secret: given.secret },
      origin: { key: hexToBytes(given.key), vaultId: hexToBytes(vault), secret: hexToBytes(given.words) },
    },
    words: fourWords(secret, bytes),
  };
}

const aad = bytesOf("box/1");

function fourWords(secret: Bytes, bytes: Uint8Array): string {
  return wordsOf(derived(joined(secret, bytes), "box/words", 32))
    .split(" ")
    .slice(0, 4)
    .join(" ");
}
