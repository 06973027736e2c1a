/** A server in memory, by docs/spec/sync.md Y31 to Y33 alone: what the real one decides, without a database. */
import { chainLink, chainStart, type Frame, kinds, type Page, type Problem, type Pushed, type Row, readOrder } from "#sync/wire";
import { sha256 } from "#vault";

export const hash = sha256;

export interface TwinServer {
  era: string;
  rows: readonly Row[];
  chain: Uint8Array;
  erased: ReadonlySet<string>;
  deleted: boolean;
  /** Bytes of bodies that it takes in all. */
  quota: number;
}

/** Rows of one page here: few, so that many pages are seen. */
const pageRows = 7;

export function newServer(vault: string, era: string): TwinServer {
  return { era, rows: [], chain: chainStart(hash, vault), erased: new Set(), deleted: false, quota: Number.POSITIVE_INFINITY };
}

/** Another server in the same state. */
export const copyOf = (server: TwinServer): TwinServer => ({ ...server });

/** The chain over all its rows, worked out anew. */
export function chainOf(vault: string, rows: readonly Row[]): Uint8Array {
  return rows.reduce((chain, row) => chainLink(hash, chain, row.seq, row.id, digestOf(row)), chainStart(hash, vault));
}

export function pull(server: TwinServer, after: number): Page | Problem {
  if (server.deleted) return { error: "deleted" };
  const { era, chain, rows } = server;
  return { era, head: rows.length, chain, rows: rows.slice(after, after + pageRows) };
}

export function push(server: TwinServer, era: string, frames: readonly Frame[]): Pushed | Problem {
  if (server.deleted) return { error: "deleted" };
  if (server.era !== era) return { error: "era" };
  const known = new Map(server.rows.map((row) => [row.id, row]));
  const conflicts = frames.filter((frame) => isOther(known.get(frame.id), frame)).map(({ id }) => id);
  if (conflicts.length > 0) return { error: "id-conflict", ids: conflicts };
  const fresh = frames.filter(({ id }) => !known.has(id));
  if (sizeOf(server.rows) + sizeOf(fresh) > server.quota) return { error: "full" };
  const named = fresh.flatMap(({ kind, body }) => (kind === kinds.order ? (readOrder(body)?.ids ?? []) : []));
  const erased = new Set([...server.erased, ...named]);
  const rows = [...server.rows, ...fresh.map((frame, index) => ({ ...frame, seq: server.rows.length + index + 1 }))];
  server.chain = rows
    .slice(server.rows.length)
    .reduce((chain, row) => chainLink(hash, chain, row.seq, row.id, digestOf(row)), server.chain);
  server.rows = rows.map((row) =>
    row.kind === kinds.entry && erased.has(row.id) ? { ...row, kind: kinds.erased, body: hash(row.body) } : row,
  );
  server.erased = erased;
  const places = new Map(server.rows.map(({ id, seq }) => [id, seq]));
  return { era, head: rows.length, chain: server.chain, seqs: frames.map(({ id }) => places.get(id) as number) };
}

export function changeEra(server: TwinServer, expect: string, fresh: string): { readonly era: string } | Problem {
  if (server.deleted) return { error: "deleted" };
  if (server.era === expect) server.era = fresh;
  return { era: server.era };
}

const digestOf = ({ kind, body }: Frame) => (kind === kinds.erased ? body : hash(body));

const sizeOf = (frames: readonly Frame[]) => frames.reduce((sum, { body }) => sum + body.length, 0);

function isOther(row: Row | undefined, { body }: Frame): boolean {
  return row !== undefined && Buffer.compare(digestOf(row), hash(body)) !== 0;
}
