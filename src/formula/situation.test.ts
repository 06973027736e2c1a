import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byOrder, type Entry } from "./entry.ts";
import { openLog } from "./fold.ts";
import { all, between, emptySituation, firstFrom, isAfter, latest } from "./situation.ts";
import { idOf } from "./testing.ts";

const day = 86_400_000;
/** Urges on a few days, many on one, written in any order. */
const logs = fc
  .array(
    fc.record({ on: fc.integer({ min: -3, max: 12 }), lamport: fc.nat(6), strength: fc.nat(10), chapter: fc.constantFrom("a", "b") }),
    {
      maxLength: 25,
    },
  )
  .map((parts) =>
    parts.map(
      ({ on, lamport, strength, chapter }, n): Entry => ({
        id: idOf((n * 7919) % 1000),
        lamport,
        at: on * day + n,
        offset: 0,
        device: "phone",
        chapter,
        kind: "urge",
        v: 1,
        body: { strength },
      }),
    ),
  );
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const dayOf = ({ at }: Entry) => Math.floor(at / day);

describe("F93 what is asked of a table", () => {
  it("F93 all: by local day, within a day by order", () => {
    fc.assert(
      fc.property(logs, (entries) => {
        const plain = [...entries].sort((a, b) => dayOf(a) - dayOf(b) || byOrder(a, b));
        expect(ids(all(openLog(entries).situation, "urge"))).toEqual(ids(plain));
      }),
    );
  });

  it("F93 between: what a filter over the days gives, ends included", () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: -5, max: 14 }), fc.integer({ min: -5, max: 14 }), (entries, from, to) => {
        const { situation } = openLog(entries);
        const plain = all(situation, "urge").filter((one) => one.day >= from && one.day <= to);
        expect(ids(between(situation, "urge", from, to))).toEqual(ids(plain));
      }),
    );
  });

  it("F93 latest: the last in order among those that pass, whatever its day", () => {
    fc.assert(
      fc.property(logs, fc.nat(10), (entries, least) => {
        const passes = ({ body }: { body: { strength: number } }) => body.strength >= least;
        const plain = [...entries]
          .sort(byOrder)
          .filter((one) => passes(one as never))
          .at(-1);
        expect(latest(openLog(entries).situation, "urge", passes)?.id).toBe(plain?.id);
      }),
    );
  });

  it("F93 firstFrom: the first index that a walk finds", () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: -5, max: 14 }), (entries, from) => {
        const table = all(openLog(entries).situation, "urge");
        const walked = table.findIndex((one) => one.day >= from);
        expect(firstFrom(table, from)).toBe(walked < 0 ? table.length : walked);
      }),
    );
  });

  it("F93 isAfter agrees with the order of entries", () => {
    fc.assert(
      fc.property(logs, (entries) => {
        const table = all(openLog(entries).situation, "urge");
        for (const a of table) for (const b of table) expect(isAfter(a, b)).toBe(byOrder(a, b) > 0);
      }),
    );
  });

  it("F93 a table that is not there is empty", () => {
    expect(all(emptySituation, "letter")).toEqual([]);
    expect(between(emptySituation, "letter", -1, 1)).toEqual([]);
    expect(latest(emptySituation, "letter")).toBeUndefined();
    expect(firstFrom([], 0)).toBe(0);
  });
});
