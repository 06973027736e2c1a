/** The world of one seed: a vault, its server, its devices, and what happens to them. */
import type { Seal } from "#sync";
import { eraseEntries, sealOf, seenOf } from "#sync";
import { bytesToHex, type Frame, hexToBytes, kinds } from "#sync/wire";
import { type Bytes, type Draw, keep, type Seen, sealEntry, subkey } from "#vault";
import { type Random, randomOf } from "../lives/random.ts";
import { type Answers, type Device, newDevice } from "./device.ts";
import type { MemoryStore } from "./memory-store.ts";
import { changeEra, newServer, pull, push, type TwinServer } from "./twin-server.ts";

export interface World {
  readonly random: Random;
  readonly vault: string;
  /** The vault's key. */
  readonly key: Bytes;
  readonly server: TwinServer;
  readonly devices: Device[];
  /** Every entry that was ever written, with its bytes. */
  readonly written: Map<string, Frame>;
  readonly seal: Seal;
  /** 32 hexadecimal digits by chance. */
  fresh(): string;
  /** The bytes of an entry, other ones each time. */
  sealed(entry: { readonly id: string }, seen: Seen): Frame;
  honest(): Answers;
  /** @param answers what it meets in the place of the honest server */
  addDevice(store?: MemoryStore, answers?: () => Answers): Device;
  /** @param size letters of its text; by chance where nothing is said */
  write(device: Device, size?: number): Promise<Frame>;
  erase(device: Device): Promise<void>;
}

export function newWorld(seed: number): World {
  const random = randomOf(seed);
  const draw: Draw = (count) => Uint8Array.from({ length: count }, () => random.whole(0, 255));
  const hex = () => bytesToHex(draw(16));
  const [key, vault] = [draw(32), hex()];
  const [own, vaultId] = [subkey(key, "entry"), hexToBytes(vault)];
  const seal = sealOf(key, vault, draw);
  const server = newServer(vault, hex());
  const written = new Map<string, Frame>();
  const honest = (): Answers => ({
    pull: (after) => pull(server, after),
    push: (era, frames) => push(server, era, frames),
    changeEra: (expect) => changeEra(server, expect, hex()),
  });
  const world: World = {
    random,
    vault,
    key,
    server,
    devices: [],
    written,
    seal,
    fresh: hex,
    sealed: (entry, seen) => ({ id: entry.id, kind: kinds.entry, body: sealEntry(own, vaultId, keep(entry, seen, draw)) }),
    honest,
    addDevice: (store, answers = honest) => {
      const device = newDevice(`device ${world.devices.length}`, vault, seal, answers, store);
      world.devices.push(device);
      return device;
    },
    async write({ store, name }, size = random.whole(0, 400)) {
      const state = await store.state();
      // Clocks are wrong by years and jump; nothing may depend on them.
      const at = random.whole(-300_000_000_000, 2_000_000_000_000);
      const entry = { id: random.id(), at, device: name, text: "x".repeat(size) };
      const frame = world.sealed(entry, state === null ? null : seenOf(state));
      written.set(entry.id, frame);
      store.write(frame);
      return frame;
    },
    async erase({ store }) {
      // Orders among them: they must be left as they are.
      const some = [...store.entries, ...store.orders];
      if (some.length === 0) return;
      const ids = Array.from({ length: random.whole(1, 3) }, () => random.pick(some));
      if (random.chance(0.7)) await eraseEntries(store, seal, ids);
      // A faulty device orders what it likes; the others must come to the same all the same.
      else await store.order(seal.order([...new Set(ids)], null), ids);
    },
  };
  return world;
}
