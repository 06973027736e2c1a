import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { chainLink, kinds, orderBody } from "#sync/wire";
import { type NewRow, type Push, placeFrames, type Stored, type VaultState } from "./place-frames.ts";

const hash = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const era = "0a".repeat(16);
const empty: VaultState = { era, head: 0, chain: new Uint8Array(32), bytes: 0 };
const idOf = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;

/** One of twelve ids; the body follows from the id but for a few that have another, so that some pushes are refused. */
const frame = fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 20 })).map(([number, chance]) => {
  const id = idOf(number);
  const isOrder = number >= 10;
  const named = [idOf(number - 10), idOf(number - 8)];
  const sealed = new Uint8Array(300).fill(chance === 0 ? 200 : number);
  const body = isOrder ? orderBody(named, sealed) : sealed;
  return { frame: { id, kind: isOrder ? kinds.order : kinds.entry, body }, digest: hash(body) };
});
const push: fc.Arbitrary<Push> = fc.record({
  era: fc.oneof({ arbitrary: fc.constant(era), weight: 9 }, fc.constant("0b".repeat(16))),
  frames: fc.uniqueArray(frame, { minLength: 1, maxLength: 5, selector: (one) => one.frame.id }),
});
const quota = 4_000;

/** A database as simple as it gets: what the statements of a push come to. */
function keeper() {
  const rows = new Map<string, NewRow>();
  const erased = new Set<string>();
  let state = empty;
  return {
    take(pushes: readonly Push[]) {
      const stored = new Map(
        [...rows].map(([id, { seq, kind, body }]): [string, Stored] => [
          id,
          { seq, kind, digest: kind === kinds.erased ? body : hash(body) },
        ]),
      );
      const placed = placeFrames(state, pushes, { hash, quota, stored, erased });
      for (const id of placed.erases) {
        erased.add(id);
        const there = rows.get(id);
        if (there?.kind === kinds.entry) rows.set(id, { ...there, kind: kinds.erased, body: hash(there.body) });
      }
      for (const row of placed.rows) rows.set(row.id, row);
      state = { ...placed.state, bytes: [...rows.values()].reduce((sum, { body }) => sum + body.length, 0) };
      return placed.answers;
    },
    all: () => ({ state, rows: [...rows.values()].sort((one, other) => one.seq - other.seq), erased }),
  };
}

it("Y1 Y26 places follow one another, and the chain is that of the rows", () => {
  fc.assert(
    fc.property(fc.array(fc.array(push, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (rounds) => {
      const { take, all } = keeper();
      for (const pushes of rounds) take(pushes);
      const { state, rows } = all();
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
      const digest = (row: NewRow) => (row.kind === kinds.erased ? row.body : hash(row.body));
      const chain = rows.reduce<Uint8Array>((last, row) => chainLink(hash, last, row.seq, row.id, digest(row)), empty.chain);
      expect([state.head, chain]).toEqual([rows.length, state.chain]);
    }),
  );
});

it("Y2 Y3 pushes that are taken together come to the same as one after the other, where there is room", () => {
  fc.assert(
    fc.property(fc.array(push, { minLength: 1, maxLength: 8 }), (pushes) => {
      const [together, apart] = [keeper(), keeper()];
      const answers = [together.take(pushes), pushes.flatMap((one) => apart.take([one]))];
      fc.pre(!answers.flat().some(({ type }) => type === "full"));
      expect(answers[0]).toEqual(answers[1]);
      expect(together.all()).toEqual(apart.all());
    }),
  );
});

it("Y32 what an order names is erased whenever it came, and orders stay", () => {
  fc.assert(
    fc.property(fc.array(fc.array(push, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (rounds) => {
      const { take, all } = keeper();
      for (const pushes of rounds) take(pushes);
      const { rows, erased } = all();
      for (const { id, kind } of rows) {
        if (Number.parseInt(id.slice(-2), 16) >= 10) expect(kind).toBe(kinds.order);
        else expect(kind === kinds.erased).toBe(erased.has(id));
      }
    }),
  );
});

it("Y37 nothing goes beyond what the vault may hold", () => {
  fc.assert(
    fc.property(fc.array(push, { maxLength: 30 }), (pushes) => {
      const { take, all } = keeper();
      for (const one of pushes) {
        const before = all().state;
        const [answer] = take([one]);
        if (answer?.type !== "pushed") expect(all().state).toEqual(before);
        expect(all().state.bytes).toBeLessThanOrEqual(quota);
      }
    }),
  );
});
