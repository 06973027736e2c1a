import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Served, serve } from "./serve.ts";

const folder = mkdtempSync(path.join(tmpdir(), "keel-site-"));
const page = "<!doctype html><title>Notes</title>";
const script = "console.log('hello');".repeat(50);
let served: Extract<Served, { type: "listening" }>;

beforeAll(async () => {
  mkdirSync(path.join(folder, "assets"));
  const write = (name: string, data: string | Buffer) => writeFileSync(path.join(folder, name), data);
  write("index.html", page);
  write("assets/main.js", script);
  write("assets/main.js.br", brotliCompressSync(script));
  write("assets/main.js.gz", gzipSync(script));
  write("assets/ä b.txt", "umlaut");
  write("assets/lone.gz", "no twin");
  write("manifest.webmanifest", "{}");
  write(
    "_headers",
    "/*\n  Content-Security-Policy: default-src 'none'\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n",
  );
  const result = await serve({ folder, port: 0 });
  if (result.type !== "listening") throw new Error(result.type);
  served = result;
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Node's own client: it changes neither the path nor the headers. */
function ask(method: string, target: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const asked = request({ hostname, port, method, path: target, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Sends bytes and gives back everything that comes until the other side ends. */
function raw(text: string, drip = ""): Promise<{ answer: string; sent: number }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    let answer = "";
    let sent = 0;
    let timer: NodeJS.Timeout | undefined;
    const socket = connect(Number(port), hostname, () => {
      socket.write(text);
      if (drip !== "") timer = setInterval(() => socket.writable && socket.write(drip, () => (sent += drip.length)), 5);
    });
    const done = () => {
      clearInterval(timer);
      resolve({ answer, sent });
    };
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("close", done);
    socket.on("error", (error) => (answer === "" ? reject(error) : done()));
  });
}

describe("the server hands out the build", () => {
  it("gives the page at / with the headers file's headers", async () => {
    const { status, headers, body } = await ask("GET", "/");
    expect([status, String(body)]).toEqual([200, page]);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
      "content-length": String(page.length),
    });
    expect(headers["cache-control"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  it("gives the same page whatever the query says", async () => {
    expect(String((await ask("GET", "/?text=secret")).body)).toBe(page);
  });

  it("gives types that browsers ask for", async () => {
    expect((await ask("GET", "/assets/main.js")).headers["content-type"]).toMatch(/^text\/javascript/);
    expect((await ask("GET", "/manifest.webmanifest")).headers["content-type"]).toMatch(/^application\/manifest\+json/);
  });

  it("gives a packed twin to who takes it", async () => {
    const br = await ask("GET", "/assets/main.js", { "Accept-Encoding": "gzip, deflate, br" });
    expect(br.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding", "cache-control": "immutable" });
    expect(String(brotliDecompressSync(br.body))).toBe(script);
    const gzip = await ask("GET", "/assets/main.js", { "Accept-Encoding": "gzip, br;q=0" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(String(gunzipSync(gzip.body))).toBe(script);
    const plain = await ask("GET", "/assets/main.js", { "Accept-Encoding": "zstd, xbr" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(String(plain.body)).toBe(script);
    expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const get = await ask("GET", "/assets/main.js");
    const head = await ask("HEAD", "/assets/main.js");
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  });

  it("answers 304 to who has it", async () => {
    const { headers } = await ask("GET", "/");
    const again = await ask("GET", "/", { "If-None-Match": `"other", W/${headers.etag}` });
    expect([again.status, again.body.length, again.headers["content-security-policy"]]).toEqual([304, 0, "default-src 'none'"]);
    expect((await ask("GET", "/", { "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("decodes addresses", async () => {
    expect(String((await ask("GET", "/assets/%C3%A4%20b.txt")).body)).toBe("umlaut");
  });

  it.each([
    "/nothing",
    "/_headers",
    "/assets",
    "/assets/",
    "/assets/main.js.br",
    "/../package.json",
    "/assets/../../x",
    "/..%2f..%2fetc/passwd",
    "//etc/passwd",
    "/%00",
    "/%",
    "/%E0%A4%A",
    "/share",
  ])("has nothing at %s, and says so with the same headers", async (target) => {
    const { status, headers } = await ask("GET", target);
    expect([status, headers["content-security-policy"]]).toEqual([404, "default-src 'none'"]);
  });

  it("gives a packed file that is no twin", async () => {
    expect(String((await ask("GET", "/assets/lone.gz")).body)).toBe("no twin");
  });
});

describe("the server takes nothing in", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])("refuses %s with 405", async (method) => {
    for (const target of ["/share", "/", "/nothing"]) {
      const { status, headers } = await ask(method, target);
      expect([status, headers.allow, headers.connection]).toEqual([405, "GET, HEAD", "close"]);
      expect(headers["content-security-policy"]).toBe("default-src 'none'");
    }
  });

  it("refuses a shared text before it has come, and ends the connection", async () => {
    const head = "POST /share HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data\r\nContent-Length: 1000000000\r\n\r\n";
    const { answer, sent } = await raw(head, "please take me back ".repeat(10));
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(sent).toBeLessThan(100_000);
  });

  it("does not ask for a body that is announced", async () => {
    const { answer } = await raw("POST /share HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 20\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).not.toContain("100 Continue");
  });

  it("answers what is no request without a word about it", async () => {
    const { answer } = await raw("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await raw("secret\r\n\r\n")).answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("writes nothing about requests anywhere", async () => {
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const complained = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const logged = (["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name).mockReturnValue());
    await ask("GET", "/?text=secret");
    await ask("GET", "/%");
    await ask("POST", "/share?secret");
    await raw("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
    const calls = [written, complained, ...logged].flatMap((spy) => spy.mock.calls);
    vi.restoreAllMocks();
    expect(calls).toEqual([]);
  });
});

describe("starting", () => {
  it("a port that is taken is an error, never another port", async () => {
    expect(await serve({ folder, port: Number(new URL(served.address).port) })).toEqual({ type: "port-taken" });
  });

  it("without a build there is nothing to serve", async () => {
    const empty = mkdtempSync(path.join(tmpdir(), "keel-empty-"));
    expect(await serve({ folder: empty, port: 0 })).toEqual({ type: "not-built" });
    writeFileSync(path.join(empty, "index.html"), page);
    expect(await serve({ folder: empty, port: 0 })).toEqual({ type: "not-built" });
    rmSync(empty, { recursive: true });
  });

  it("an address that is not this machine's is refused", async () => {
    expect(await serve({ folder, port: 0, host: "192.0.2.1" })).toMatchObject({ type: "refused" });
  });

  it("listens on this machine alone unless told otherwise", () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});
