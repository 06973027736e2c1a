/** The token of this device at its server, as it lies on the shelf: sealed, because whoever has it may ask for everything and delete it. */
import { newToken } from "#sync";
import { bytesToHex } from "#sync/wire";
import { type Bytes, bytesOf, type Draw, derived, openBox, sealBox, textOf, wipe } from "#vault";
import type { NewDevice, Token } from "./server.ts";

/** A token for a device, and what the server gets to know of it. @param check of the vault, 16 bytes */
export function freshDevice(vault: string, check: Bytes, draw: Draw): { readonly token: Token; readonly device: NewDevice } {
  const { token, hash } = newToken(vault, draw);
  return { token, device: { id: token.device, check: bytesToHex(check), hash } };
}

/** @param key the vault's */
export function sealLink(token: Token, key: Bytes, draw: Draw): Bytes {
  return withKey(key, (own) => sealBox(own, aad, bytesOf(JSON.stringify(token)), draw));
}

/** @returns null where there is none, or none of this vault */
export function openLink(sealed: unknown, key: Bytes): Token | null {
  if (!(sealed instanceof Uint8Array)) return null;
  const text = withKey(key, (own) => openBox(own, aad, sealed));
  return text === null ? null : (JSON.parse(textOf(text) ?? "null") as Token | null);
}

const aad = bytesOf("link/1");

function withKey<Result>(key: Bytes, work: (own: Bytes) => Result): Result {
  const own = derived(key, "link/1", 32);
  try {
    return work(own);
  } finally {
    wipe(own, key);
  }
}
