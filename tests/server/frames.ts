/** Frames that look like sealed ones to a server, and what a device would make of what it answers. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { chainLink, chainStart, type Door, type Frame, kinds, limits, orderBody, type Page, readPage } from "#sync/wire";
import type { Storage } from "../../src/server/storage/storage.ts";

export const hash = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
export const hex = (count: number): string => randomBytes(count).toString("hex");
export const told = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export function entry(id: string = randomUUID(), size = 410): Frame {
  return { id, kind: kinds.entry, body: randomBytes(size) };
}

export function order(ids: readonly string[]): Frame {
  return { id: randomUUID(), kind: kinds.order, body: orderBody(ids, randomBytes(limits.leastBody)) };
}

export interface Made {
  readonly vault: string;
  readonly check: string;
  readonly door: Door;
  /** What opens the door; the server has its hash. */
  readonly auth: string;
  readonly device: { readonly id: string; readonly token: string };
  readonly secret: string;
}

export function aVault(): Made {
  const [auth, secret] = [hex(32), hex(32)];
  return {
    vault: hex(16),
    check: hex(16),
    door: { id: hex(16), auth: told(hash(Buffer.from(auth, "hex"))), wrap: hex(104) },
    auth,
    device: { id: hex(16), token: told(hash(Buffer.from(secret, "hex"))) },
    secret,
  };
}

export async function begun(storage: Storage): Promise<Made> {
  const made = aVault();
  const result = await storage.makeVault(made);
  if (result !== "made") throw new Error(result);
  return made;
}

export async function pageAfter(storage: Storage, vault: string, after: number): Promise<Page> {
  const bytes = await storage.pull(vault, after);
  const page = bytes instanceof Uint8Array ? readPage(bytes) : null;
  if (page === null) throw new Error(bytes instanceof Uint8Array ? "This is no page." : bytes.type);
  return page;
}

/** Everything, page by page, as a device that follows would have it: the last page with all rows. @throws where a place is missing or the chain is another */
export async function everything(storage: Storage, vault: string): Promise<Page> {
  const rows: Page["rows"][number][] = [];
  for (;;) {
    const page = await pageAfter(storage, vault, rows.length);
    rows.push(...page.rows);
    if (rows.length < page.head && page.rows.length > 0) continue;
    rows.forEach(({ seq }, index) => {
      if (seq !== index + 1) throw new Error(`Place ${seq} stands where ${index + 1} should.`);
    });
    if (rows.length !== page.head || told(chainOf(vault, rows)) !== told(page.chain)) throw new Error("The chain is another.");
    return { ...page, rows };
  }
}

export function chainOf(vault: string, rows: Page["rows"]): Uint8Array {
  return rows.reduce(
    (chain, { seq, id, kind, body }) => chainLink(hash, chain, seq, id, kind === kinds.erased ? body : hash(body)),
    chainStart(hash, vault),
  );
}
