import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { headersFor } from "./headers.ts";
import { readSite, type Site } from "./site.ts";
import { isSyncPath, type Sync } from "./sync.ts";

export interface ServeOptions {
  /** The built app. */
  readonly folder: string;
  /** 0 to 65535; 0 lets the machine choose, for tests. */
  readonly port: number;
  /** An address of this machine. Anything but the default can be reached by others. */
  readonly host?: string;
  /** Null: the server hands out the app and takes nothing in. */
  readonly sync?: Sync | null;
}

export type Served =
  | { readonly type: "listening"; readonly address: string; close(): Promise<void> }
  | { readonly type: "not-built" }
  | { readonly type: "port-taken" }
  | { readonly type: "refused"; readonly code: string };

/**
 * Serves a built app. A port that is taken stays an error: the address is where a person's browser keeps their data, so it may not move.
 * @returns once it listens, or why it does not
 */
export function serve({ folder, port, host = "127.0.0.1", sync = null }: ServeOptions): Promise<Served> {
  const site = readSite(folder);
  if (site === null) return Promise.resolve({ type: "not-built" });
  // A request that is none (a Host that cannot be) is answered, not logged.
  const errorHandler = () => new Response("That is no request.\n", { status: 400 });
  const answer = getRequestListener(createApp(site).fetch, { overrideGlobalObjects: false, errorHandler });
  // Bodies are read by the calls that take one; what is left of others goes with the connection.
  const answerSync =
    sync === null ? null : getRequestListener(sync.app.fetch, { overrideGlobalObjects: false, autoCleanupIncoming: false, errorHandler });
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    if (answerSync !== null && isSyncPath(request.url ?? "")) return answerSync(request, response);
    return request.method === "GET" || request.method === "HEAD" ? answer(request, response) : refuse(site, response);
  };
  const server = createServer({ requestTimeout }, listener);
  // Without this Node itself would ask the browser to go on and send the body.
  server.on("checkContinue", listener);
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRINUSE" ? { type: "port-taken" } : { type: "refused", code: error.code ?? "unknown" }),
    );
    server.listen(port, host, () =>
      resolve({
        type: "listening",
        address: addressOf(server.address() as AddressInfo),
        close: () =>
          new Promise((closed) => {
            sync?.stop();
            const timer = setTimeout(() => server.closeAllConnections(), patience);
            server.close(() => {
              clearTimeout(timer);
              closed();
            });
            server.closeIdleConnections();
          }),
      }),
    );
  });
}

/**
 * Everything but reading is refused before its body is read. A shared text that gets here because the app's service worker is not
 * there yet is thus never taken in; the connection ends.
 */
function refuse(site: Site, response: ServerResponse): void {
  const text = "This server only hands out the app. It takes nothing in.\n";
  response.writeHead(405, {
    ...headersFor(site.headers, "/405"),
    Allow: "GET, HEAD",
    Connection: "close",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}

/** Milliseconds: for a whole push over a slow line. */
const requestTimeout = 120_000;
/** Milliseconds for what is being answered when the server stops. */
const patience = 5_000;

const addressOf = ({ address, port, family }: AddressInfo) => `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
