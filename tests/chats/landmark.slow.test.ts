import { describe, expect, it } from "vitest";
import { claimsIn } from "./landmark.ts";

/** A tenth of landmark.long.test.ts. */
describe("F80 the claim that they took longer after more messages", () => {
  it("F80 is hardly ever made where it is not so", { timeout: 120_000 }, () => {
    expect(claimsIn("null", 6).later).toBeLessThanOrEqual(1);
  });

  it("F80 is made where it is so, in a part of the chats", { timeout: 120_000 }, () => {
    expect(claimsIn("power", 3).later).toBeGreaterThanOrEqual(1);
  });
});
