/**
 * Tables of sync. Those with a `vault_id` in their key are split among machines by it, `door` and `pause` by the door, `box` by the box, `reminder` by
 * its bucket; so there are no foreign keys, no serial numbers and no triggers (docs/spec/sync.md, Y34: what may be kept).
 */
export const sync = [
  // Half empty pages, so that a head that moves is written where it lies.
  `create table vault (
    vault_id uuid primary key, era uuid not null, head bigint not null default 0, chain bytea not null,
    check16 bytea not null, bytes bigint not null default 0, door_id uuid not null,
    erases boolean not null default false, deleted boolean not null default false
  ) with (fillfactor = 50)`,
  "create index vault_to_empty on vault (vault_id) where deleted and head > 0",
  `create table entry (
    vault_id uuid not null, seq bigint not null, entry_id uuid not null,
    kind smallint not null, body bytea not null, primary key (vault_id, seq)
  )`,
  // Sealed bytes do not get smaller; trying costs time.
  "alter table entry alter column body set storage external",
  "create unique index entry_by_id on entry (vault_id, entry_id)",
  "create table erasure (vault_id uuid not null, entry_id uuid not null, primary key (vault_id, entry_id))",
  `create table device (
    vault_id uuid not null, device_id uuid not null, token_hash bytea not null, day_seen date,
    primary key (vault_id, device_id)
  )`,
  "create table door (door_id uuid primary key, vault_id uuid not null, auth_hash bytea not null, wrap bytea)",
  "create table pause (door_id uuid primary key, fails int not null, until bigint not null)",
  "create table box (box_id uuid primary key, vault_id uuid not null, expires bigint not null, blob bytea)",
  `create table reminder (
    bucket smallint not null, vault_id uuid not null, reminder_id uuid not null, device_id uuid not null,
    due bigint not null, lease bigint not null default 0, tries smallint not null default 0, blob bytea not null,
    primary key (bucket, vault_id, reminder_id)
  )`,
  "create index reminder_by_due on reminder (bucket, due)",
  `create table push_sub (
    vault_id uuid not null, device_id uuid not null, endpoint text not null, p256dh text not null, auth text not null,
    primary key (vault_id, device_id)
  )`,
];
