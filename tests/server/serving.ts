/** A server on a free port, and what devices ask it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type CallName, type Credential, calls, type Frame, readPushed, writeCredential, writePush } from "#sync/wire";
import type { Event } from "../../src/server/log.ts";
import { usualRates } from "../../src/server/rates.ts";
import { serve } from "../../src/server/serve.ts";
import type { Storage } from "../../src/server/storage/storage.ts";
import { createSync, type SyncOptions } from "../../src/server/sync.ts";
import type { Made } from "./frames.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly json: unknown;
}
export interface Given {
  readonly ids?: Readonly<Record<string, string>>;
  readonly who?: Credential | string;
  readonly body?: unknown;
  readonly query?: string;
}
export interface Serving {
  readonly address: string;
  readonly events: readonly Event[];
  ask(name: CallName, given?: Given): Promise<Answer>;
  close(): Promise<void>;
}

/** Rates that no test meets by chance. */
export const noRates = Object.fromEntries(Object.keys(usualRates).map((name) => [name, { atOnce: 1e9, seconds: 1e-6 }])) as never;

export async function serving(storage: Storage, options: Partial<SyncOptions> = {}): Promise<Serving> {
  const folder = mkdtempSync(path.join(tmpdir(), "keel-site-"));
  writeFileSync(path.join(folder, "index.html"), "<!doctype html>");
  writeFileSync(path.join(folder, "_headers"), "/*\n  X-Content-Type-Options: nosniff\n");
  const events: Event[] = [];
  const sync = createSync({
    storage,
    shared: false,
    signUp: "open",
    invitation: null,
    quota: 1e9,
    log: (event) => events.push(event),
    rates: noRates,
    ...options,
  });
  const served = await serve({ folder, port: 0, sync });
  if (served.type !== "listening") throw new Error(served.type);
  return {
    address: served.address,
    events,
    ask: (name, given) => ask(served.address, name, given),
    async close() {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function ask(address: string, name: CallName, { ids = {}, who, body, query = "" }: Given = {}): Promise<Answer> {
  const { method, path: form } = calls[name];
  const headers: Record<string, string> = {};
  if (who !== undefined) headers.Authorization = typeof who === "string" ? who : writeCredential(who);
  const isBinary = body instanceof Uint8Array;
  if (body !== undefined) headers["Content-Type"] = isBinary ? "application/octet-stream" : "application/json";
  const answer = await fetch(`${address}${form.replace(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? "")}${query}`, {
    method,
    headers,
    signal: AbortSignal.timeout(60_000),
    ...(body !== undefined && { body: isBinary ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isJson = answer.headers.get("Content-Type")?.startsWith("application/json") === true;
  return { status: answer.status, headers: answer.headers, bytes, json: isJson ? JSON.parse(Buffer.from(bytes).toString()) : undefined };
}

export const tokenOf = ({ vault, device, secret }: Made): Credential => ({ type: "device", vault, device: device.id, secret });
export const doorOf = ({ door, auth }: Made): Credential => ({ type: "door", door: door.id, auth });
export const signUpOf = ({ vault, check, door, device }: Made) => ({ vault, check, door, device });

/** @returns null when it was refused */
export async function pushTo(address: string, made: Made, era: string, frames: readonly Frame[]) {
  const { status, bytes } = await ask(address, "push", { ids: made as never, who: tokenOf(made), body: writePush(era, frames) });
  return status === 200 ? readPushed(bytes, frames.length) : null;
}
