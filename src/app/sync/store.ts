/**
 * What a device keeps of sync: entries in the vault's own log, and on the shelf beside it their places, orders, and where it stands. Entries go
 * first: whatever cuts a change off leaves entries that wait for the place that the next page gives them, and never a place without its entry.
 */
import type { Change, Known, State, Store, Taken, Waiting } from "#sync";
import { kinds } from "#sync/wire";
import type { Kept, Sealable, Vault } from "#vault";
import type { Shelf } from "../storage/indexed-db.ts";
import { chainIn, nameOfPiece, type Piece, piecesIn, replaced } from "./places.ts";

export interface DeviceStore extends Store {
  /** How many entries and orders wait, and how many no server takes. */
  count(): Promise<{ readonly waiting: number; readonly refused: number }>;
  /** What else lies on the shelf; undefined takes away. */
  note(things: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What follows in the app when entries came or went. */
export interface Told<Entry extends Sealable> {
  came(entries: readonly Entry[]): void;
  went(): void;
}

/** Orders, ours and others': they are no entries, so they lie on the shelf. */
interface Order {
  readonly id: string;
  readonly body: Uint8Array;
}

interface Held {
  readonly version: number;
  /** All of the shelf. */
  readonly all: ReadonlyMap<string, unknown>;
  readonly state: State | null;
  readonly pieces: readonly Piece[];
  readonly seqs: Map<string, number>;
  readonly orders: ReadonlyMap<string, Order>;
  readonly erased: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, string>;
  /** Ids that had a place before. */
  readonly again: ReadonlySet<string>;
  readonly aside: readonly Taken[];
}

/** Entries of which bytes for the wire are made at once. */
const atOnce = 2_000;

/** @param told is told what came or went, when it is durable */
export function storeOf<Entry extends Sealable>(vault: Vault<Entry>, shelf: Shelf, told: Told<Entry>): DeviceStore {
  const { log, check } = vault;
  let held: Held | null = null;
  let sealed = new Map<string, Uint8Array>();

  async function now(): Promise<Held> {
    const read = await shelf.read(held?.version ?? null);
    if (read !== null) held = heldFrom(read.version, read.all);
    return held as Held;
  }

  /** In the order of writing. An order goes first: what it erases is not to wait for anything else. */
  function waitingIds({ seqs, erased, refused, orders }: Held): { readonly orders: readonly Order[]; readonly entries: readonly number[] } {
    const entries: number[] = [];
    for (const [at, { id }] of log.entries.entries()) if (!seqs.has(id) && !erased.has(id) && !refused.has(id)) entries.push(at);
    return { orders: [...orders.values()].filter(({ id }) => !seqs.has(id) && !refused.has(id)), entries };
  }

  /** The wire bytes of some entries, made for many at once: the log is read for it. */
  async function bytesOf(places: readonly number[]): Promise<void> {
    const first = places[0];
    if (first === undefined || places.every((at) => sealed.has(log.entries[at]?.id ?? ""))) return;
    const ids = new Set(places.map((at) => log.entries[at]?.id ?? ""));
    // An entry's place in the log is never before its place among those that are left of it.
    sealed = new Map((await log.wire(first, undefined, ids)).map(({ id, body }) => [id, body]));
  }

  async function erase(ids: Iterable<string>): Promise<void> {
    const here = new Set(log.entries.map(({ id }) => id));
    const some = [...ids].filter((id) => here.has(id));
    if (some.length > 0 && (await log.erase(some)).length > 0) told.went();
  }

  async function take(rows: readonly Taken[], isErased: (id: string) => boolean): Promise<void> {
    const kept = rows.flatMap((one) => (one.as === "entry" && one.kept !== null && !isErased(one.row.id) ? [one.kept as Kept<Entry>] : []));
    if (kept.length === 0) return;
    const came = await log.merge({ check, kept });
    if (came.length > 0) told.came(came);
  }

  /** What was written is not read again. */
  async function put(before: Held, things: ReadonlyMap<string, unknown>): Promise<"written" | "moved"> {
    const done = await shelf.change(before.version, things);
    if (done === "moved") return done;
    const all = new Map(before.all);
    for (const [name, value] of things) {
      if (value === undefined) all.delete(name);
      else all.set(name, value);
    }
    held = heldFrom(before.version + 1, all);
    return done;
  }

  return {
    state: async () => (await now()).state,
    chainAt: async (seq) => chainIn((held ?? (await now())).pieces, seq),
    known: async (ids) => {
      const { seqs, orders, aside, erased } = await now();
      const written = new Set(log.entries.map(({ id }) => id));
      const unread = new Set(aside.filter(({ row }) => row.kind === kinds.order).map(({ row }) => row.id));
      return new Map(
        ids.flatMap((id): [string, Known][] => {
          const seq = seqs.get(id) ?? null;
          const isOrder = orders.has(id) || unread.has(id);
          return seq === null && !isOrder && (!written.has(id) || erased.has(id)) ? [] : [[id, { seq, kind: isOrder ? "order" : "entry" }]];
        }),
      );
    },
    erased: async (ids) => {
      const { erased } = await now();
      return new Set(ids.filter((id) => erased.has(id)));
    },
    waiting: async (most) => {
      const all = await now();
      const ids = waitingIds(all);
      const orders = ids.orders.slice(0, most);
      const places = ids.entries.slice(0, most - orders.length);
      if (places.some((at) => !sealed.has(log.entries[at]?.id ?? ""))) await bytesOf(ids.entries.slice(0, Math.max(most, atOnce)));
      const entries = places.flatMap((at) => {
        const id = log.entries[at]?.id ?? "";
        const body = sealed.get(id);
        return body === undefined ? [] : [{ frame: { id, kind: kinds.entry, body }, again: all.again.has(id) }];
      });
      return [...orders.map((frame): Waiting => ({ frame: { ...frame, kind: kinds.order }, again: all.again.has(frame.id) })), ...entries];
    },
    unread: async () => (await now()).aside.filter(({ as }) => as === "newer"),
    commit: async (change) => {
      const before = await now();
      const { era, cursor } = before.state ?? { era: null, cursor: 0 };
      if (era !== change.from.era || cursor !== change.from.cursor) return "moved";
      const erased = new Set([...before.erased, ...(change.erase ?? [])]);
      await take(change.rows ?? [], (id) => erased.has(id));
      const done = await put(before, changed(before, change, erased));
      if (done === "written" && change.erase !== undefined) await erase(change.erase);
      return done;
    },
    order: async (frame, ids) => {
      for (let done = "moved"; done === "moved"; ) {
        const before = await now();
        const orders = [...before.orders.values(), { id: frame.id, body: frame.body }];
        done = await put(
          before,
          new Map<string, unknown>([
            ["orders", orders],
            ["erased", [...new Set([...before.erased, ...ids])]],
          ]),
        );
      }
      await erase(ids);
    },
    note: async (things) => {
      for (let done = "moved"; done === "moved"; ) done = await put(await now(), new Map(Object.entries(things)));
    },
    count: async () => {
      const all = await now();
      // A backup, or a change that was cut off, may have brought something back.
      if (all.erased.size > 0) await erase(all.erased);
      const { orders, entries } = waitingIds(all);
      return { waiting: orders.length + entries.length, refused: all.refused.size };
    },
  };
}

function heldFrom(version: number, all: ReadonlyMap<string, unknown>): Held {
  const pieces = piecesIn(all);
  const list = <One>(name: string) => (all.get(name) ?? []) as readonly One[];
  return {
    version,
    all,
    state: (all.get("state") ?? null) as State | null,
    pieces,
    seqs: new Map(pieces.flatMap(({ first, ids }) => ids.map((id, at): [string, number] => [id, first + at]))),
    orders: new Map(list<Order>("orders").map((order) => [order.id, order])),
    erased: new Set(list<string>("erased")),
    refused: new Map(list<[string, string]>("refused")),
    again: new Set(list<string>("again")),
    aside: list<Taken>("aside"),
  };
}

/** What a change makes of the shelf: only what is another than before. */
function changed(before: Held, { from, state, rows = [], refuse }: Change, erased: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const base = Math.min(state.cursor, from.cursor);
  const fresh = rows.filter(({ row }) => row.seq > from.cursor);
  const { changed: pieces } = replaced(
    before.pieces,
    base,
    fresh.map(({ row, chain }) => ({ id: row.id, chain })),
  );
  const lost = [...before.seqs].filter(([, seq]) => seq > base).map(([id]) => id);
  const placed = new Set(fresh.map(({ row }) => row.id));
  const read = new Set(rows.filter(({ as }) => as === "entry" || as === "order").map(({ row }) => row.seq));
  const came = rows.filter(({ as, kept }) => as === "order" && kept !== null).map(({ row }): Order => ({ id: row.id, body: row.body }));
  const unread = rows.filter(({ as }) => as === "newer" || as === "damaged");
  const aside = [...before.aside.filter(({ row }) => row.seq <= base && !read.has(row.seq)), ...unread];
  const refused = new Map([...before.refused].filter(([id]) => !placed.has(id)));
  for (const id of refuse?.ids ?? []) refused.set(id, refuse?.why ?? "malformed");
  const things = new Map<string, unknown>([["state", state]]);
  for (const piece of pieces) things.set(nameOfPiece(piece), piece.ids.length === 0 ? undefined : piece);
  if (came.length > 0)
    things.set("orders", [...new Map([...before.orders, ...came.map((one): [string, Order] => [one.id, one])]).values()]);
  if (erased.size > before.erased.size) things.set("erased", [...erased]);
  if (refused.size + before.refused.size > 0) things.set("refused", [...refused]);
  if (lost.length > 0) things.set("again", [...new Set([...before.again, ...lost])]);
  if (aside.length + before.aside.length > 0) things.set("aside", aside);
  return things;
}
