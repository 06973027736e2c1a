/** What a device keeps, in memory: the plainest thing that `src/sync/store.ts` allows. */
import type { Change, Known, State, Store, Taken, Waiting } from "#sync";
import { type Frame, kinds } from "#sync/wire";

interface Item {
  readonly kind: "entry" | "order";
  /** Null: erased, or never read. */
  body: Uint8Array | null;
  seq: number | null;
  /** It had a place before. */
  again: boolean;
  refused: string | null;
}

export interface MemoryStore extends Store {
  /** Keeps an entry of this device. */
  write(frame: Frame): void;
  /** Ids of what can be read here. */
  readonly entries: readonly string[];
  readonly orders: readonly string[];
  readonly everErased: ReadonlySet<string>;
  /** Another store in the same state: a backup, or a copied device. */
  copy(): MemoryStore;
}

interface Held {
  state: State | null;
  items: Map<string, Item>;
  chains: readonly Change["state"]["chain"][];
  erased: Set<string>;
  aside: Map<number, Taken>;
}

export function memoryStore(from: Held = { state: null, items: new Map(), chains: [], erased: new Set(), aside: new Map() }): MemoryStore {
  const held: Held = {
    ...from,
    items: new Map([...from.items].map(([id, item]) => [id, { ...item }])),
    erased: new Set(from.erased),
    aside: new Map(from.aside),
  };
  const waits = ({ seq, body, refused }: Item) => seq === null && body !== null && refused === null;
  const idsOf = (kind: Item["kind"]) => [...held.items].filter(([, item]) => item.kind === kind && item.body !== null).map(([id]) => id);
  const erase = (ids: readonly string[]) => {
    for (const id of ids) {
      const item = held.items.get(id);
      held.erased.add(id);
      if (item?.kind === "entry") item.body = null;
    }
  };
  const keep = ({ id, kind, body }: Frame) => {
    const item: Item = { kind: kind === kinds.order ? "order" : "entry", body, seq: null, again: false, refused: null };
    held.items.set(id, item);
    return item;
  };
  const take = ({ row, as, kept }: Taken) => {
    const item = held.items.get(row.id) ?? keep({ ...row, body: new Uint8Array() });
    if (item.body?.length === 0) item.body = null;
    item.seq = row.seq;
    item.refused = null;
    if (kept !== null) item.body ??= row.body;
    if (as === "entry" || as === "order") held.aside.delete(row.seq);
  };
  /** Places beyond the cursor. What was never read here has nothing left. */
  const rewind = (cursor: number) => {
    for (const [id, item] of held.items) {
      if (item.seq === null || item.seq <= cursor) continue;
      item.seq = null;
      item.again = true;
      if (item.body === null) held.items.delete(id);
    }
    for (const seq of held.aside.keys()) if (seq > cursor) held.aside.delete(seq);
  };

  return {
    state: async () => held.state,
    chainAt: async (seq) => held.chains[seq - 1] ?? null,
    known: async (ids) =>
      new Map<string, Known>(
        ids.flatMap((id) => {
          const item = held.items.get(id);
          return item === undefined || (item.seq === null && item.body === null) ? [] : [[id, { seq: item.seq, kind: item.kind }]];
        }),
      ),
    erased: async (ids) => new Set(ids.filter((id) => held.erased.has(id))),
    waiting: async (most) => {
      const waiting = [...held.items].filter(([, item]) => waits(item)).slice(0, most);
      return waiting.map(([id, { kind, body, again }]): Waiting => ({ frame: { id, kind: kinds[kind], body: body as Uint8Array }, again }));
    },
    unread: async () => [...held.aside.values()].filter(({ as }) => as === "newer"),
    commit: async ({ from: before, state, rows = [], erase: ids = [], refuse }) => {
      const now = held.state ?? { era: null, cursor: 0 };
      if (now.era !== before.era || now.cursor !== before.cursor) return "moved";
      if (state.cursor < before.cursor) rewind(state.cursor);
      const fresh = rows.filter(({ row }) => row.seq > before.cursor);
      held.chains = [...held.chains.slice(0, state.cursor), ...fresh.map(({ chain }) => chain)].slice(0, state.cursor);
      rows.forEach(take);
      for (const one of rows) if (one.as === "newer" || one.as === "damaged") held.aside.set(one.row.seq, one);
      erase(ids);
      for (const id of refuse?.ids ?? []) {
        const item = held.items.get(id);
        if (item !== undefined) item.refused = refuse?.why ?? null;
      }
      held.state = state;
      return "written";
    },
    order: async (frame, ids) => {
      keep(frame);
      erase(ids);
    },
    write: (frame) => {
      if (!held.erased.has(frame.id)) keep(frame);
    },
    get entries() {
      return idsOf("entry");
    },
    get orders() {
      return idsOf("order");
    },
    get everErased() {
      return held.erased;
    },
    copy: () => memoryStore(held),
  };
}
