/** One device and a server that answers as it should: what each refusal, each limit and each late reading comes to. */
import { describe, expect, it } from "vitest";
import { eraseEntries, type Outcome, type Remote, sync } from "#sync";
import { type Frame, kinds, type Page, type Problem, type Pushed } from "#sync/wire";
import type { Device } from "./device.ts";
import { syncWhole } from "./oracle.ts";
import { chainOf, copyOf, hash } from "./twin-server.ts";
import { newWorld, type World } from "./world.ts";

async function worldWith(devices: number, entries = 0): Promise<{ world: World; one: Device; other: Device }> {
  const world = newWorld(7);
  for (let count = 0; count < devices; count++) world.addDevice();
  const [one, other = one] = world.devices;
  if (one === undefined || other === undefined) throw new Error("there is no device");
  for (let count = 0; count < entries; count++) await world.write(one);
  return { world, one, other };
}

/** A sync against answers of this test's own; what is left out is the true server's. */
function syncWith({ vault, seal, honest }: World, { store }: Device, own: Partial<Remote>): Promise<Outcome> {
  const said = <Answer extends object, Type extends string>(type: Type, answer: Answer | Problem, as: (answer: Answer) => object) =>
    ("error" in answer ? { type: "refused", problem: answer } : { type, ...as(answer as Answer) }) as never;
  const remote: Remote = {
    pull: async (after) => said("page", honest().pull(after), (page: Page) => ({ page })),
    push: async (era, frames) => said("pushed", honest().push(era, frames), (pushed: Pushed) => ({ pushed })),
    changeEra: async (expect) => said("era", honest().changeEra(expect), (now) => now),
    ...own,
  };
  return sync({ store, remote, seal, vault });
}

const refusing = (problem: Problem) => async () => ({ type: "refused", problem }) as const;
const idsAt = (world: World) => world.server.rows.map(({ id }) => id);

describe("what a server refuses", () => {
  it.each(["deleted", "unknown", "unauthorized"] as const)("Y10 Y52 %s ends sync, and nothing on the device changes", async (error) => {
    const { world, one } = await worldWith(1, 3);
    await syncWhole(one);
    await world.write(one);
    const [entries, state] = [one.store.entries, await one.store.state()];
    for (const call of ["pull", "push"] as const)
      expect(await syncWith(world, one, { [call]: refusing({ error }) })).toEqual({ type: "ended", why: error });
    expect([one.store.entries, await one.store.state()]).toEqual([entries, state]);
    expect(await one.store.waiting(9)).toHaveLength(1);
  });

  it("Y9 Y36 what is too large is set aside by name, and the rest goes", async () => {
    const { world, one } = await worldWith(1, 5);
    const [, large = ""] = one.store.entries;
    const push = async (era: string, frames: readonly Frame[]) => {
      if (frames.some(({ id }) => id === large)) return { type: "refused", problem: { error: "too-large", ids: [large] } } as const;
      return { type: "pushed", pushed: world.honest().push(era, frames) as Pushed } as const;
    };
    expect(await syncWith(world, one, { push })).toEqual({ type: "done" });
    expect(idsAt(world)).toEqual(one.store.entries.filter((id) => id !== large));
    expect(one.store.entries).toContain(large);
  });

  it("Y9 Y36 what is refused without a name is found by halves, and stands alone in the end", async () => {
    const { world, one } = await worldWith(1, 40);
    const bad = new Set([one.store.entries[3], one.store.entries[29]]);
    let calls = 0;
    const push = async (era: string, frames: readonly Frame[]) => {
      calls++;
      if (frames.some(({ id }) => bad.has(id))) return { type: "refused", problem: { error: "malformed" } } as const;
      return { type: "pushed", pushed: world.honest().push(era, frames) as Pushed } as const;
    };
    expect(await syncWith(world, one, { push })).toEqual({ type: "done" });
    expect(idsAt(world)).toEqual(one.store.entries.filter((id) => !bad.has(id)));
    expect(calls).toBeLessThan(30);
  });

  it("Y4 Y37 a full vault holds back what waits, lets what others wrote come, and takes it when there is room", async () => {
    const { world, one, other } = await worldWith(2, 3);
    await syncWhole(one);
    world.server.quota = 0;
    await world.write(other);
    await syncWhole(other);
    expect(other.last).toEqual({ type: "later", why: "full", seconds: null });
    expect(other.store.entries).toHaveLength(4);
    world.server.quota = Number.POSITIVE_INFINITY;
    await syncWhole(other);
    expect([other.last, world.server.rows.length]).toEqual([{ type: "done" }, 4]);
  });

  it("Y35 a busy server says when to come again, and nothing is lost", async () => {
    const { world, one } = await worldWith(1, 2);
    const push = refusing({ error: "slow-down", seconds: 30 });
    expect(await syncWith(world, one, { push })).toEqual({ type: "later", why: "busy", seconds: 30 });
    expect(await one.store.waiting(9)).toHaveLength(2);
  });

  it("Y44 a server that answers without an end that the era is another is left after two rounds", async () => {
    const { world, one } = await worldWith(1, 2);
    let calls = 0;
    const push = () => {
      calls++;
      return refusing({ error: "era" })();
    };
    expect(await syncWith(world, one, { push })).toEqual({ type: "stopped", why: "stuck" });
    expect(calls).toBeLessThan(4);
  });
});

describe("what comes", () => {
  it("Y35 a batch is never more than one push may have", async () => {
    const { world, one } = await worldWith(1);
    for (let count = 0; count < 40; count++) await world.write(one, 45_000);
    const sizes: number[] = [];
    const push = async (era: string, frames: readonly Frame[]) => {
      sizes.push(frames.reduce((sum, { body }) => sum + body.length + 21, 16));
      return { type: "pushed", pushed: world.honest().push(era, frames) as Pushed } as const;
    };
    expect(await syncWith(world, one, { push })).toEqual({ type: "done" });
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(1_048_576);
  });

  it("Y43 where another device was quicker, it finds its own entries in the next page, and sends nothing twice", async () => {
    const { world, one, other } = await worldWith(2, 3);
    await world.write(other);
    let pushes = 0;
    const push = async (era: string, frames: readonly Frame[]) => {
      if (pushes++ === 0) await syncWhole(other);
      return { type: "pushed", pushed: world.honest().push(era, frames) as Pushed } as const;
    };
    expect(await syncWith(world, one, { push })).toEqual({ type: "done" });
    expect([pushes, one.store.entries.length]).toEqual([1, 4]);
    expect(idsAt(world)).toEqual([...other.store.entries, ...one.store.entries.slice(0, 3)]);
  });

  it("Y25 Y49 a body of a newer version is kept aside, holds nobody up, and is read after an update", async () => {
    const { world, one, other } = await worldWith(2, 4);
    await syncWhole(one);
    const [target] = world.server.rows;
    const newer = {
      ...world.seal,
      open: (frame: Frame) => (frame.id === target?.id ? ({ type: "newer" } as const) : world.seal.open(frame)),
    };
    expect(await syncWith({ ...world, seal: newer }, other, {})).toEqual({ type: "done" });
    expect(other.store.entries).toHaveLength(3);
    expect((await other.store.unread()).map(({ row }) => row.id)).toEqual([target?.id]);
    await syncWhole(other);
    expect([...other.store.entries].sort()).toEqual([...one.store.entries].sort());
    expect(await other.store.unread()).toEqual([]);
  });

  it("Y25 Y51 an order of a newer version erases after an update", async () => {
    const { world, one, other } = await worldWith(2, 3);
    await syncWhole(one);
    await syncWhole(other);
    await eraseEntries(one.store, world.seal, one.store.entries.slice(0, 1));
    await syncWhole(one);
    const newer = { ...world.seal, open: () => ({ type: "newer" }) as const };
    await syncWith({ ...world, seal: newer }, other, {});
    expect(other.store.entries).toHaveLength(3);
    await syncWhole(other);
    expect(other.store.entries).toHaveLength(2);
  });

  it("Y53 two entries of one id that both open are one", async () => {
    const { world, one, other } = await worldWith(2, 2);
    const first = await one.store.waiting(1);
    const id = first[0]?.frame.id ?? "";
    await syncWhole(one);
    // The same content from the same foreign backup, sealed anew on the other device.
    other.store.write(world.sealed({ id }, null));
    await syncWhole(other);
    await syncWhole(one);
    expect([one.last, other.last]).toEqual([{ type: "done" }, { type: "done" }]);
    expect([...other.store.entries].sort()).toEqual([...one.store.entries].sort());
    expect(await other.store.waiting(9)).toEqual([]);
  });
});

describe("what was erased", () => {
  it("Y10 Y51 stays erased for a device that was away, and for one that puts an old backup back", async () => {
    const { world, one, other } = await worldWith(2, 6);
    await syncWhole(one);
    await syncWhole(other);
    const backup = one.store.copy();
    const gone = one.store.entries.slice(0, 2);
    expect(await eraseEntries(one.store, world.seal, gone)).toEqual(gone);
    await syncWhole(one);
    one.store = backup;
    for (const device of [one, other]) await syncWhole(device);
    for (const { store } of [one, other]) expect(store.entries).toHaveLength(4);
    for (const row of world.server.rows.filter(({ id }) => gone.includes(id)))
      expect([row.kind, row.body.length]).toEqual([kinds.erased, 32]);
  });

  it("Y51 an order names no order, nothing twice, and nothing that is unknown", async () => {
    const { world, one } = await worldWith(1, 2);
    const [first = "", second = ""] = one.store.entries;
    await eraseEntries(one.store, world.seal, [first]);
    const [order = ""] = one.store.orders;
    expect(await eraseEntries(one.store, world.seal, [order, first, second, second, world.random.id()])).toEqual([second]);
  });

  it("Y50 an order that the server lost between two pages is no alarm", async () => {
    const { world, one, other } = await worldWith(2, 7);
    await syncWhole(one);
    const before = copyOf(world.server);
    await eraseEntries(one.store, world.seal, one.store.entries.slice(0, 1));
    await syncWhole(one);
    let pages = 0;
    const pull = async (after: number) => {
      const page = world.honest().pull(after) as Page;
      if (page.rows.length > 0 && pages++ === 0) Object.assign(world.server, before);
      return { type: "page", page } as const;
    };
    expect(await syncWith(world, other, { pull })).toEqual({ type: "done" });
    expect([other.store.entries.length, (await other.store.state())?.notices]).toEqual([7, []]);
  });

  it("Y50 a server that erased by itself and gives it back again is believed the second time", async () => {
    const { world, one, other } = await worldWith(2, 3);
    await syncWhole(one);
    const whole = copyOf(world.server);
    const erased = world.server.rows.map((row, at) => (at === 1 ? { ...row, kind: kinds.erased, body: hash(row.body) } : row));
    world.server.rows = erased;
    await syncWhole(other);
    const told = (await other.store.state())?.notices.filter(({ type }) => type === "erased-without-order");
    expect(told).toEqual([{ type: "erased-without-order", ids: [whole.rows[1]?.id] }]);
    Object.assign(world.server, whole);
    await syncWhole(other);
    expect(other.store.entries).toHaveLength(3);
  });
});

describe("agreeing anew", () => {
  it("Y46 Y47 a server that lost its tail gets it back, and the person is told once how much", async () => {
    const { world, one, other } = await worldWith(2, 5);
    await syncWhole(one);
    const before = copyOf(world.server);
    for (let count = 0; count < 12; count++) await world.write(one);
    await syncWhole(one);
    await syncWhole(other);
    Object.assign(world.server, before);
    await syncWhole(one);
    await syncWhole(other);
    const notices = await Promise.all([one, other].map(async ({ store }) => (await store.state())?.notices));
    expect(notices).toEqual([[{ type: "agreed-anew", why: "lost", putBack: 12 }], [{ type: "agreed-anew", why: "new-era", putBack: 0 }]]);
    expect(idsAt(world)).toHaveLength(17);
  });

  it("Y42 Y45 two that the server exchanged are told by the chain alone, though nobody writes afterwards", async () => {
    const { world, one, other } = await worldWith(2, 4);
    await syncWhole(one);
    const [first, second, ...rest] = world.server.rows;
    if (first === undefined || second === undefined) throw new Error("too few");
    world.server.rows = [{ ...second, seq: 1 }, { ...first, seq: 2 }, ...rest];
    await syncWhole(other);
    expect([other.last, (await other.store.state())?.cure?.why]).toEqual([{ type: "stopped", why: "unsteady" }, "chain"]);
    expect([...other.store.entries].sort()).toEqual([...one.store.entries].sort());
  });

  it("Y41 Y45 one that the server leaves out, numbers and chain put right, is told by what a later author had seen", async () => {
    const { world, one, other } = await worldWith(2, 3);
    await syncWhole(one);
    await world.write(one);
    await syncWhole(one);
    world.server.rows = world.server.rows.slice(1).map((row, index) => ({ ...row, seq: index + 1 }));
    world.server.chain = chainOf(world.vault, world.server.rows);
    await syncWhole(other);
    const notices = (await other.store.state())?.notices;
    expect(notices).toEqual([{ type: "agreed-anew", why: "fork", putBack: 0 }]);
    await syncWhole(one);
    await syncWhole(other);
    expect([...other.store.entries].sort()).toEqual([...one.store.entries].sort());
    expect(other.store.entries).toHaveLength(4);
  });

  it("Y46 where the server's last place still agrees, nothing is pulled or sent again", async () => {
    const { world, one } = await worldWith(1, 30);
    await syncWhole(one);
    world.server.era = world.fresh();
    const calls = one.calls;
    await syncWhole(one);
    expect([one.last, one.calls - calls]).toEqual([{ type: "done" }, 2]);
  });

  it("Y7 one device fills an empty server again, with the same bytes", async () => {
    const { world, one } = await worldWith(1, 9);
    await syncWhole(one);
    const bodies = world.server.rows.map(({ body }) => Buffer.from(body).toString("hex"));
    Object.assign(world.server, newWorld(7).server);
    await syncWhole(one);
    expect(world.server.rows.map(({ body }) => Buffer.from(body).toString("hex"))).toEqual(bodies);
  });
});

it("Y40 two tabs that sync at once lose nothing and double nothing", async () => {
  const { world, one, other } = await worldWith(2, 20);
  await syncWhole(other);
  const outcomes = await Promise.all([syncWith(world, one, {}), syncWith(world, one, {})]);
  expect(outcomes.some(({ type }) => type === "done")).toBe(true);
  await syncWhole(one);
  await syncWhole(other);
  expect([...other.store.entries].sort()).toEqual([...one.store.entries].sort());
  expect(new Set(idsAt(world)).size).toBe(20);
});
