/** Erasing entries on every device and at the server, for ever. */
import { seenOf } from "./rows.ts";
import type { Seal } from "./seal.ts";
import type { Store } from "./store.ts";
import { limits } from "./wire.ts";

/**
 * Gives orders, which go out with the next sync; here the entries are gone when it settles.
 * @returns what was erased: ids that are unknown, erased already, or an order's (Y51) are left out
 */
export async function eraseEntries(store: Store, seal: Seal, ids: readonly string[]): Promise<readonly string[]> {
  const [known, erased, state] = [await store.known(ids), await store.erased(ids), await store.state()];
  const wanted = [...new Set(ids)].filter((id) => known.get(id)?.kind === "entry" && !erased.has(id));
  for (let at = 0; at < wanted.length; at += limits.frames) {
    const some = wanted.slice(at, at + limits.frames);
    await store.order(seal.order(some, state === null ? null : seenOf(state)), some);
  }
  return wanted;
}
