import { describe, expect, it } from "vitest";
import { claimsIn } from "./landmark.ts";

describe("F80 the claim that they took longer after more messages", () => {
  it("F80 is made in 2 of 180 chats at most where it is not so", () => {
    const claims = claimsIn("null", 60);
    expect(claims.later + claims.none).toBe(180);
    expect(claims.later).toBeLessThanOrEqual(2);
  });

  it("F80 is made in 12 of 24 chats or more where every message stretches the wait by 120 %", () => {
    expect(claimsIn("power", 24).later).toBeGreaterThanOrEqual(12);
  });
});
