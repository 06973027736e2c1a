/** Requests that nobody writes, from a seed, against a server; what comes back is checked against what may. */
import { request } from "node:http";
import fc from "fast-check";
import { type CallName, calls, problems } from "#sync/wire";
import type { Storage } from "../../src/server/storage/storage.ts";

export interface Asking {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
const id = fc.oneof({ arbitrary: hex(32), weight: 6 }, fc.stringMatching(/^[\w%.-]{1,40}$/));
const path = fc
  .tuple(fc.constantFrom(...(Object.keys(calls) as CallName[])), id, id, fc.stringMatching(/^(?:\?after=[\w-]{0,20})?$/))
  .map(([name, one, other, query]) => {
    const ids = [one, other];
    return calls[name].path.replace(/\{\w+\}/g, () => ids.shift() ?? "") + query;
  });
const authorization = fc.oneof(
  fc.tuple(hex(32), hex(32), hex(64)).map(([vault, device, secret]) => `Bearer v1.${vault}.${device}.${secret}`),
  fc.tuple(hex(32), hex(64)).map(([door, auth]) => `Door ${door}.${auth}`),
  fc.stringMatching(/^[ -~]{0,60}$/),
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.json().map((text) => Buffer.from(text)),
  fc.constantFrom('{"a":'.repeat(500), "[".repeat(4_000), "0".repeat(9_000), '{"__proto__":{}}').map((text) => Buffer.from(text)),
);

export const asking: fc.Arbitrary<Asking> = fc
  .record({
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"),
    path: fc.oneof({ arbitrary: path, weight: 5 }, fc.stringMatching(/^\/v1\/[\w/%.{}-]{0,40}$/)),
    authorization,
    type: fc.constantFrom("application/json", "application/octet-stream", "text/plain"),
    body,
  })
  .map((given) => ({
    method: given.method,
    path: given.path,
    headers: { Authorization: given.authorization, "Content-Type": given.type },
    body: given.body,
  }));

/** Takes part in nothing: every vault has a stranger asking. */
export const strangers = {
  device: async () => ({ type: "stranger" }),
  openDoor: async () => ({ type: "refused" }),
  readBox: async () => ({ type: "unknown" }),
  makeVault: async () => "exists",
  heads: async () => new Map(),
  sweep: async () => false,
} as unknown as Storage;

/** @returns why the answer is none that may be given; null when it is one */
export async function wrongAbout(address: string, asked: Asking): Promise<string | null> {
  const { status, body: answer } = await send(address, asked);
  if (asked.method === "GET" && /^\/v1\/?(?:\?|$)/.test(asked.path))
    return status === 200 || status === 404 ? null : `${status} about itself`;
  if (status < 400 || status >= 500) return `${status}`;
  // Node refuses by itself what is no HTTP.
  if (status === 400 && answer === "") return null;
  const { error } = JSON.parse(answer) as { error: keyof typeof problems };
  return problems[error] === status ? null : `${status} ${error}`;
}

function send(address: string, { method, path: target, headers, body: bytes }: Asking): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, method, path: target, headers: { ...headers, "Content-Length": bytes.length }, agent: false },
      (answer) => {
        let text = "";
        answer.on("data", (part) => {
          text += part;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: text }));
      },
    );
    asked.on("error", reject);
    asked.end(bytes);
  });
}
