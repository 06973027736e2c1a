import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import * as v from "valibot";
import { type CallName, calls, limits, problems } from "#sync/wire";
import { isUnread, readBody } from "./body.ts";
import { callerOf, gate } from "./caller.ts";
import { followHeads } from "./heads.ts";
import type { Log } from "./log.ts";
import { metrics } from "./metrics.ts";
import { openApi } from "./openapi.ts";
import { rates, type usualRates } from "./rates.ts";
import { routes } from "./routes/index.ts";
import { type Answer, type Around, type Asked, type Route, refusal, type SignUp } from "./routes/route.ts";
import { DatabaseFault } from "./storage/database.ts";
import type { Storage } from "./storage/storage.ts";

export interface SyncOptions {
  readonly storage: Storage;
  /** Other servers work on the same database. */
  readonly shared: boolean;
  /** `local`: open to this machine alone. */
  readonly signUp: SignUp | "local";
  readonly invitation: string | null;
  /** Bytes that one vault may hold. */
  readonly quota: number;
  readonly log: Log;
  readonly rates?: typeof usualRates;
}

export interface Sync {
  readonly app: Hono<{ Bindings: HttpBindings }>;
  /** Ends the streams. What is being answered is answered. */
  stop(): void;
}

/** The paths that are the server's own; all others are the app's. */
export const isSyncPath = (path: string): boolean => /^\/(?:v1(?:[/?]|$)|health(?:\?|$)|metrics(?:\?|$))/.test(path);

/** The calls of the wire over a storage. */
export function createSync(options: SyncOptions): Sync {
  const { storage, shared, log, quota, invitation } = options;
  const now = () => Math.floor(Date.now() / 1_000);
  const limited = rates(() => performance.now(), options.rates);
  const heads = followHeads(shared ? storage.heads : null);
  const counts = metrics();
  const entrance = gate(storage, limited, now);
  const around: Around = {
    storage,
    heads,
    rates: limited,
    quota,
    invitation,
    now,
    forget: entrance.forget,
    signUpFor: ({ isLocal }) => (options.signUp === "local" ? (isLocal ? "open" : "closed") : options.signUp),
  };
  // Not before somebody needs the storage: until then it need not even start.
  let sweeping: NodeJS.Timeout | null = null;
  const app = new Hono<{ Bindings: HttpBindings }>();

  const document = JSON.stringify(openApi());
  app.get("/v1/openapi.json", (c) => c.body(document, 200, { "Content-Type": "application/json" }));
  app.get("/health", async (c) => {
    const isWell = await storage.heads([]).then(
      () => true,
      () => false,
    );
    return c.text(isWell ? "well\n" : "the database does not answer\n", isWell ? 200 : 503);
  });
  app.get("/metrics", (c) =>
    callerOf(c.env.incoming).isLocal ? c.text(counts.text(heads.count())) : c.text("There is nothing here.\n", 404),
  );
  for (const name of Object.keys(calls) as CallName[]) {
    const { method, path } = calls[name];
    app.on(method, path.replace(/\{(\w+)\}/g, ":$1"), async (c) => {
      const { incoming, outgoing } = c.env;
      const began = performance.now();
      const answer = await answered(name, c.req.param(), incoming, outgoing);
      send(incoming, outgoing, answer);
      counts.count(name, outgoing.statusCode, (performance.now() - began) / 1_000);
      return RESPONSE_ALREADY_SENT;
    });
  }
  app.all("*", (c) => {
    send(c.env.incoming, c.env.outgoing, refusal("unknown"));
    return RESPONSE_ALREADY_SENT;
  });

  async function answered(
    name: CallName,
    ids: Asked<CallName>["ids"],
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<Answer> {
    try {
      return await answer(name, ids, incoming, outgoing);
    } catch (error) {
      log({ event: "failed", call: name, code: error instanceof DatabaseFault ? error.code : kindOf(error) });
      return refusal("busy", { seconds: 5 });
    }
  }

  async function answer(name: CallName, ids: Asked<CallName>["ids"], incoming: IncomingMessage, outgoing: ServerResponse): Promise<Answer> {
    const { by, takes } = calls[name];
    if (name !== "about") sweeping ??= sweep(storage, now, log);
    const caller = callerOf(incoming);
    if (!Object.values(ids).every((id) => /^[0-9a-f]{32}$/.test(id))) return refusal("malformed");
    const vault = ids.vault ?? "";
    const entry =
      by === "anyone"
        ? ({ type: "in", device: "" } as const)
        : await entrance.enter(caller, vault, incoming.headers.authorization ?? "", by === "either");
    if (entry.type !== "in") return entry;
    const read = takes === null ? ({ type: "read", body: null } as const) : await bodyOf(takes, incoming, outgoing);
    if (read.type !== "read") return read;
    const query = new URLSearchParams(incoming.url?.split("?")[1] ?? "");
    // The compiler cannot see that a body and a route of the same name belong together.
    const route = routes[name] as Route<CallName>;
    return route({ caller, ids, vault, device: entry.device, query, body: read.body } as Asked<CallName>, around);
  }

  return {
    app,
    stop() {
      if (sweeping !== null) clearInterval(sweeping);
      heads.close();
      counts.close();
    },
  };
}

type Read = { readonly type: "read"; readonly body: unknown };
type Takes = NonNullable<(typeof calls)[CallName]["takes"]>;

async function bodyOf(takes: Takes, incoming: IncomingMessage, outgoing: ServerResponse): Promise<Read | Answer> {
  const isBinary = typeof takes === "string";
  // Another site's page can send anything but this type without asking.
  if (!isBinary && !/^application\/json\b/.test(incoming.headers["content-type"] ?? "")) return refusal("malformed");
  const most = takes === "push" ? limits.message : takes === "box" ? limits.box : mostJson;
  const body = await readBody(incoming, outgoing, most);
  if (body.type !== "whole") return refusal(body.type === "too-long" ? "batch" : "malformed");
  if (isBinary) return { type: "read", body: body.bytes };
  const parsed = v.safeParse(takes, jsonOf(body.bytes));
  return parsed.success ? { type: "read", body: parsed.output } : refusal("malformed");
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}

function send(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer): void {
  if (answer.type === "stream") {
    answer.begin(outgoing);
    return;
  }
  const headers: Record<string, string | number> = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if (isUnread(incoming)) headers.Connection = "close";
  if (answer.type === "done") {
    outgoing.writeHead(204, headers).end();
    return;
  }
  const problem = answer.type === "problem" ? answer.problem : null;
  if (problem?.seconds !== undefined) headers["Retry-After"] = problem.seconds;
  const bytes =
    answer.type === "bytes" ? answer.bytes : Buffer.from(JSON.stringify(answer.type === "json" ? answer.value : answer.problem));
  headers["Content-Type"] = answer.type === "bytes" ? "application/octet-stream" : "application/json";
  headers["Content-Length"] = bytes.length;
  outgoing.writeHead(problem === null ? 200 : problems[problem.error], headers).end(bytes);
}

/** Once a minute what has had its time goes, and what deleted vaults held, bit by bit. */
function sweep(storage: Storage, now: () => number, log: Log): NodeJS.Timeout {
  let isSweeping = false;
  return setInterval(async () => {
    if (isSweeping) return;
    isSweeping = true;
    try {
      while (await storage.sweep(now())) await new Promise((resolve) => setTimeout(resolve, 100));
    } catch (error) {
      log({ event: "failed", call: "sweep", code: error instanceof DatabaseFault ? error.code : kindOf(error) });
    }
    isSweeping = false;
  }, 60_000).unref();
}

const kindOf = (error: unknown) => (error instanceof Error ? error.constructor.name : typeof error);
/** Bytes. The longest is a subscription. */
const mostJson = 8_192;
