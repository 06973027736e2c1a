/** What sync reads and writes of sealed bodies: entries as the vault seals them, and orders to erase (docs/spec/sync.md, Y21). */
import { type Bytes, type Draw, frames, type Kept, keep, openEntry, type Seen, sealEntry, subkey, wipe } from "#vault";
import { type Frame, hexToBytes, idAt, kinds, orderBody, readOrder } from "./wire.ts";

export type Opened =
  | { readonly type: "entry"; readonly kept: Kept }
  | { readonly type: "order"; readonly kept: Kept; readonly ids: readonly string[] }
  | { readonly type: "newer" | "damaged" };

export interface Seal {
  /** @param frame an entry or an order */
  open(frame: Frame): Opened;
  /** An order to erase these. @param ids 1 to 500 of them, each once */
  order(ids: readonly string[], seen: Seen): Frame;
  /** Overwrites its key. */
  forget(): void;
}

/**
 * @param key the vault's key
 * @param vault 32 hexadecimal digits
 */
export function sealOf(key: Bytes, vault: string, draw: Draw): Seal {
  const own = subkey(key, "entry");
  const vaultId = hexToBytes(vault);
  const openOrder = (id: string, body: Uint8Array): Opened => {
    const order = readOrder(body);
    if (order === null) return { type: "damaged" };
    const opened = openEntry(own, vaultId, id, order.sealed, frames.erasure);
    if (opened.type !== "entry") return { type: opened.type };
    const { erases } = opened.kept.entry as { readonly erases?: unknown };
    const same = Array.isArray(erases) && erases.length === order.ids.length && order.ids.every((one, at) => one === erases[at]);
    return same ? { type: "order", kept: opened.kept, ids: order.ids } : { type: "damaged" };
  };
  return {
    open: ({ id, kind, body }) => {
      if (kind === kinds.order) return openOrder(id, body);
      const opened = openEntry(own, vaultId, id, body);
      return opened.type === "entry" ? opened : { type: opened.type };
    },
    order: (ids, seen) => {
      const id = randomId(draw);
      const sealed = sealEntry(own, vaultId, keep({ id, erases: ids }, seen, draw), frames.erasure);
      return { id, kind: kinds.order, body: orderBody(ids, sealed) };
    },
    forget: () => wipe(own),
  };
}

/** A UUIDv4. */
function randomId(draw: Draw): string {
  const bytes = draw(16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return idAt(bytes, 0);
}
