import { describe, expect, it } from "vitest";
import { attacks } from "./attacks.ts";
import { faultsOf } from "./kinds.ts";

/** Seeds that nobody has tried; a fault names its own. */
const fresh = 1_000_000 + (Date.now() % 1_000_000_000);

/** Seeds that once showed a fault: an order that was lost between two pages. */
const once = [342, 2274, 3450, 4299, 4346, 6362, 7003, 8257, 8437, 8617];

describe("devices, simulated: some hundreds of seeds", { timeout: 180_000 }, () => {
  it.each(["honest", "set-back"])(
    "Y1 Y4 Y5 Y7 Y10 Y11 Y26 Y40 %s: all come to the same, nothing is lost, nothing comes back",
    async (kind) => {
      expect([...(await faultsOf(kind, 0, 60)), ...(await faultsOf(kind, fresh, 60))]).toEqual([]);
    },
  );

  it.each(once)("Y50 set-back %i raises no false alarm", async (seed) => {
    expect(await faultsOf("set-back", seed, 1)).toEqual([]);
  });

  it.each(attacks.map(({ name }) => name))("Y7 Y41 Y42 Y45 Y48 %s is named, and nothing is lost", async (kind) => {
    expect([...(await faultsOf(kind, 0, 5)), ...(await faultsOf(kind, fresh, 5))]).toEqual([]);
  });
});
