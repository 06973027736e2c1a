/** The door of 24 words at a server (docs/spec/sync.md, Y13 to Y15), and the token of a device. */
import { type Bytes, type Draw, derived, openPhraseDoor, type PhraseRead, readWords, sha256, type Vault, wipe } from "#vault";
import { bytesToHex, type Credential, type Door, hexToBytes } from "./wire.ts";

/** The vault's own door, as a server keeps it. @throws StoreFault, and when the vault is locked */
export async function doorOf(vault: Vault): Promise<Door> {
  const read = readWords(vault.words());
  const wrap = (await vault.current()).doors.find(({ type }) => type === "phrase")?.wrap;
  if (read.type !== "secret" || wrap === undefined) throw new Error("The vault has no words");
  const { door, auth } = knock(read.secret);
  wipe(read.secret);
  return { id: door, auth: bytesToHex(sha256(hexToBytes(auth))), wrap };
}

export type Knocked =
  | { readonly type: "words"; readonly credential: Extract<Credential, { type: "door" }>; readonly secret: Bytes }
  | Exclude<PhraseRead, { type: "secret" }>;

/** What opens the door of these words at whichever server keeps it. @param words as somebody typed them */
export function knockWith(words: string): Knocked {
  const read = readWords(words);
  return read.type === "secret" ? { type: "words", credential: knock(read.secret), secret: read.secret } : read;
}

/** The key behind a door that a server opened; null when these are not the words of that vault, whatever the server says. */
export function keyBehind(secret: Bytes, { vault, wrap }: { readonly vault: string; readonly wrap: string }): Bytes | null {
  const opened = openPhraseDoor({ type: "phrase", wrap }, secret, hexToBytes(vault));
  return opened.type === "key" ? opened.key : null;
}

/** A token for a device of this vault; the server gets `hash` alone, 64 hexadecimal digits. */
export function newToken(vault: string, draw: Draw): { readonly token: Extract<Credential, { type: "device" }>; readonly hash: string } {
  const [device, secret] = [draw(16), draw(32)];
  const token = { type: "device", vault, device: bytesToHex(device), secret: bytesToHex(secret) } as const;
  const hash = bytesToHex(sha256(secret));
  wipe(secret);
  return { token, hash };
}

function knock(secret: Bytes): Extract<Credential, { type: "door" }> {
  const root = derived(secret, "door/1", 64);
  const [id, auth] = [derived(root, "door-id", 16), derived(root, "auth", 32)];
  const credential = { type: "door", door: bytesToHex(id), auth: bytesToHex(auth) } as const;
  wipe(root, auth);
  return credential;
}
