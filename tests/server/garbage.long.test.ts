import fc from "fast-check";
import { expect, it } from "vitest";
import { asking, strangers, wrongAbout } from "./garbage.ts";
import { serving } from "./serving.ts";

it("Y24 Y29 twenty thousand requests that mean nothing are refused by name, in constant memory", async () => {
  const server = await serving(strangers);
  const wrong: (string | null)[] = [];
  let early = 0;
  for (let round = 0; round < 100; round++) {
    const requests = fc.sample(asking, { numRuns: 200, seed: round });
    wrong.push(...(await Promise.all(requests.map((one) => wrongAbout(server.address, one)))));
    if (round === 20) early = process.memoryUsage().rss;
  }
  const grown = process.memoryUsage().rss - early;
  await server.close();
  expect(wrong.filter((one) => one !== null)).toEqual([]);
  expect(server.events).toEqual([]);
  expect(grown).toBeLessThan(150_000_000);
});
