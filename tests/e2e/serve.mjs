// @ts-check
/**
 * The built app on a port of its own, with the headers that its `_headers` file asks for: what a static host does, for the browser
 * tests, the pictures and the benches. Requests are written down, so that a test can say what was asked for.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/** @typedef {{ method: string, url: string }} Asked */
/** @typedef {{ origin: string, asked: Asked[], folder: string, close(): Promise<void> }} Served */

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".bin": "application/octet-stream",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves a folder until it is closed. `folder` of the answer may be changed while it runs: that is how a newer version appears.
 * @param {string} folder @param {{ host?: string }} [options]
 * @returns {Promise<Served>}
 */
export async function serve(folder, { host = "127.0.0.1" } = {}) {
  /** @type {Served} */
  const served = { origin: "", asked: [], folder, close: async () => {} };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://host");
    served.asked.push({ method: request.method ?? "", url: url.pathname + url.search });
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
    const file = path.join(served.folder, url.pathname === "/" ? "index.html" : decodeURIComponent(url.pathname));
    if (!file.startsWith(served.folder) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = /** @type {Record<string, string>} */ (types)[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, ...headersFor(served.folder, url.pathname) });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was given");
  served.origin = `http://${host}:${address.port}`;
  served.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return served;
}

/**
 * What `_headers` says for a path: every block whose path fits, later ones over earlier ones.
 * @param {string} folder @param {string} pathname @returns {Record<string, string>}
 */
function headersFor(folder, pathname) {
  /** @type {Record<string, string>} */
  const headers = {};
  let fits = false;
  for (const line of readFileSync(path.join(folder, "_headers"), "utf8").split("\n")) {
    if (/^\S/.test(line)) fits = line.endsWith("*") ? pathname.startsWith(line.slice(0, -1)) : pathname === line;
    const colon = line.indexOf(":");
    if (fits && /^\s/.test(line) && colon > 0) headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return headers;
}
