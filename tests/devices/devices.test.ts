import { describe, expect, it } from "vitest";
import { attacks } from "./attacks.ts";
import { faultsOf } from "./kinds.ts";

describe("devices, simulated: a few seeds", { timeout: 60_000 }, () => {
  it.each(["honest", "set-back"])(
    "Y1 Y4 Y5 Y7 Y10 Y11 Y26 Y40 %s: all come to the same, nothing is lost, nothing comes back",
    async (kind) => {
      expect(await faultsOf(kind, 0, 6)).toEqual([]);
    },
  );

  it.each(attacks.map(({ name }) => name))("Y7 Y41 Y42 Y45 Y48 %s is named, and nothing is lost", async (kind) => {
    expect(await faultsOf(kind, 0, 1)).toEqual([]);
  });

  it("Y41 each attack has a name of its own", () => {
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });
});
