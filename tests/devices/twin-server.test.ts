/** What any server must decide, told on the one that the simulation uses. */
import { describe, expect, it } from "vitest";
import { kinds, type Pushed } from "#sync/wire";
import { chainOf, changeEra, copyOf, hash, pull, push } from "./twin-server.ts";
import { newWorld } from "./world.ts";

const { server: empty, sealed, seal, random, vault, fresh } = newWorld(3);
const frames = Array.from({ length: 4 }, () => sealed({ id: random.id() }, null));
const [one, two, three, four] = frames as [(typeof frames)[0], (typeof frames)[0], (typeof frames)[0], (typeof frames)[0]];
const serverWith = (...some: typeof frames) => {
  const server = copyOf(empty);
  if (some.length > 0) push(server, server.era, some);
  return server;
};
const seqs = (answer: object) => (answer as Pushed).seqs;

describe("a server", () => {
  it("Y1 Y2 Y31 gives the next places in the order of the push, and the same entry its old one", () => {
    const server = serverWith(one, two);
    expect(seqs(push(server, server.era, [three, two, four]))).toEqual([3, 2, 4]);
    expect(server.rows.map(({ seq, id }) => [seq, id])).toEqual([one, two, three, four].map(({ id }, index) => [index + 1, id]));
    expect(pull(server, 2)).toMatchObject({ head: 4, rows: [{ seq: 3 }, { seq: 4 }] });
    expect(Buffer.from(server.chain)).toEqual(Buffer.from(chainOf(vault, server.rows)));
  });

  it("Y2 Y3 refuses other bytes under an id, and then takes nothing of the push", () => {
    const server = serverWith(one);
    const answer = push(server, server.era, [two, sealed({ id: one.id }, null)]);
    expect([answer, server.rows.length]).toEqual([{ error: "id-conflict", ids: [one.id] }, 1]);
  });

  it("Y31 Y37 refuses another era, and what has no room; what is there already needs none", () => {
    const server = serverWith(one);
    expect(push(server, fresh(), [two])).toEqual({ error: "era" });
    server.quota = one.body.length;
    expect(push(server, server.era, [two])).toEqual({ error: "full" });
    expect(seqs(push(server, server.era, [one]))).toEqual([1]);
  });

  it("Y6 Y26 Y32 leaves of what is erased its hash, the chain as it was, and never takes it again", () => {
    const server = serverWith(one);
    push(server, server.era, [seal.order([one.id, two.id], null)]);
    push(server, server.era, [three]);
    push(server, server.era, [two]);
    expect(server.rows.map(({ kind }) => kind)).toEqual([kinds.erased, kinds.order, kinds.entry, kinds.erased]);
    expect(Buffer.from(server.rows[3]?.body ?? [])).toEqual(Buffer.from(hash(two.body)));
    expect(seqs(push(server, server.era, [one]))).toEqual([1]);
    expect(Buffer.from(server.chain)).toEqual(Buffer.from(chainOf(vault, server.rows)));
  });

  it("Y32 an order is never erased", () => {
    const server = serverWith(one);
    const order = seal.order([one.id], null);
    push(server, server.era, [order]);
    push(server, server.era, [seal.order([order.id], null)]);
    expect(server.rows.map(({ kind }) => kind)).toEqual([kinds.erased, kinds.order, kinds.order]);
  });

  it("Y27 changes its era where the expected one holds, and says which holds", () => {
    const server = serverWith(one);
    const [old, next, later] = [server.era, fresh(), fresh()];
    expect(changeEra(server, old, next)).toEqual({ era: next });
    expect(changeEra(server, old, later)).toEqual({ era: next });
    expect(server.rows).toHaveLength(1);
  });

  it("Y33 answers every call with `deleted` once it was", () => {
    const server = { ...serverWith(one), deleted: true };
    const gone = { error: "deleted" };
    expect([pull(server, 0), push(server, server.era, [two]), changeEra(server, server.era, fresh())]).toEqual([gone, gone, gone]);
  });
});
