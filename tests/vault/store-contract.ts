/** What every store keeps to, whatever it writes to: `src/vault/store.ts` as tests. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wrapSize } from "../../src/vault/doors.ts";
import { writeHeader } from "../../src/vault/header.ts";
import type { Placed, Store } from "../../src/vault/store.ts";

type Bytes = Placed["bytes"];

/** Where one log lies. Each test has one of its own. */
export interface Place {
  /** Another handle on the same log, as another tab, another process or the next start would have one. */
  open(): Store | Promise<Store>;
  /** Bytes that were set aside, in any order and any cut; left out where nobody can look at them later. */
  aside?(): Promise<readonly Uint8Array[]>;
  /** Cleans up. */
  remove?(): void | Promise<void>;
}

/**
 * @param name of the store, for the titles
 * @param makePlace a new place where nothing was ever kept
 */
export function storeContract(name: string, makePlace: () => Place | Promise<Place>): void {
  describe(`V50 the store: ${name}`, () => {
    let place: Place;
    let open: Store[] = [];

    const handle = async () => {
      const store = await place.open();
      open.push(store);
      return store;
    };
    const closeAll = async () => {
      for (const store of open) await store.close();
      open = [];
    };
    /** What the next start finds. */
    const reopened = async () => {
      await closeAll();
      return handle();
    };
    /** A store with a vault and records of one entry each. */
    const withRecords = async (...firsts: readonly number[]) => {
      const store = await handle();
      expect(await store.create(header(1))).toBe("written");
      for (const first of firsts) expect(await store.append(record(first, 1))).toBe("written");
      return store;
    };

    beforeEach(async () => {
      place = await makePlace();
    });
    afterEach(async () => {
      await closeAll();
      await place.remove?.();
    });

    describe("V51 a vault is made once", () => {
      it("V51 an empty store holds no vault", async () => {
        expect(await (await handle()).read()).toBeNull();
        expect(await (await reopened()).read(7)).toBeNull();
      });

      it("V51 what was made is there, without records, also after reopening", async () => {
        const made = { header: header(1), records: [], stray: 0 };
        const store = await withRecords();
        expect(await read(store)).toEqual(made);
        expect(await read(await reopened())).toEqual(made);
      });

      it("V51 a second one is not made over it, by whichever handle", async () => {
        const store = await withRecords(0);
        const other = await handle();
        expect(await other.create(header(2))).toBe("moved");
        expect(await store.create(header(3))).toBe("moved");
        expect(await read(await reopened())).toEqual({ header: header(1), records: [record(0, 1)], stray: 0 });
      });

      it("V51 of two that make one at the same time, one does", async () => {
        const [one, other] = [await handle(), await handle()];
        const done = await Promise.all([one.create(header(1)), other.create(header(2))]);
        expect([...done].sort()).toEqual(["moved", "written"]);
        expect((await read(await reopened()))?.header).toEqual(header(done[0] === "written" ? 1 : 2));
      });
    });

    describe("V52 records are added at the end", () => {
      it("V52 they come back byte for byte, in order, also after reopening", async () => {
        const store = await withRecords(0);
        const records = [record(0, 1), record(1, 3), record(4, 1_000, 70_000), record(1_004, 1)];
        for (const one of records.slice(1)) expect(await store.append(one)).toBe("written");
        expect(await records_(store)).toEqual(records);
        expect(await records_(await reopened())).toEqual(records);
      });

      it("V52 one that begins where another already lies, or before the end, is `moved` and changes nothing", async () => {
        const store = await withRecords(0);
        expect(await store.append(record(1, 3))).toBe("written");
        for (const first of [0, 1, 2, 3]) expect(await store.append(record(first, 1, 9))).toBe("moved");
        expect(await records_(await reopened())).toEqual([record(0, 1), record(1, 3)]);
      });

      it("V52 one that leaves a gap is taken: what lay there was set aside", async () => {
        const store = await withRecords(0);
        expect(await store.append(record(5, 1))).toBe("written");
        expect(await store.append(record(3, 1))).toBe("moved");
        expect(await records_(await reopened())).toEqual([record(0, 1), record(5, 1)]);
      });

      it("V52 without a vault it throws StoreFault `gone`", async () => {
        const store = await handle();
        await expect(store.append(record(0, 1))).rejects.toMatchObject({ name: "StoreFault", type: "gone" });
        expect(await store.read()).toBeNull();
        expect(await (await reopened()).read()).toBeNull();
      });

      it("V52 two handles see each other's records, and the later of two at one place is `moved`", async () => {
        const one = await withRecords(0);
        const other = await handle();
        expect(await records_(other)).toEqual([record(0, 1)]);
        expect(await other.append(record(1, 1))).toBe("written");
        expect(await one.append(record(1, 1, 9))).toBe("moved");
        expect(await records_(one)).toEqual([record(0, 1), record(1, 1)]);
        expect(await one.append(record(2, 1))).toBe("written");
        expect(await records_(other)).toEqual([record(0, 1), record(1, 1), record(2, 1)]);
      });

      it("V52 of many at one place at the same time, one is written", async () => {
        const handles = [await withRecords(), await handle(), await handle()];
        for (let first = 0; first < 5; first++) {
          const done = await Promise.all(handles.map((store, index) => store.append(record(first, 1, 100 + index))));
          expect(done.filter((one) => one === "written")).toHaveLength(1);
          const winner = done.indexOf("written");
          expect((await records_(handles[0] as Store)).at(-1)).toEqual(record(first, 1, 100 + winner));
        }
        expect(await records_(await reopened())).toHaveLength(5);
      });

      it("V52 what was given and what was read may be changed afterwards", async () => {
        const store = await withRecords();
        const mine = record(0, 1);
        await store.append(mine);
        mine.bytes.fill(0);
        const seen = await read(store);
        seen?.records[0]?.bytes.fill(0);
        seen?.header.fill(0);
        expect(await read(store)).toEqual({ header: header(1), records: [record(0, 1)], stray: 0 });
      });
    });

    describe("V53 reading on", () => {
      it("V53 `read(from)` gives every record that reaches beyond `from`; those before may be left out", async () => {
        const store = await withRecords(0, 1);
        await store.append(record(2, 3));
        await store.append(record(5, 1));
        for (let from = 0; from <= 7; from++) {
          const got = await read(store, from);
          const all = [record(0, 1), record(1, 1), record(2, 3), record(5, 1)];
          expect(got?.header).toEqual(header(1));
          expect(all).toEqual(expect.arrayContaining(got?.records as Placed[]));
          expect(got?.records).toEqual(expect.arrayContaining(all.filter((one) => one.first + countOf(one) > from)));
          expect(got?.records.map(({ first }) => first)).toEqual([...(got?.records ?? [])].map(({ first }) => first).sort((a, b) => a - b));
        }
      });

      it("V53 a record that another handle folded over `from` is among them", async () => {
        const store = await withRecords(0, 1);
        const other = await handle();
        for (const first of [2, 3]) expect(await other.append(record(first, 1))).toBe("written");
        expect(
          await other.fold(
            [0, 1, 2, 3].map((first) => record(first, 1)),
            record(0, 4, 500),
          ),
        ).toBe("written");
        expect((await read(store, 2))?.records).toEqual([record(0, 4, 500)]);
      });
    });

    describe("V54 folding", () => {
      it("V54 puts one record in the place of several, also after reopening", async () => {
        const store = await withRecords(0, 1, 2, 3);
        expect(await store.fold([record(1, 1), record(2, 1)], record(1, 2, 500))).toBe("written");
        const after = [record(0, 1), record(1, 2, 500), record(3, 1)];
        expect(await records_(store)).toEqual(after);
        expect(await records_(await reopened())).toEqual(after);
        expect(await (await handle()).append(record(4, 1))).toBe("written");
      });

      it("V54 is `moved` when one of them was folded, changed or set aside, and changes nothing", async () => {
        const store = await withRecords(0, 1, 2);
        const other = await handle();
        expect(await other.fold([record(0, 1), record(1, 1)], record(0, 2, 500))).toBe("written");
        expect(await store.fold([record(1, 1), record(2, 1)], record(1, 2, 600))).toBe("moved");
        expect(await store.fold([record(0, 1), record(2, 1)], record(0, 2, 600))).toBe("moved");
        await store.setAside([record(2, 1)]);
        expect(await other.fold([record(0, 2, 500), record(2, 1)], record(0, 3, 700))).toBe("moved");
        expect(await records_(await reopened())).toEqual([record(0, 2, 500)]);
      });

      it("V54 of two that fold the same, one does", async () => {
        const [one, other] = [await withRecords(0, 1, 2), await handle()];
        const old = [0, 1, 2].map((first) => record(first, 1));
        const done = await Promise.all([one.fold(old, record(0, 3, 400)), other.fold(old, record(0, 3, 500))]);
        expect([...done].sort()).toEqual(["moved", "written"]);
        expect(await records_(await reopened())).toEqual([record(0, 3, done[0] === "written" ? 400 : 500)]);
      });

      it("V54 an append at the same time is not lost", async () => {
        const [one, other] = [await withRecords(0, 1), await handle()];
        await Promise.all([one.fold([record(0, 1), record(1, 1)], record(0, 2, 400)), other.append(record(2, 1))]);
        expect(await records_(await reopened())).toEqual([record(0, 2, 400), record(2, 1)]);
      });
    });

    describe("V55 the header", () => {
      it("V55 is replaced, shorter or longer, and the records stay", async () => {
        const store = await withRecords(0, 1);
        for (const [old, next] of [
          [header(1), header(2, 5)],
          [header(2, 5), header(3, 0)],
        ] as const) {
          expect(await store.setHeader(old, next)).toBe("written");
          expect(await read(store)).toEqual({ header: next, records: [record(0, 1), record(1, 1)], stray: 0 });
        }
        expect(await read(await reopened())).toEqual({ header: header(3, 0), records: [record(0, 1), record(1, 1)], stray: 0 });
        expect(await (await handle()).append(record(2, 1))).toBe("written");
      });

      it("V55 is `moved` when it is not the old one any more, and changes nothing", async () => {
        const store = await withRecords(0);
        const other = await handle();
        expect(await other.setHeader(header(1), header(2))).toBe("written");
        expect(await store.setHeader(header(1), header(3))).toBe("moved");
        expect((await read(await reopened()))?.header).toEqual(header(2));
      });

      it("V55 is `moved` where there is no vault, and makes none", async () => {
        const store = await handle();
        expect(await store.setHeader(header(1), header(2))).toBe("moved");
        expect(await (await reopened()).read()).toBeNull();
      });
    });

    describe("V56 setting aside", () => {
      it("V56 takes records out of the log and leaves the others, also after reopening", async () => {
        const store = await withRecords(0, 1, 2, 3);
        await store.setAside([record(1, 1), record(3, 1)]);
        expect(await records_(store)).toEqual([record(0, 1), record(2, 1)]);
        expect(await records_(await reopened())).toEqual([record(0, 1), record(2, 1)]);
      });

      it("V56 is done twice without harm, and takes nothing that is not byte for byte the same", async () => {
        const store = await withRecords(0, 1);
        const other = await handle();
        await store.setAside([record(1, 1)]);
        await other.setAside([record(1, 1)]);
        await store.setAside([record(0, 1, 999)]);
        expect(await records_(await reopened())).toEqual([record(0, 1)]);
      });

      it("V56 keeps the bytes beside the log", async () => {
        const store = await withRecords(0, 1);
        await store.setAside([record(0, 1)]);
        await store.setAside([record(1, 1)]);
        await closeAll();
        const kept = await place.aside?.();
        if (kept === undefined) return;
        const text = kept.map(hex).join("|");
        expect(text).toContain(hex(record(0, 1).bytes));
        expect(text).toContain(hex(record(1, 1).bytes));
      });
    });

    describe("V57 erasing", () => {
      it("V57 leaves nothing, for every handle and after reopening", async () => {
        const store = await withRecords(0, 1);
        const other = await handle();
        await store.setAside([record(1, 1)]);
        await store.erase();
        expect(await store.read()).toBeNull();
        expect(await other.read()).toBeNull();
        await closeAll();
        expect((await place.aside?.()) ?? []).toEqual([]);
        expect(await (await handle()).read()).toBeNull();
      });

      it("V57 makes room for another vault, and an erased one does not come back by an append", async () => {
        const store = await withRecords(0);
        const other = await handle();
        await store.erase();
        await expect(other.append(record(1, 1))).rejects.toMatchObject({ name: "StoreFault", type: "gone" });
        expect(await (await handle()).create(header(2))).toBe("written");
        expect(await read(await reopened())).toEqual({ header: header(2), records: [], stray: 0 });
      });

      it("V57 of an empty store does nothing", async () => {
        await (await handle()).erase();
        expect(await (await reopened()).read()).toBeNull();
      });
    });

    it("V50 many changes at random leave what they say they leave", async () => {
      const handles = [await withRecords(), await handle()];
      let model: Placed[] = [];
      let now = header(1);
      let seed = 1;
      const roll = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % below;
      };
      const end = () => model.reduce((most, one) => Math.max(most, one.first + countOf(one)), 0);
      for (let step = 0; step < 120; step++) {
        const store = handles[roll(2)] as Store;
        const what = roll(10);
        if (what < 6) {
          const one = record(end(), 1 + roll(3), roll(600));
          expect(await store.append(one)).toBe("written");
          model.push(one);
        } else if (what < 8 && model.length > 3) {
          const at = roll(model.length - 2);
          const old = model.slice(at, at + 2);
          const first = (old[0] as Placed).first;
          const into = record(first, (old[1] as Placed).first + countOf(old[1] as Placed) - first, roll(900));
          expect(await store.fold(old, into)).toBe("written");
          model.splice(at, 2, into);
        } else if (what === 8 && model.length > 4) {
          await store.setAside([model[1] as Placed]);
          model = model.filter((_, index) => index !== 1);
        } else {
          const next = header(roll(200), roll(5));
          expect(await store.setHeader(now, next)).toBe("written");
          now = next;
        }
        if (step % 10 === 9) expect(await read(handles[roll(2)] as Store)).toEqual({ header: now, records: model, stray: 0 });
      }
      expect(await read(await reopened())).toEqual({ header: now, records: model, stray: 0 });
    });
  });
}

/** What a store gives, in plain arrays that compare. */
async function read(store: Store, from?: number) {
  const stored = await (from === undefined ? store.read() : store.read(from));
  if (stored === null) return null;
  const records = stored.records.map(({ first, bytes }) => ({ first, bytes: Uint8Array.from(bytes) }));
  return { header: Uint8Array.from(stored.header), records, stray: stored.stray };
}

const records_ = async (store: Store) => (await read(store))?.records ?? [];

/** A true header, so that a file can tell where it ends; nobody opens its doors. @param doors how many: more make it longer */
function header(mark: number, doors = 1): Bytes {
  const door = { type: "phrase" as const, wrap: hex(new Uint8Array(wrapSize).fill(mark)) };
  const fields = { kind: "log" as const, vaultId: new Uint8Array(16).fill(mark), words: hex(new Uint8Array(72).fill(mark)) };
  return writeHeader({ ...fields, doors: Array.from({ length: doors }, () => door) }, new Uint8Array(32).fill(mark));
}

/** A record with a true head. What is sealed in it is no store's business. */
function record(first: number, count: number, size = 40 + first): Placed {
  const bytes = new Uint8Array(44 + 16 + size);
  bytes.set([0x4b, 0x4c, 0x52, 1]);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, first);
  view.setUint32(12, count);
  view.setUint32(16, 16 + size);
  for (let at = 20; at < bytes.length; at++) bytes[at] = (at * 7 + first * 13 + size * 31) % 251;
  return { first, bytes };
}

const countOf = ({ bytes }: Placed) => new DataView(bytes.buffer).getUint32(12);

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
