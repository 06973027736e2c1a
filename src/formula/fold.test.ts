import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "./entry.ts";
import { openLog } from "./fold.ts";
import { all } from "./situation.ts";

const idOf = (n: number) => `${n.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
const made = (n: number, more: Partial<Entry> = {}): Entry => ({
  id: idOf(n),
  lamport: n,
  at: n * 3_600_000,
  offset: 0,
  device: "d",
  chapter: "c",
  kind: "urge",
  v: 1,
  body: { strength: n % 11 },
  ...more,
});
const urges = (entries: readonly unknown[]) => all(openLog(entries).situation, "urge").map(({ id }) => id);

/** Logs with withdrawals, replacements, duplicates, unknown kinds and odd times. */
const logs = fc
  .array(
    fc.record({
      sort: fc.constantFrom("urge", "withdraw", "replace", "unknown", "newer"),
      target: fc.nat(30),
      lamport: fc.nat(20),
      at: fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.nat(40 * 86_400_000)),
    }),
    { maxLength: 30 },
  )
  .map((parts) =>
    parts.map(({ sort, target, lamport, at }, index) => {
      const base = made(index, { lamport, at });
      if (sort === "withdraw") return { ...base, kind: "withdraw", body: { of: idOf(target) } };
      if (sort === "replace") return { ...base, body: { strength: 3, replaces: idOf(target) } };
      if (sort === "unknown") return { ...base, kind: "of-next-year", body: { any: "thing" } };
      if (sort === "newer") return { ...base, v: 9 };
      return base;
    }),
  );

describe("the fold", () => {
  it("F93 the same set gives the same situation, in any order, with duplicates", () => {
    fc.assert(
      fc.property(logs, fc.func(fc.nat()), (entries, key) => {
        const shuffled = [...entries, ...entries.slice(0, 5)].sort((a, b) => key(a.id) - key(b.id));
        expect(openLog(shuffled).situation).toEqual(openLog(entries).situation);
        expect(openLog(shuffled).entries()).toEqual(openLog(entries).entries());
      }),
    );
  });

  it("F93 adding one by one, in whatever order, gives what folding at once gives", () => {
    fc.assert(
      fc.property(logs, (entries) => {
        const log = openLog([]);
        for (const entry of entries) log.add(entry);
        expect(log.situation).toEqual(openLog(entries).situation);
      }),
    );
  });

  it("F25 an entry can be taken back, and the taking back as well", () => {
    const slip = made(1);
    const undo = made(2, { kind: "withdraw", body: { of: slip.id } });
    const redo = made(3, { kind: "withdraw", body: { of: undo.id } });
    expect(urges([slip])).toEqual([slip.id]);
    expect(urges([slip, undo])).toEqual([]);
    expect(urges([slip, undo, redo])).toEqual([slip.id]);
  });

  it("F2 a correction takes the place of what it corrects, of its own kind alone, and only when it was written later", () => {
    const first = made(1);
    const second = made(2, { body: { strength: 9, replaces: first.id } });
    expect(urges([first, second])).toEqual([second.id]);
    expect(urges([made(5), made(4, { body: { strength: 1, replaces: idOf(5) } })])).toEqual([idOf(4), idOf(5)].sort());
    const other = made(3, { kind: "letter", body: { text: "words", replaces: first.id } });
    expect(urges([first, other])).toEqual([first.id]);
  });

  it("F2 of corrections of corrections the last one stands, and when it is taken back the one before it", () => {
    const replaced = (n: number, of: number) => made(n, { body: { strength: n, replaces: idOf(of) } });
    const chain = [made(1), replaced(2, 1), replaced(3, 2)];
    expect(urges(chain)).toEqual([idOf(3)]);
    expect(urges([...chain, made(4, { kind: "withdraw", body: { of: idOf(3) } })])).toEqual([idOf(2)]);
    expect(urges([made(1), replaced(2, 1), replaced(3, 1)])).toEqual([idOf(3)]);
  });

  it("F93 unknown kinds and newer versions survive a round trip untouched", () => {
    const strange = [made(1, { kind: "of-next-year", body: { deep: [1, { two: null }] } }), made(2, { v: 7, body: "other" })];
    const log = openLog(strange);
    expect(log.situation.unknown).toBe(2);
    expect(log.entries()).toEqual(strange);
  });

  it("F93 a body that its schema refuses is reported with where and why, never its content, and the rest folds", () => {
    const log = openLog([
      made(1, { body: { strength: 99 } }),
      made(2),
      { id: "x" },
      "words",
      made(3, { body: { strength: 1, secretword: "abc" } }),
    ]);
    expect(log.situation.refused).toEqual([
      { index: 0, id: idOf(1), kind: "urge", where: "body.strength", why: "is above 10" },
      { index: 2, id: "x", kind: null, where: "id", why: "is no UUIDv4 in small letters" },
      { index: 3, id: null, kind: null, where: "", why: "is no object" },
      { index: 4, id: idOf(3), kind: "urge", where: "body.?", why: "is no field of this kind" },
    ]);
    expect(urges([made(2)])).toHaveLength(1);
    expect(log.situation.count).toBe(1);
  });

  it("F93 two entries with one id settle the same way from either side", () => {
    const one = made(1);
    const two = made(1, { body: { strength: 7 } });
    expect(openLog([one, two]).situation).toEqual(openLog([two, one]).situation);
    expect(openLog([one, two]).situation.count).toBe(1);
  });
});
