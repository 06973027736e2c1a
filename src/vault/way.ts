/** Ways to the vault key, and the answers when one does not lead there. */
import { type DoorOpened, openDeviceDoor, openPassphraseDoor, openPhraseDoor, type SlowKey } from "./doors.ts";
import type { Header, HeaderRead } from "./header.ts";
import { keyOfPassphrase } from "./kdf.ts";
import { wipe } from "./keys.ts";
import { readWords } from "./phrase.ts";

/** How somebody comes in. */
export type Way =
  | { readonly type: "passphrase"; readonly passphrase: string }
  /** The 24 words as they were typed. */
  | { readonly type: "phrase"; readonly words: string }
  | { readonly type: "device"; readonly key: CryptoKey };

/** Why it stays closed. */
export type Closed =
  | Exclude<HeaderRead, { type: "header" }>
  | { readonly type: "wrong-passphrase" | "wrong-device" | "no-such-door" }
  /** Too many or too few words, or words that are none (`phrase.ts`); `wrong` is a true phrase of another vault. */
  | { readonly type: "wrong-words"; readonly why: "count" | "unknown-words" | "checksum" | "wrong"; readonly places: readonly number[] }
  | { readonly type: "weak" | "excessive" };

/** The key behind a header, by any of its doors. Whether the header is as it was written is not yet checked. */
export async function keyBy(
  header: Header,
  way: Way,
  slow: SlowKey = keyOfPassphrase,
): Promise<Extract<DoorOpened, { type: "key" }> | Closed> {
  const door = header.doors.find(({ type }) => type === way.type);
  if (door === undefined) return { type: "no-such-door" };
  if (way.type === "passphrase" && door.type === "passphrase") {
    // Argon2id takes no empty one, and none was ever set.
    if (way.passphrase === "") return { type: "wrong-passphrase" };
    const opened = await openPassphraseDoor(door, way.passphrase, header.vaultId, slow);
    return opened.type === "wrong" ? { type: "wrong-passphrase" } : opened;
  }
  if (way.type === "device" && door.type === "device") {
    const opened = await openDeviceDoor(door, way.key, header.vaultId);
    return opened.type === "key" ? opened : { type: "wrong-device" };
  }
  const read = readWords(way.type === "phrase" ? way.words : "");
  if (read.type !== "secret") return { type: "wrong-words", why: read.type, places: read.type === "unknown-words" ? read.places : [] };
  const opened = door.type === "phrase" ? openPhraseDoor(door, read.secret, header.vaultId) : ({ type: "wrong" } as const);
  wipe(read.secret);
  return opened.type === "key" ? opened : { type: "wrong-words", why: "wrong", places: [] };
}
