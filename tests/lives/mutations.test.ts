import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mutations } from "./mutations.ts";

describe("F4 F69 the deliberate breaks", () => {
  it("F4 there are 60 of them, each with a name of its own", () => {
    expect(mutations.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length);
  });

  it.each(mutations)("F4 $id still has what it breaks, once", ({ file, text, instead }) => {
    expect(readFileSync(file, "utf8").split(text)).toHaveLength(2);
    expect(instead).not.toBe(text);
  });
});
