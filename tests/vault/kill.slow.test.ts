import { describe, expect, it } from "vitest";
import { killWriters, writeTogether } from "./kill.ts";

describe("V66 processes that write to one vault", () => {
  it("V66 killed 100 times at moments by chance: what was acknowledged is there, and nothing in the open", {
    timeout: 400_000,
  }, async () => {
    const { faults, kills, acknowledged } = await killWriters(100);
    expect(faults).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(100);
    expect(acknowledged).toBeGreaterThan(100);
  });

  it("V66 three at once: nothing is lost, nothing is there twice", { timeout: 200_000 }, async () => {
    const { said, held, faults } = await writeTogether(3, 150);
    expect(faults).toEqual([]);
    expect(said.length).toBe(450);
    expect([...held].sort()).toEqual([...said].sort());
  });
});
