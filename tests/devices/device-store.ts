/** The app's own store of sync over a vault of some world, wherever that is kept. */
import { type Frame, hexToBytes } from "#sync/wire";
import { adoptVault, type Store } from "#vault";
import type { Shelf } from "../../src/app/storage/indexed-db.ts";
import { type DeviceStore, storeOf } from "../../src/app/sync/store.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import type { World } from "./world.ts";

/** @param store empty */
export async function deviceStore(world: World, store: Store, shelf: Shelf): Promise<StoreUnderTest & DeviceStore> {
  const source = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const key = await crypto.subtle.importKey("raw", source(32), "HKDF", false, ["deriveBits"]);
  const origin = { key: Uint8Array.from(world.key), vaultId: hexToBytes(world.vault), secret: source(32) };
  const made = await adoptVault(store, origin, { type: "device", key }, { source });
  if (made.type !== "open") throw new Error(made.type);
  const { vault } = made;
  const own = storeOf(vault, shelf, { came: () => {}, went: () => {} });
  return {
    ...own,
    write: async (frame: Frame) => {
      const opened = world.seal.open(frame);
      if ((await own.erased([frame.id])).has(frame.id) || !("kept" in opened)) return;
      await vault.log.merge({ check: vault.check, kept: [opened.kept] });
    },
  };
}
