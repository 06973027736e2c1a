import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { usualRates } from "../../src/server/rates.ts";
import { asking, strangers, wrongAbout } from "./garbage.ts";
import { type Serving, serving } from "./serving.ts";

let server: Serving;
beforeAll(async () => {
  server = await serving(strangers);
});
afterAll(() => server.close());

it("Y24 Y29 a thousand requests that mean nothing are refused by name, and nothing is written about them", async () => {
  const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockReturnValue(true));
  const requests = fc.sample(asking, { numRuns: 1_000, seed: 7 });
  const wrong: (string | null)[] = [];
  for (let at = 0; at < requests.length; at += 20) {
    wrong.push(...(await Promise.all(requests.slice(at, at + 20).map((one) => wrongAbout(server.address, one)))));
  }
  const written = streams.flatMap((stream) => stream.mock.calls);
  vi.restoreAllMocks();
  expect(wrong.filter((one) => one !== null)).toEqual([]);
  expect([server.events, written]).toEqual([[], []]);
});

it("Y35 who asks too often is told to come later, whatever they ask", async () => {
  const slow = await serving(strangers, { rates: { ...usualRates, guess: { atOnce: 60, seconds: 1_000 } } as never });
  const answers = [];
  for (let times = 0; times < 70; times++) answers.push(await slow.ask("pull", { ids: { vault: "0a".repeat(16) }, query: "?after=0" }));
  await slow.close();
  expect(answers.map(({ status }) => status)).toEqual([...Array(60).fill(401), ...Array(10).fill(429)]);
  expect(answers.at(-1)?.headers.get("Retry-After")).toMatch(/^\d+$/);
});

it("Y35 a body is not waited for from somebody who is nobody", async () => {
  const { port } = new URL(server.address);
  const head = `POST /v1/v/${"0a".repeat(16)}/push HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n`;
  const answer = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(head));
    socket.on("data", (part) => {
      text += part;
    });
    socket.on("close", () => resolve(text));
    socket.on("error", () => {});
  });
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  expect(answer).toMatch(/connection: close/i);
});
