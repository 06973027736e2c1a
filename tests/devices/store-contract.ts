/** What every store of sync keeps to, whatever it writes to: `src/sync/store.ts` as tests. */
import { beforeEach, describe, expect, it } from "vitest";
import type { State, Store, Taken } from "#sync";
import { bytesToHex, type Frame, kinds } from "#sync/wire";
import { newWorld } from "./world.ts";

export interface StoreUnderTest extends Store {
  /** Keeps an entry of this device, as the app does when somebody writes. */
  write(frame: Frame): void | Promise<void>;
}

/** @param open a new store that holds nothing; its entries are sealed by the world that is given */
export function syncStoreContract(
  name: string,
  open: (world: ReturnType<typeof newWorld>) => StoreUnderTest | Promise<StoreUnderTest>,
): void {
  describe(`Y40 the store of a device: ${name}`, () => {
    const world = newWorld(11);
    const first: State = {
      era: null,
      cursor: 0,
      chain: new Uint8Array(32),
      past: [],
      cure: null,
      unordered: [],
      damaged: [],
      notices: [],
    };
    const chainOf = (seq: number) => new Uint8Array(32).fill(seq);
    const stateAt = (cursor: number, era = "aa".repeat(16)): State => ({ ...first, era, cursor, chain: chainOf(cursor) });
    const frameOf = () => world.sealed({ id: world.random.id() }, null);
    const takenAt = (frame: Frame, seq: number): Taken => {
      const opened = world.seal.open(frame);
      return { row: { ...frame, seq }, chain: chainOf(seq), as: "entry", kept: "kept" in opened ? opened.kept : null };
    };
    const idsOf = (waiting: Awaited<ReturnType<Store["waiting"]>>) => waiting.map(({ frame }) => frame.id);
    let store: StoreUnderTest;

    beforeEach(async () => {
      store = await open(world);
    });

    it("Y40 knows nothing at first", async () => {
      expect([await store.state(), await store.waiting(9), await store.unread(), await store.chainAt(1)]).toEqual([null, [], [], null]);
    });

    it("Y4 Y43 what is written waits in its order, with the same bytes each time, until it has a place", async () => {
      const frames = [frameOf(), frameOf(), frameOf()];
      for (const frame of frames) await store.write(frame);
      const waiting = await store.waiting(2);
      expect(waiting.map(({ frame, again }) => [frame.id, bytesToHex(frame.body), again])).toEqual(
        frames.slice(0, 2).map(({ id, body }) => [id, bytesToHex(body), false]),
      );
      const rows = [{ ...takenAt(frames[0] as Frame, 1), kept: null }];
      expect(await store.commit({ from: first, state: stateAt(1), rows })).toBe("written");
      expect(idsOf(await store.waiting(9))).toEqual(frames.slice(1).map(({ id }) => id));
      expect(await store.chainAt(1)).toEqual(chainOf(1));
    });

    it("Y40 a change from another cursor or era than the one it holds is `moved`, and changes nothing", async () => {
      const [one, other] = [frameOf(), frameOf()];
      await store.commit({ from: first, state: stateAt(1), rows: [takenAt(one, 1)] });
      expect(await store.commit({ from: first, state: stateAt(1), rows: [takenAt(other, 1)] })).toBe("moved");
      expect(await store.commit({ from: stateAt(1, "bb".repeat(16)), state: stateAt(0) })).toBe("moved");
      expect([(await store.state())?.cursor, await store.known([other.id])]).toEqual([1, new Map()]);
    });

    it("Y46 places beyond the cursor are taken away, and what had one waits again", async () => {
      const frames = [frameOf(), frameOf(), frameOf()];
      await store.commit({ from: first, state: stateAt(3), rows: frames.map((frame, index) => takenAt(frame, index + 1)) });
      expect(await store.waiting(9)).toEqual([]);
      await store.commit({ from: stateAt(3), state: stateAt(1) });
      const waiting = await store.waiting(9);
      expect(idsOf(waiting)).toEqual(frames.slice(1).map(({ id }) => id));
      expect(waiting.every(({ again }) => again)).toBe(true);
      expect([await store.chainAt(1), await store.chainAt(2)]).toEqual([chainOf(1), null]);
    });

    it("Y51 an order erases what it names, also what waits and what comes later; never an order", async () => {
      const [one, two, late] = [frameOf(), frameOf(), frameOf()];
      await store.commit({ from: first, state: stateAt(1), rows: [takenAt(one, 1)] });
      await store.write(two);
      const order = world.seal.order([one.id, two.id, late.id], null);
      await store.order(order, [one.id, two.id, late.id]);
      await store.commit({ from: stateAt(1), state: stateAt(1), erase: [order.id] });
      await store.write(late);
      expect(idsOf(await store.waiting(9))).toEqual([order.id]);
      expect(await store.erased([one.id, two.id, late.id, world.random.id()])).toEqual(new Set([one.id, two.id, late.id]));
      expect((await store.known([one.id, order.id])).get(order.id)).toEqual({ seq: null, kind: "order" });
    });

    it("Y9 Y36 what was refused waits no more, until it has a place and loses it", async () => {
      const frame = frameOf();
      await store.write(frame);
      await store.commit({ from: first, state: stateAt(0), refuse: { why: "id-conflict", ids: [frame.id] } });
      expect(await store.waiting(9)).toEqual([]);
      await store.commit({ from: stateAt(0), state: stateAt(1), rows: [takenAt(frame, 1)] });
      await store.commit({ from: stateAt(1), state: stateAt(0) });
      expect(idsOf(await store.waiting(9))).toEqual([frame.id]);
    });

    it("Y49 keeps the bytes of what is newer, until it was read or its place is gone", async () => {
      const [one, two] = [frameOf(), frameOf()];
      const newer = [one, two].map((frame, index): Taken => ({ ...takenAt(frame, index + 1), as: "newer", kept: null }));
      await store.commit({ from: first, state: stateAt(2), rows: newer });
      expect((await store.unread()).map(({ row }) => [row.seq, row.kind, bytesToHex(row.body)])).toEqual(
        [one, two].map(({ body }, index) => [index + 1, kinds.entry, bytesToHex(body)]),
      );
      await store.commit({ from: stateAt(2), state: stateAt(2), rows: [takenAt(one, 1)] });
      await store.commit({ from: stateAt(2), state: stateAt(1) });
      expect([await store.unread(), await store.waiting(9)]).toEqual([[], []]);
      expect((await store.known([one.id, two.id])).get(one.id)?.seq).toBe(1);
    });
  });
}
