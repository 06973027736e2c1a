import { describe, expect, it } from "vitest";
import { lifeOf } from "./life.ts";
import { liveOnAllCores } from "./many-lives.ts";
import { personas } from "./personas.ts";
import { properties } from "./properties.ts";
import { seedOf } from "./random.ts";
import { type Outcome, walk } from "./walk.ts";

/** Of the 10,000 that `npm run test:long` lives through; LIVES asks for fewer. */
const count = Number(process.env.LIVES ?? 500);

describe("the written lives", () => {
  const outcomes = new Map<string, Outcome>();
  it("F20 sixty of them or more are lived through", { timeout: 180_000 }, () => {
    for (const persona of personas) walk(lifeOf(persona, seedOf(persona.name)), properties, outcomes);
    expect(personas.length).toBeGreaterThanOrEqual(60);
    expect(new Set(personas.map(({ name }) => name)).size).toBe(personas.length);
  });
  expectAll(outcomes);
});

describe(`${count} random lives`, () => {
  const outcomes = new Map<string, Outcome>();
  it("F20 all are lived through", { timeout: 600_000 }, async () => {
    for (const [title, outcome] of await liveOnAllCores(count)) outcomes.set(title, outcome);
  });
  expectAll(outcomes);
});

function expectAll(outcomes: ReadonlyMap<string, Outcome>): void {
  for (const { title } of properties)
    it(title, () => {
      expect(outcomes.get(title)?.faults).toEqual([]);
      expect(outcomes.get(title)?.checks).toBeGreaterThan(0);
    });
}
