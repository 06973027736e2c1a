/**
 * Every statement of sync. Each names the one vault, door, box or bucket that it is about, so that it runs on one machine where they are split
 * among several; the few that do not stand in `acrossVaults`. A test reads them all.
 */
import { kinds, limits } from "#sync/wire";
import type { Sql } from "./database.ts";
import type { NewRow, VaultState } from "./place-frames.ts";

type Make = (...given: never[]) => Sql;

/** How many entries of a deleted vault one sweep takes. */
export const sweptAtOnce = 10_000;

export const statements = {
  insertVault: (vault: string, era: string, chain: Uint8Array, check: string, door: string) =>
    sql(
      `insert into vault (vault_id, era, chain, check16, door_id) values ($1, $2, $3, $4, $5)
       on conflict (vault_id) do nothing returning head`,
      [vault, era, chain, bytes(check), door],
    ),
  vault: (vault: string) => sql("select deleted, check16, door_id from vault where vault_id = $1", [vault]),
  lockVault: (vault: string) =>
    named(
      "lock-vault",
      "select uuid_send(era) as era, head, chain, bytes, erases, deleted, uuid_send(door_id) as door from vault where vault_id = $1 for update",
      [vault],
    ),
  moveHead: (vault: string, { head, chain, bytes: size }: VaultState, erases: boolean) =>
    named("move-head", "update vault set head = $2, chain = $3, bytes = $4, erases = $5 where vault_id = $1", [
      vault,
      head,
      chain,
      size,
      erases,
    ]),
  changeEra: (vault: string, expected: string, next: string) =>
    sql(
      `update vault set era = case when era = $2 then $3 else era end
       where vault_id = $1 and not deleted returning uuid_send(era) as era`,
      [vault, expected, next],
    ),
  markDeleted: (vault: string) => sql("update vault set deleted = true, bytes = 0 where vault_id = $1", [vault]),

  insertEntries: (vault: string, rows: readonly NewRow[]) => {
    const places = rows.map((_, index) => `($1, $2::bigint + ${index}, $${3 * index + 3}, $${3 * index + 4}, $${3 * index + 5})`);
    const text = `insert into entry (vault_id, seq, entry_id, kind, body) values ${places.join(", ")}`;
    const values = [vault, rows[0]?.seq ?? 0, ...rows.flatMap(({ id, kind, body }) => [id, kind, body])];
    // Prepared where the same number comes often: what people write, and full pushes.
    return rows.length <= 16 || rows.length % 100 === 0 ? named(`insert-${rows.length}`, text, values) : sql(text, values);
  },
  storedUnder: (vault: string, ids: readonly string[]) =>
    sql(
      `select entry_id, seq, kind, case when kind = ${kinds.erased} then body else sha256(body) end as digest
       from entry where vault_id = $1 and entry_id = any($2)`,
      [vault, ids],
    ),
  page: (vault: string, after: number) => named("page", pageText, [vault, after]),

  erasedAmong: (vault: string, ids: readonly string[]) =>
    sql("select entry_id from erasure where vault_id = $1 and entry_id = any($2)", [vault, ids]),
  insertErasures: (vault: string, ids: readonly string[]) =>
    sql(
      `insert into erasure (vault_id, entry_id) values ${ids.map((_, index) => `($1, $${index + 2})`).join(", ")}
       on conflict (vault_id, entry_id) do nothing`,
      [vault, ...ids],
    ),
  sizeUnder: (vault: string, ids: readonly string[]) =>
    sql(
      `select coalesce(sum(octet_length(body) - 32), 0)::bigint as size from entry
       where vault_id = $1 and entry_id = any($2) and kind = ${kinds.entry}`,
      [vault, ids],
    ),
  eraseEntries: (vault: string, ids: readonly string[]) =>
    sql(
      `update entry set kind = ${kinds.erased}, body = sha256(body)
       where vault_id = $1 and entry_id = any($2) and kind = ${kinds.entry}`,
      [vault, ids],
    ),

  standing: (vault: string, device: string) =>
    named(
      "standing",
      `select v.deleted, d.token_hash, d.day_seen - date '1970-01-01' as day from vault v
       left join device d on d.vault_id = v.vault_id and d.device_id = $2 where v.vault_id = $1`,
      [vault, device],
    ),
  wasSeen: (vault: string, device: string, day: string) =>
    sql("update device set day_seen = $3 where vault_id = $1 and device_id = $2", [vault, device, day]),
  devices: (vault: string) => sql("select device_id, day_seen::text as day from device where vault_id = $1 order by device_id", [vault]),
  insertDevice: (vault: string, device: string, token: string) =>
    sql(
      `insert into device (vault_id, device_id, token_hash) values ($1, $2, $3)
       on conflict (vault_id, device_id) do nothing returning device_id`,
      [vault, device, bytes(token)],
    ),
  dropDevice: (vault: string, device: string) => sql("delete from device where vault_id = $1 and device_id = $2", [vault, device]),
  dropDevices: (vault: string) => sql("delete from device where vault_id = $1", [vault]),

  insertDoor: (door: string, vault: string, auth: string, wrap: string) =>
    sql(
      `insert into door (door_id, vault_id, auth_hash, wrap) values ($1, $2, $3, $4)
       on conflict (door_id) do nothing returning door_id`,
      [door, vault, bytes(auth), bytes(wrap)],
    ),
  setDoorOf: (vault: string, door: string) => sql("update vault set door_id = $2 where vault_id = $1", [vault, door]),
  dropDoor: (door: string) => sql("delete from door where door_id = $1", [door]),
  /** It goes on answering whoever knows its words that the vault is gone. */
  emptyDoor: (door: string) => sql("update door set wrap = null where door_id = $1", [door]),
  door: (door: string) => sql("select uuid_send(vault_id) as vault, auth_hash, wrap from door where door_id = $1", [door]),
  /** One row when it may be tried; the next try has to wait longer. */
  tryDoor: (door: string, now: number) =>
    sql(
      `insert into pause (door_id, fails, until) values ($1, 1, $2::bigint + ${firstPause})
       on conflict (door_id) do update set fails = pause.fails + 1,
         until = $2::bigint + least(${longestPause}, ${firstPause} * (1 << least(pause.fails, 12)))
       where pause.until <= $2::bigint returning fails`,
      [door, now],
    ),
  pause: (door: string) => sql("select until from pause where door_id = $1", [door]),
  endPause: (door: string) => sql("delete from pause where door_id = $1", [door]),

  fillBox: (box: string, vault: string, blob: Uint8Array, expires: number) =>
    sql("insert into box (box_id, vault_id, blob, expires) values ($1, $2, $3, $4) on conflict (box_id) do nothing returning box_id", [
      box,
      vault,
      blob,
      expires,
    ]),
  box: (box: string) => sql("select blob, expires from box where box_id = $1", [box]),
  lockBox: (box: string) => sql("select blob, expires from box where box_id = $1 for update", [box]),
  emptyBox: (box: string) => sql("update box set blob = null where box_id = $1", [box]),

  setReminder: (bucket: number, vault: string, reminder: string, device: string, due: number, blob: Uint8Array) =>
    sql(
      `insert into reminder (bucket, vault_id, reminder_id, device_id, due, blob) values ($1, $2, $3, $4, $5, $6)
       on conflict (bucket, vault_id, reminder_id) do update
       set device_id = excluded.device_id, due = excluded.due, blob = excluded.blob, lease = 0, tries = 0`,
      [bucket, vault, reminder, device, due, blob],
    ),
  countReminders: (bucket: number, vault: string) =>
    sql("select count(*) as count from reminder where bucket = $1 and vault_id = $2", [bucket, vault]),
  dropReminder: (bucket: number, vault: string, reminder: string) =>
    sql("delete from reminder where bucket = $1 and vault_id = $2 and reminder_id = $3", [bucket, vault, reminder]),
  dropReminders: (bucket: number, vault: string) => sql("delete from reminder where bucket = $1 and vault_id = $2", [bucket, vault]),
  dropRemindersOf: (bucket: number, vault: string, device: string) =>
    sql("delete from reminder where bucket = $1 and vault_id = $2 and device_id = $3", [bucket, vault, device]),
  subscribe: (vault: string, device: string, endpoint: string, p256dh: string, auth: string) =>
    sql(
      `insert into push_sub (vault_id, device_id, endpoint, p256dh, auth) values ($1, $2, $3, $4, $5)
       on conflict (vault_id, device_id) do update
       set endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth`,
      [vault, device, endpoint, p256dh, auth],
    ),
  unsubscribe: (vault: string, device: string) => sql("delete from push_sub where vault_id = $1 and device_id = $2", [vault, device]),
  unsubscribeAll: (vault: string) => sql("delete from push_sub where vault_id = $1", [vault]),

  sweepEntries: (vault: string) =>
    sql(
      `delete from entry where vault_id = $1 and seq in
       (select seq from entry where vault_id = $1 order by seq limit ${sweptAtOnce}) returning 1 as one`,
      [vault],
    ),
  sweepErasures: (vault: string) => sql("delete from erasure where vault_id = $1", [vault]),
  isEmptied: (vault: string) => sql("update vault set head = 0 where vault_id = $1 and deleted", [vault]),
} as const satisfies Readonly<Record<string, Make>>;

/** They ask or sweep many vaults, and lock nothing. */
export const acrossVaults = {
  heads: (vaults: readonly string[]) => sql("select uuid_send(vault_id) as vault, head from vault where vault_id = any($1)", [vaults]),
  vaultsToEmpty: () => sql("select uuid_send(vault_id) as vault from vault where deleted and head > 0 limit 1", []),
  dropBoxes: (before: number) => sql("delete from box where expires < $1", [before]),
  endPauses: (before: number) => sql("delete from pause where until < $1", [before]),
  dropOldReminders: (before: number) => sql("delete from reminder where due < $1", [before]),
} as const satisfies Readonly<Record<string, Make>>;

function sql(text: string, values: readonly unknown[]): Sql {
  return { text, values };
}

function named(name: string, text: string, values: readonly unknown[]): Sql {
  return { name, text, values };
}

const bytes = (hex: string) => Buffer.from(hex, "hex");

/** Seconds. Ten tries in the first hour. */
const firstPause = 4;
const longestPause = 3_600;

/** A row of a page is its place and its frame: 29 bytes, then the body. The place of the whole stands before the first. */
const [rowHead, placeSize] = [29, 56];
const pageText = `
  select v.deleted, uuid_send(v.era) || int8send(v.head) || v.chain || coalesce((
    select string_agg(
      int8send(seq) || uuid_send(entry_id) || substr(int2send(kind), 2) || int4send(octet_length(body)) || body, ''::bytea order by seq)
    from (
      select seq, entry_id, kind, body, sum(octet_length(body) + ${rowHead}) over (order by seq) as size
      from entry where vault_id = $1 and seq > $2 and seq <= $2::bigint + ${limits.frames}
    ) as next where size <= ${limits.message - placeSize}
  ), ''::bytea) as page
  from vault v where v.vault_id = $1`;
