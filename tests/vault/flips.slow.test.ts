import { expect, it } from "vitest";
import { bitsByChance, flip, target } from "./flips.ts";

it("V96 a backup of three entries with every single bit flipped in turn: refused, or that record set aside and no other", async () => {
  const small = await target(3);
  const all = Array.from({ length: small.file.length * 8 }, (_, bit) => bit);
  expect(await flip(small, all)).toMatchObject({ bits: small.file.length * 8, faults: [] });
}, 120_000);

// A tenth; flips.long.test.ts flips them all.
it("V96 1,000 bits by chance of a backup of 1,500 entries", async () => {
  const large = await target(1_500);
  const flips = await flip(large, bitsByChance(1_000, large.file, 7));
  expect(flips).toMatchObject({ bits: 1_000, faults: [] });
  expect(flips.setAside).toBeGreaterThan(900);
}, 120_000);
