/**
 * A copy of all that a server keeps, as lines of JSON: a heading, `[table, values…]` for each row, an end with their number. It goes from any of
 * the databases into any other. It holds what the database holds, so it can be read as little.
 */
import { bytesToHex, hexToBytes } from "#sync/wire";
import { type Database, type Lane, type Sql, transact } from "./storage/database.ts";

interface Table {
  readonly name: string;
  /** The first ones are its key, in whose order it is read. */
  readonly columns: readonly Column[];
  readonly key: number;
}
type Column = readonly [name: string, type: "uuid" | "bigint" | "int" | "bytea" | "boolean" | "date" | "text"];

/** What only waits for a while (boxes, pauses) is not copied. */
const tables: readonly Table[] = [
  {
    name: "vault",
    key: 1,
    columns: [
      ["vault_id", "uuid"],
      ["era", "uuid"],
      ["head", "bigint"],
      ["chain", "bytea"],
      ["check16", "bytea"],
      ["bytes", "bigint"],
      ["door_id", "uuid"],
      ["erases", "boolean"],
      ["deleted", "boolean"],
    ],
  },
  {
    name: "entry",
    key: 2,
    columns: [
      ["vault_id", "uuid"],
      ["seq", "bigint"],
      ["entry_id", "uuid"],
      ["kind", "int"],
      ["body", "bytea"],
    ],
  },
  {
    name: "erasure",
    key: 2,
    columns: [
      ["vault_id", "uuid"],
      ["entry_id", "uuid"],
    ],
  },
  {
    name: "device",
    key: 2,
    columns: [
      ["vault_id", "uuid"],
      ["device_id", "uuid"],
      ["token_hash", "bytea"],
      ["day_seen", "date"],
    ],
  },
  {
    name: "door",
    key: 1,
    columns: [
      ["door_id", "uuid"],
      ["vault_id", "uuid"],
      ["auth_hash", "bytea"],
      ["wrap", "bytea"],
    ],
  },
  {
    name: "reminder",
    key: 3,
    columns: [
      ["bucket", "int"],
      ["vault_id", "uuid"],
      ["reminder_id", "uuid"],
      ["device_id", "uuid"],
      ["due", "bigint"],
      ["blob", "bytea"],
    ],
  },
  {
    name: "push_sub",
    key: 2,
    columns: [
      ["vault_id", "uuid"],
      ["device_id", "uuid"],
      ["endpoint", "text"],
      ["p256dh", "text"],
      ["auth", "text"],
    ],
  },
];

const heading = { keel: "server backup", version: 1 } as const;
/** Rows at once: the largest bodies of so many are 6 MiB. */
const atOnce = 100;

/**
 * As it was at one moment, while others go on writing.
 * @param write takes some lines, and is waited for
 */
export function backup(database: Database, write: (lines: string) => Promise<void>): Promise<void> {
  return database.lend(async (lane) => {
    await lane.send([{ text: "begin isolation level repeatable read read only", values: [] }]);
    await write(`${JSON.stringify(heading)}\n`);
    let count = 0;
    for (const table of tables) {
      for await (const rows of rowsOf(lane, table)) {
        count += rows.length;
        await write(rows.map((row) => `${JSON.stringify([table.name, ...row])}\n`).join(""));
      }
    }
    await lane.send([{ text: "commit", values: [] }]);
    await write(`${JSON.stringify({ end: count })}\n`);
  });
}

export type Restored =
  | { readonly type: "restored"; readonly vaults: number; readonly entries: number }
  /** It holds vaults already; two servers' vaults are never mixed. */
  | { readonly type: "not-empty" }
  | { readonly type: "no-backup" | "cut-off" };

/**
 * Into an empty database, all or nothing. Each vault gets another era, so that its devices put back what came after the copy
 * (docs/spec/sync.md, Y27, Y46).
 */
export async function restore(database: Database, lines: AsyncIterable<string>, newEra: () => string): Promise<Restored> {
  const reading = lines[Symbol.asyncIterator]();
  const first = await reading.next();
  if (first.done === true || JSON.stringify(jsonOf(first.value)) !== JSON.stringify(heading)) return { type: "no-backup" };
  return transact(database, async (transaction): Promise<Restored> => {
    const [there = []] = await transaction.run({ text: "select 1 as one from vault limit 1", values: [] });
    if (there.length > 0) return { type: "not-empty" };
    const counts = new Map<string, number>();
    const waiting: Sql[] = [];
    let rows = 0;
    for (let next = await reading.next(); next.done !== true; next = await reading.next()) {
      const line = jsonOf(next.value);
      if (!Array.isArray(line)) {
        if (!isEnd(line, rows)) return { type: "cut-off" };
        await transaction.commit(...waiting);
        return { type: "restored", vaults: counts.get("vault") ?? 0, entries: counts.get("entry") ?? 0 };
      }
      const [name, ...values] = line;
      const table = tables.find((one) => one.name === name);
      if (table === undefined || values.length !== table.columns.length) return { type: "cut-off" };
      waiting.push(insertOf(table, table.name === "vault" ? values.with(1, newEra()) : values));
      if (waiting.length === atOnce) await transaction.run(...waiting.splice(0));
      counts.set(table.name, (counts.get(table.name) ?? 0) + 1);
      rows++;
    }
    return { type: "cut-off" };
  });
}

async function* rowsOf(lane: Lane, { name, columns, key }: Table): AsyncGenerator<readonly (readonly unknown[])[]> {
  const keys = columns.slice(0, key).map(([column]) => column);
  const list = columns.map(([column, type]) => (type === "date" ? `${column}::text as ${column}` : column)).join(", ");
  const places = keys.map((_, index) => `$${index + 1}`).join(", ");
  for (let last: readonly unknown[] = []; ; ) {
    const after = last.length === 0 ? "" : `where (${keys.join(", ")}) > (${places})`;
    const text = `select ${list} from ${name} ${after} order by ${keys.join(", ")} limit ${atOnce}`;
    const [rows = []] = await lane.send([{ text, values: last }]);
    yield rows.map((row) => columns.map(([column]) => plain(row[column])));
    const end = rows.at(-1);
    if (end === undefined || rows.length < atOnce) return;
    last = keys.map((column) => end[column]);
  }
}

function insertOf({ name, columns }: Table, values: readonly unknown[]): Sql {
  const places = columns.map(([, type], index) => `$${index + 1}::${type}`).join(", ");
  const given = values.map((value, index) => (columns[index]?.[1] === "bytea" && typeof value === "string" ? hexToBytes(value) : value));
  return { text: `insert into ${name} (${columns.map(([column]) => column).join(", ")}) values (${places})`, values: given };
}

const plain = (value: unknown) => (value instanceof Uint8Array ? bytesToHex(value) : value);

const isEnd = (line: unknown, rows: number) => typeof line === "object" && line !== null && "end" in line && line.end === rows;

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
