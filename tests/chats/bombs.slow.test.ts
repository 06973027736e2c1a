import { describe, expect, it } from "vitest";
import { bombs, readBomb } from "./bombs.ts";

describe("F80 bombs, small", () => {
  it.each(bombs.map((bomb) => [bomb.name, bomb] as const))("F80i %s", async (_, bomb) => {
    const outcome = await readBomb(bomb, 1 / 2_000);
    if ("reason" in outcome) expect(outcome.reason).toMatch(/^(?:is|holds) /);
    else expect(outcome.entries).toBeGreaterThan(0);
  });
});
