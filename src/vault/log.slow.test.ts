import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subkey } from "./keys.ts";
import { memoryStore } from "./memory.ts";
import { drawFrom } from "./random.ts";
import { endOf, recordKey, sealRecord } from "./record.ts";
import type { Placed, Store, Stored } from "./store.ts";
import { countedSource, flipped, type Note, newVault, notes, plainKept, quickTools, way } from "./testing.ts";
import { openVault, type Vault } from "./vault.ts";

let opening = 0;
async function reopened(store: Store): Promise<Vault<Note>> {
  const opened = await openVault<Note>(store, way, quickTools(`opening ${opening++}`));
  if (opened.type !== "open") throw new Error(opened.type);
  return opened.vault;
}
/** A store whose records are as somebody left them. */
async function storeWith(from: Store, records: readonly Placed[]): Promise<Store> {
  const store = memoryStore();
  await store.create((await from.read())?.header as Placed["bytes"]);
  return { ...store, read: async (at) => ({ ...((await store.read(at)) as Stored), records: [...records] }) };
}
const recordsOf = async (store: Store) => (await store.read())?.records as readonly Placed[];
const ids = (entries: readonly Note[]) => entries.map(({ id }) => id);
/** A log of records of one entry each. */
async function singles(count: number) {
  const store = memoryStore();
  const { log } = await newVault(store);
  for (const note of notes(count)) await log.append([note]);
  return { store, log, records: await recordsOf(store) };
}

describe("a log", () => {
  it("V80 what was appended is there in order, now and after opening, and the ids it has are left out", async () => {
    const { store, log } = await singles(3);
    expect(await log.append([...notes(2), ...notes(2, 3), ...notes(1, 4)])).toEqual([]);
    expect(log.entries).toEqual(notes(5));
    const again = await reopened(store);
    expect(again.log.entries).toEqual(notes(5));
    expect(again.log.troubles).toEqual([]);
  });

  it("V80 many at once are written in records of a thousand", async () => {
    const store = memoryStore();
    const { log } = await newVault(store);
    await log.append(notes(2_345));
    expect((await recordsOf(store)).map((one) => endOf(one) - one.first)).toEqual([1_000, 1_000, 345]);
    expect((await reopened(store)).log.entries).toEqual(notes(2_345));
  });

  it("V80 appends that were not waited for are written one after the other", async () => {
    const store = memoryStore();
    const { log } = await newVault(store);
    await Promise.all(notes(30).map((note) => log.append([note])));
    expect((await reopened(store)).log.entries).toEqual(notes(30));
  });

  it("V83 small records are sealed into one, and the wire bytes stay the same", async () => {
    const { store, log } = await singles(255);
    const before = await log.wire();
    await log.append(notes(1, 255));
    await log.append(notes(1, 256));
    expect((await recordsOf(store)).map((one) => endOf(one) - one.first)).toEqual([256, 1]);
    expect((await log.wire()).slice(0, 255)).toEqual(before);
    const again = await reopened(store);
    expect((await again.log.wire()).slice(0, 255)).toEqual(before);
    expect(again.log.entries).toEqual(notes(257));
    expect((await again.log.wire(250)).map(({ id }) => id)).toEqual(ids(notes(7, 250)));
  });

  it("V83 a full record is never folded again, and none holds more than a thousand", async () => {
    const store = memoryStore();
    const { log } = await newVault(store);
    for (let at = 0; at < 2_600; at += 13) await log.append(notes(13, at));
    const counts = (await recordsOf(store)).map((one) => endOf(one) - one.first);
    expect(counts.slice(0, 2)).toEqual([988, 988]);
    const again = await reopened(store);
    expect(again.log.entries).toEqual(notes(2_600));
    for (let at = 2_600; at < 3_900; at += 13) await again.log.append(notes(13, at));
    const later = (await recordsOf(store)).map((one) => endOf(one) - one.first);
    expect(later.slice(0, 3)).toEqual([988, 988, 988]);
    expect(later.length).toBeLessThan(90);
    expect((await reopened(store)).log.entries).toEqual(notes(3_900));
  });

  it("V80 V83 of records that are nearly full none is sealed together with another", async () => {
    const store = memoryStore();
    const { log } = await newVault(store);
    for (const [index, count] of [999, 999, 600, 400, 999, 5].entries()) await log.append(notes(count, index * 1_000));
    expect((await recordsOf(store)).map((one) => endOf(one) - one.first)).toEqual([999, 999, 1_000, 999, 5]);
    expect((await reopened(store)).log.entries).toHaveLength(4_002);
  });

  it("V43 what is kept keeps nonce and padding over opening and folding", async () => {
    const { store, log } = await singles(200);
    const kept = plainKept(await log.kept());
    const again = await reopened(store);
    await again.log.append(notes(100, 200));
    expect(plainKept(await again.log.kept()).slice(0, 200)).toEqual(kept);
  });
});

describe("V81 what is found wrong", () => {
  const found = async (store: Store) => {
    const { log } = await reopened(store);
    return { troubles: log.troubles, left: ids(log.entries).map((id) => Number.parseInt(id.slice(0, 8), 16)) };
  };

  it("V81 a damaged record is set aside, its place is kept free, and the rest opens", async () => {
    const { store, records } = await singles(4);
    const changed = records.map((one, index) => (index === 1 ? { ...one, bytes: flipped(one.bytes, 900) } : one));
    const broken = await storeWith(store, changed);
    const aside: Placed[] = [];
    broken.setAside = async (some) => void aside.push(...some);
    expect(await found(broken)).toEqual({ troubles: [{ type: "damaged", first: 1, count: 1 }], left: [0, 2, 3] });
    expect(aside).toEqual([changed[1]]);
  });

  it("V81 V82 a damaged last record is not written over", async () => {
    const { store, records } = await singles(3);
    const last = records[2] as Placed;
    const damaged = { ...last, bytes: flipped(last.bytes, 900) };
    await store.fold([last], damaged);
    const { log } = await reopened(store);
    await log.append(notes(1, 9));
    expect((await recordsOf(store)).map(({ first }) => first)).toEqual([0, 1, 3]);
    expect(await found(store)).toEqual({ troubles: [{ type: "missing", first: 2, count: 1 }], left: [0, 1, 9] });
  });

  it("V81 a damaged record that says it holds more than it did hides none of those behind it", async () => {
    const { store, records } = await singles(4);
    const greedy = { first: 0, bytes: flipped((records[0] as Placed).bytes, 15 * 8 + 1) };
    expect(endOf(greedy)).toBe(3);
    expect((await found(await storeWith(store, [greedy, ...records.slice(1)]))).left).toEqual([1, 2, 3]);
  });

  it("V83 V81 places stay over a fold where something is missing before them", async () => {
    const { store, records } = await singles(4);
    await store.setAside([records[1] as Placed]);
    const { log } = await reopened(store);
    for (const note of notes(260, 4)) await log.append([note]);
    expect((await recordsOf(store)).length).toBeLessThan(20);
    expect((await found(store)).troubles).toEqual([{ type: "missing", first: 1, count: 1 }]);
    expect((await log.wire(100))[0]?.id).toBe(notes(1, 100)[0]?.id);
  });

  it("V81 a record that is not there is `missing`", async () => {
    const { store, records } = await singles(5);
    const broken = await storeWith(store, [records[0], records[3], records[4]] as Placed[]);
    expect(await found(broken)).toEqual({ troubles: [{ type: "missing", first: 1, count: 2 }], left: [0, 3, 4] });
  });

  it("V81 swapped records are `swapped`, and are read in the order they were written", async () => {
    const { store, records } = await singles(4);
    const [a, b, c, d] = records as [Placed, Placed, Placed, Placed];
    expect(await found(await storeWith(store, [a, c, b, d]))).toEqual({
      troubles: [{ type: "swapped", first: 1, count: 1 }],
      left: [0, 1, 2, 3],
    });
    // A database keeps them under places: there each of the two lies under the other's.
    const exchanged = [a, { first: 1, bytes: c.bytes }, { first: 2, bytes: b.bytes }, d];
    const { troubles, left } = await found(await storeWith(store, exchanged));
    expect(troubles.map(({ type, first }) => [type, first])).toEqual([
      ["swapped", 2],
      ["swapped", 1],
    ]);
    expect(left).toEqual([0, 1, 2, 3]);
  });

  it("V81 a replayed record is `replayed`, and counts once", async () => {
    const { store, records } = await singles(3);
    const [a, b, c] = records as [Placed, Placed, Placed];
    expect(await found(await storeWith(store, [a, b, c, b]))).toEqual({
      troubles: [{ type: "replayed", first: 1, count: 1 }],
      left: [0, 1, 2],
    });
    expect((await found(await storeWith(store, [a, b, c, { first: 3, bytes: a.bytes }]))).troubles[0]?.type).toBe("replayed");
  });

  it("V81 a record from before a fold, put back, is `replayed`", async () => {
    const { store, records, log } = await singles(255);
    await log.append(notes(1, 255));
    const now = await recordsOf(store);
    expect(now).toHaveLength(1);
    const { troubles, left } = await found(await storeWith(store, [...now, records[7] as Placed]));
    expect(troubles).toEqual([{ type: "replayed", first: 7, count: 1 }]);
    expect(left).toHaveLength(256);
  });

  it("V81 a record of another vault is `damaged`, and the rest opens", async () => {
    const { store, records } = await singles(3);
    const other = memoryStore();
    await (await newVault(other, "another")).log.append(notes(2));
    const [foreign] = (await recordsOf(other)) as [Placed];
    const { troubles, left } = await found(await storeWith(store, [...records, { first: 3, bytes: foreign.bytes }]));
    expect(troubles).toEqual([{ type: "damaged", first: 3, count: 2 }]);
    expect(left).toEqual([0, 1, 2]);
  });

  it("V81 a closing record of a backup in a log is `stray`, and the log goes on", async () => {
    const { store, records } = await singles(2);
    const key = (await reopened(store)).key();
    const { vaultId } = await (await reopened(store)).current();
    const end = await sealRecord(await recordKey(subkey(key, "record")), vaultId, 2, [], drawFrom(countedSource("end")));
    expect(await found(await storeWith(store, [...records, { first: 2, bytes: end }]))).toEqual({
      troubles: [{ type: "stray", first: 2, count: 0 }],
      left: [0, 1],
    });
  });

  it("V81 what stays as it is is told once, also by a log that reads on", async () => {
    const { store } = await singles(2);
    const broken: Store = { ...store, read: async (from) => ({ ...((await store.read(from)) as Stored), stray: 12 }) };
    const { log } = await reopened(broken);
    await log.refresh();
    await log.refresh();
    expect(log.troubles).toEqual([{ type: "stray", first: 2, count: 0 }]);
  });

  it("V82 what lies in the way and cannot be taken out of it does not stop the next entry", async () => {
    const { store, records } = await singles(3);
    const far = Uint8Array.from((records[2] as Placed).bytes);
    far[8] = 0x7f;
    await store.fold([records[2] as Placed], { first: 0x7f000002, bytes: far });
    const stuck: Store = { ...store, setAside: async () => {} };
    const { log } = await reopened(stuck);
    await log.append(notes(1, 7));
    expect((await found(store)).left).toEqual([0, 1, 7]);
  });
});

describe("V82 two writers", () => {
  it("V82 interleaved in any way lose nothing, double nothing, and hold the same in the end", async () => {
    const step = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom("append", "append", "append", "both", "refresh", "reopen"),
      count: fc.integer({ min: 1, max: 90 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const store = memoryStore();
        const vaults = [await newVault(store), await reopened(store), await reopened(store)];
        /** What each writer knows: what it wrote and what it was told. */
        const known = vaults.map(() => new Map<string, number>());
        const learn = (who: number, entries: readonly Note[]) => {
          for (const { id } of entries) known[who]?.set(id, (known[who]?.get(id) ?? 0) + 1);
        };
        let next = 0;
        const append = async (who: number, count: number) => {
          const mine = notes(count, next);
          next += count;
          learn(who, await (vaults[who] as Vault<Note>).log.append(mine));
          learn(who, mine);
        };
        for (const { who, what, count } of steps) {
          if (what === "append") await append(who, count);
          else if (what === "both") await Promise.all([append(who, count), append((who + 1) % 3, 1)]);
          else if (what === "refresh") learn(who, await (vaults[who] as Vault<Note>).log.refresh());
          else {
            vaults[who] = await reopened(store);
            known[who] = new Map(ids((vaults[who] as Vault<Note>).log.entries).map((id) => [id, 1]));
          }
        }
        const all = ids(notes(next));
        for (const [who, vault] of vaults.entries()) {
          learn(who, await vault.log.refresh());
          expect(ids(vault.log.entries).toSorted()).toEqual(all);
          expect([...(known[who] as Map<string, number>).values()].every((times) => times === 1)).toBe(true);
          expect([...(known[who] as Map<string, number>).keys()].toSorted()).toEqual(all);
          expect(vault.log.troubles).toEqual([]);
        }
        const last = await reopened(store);
        expect(ids(last.log.entries).toSorted()).toEqual(all);
        expect(last.log.troubles).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("V82 the same entry written by both is there once", async () => {
    const store = memoryStore();
    const [one, other] = [await newVault(store), await reopened(store)];
    await one.log.append(notes(3));
    expect(await other.log.append(notes(4))).toEqual(notes(3));
    expect(await one.log.refresh()).toEqual(notes(1, 3));
    expect((await reopened(store)).log.entries).toEqual(notes(4));
  });

  it("V82 what the other folded over its place is taken in", async () => {
    const store = memoryStore();
    const [one, other] = [await newVault(store), await reopened(store)];
    await one.log.append(notes(1));
    for (const note of notes(300, 1)) await other.log.append([note]);
    expect(await one.log.refresh()).toEqual(notes(300, 1));
    expect(await one.log.append(notes(1, 301))).toEqual([]);
    expect((await reopened(store)).log.entries).toEqual(notes(302));
  });

  it("V82 a vault that was erased is gone for the other, also when a new one stands there", async () => {
    const store = memoryStore();
    const vault = await newVault(store);
    await vault.log.append(notes(1));
    await store.erase();
    const gone = { name: "StoreFault", type: "gone" };
    await expect(vault.log.append(notes(1, 1))).rejects.toMatchObject(gone);
    await expect(vault.log.kept()).rejects.toMatchObject(gone);
    const next = await newVault(store, "next");
    await next.log.append(notes(5));
    const before = await recordsOf(store);
    await expect(vault.log.refresh()).rejects.toMatchObject(gone);
    await expect(vault.log.append(notes(1, 1))).rejects.toMatchObject(gone);
    await expect(vault.setPassphrase("and another one")).rejects.toMatchObject(gone);
    expect(await recordsOf(store)).toEqual(before);
  });
});

describe("V85 a log that is locked", () => {
  it("V85 forgets its entries and refuses every call; what was being written is whole or not there", async () => {
    const store = memoryStore();
    const vault = await newVault(store);
    const underWay = vault.log.append(notes(1)).then(
      () => 1,
      () => 0,
    );
    vault.lock();
    const written = await underWay;
    expect((await reopened(store)).log.entries).toEqual(notes(written));
    expect(vault.log.entries.length).toBeLessThanOrEqual(written);
    const calls = [() => vault.log.append(notes(1, 5)), () => vault.log.refresh(), () => vault.log.wire(), () => vault.log.kept()];
    for (const call of calls) await expect(call()).rejects.toThrow();
    expect((await reopened(store)).log.entries).toEqual(notes(written));
  });
});

it("V3 a source that begins to repeat itself stops the log, and what was written stays", async () => {
  const store = memoryStore();
  await newVault(store);
  const stream = countedSource("short");
  let draws = 0;
  const first = await openVault<Note>(store, way, {
    ...quickTools("x"),
    source: (count) => (draws++ < 6 ? stream(count) : new Uint8Array(count)),
  });
  if (first.type !== "open") throw new Error(first.type);
  const { log } = first.vault;
  await log.append(notes(3));
  await expect(log.append(notes(9, 3))).rejects.toMatchObject({ name: "BrokenSource" });
  expect((await reopened(store)).log.entries).toEqual(notes(3));
});
