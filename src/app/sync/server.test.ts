import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { type CallName, calls, writePage } from "#sync/wire";
import { serverOf } from "./server.ts";

const token = { type: "device", vault: "aa".repeat(16), device: "bb".repeat(16), secret: "cc".repeat(32) } as const;
const era = "ee".repeat(16);
const page = { era, head: 0, chain: new Uint8Array(32), rows: [] };

/** A server that gives this each time, and what it was asked. */
function giving(answer: () => Response | Promise<Response>) {
  const ask = vi.fn((_: string, __: RequestInit) => Promise.resolve(answer()));
  const server = serverOf(ask as unknown as typeof fetch);
  return { ask, server, own: server.as(token) };
}
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

it("Y29 asks its own origin alone, and gives away no cookie, no referrer and nothing to a cache", async () => {
  const { ask, own } = giving(() => new Response(writePage(page)));
  expect(await own.pull(7)).toEqual({ type: "page", page });
  const [path, sent] = ask.mock.calls[0] ?? [];
  expect(path).toBe(`/v1/v/${token.vault}/pull?after=7`);
  expect(sent).toMatchObject({ method: "GET", cache: "no-store", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
  expect(sent?.headers).toEqual({ Authorization: `Bearer v1.${token.vault}.${token.device}.${token.secret}` });
});

it("Y29 each call goes to the path of its table", async () => {
  const { ask, server, own } = giving(() => new Response(null, { status: 204 }));
  const device = { id: "dd".repeat(16), check: "11".repeat(16), hash: "22".repeat(32) };
  await own.dropDevice(device.id);
  await own.fillBox("ff".repeat(16), new Uint8Array(9));
  await server.addDevice(token.vault, { type: "door", door: "12".repeat(16), auth: "34".repeat(32) }, device);
  await own.deleteVault();
  const forms = Object.entries(calls).map(([name, { method, path }]): [CallName, RegExp] => [
    name as CallName,
    new RegExp(`^${method} ${path.replace(/\{\w+\}/g, "[0-9a-f]{32}")}$`),
  ]);
  const asked = ask.mock.calls.map(([path, { method }]) => forms.find(([, form]) => form.test(`${method} ${path}`))?.[0]);
  expect(asked).toEqual(["dropDevice", "fillBox", "addDevice", "deleteVault"]);
});

it("Y29 a refusal is the wire's own, with its ids and seconds; any other answer is no answer", async () => {
  const refusal = { error: "slow-down", seconds: 30 };
  expect(await giving(() => json(refusal, 429)).own.pull(0)).toEqual({ type: "refused", problem: refusal });
  for (const answer of [
    json({ error: "no such word" }, 400),
    new Response("<!doctype html>", { status: 404 }),
    json({ head: 1 }),
    new Response(""),
  ])
    expect(await giving(() => answer).own.pull(0)).toEqual({ type: "offline" });
});

it("Y24 whatever bytes a server sends, a call settles and takes in nothing that is not of the form", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(200, 400, 401, 410, 500), async (bytes, status) => {
      const { own, server } = giving(() => new Response(Uint8Array.from(bytes), { status }));
      const answers = [await own.pull(0), await own.push(era, []), await own.changeEra(era), await own.listDevices(), await server.about()];
      for (const { type } of answers) expect(["offline", "page", "pushed"]).toContain(type);
    }),
  );
});

it("Y35 an answer that does not end is not read to its end", async () => {
  let sent = 0;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull(to) {
          sent += 65_536;
          to.enqueue(new Uint8Array(65_536));
        },
      }),
    );
  expect(await giving(endless).own.pull(0)).toEqual({ type: "offline" });
  expect(sent).toBeLessThan(4_000_000);
});

it("Y4 without a network a call is `offline`, and so is one that a page cut off", async () => {
  const failing = giving(() => Promise.reject(new TypeError("Failed to fetch")));
  expect([await failing.own.pull(0), await failing.server.about()]).toEqual([{ type: "offline" }, { type: "offline" }]);
});

it("Y30 hears the heads of a stream however it is cut, and passes over whatever is no number", async () => {
  const lines = ["\n12", "\n\n", "13\nno number\n", `${"9".repeat(40)}\n`, "14\n"].map((text) => new TextEncoder().encode(text));
  const start = (to: ReadableStreamDefaultController<Uint8Array>) => {
    for (const line of lines) to.enqueue(line);
    to.close();
  };
  const { own } = giving(() => new Response(new ReadableStream({ start })));
  const heard: number[] = [];
  await own.live((head) => void heard.push(head), new AbortController().signal);
  expect(heard).toEqual([12, 13, 14]);
});
