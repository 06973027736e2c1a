/** What a malicious server may do to one device, the victim: each attack as what that device is answered. Each is the worst form of itself. */
import { type Frame, idAt, kinds, type Page, type Row } from "#sync/wire";
import type { Answers, Device } from "./device.ts";
import { chainOf, hash, pull, type TwinServer } from "./twin-server.ts";
import { newWorld, type World } from "./world.ts";

export interface Attack {
  readonly name: string;
  /** One of these is told: a notice, why places were agreed on anew, or how a sync ended. Nothing where nobody can notice it. */
  readonly told: readonly string[];
  /** Made when it begins; the target is a row that the victim has not seen. */
  readonly answers: (world: World, victim: Device, target: Row) => Answers;
}

/** Two histories that do not go together, found at once or when they meet. */
const apart = ["chain", "fork", "gap", "twice", "lost"];

export const attacks: readonly Attack[] = [
  { name: "drop-one", told: apart, answers: (world, _, target) => altered(world, (rows) => rows.filter(({ id }) => id !== target.id)) },
  { name: "leave-a-gap", told: ["gap"], answers: (world, _, target) => gap(world, target) },
  { name: "reorder", told: apart, answers: (world, _, target) => altered(world, (rows) => exchanged(rows, target, (one) => one)) },
  {
    name: "swap-bodies",
    told: ["damaged"],
    answers: (world, _, target) => altered(world, (rows) => exchanged(rows, target, (one, other) => ({ ...one, id: other.id }))),
  },
  {
    name: "replay-under-new-id",
    told: ["damaged"],
    answers: (world, _, target) => {
      const id = world.random.id();
      return altered(world, (rows) => around(rows, target, (row) => [row, { ...row, id }]));
    },
  },
  {
    name: "play-twice",
    told: ["twice"],
    answers: (world, _, target) => altered(world, (rows) => around(rows, target, (row) => [row, row])),
  },
  { name: "move-to-other-vault", told: ["damaged"], answers: (world, _, target) => elsewhere(world, target) },
  {
    name: "truncate",
    told: ["damaged"],
    answers: (world, _, target) => changed(world, target, (body) => body.subarray(0, body.length - 16)),
  },
  {
    name: "flip-bits",
    told: ["damaged", "newer"],
    answers: (world, _, target) => {
      const bit = world.random.whole(0, target.body.length * 8 - 1);
      return changed(world, target, (body) => body.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
    },
  },
  { name: "say-it-is-newer", told: apart, answers: (world, _, target) => changed(world, target, (body) => body.with(0, 2)) },
  { name: "foreign-order", told: ["damaged"], answers: foreignOrder },
  {
    name: "erase-without-order",
    told: ["erased-without-order"],
    answers: (world, _, target) => {
      const left = (row: Row): Row =>
        row.id === target.id && row.kind === kinds.entry ? { ...row, kind: kinds.erased, body: hash(row.body) } : row;
      return bent(world, (page) => ({ ...page, rows: page.rows.map(left) }));
    },
  },
  { name: "drop-tail", told: ["withheld"], answers: dropTail },
  { name: "fork-then-merge", told: apart, answers: (world) => fork(world) },
  { name: "fork-for-ever", told: [], answers: (world) => fork(world) },
  { name: "old-era-again", told: ["old-era"], answers: oldEra },
  {
    name: "huge-head",
    told: ["withheld"],
    answers: (world) => {
      const head = world.random.pick([999_999, 1_000_001, 2 ** 40, Number.MAX_SAFE_INTEGER]);
      return bent(world, (page) => ({ ...page, head, rows: [] }));
    },
  },
  { name: "endless-pages", told: ["damaged"], answers: endless },
  { name: "lies-about-ack", told: apart, answers: liar },
  {
    name: "another-era-each-time",
    told: ["unsteady"],
    answers: (world) => bent(world, (page) => ({ ...page, rows: [], era: world.fresh() })),
  },
];

/** The server's rows as the victim is to see them, numbered and chained so that nothing shows by itself. What it pushes goes on to the server. */
function altered(world: World, alter: (rows: readonly Row[]) => readonly Frame[]): Answers {
  const { honest, server } = world;
  const seen = (): TwinServer => {
    const rows = alter(server.rows).map((frame, index) => ({ ...frame, seq: index + 1 }));
    return { ...server, rows, chain: chainOf(world.vault, rows) };
  };
  return {
    ...honest(),
    pull: (after) => pull(seen(), after),
    push: (era, frames) => {
      const done = honest().push(era, frames);
      if ("error" in done) return done;
      const { rows, chain } = seen();
      return { era, head: rows.length, chain, seqs: frames.map(({ id }) => rows.find((row) => row.id === id)?.seq ?? rows.length) };
    },
  };
}

/** Pages of the true server, bent. */
function bent({ honest, server }: World, bend: (page: Page, after: number) => Page): Answers {
  return {
    ...honest(),
    pull: (after) => {
      const page = pull(server, after);
      return "error" in page ? page : bend(page, after);
    },
  };
}

const changed = (world: World, target: Row, change: (body: Uint8Array) => Uint8Array) =>
  altered(world, (rows) => around(rows, target, (row) => [{ ...row, body: change(row.body) }]));

/** The target stands for something else. */
function around(rows: readonly Row[], target: Row, put: (row: Row) => readonly Frame[]): readonly Frame[] {
  return rows.flatMap((row) => (row.id === target.id && row.kind === kinds.entry ? put(row) : [row]));
}

/** The target and the row behind it change places. */
function exchanged(rows: readonly Row[], target: Row, put: (one: Row, other: Row) => Frame): readonly Frame[] {
  const at = rows.findIndex(({ id }) => id === target.id);
  const [one, other] = [rows[at], rows[at + 1]];
  return one === undefined || other === undefined ? rows : [...rows.slice(0, at), put(other, one), put(one, other), ...rows.slice(at + 2)];
}

/** The place stays empty. */
function gap(world: World, target: Row): Answers {
  return bent(world, (page) => ({ ...page, rows: page.rows.filter(({ id }) => id !== target.id) }));
}

/** The same key's entry of another vault cannot be had; one of another person can. */
function elsewhere(world: World, target: Row): Answers {
  const other = newWorld(world.random.whole(1, 1e9));
  const foreign = other.write(other.addDevice(), 200);
  let body = new Uint8Array(400).fill(1) as Uint8Array;
  foreign.then((frame) => {
    body = frame.body;
  });
  return changed(world, target, () => body);
}

/** An order that its author sealed, with other ids in the clear: the server would erase what nobody wanted erased. */
function foreignOrder(world: World, _: Device, target: Row): Answers {
  const order = world.seal.order([world.random.id()], null);
  const body = Uint8Array.from(order.body);
  body.set(Buffer.from(target.id.replaceAll("-", ""), "hex"), 2);
  return altered(world, (rows) => around(rows, target, (row) => [row, { ...order, body }]));
}

/** Nothing after the target, though there is more. */
function dropTail(world: World, _: Device, target: Row): Answers {
  return bent(world, (page) => ({ ...page, rows: page.rows.filter(({ seq }) => seq < target.seq) }));
}

/** From now on the victim has a server of its own. */
function fork(world: World): Answers {
  const own = newWorld(0);
  Object.assign(own.server, world.server);
  return own.honest();
}

/** The era of before the last change, with today's rows. */
function oldEra(world: World, { store }: Device): Answers {
  let era = "";
  store.state().then((state) => {
    era = state?.past.at(-1) ?? "";
  });
  return bent(world, (page) => ({ ...page, rows: [], era }));
}

/** Rows without an end, which nobody sealed. */
function endless(world: World): Answers {
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => world.random.whole(0, 255));
  const made = (seq: number): Row => ({ seq, id: idAt(bytes(16), 0), kind: kinds.entry, body: bytes(298).with(0, 1) });
  return bent(world, (page, after) => ({
    ...page,
    head: after + 1_000,
    rows: Array.from({ length: 7 }, (_, index) => made(after + index + 1)),
  }));
}

/** Says that it took what it did not take. */
function liar(world: World): Answers {
  const { honest, server } = world;
  return {
    ...honest(),
    push: (era, frames) => {
      const rows = [...server.rows, ...frames.map((frame, index) => ({ ...frame, seq: server.rows.length + index + 1 }))];
      return { era, head: rows.length, chain: chainOf(world.vault, rows), seqs: rows.slice(server.rows.length).map(({ seq }) => seq) };
    },
  };
}
