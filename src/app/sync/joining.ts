/** A new device finds the vault of another one: through a box that the other one filled, or by the 24 words. */
import { boxIdOf, keyBehind, knockWith, openInvitation } from "#sync";
import { type Credential, hexToBytes } from "#sync/wire";
import { checkOf, drawFrom, type Origin, type Source } from "#vault";
import { refusedOf } from "./devices.ts";
import type { Done, Found } from "./devices-form.ts";
import { freshDevice } from "./link.ts";
import type { NewDevice, Server, Token } from "./server.ts";

/** What a vault is made of here, and what this device is at its server. */
export interface Way {
  readonly origin: Origin;
  readonly token: Token;
  /** How the server gets to know it; null where another device said so already. */
  readonly door: { readonly who: Credential; readonly device: NewDevice } | null;
}

/** Reads the box of a link. It can be read once. @param secret 64 hexadecimal digits @param here where this app and its server are */
export async function wayOfLink(
  server: Server,
  secret: string,
  here: string,
): Promise<{ readonly found: Found; readonly way: Way | null }> {
  if (!/^[0-9a-f]{64}$/.test(secret)) return nothing({ type: "damaged" });
  const bytes = hexToBytes(secret);
  const read = await server.readBox(boxIdOf(bytes));
  if (read.type !== "given") return nothing(refusedOf(read));
  const opened = openInvitation(bytes, read.given);
  if (opened === null) return nothing({ type: "damaged" });
  const { invitation, words } = opened;
  if (invitation.server !== here) return nothing({ type: "other" });
  return { found: { type: "found", words }, way: { origin: invitation.origin, token: invitation.token, door: null } };
}

/** Opens the door of 24 words. Nothing is written, here or there, before the key behind it opened (Y14). */
export async function wayOfWords(
  server: Server,
  words: string,
  source: Source,
): Promise<{ readonly found: Found; readonly way: Way | null }> {
  const knocked = knockWith(words);
  if (knocked.type !== "words") return nothing({ type: "wrong-words", places: knocked.type === "unknown-words" ? knocked.places : [] });
  const opened = await server.openDoor(knocked.credential);
  if (opened.type !== "given") {
    const refused = refusedOf(opened);
    return nothing(refused.why === "unauthorized" ? { type: "wrong-words", places: [] } : refused);
  }
  const { vault } = opened.given;
  const key = keyBehind(knocked.secret, opened.given);
  if (key === null) return nothing({ type: "wrong-words", places: [] });
  const { token, device } = freshDevice(vault, checkOf(key), drawFrom(source));
  const origin: Origin = { key, vaultId: hexToBytes(vault), secret: knocked.secret };
  return { found: { type: "found", words: null }, way: { origin, token, door: { who: knocked.credential, device } } };
}

/** The server gets to know this device, where it does not yet. */
export async function enter(server: Server, { token, door }: Way): Promise<Done> {
  const added = door === null ? null : await server.addDevice(token.vault, door.who, door.device);
  return added === null || added.type === "given" ? { type: "done" } : refusedOf(added);
}

const nothing = (found: Found) => ({ found, way: null });
