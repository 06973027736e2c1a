import { expect, it } from "vitest";
import { bitsByChance, flip, target } from "./flips.ts";

it("V96 10,000 bits by chance of a backup of 5,000 entries", async () => {
  const large = await target(5_000);
  expect(await flip(large, bitsByChance(10_000, large.file, 11))).toMatchObject({ bits: 10_000, faults: [] });
});
