import { describe, expect, it } from "vitest";
import { library } from "../library/en/index.ts";
import { logOf } from "../testing.ts";
import { allCases } from "./all.cases.ts";
import type { Case } from "./cases.ts";
import { guidance, type Item, rules } from "./index.ts";

const hour = 3_600_000;

function listOf({ on, hour: at = 20, happens, quiet }: Case): readonly Item[] {
  const { situation, moment } = logOf(on, happens);
  const then = { ...moment, at: moment.at + (at - 20) * hour };
  return guidance(situation, then, library, quiet === true ? { quietUntil: then.at + hour } : {});
}

/** What one rule says, by the names of its sentences. */
function saidBy(rule: string, items: readonly Item[]): string[] {
  return items.filter(({ id }) => id.startsWith(`${rule}.`)).map(({ id }) => id.split(".")[1] ?? "");
}

const covered = new Map(rules.map(({ id, covers }) => [id, covers.filter((one) => /^[FS]/.test(one)).join(" ") || covers[0]]));

describe.each(allCases)("$rule", ({ rule, speaks, silent }) => {
  it.each(speaks)(`${covered.get(rule)} ${rule} speaks: $life`, (one) => {
    const said = saidBy(rule, listOf(one));
    if (one.says === undefined) expect(said).not.toEqual([]);
    else expect(said).toEqual(one.says);
  });

  it.each(silent)(`${covered.get(rule)} ${rule} keeps quiet: $life`, (one) => {
    expect(saidBy(rule, listOf(one))).toEqual([]);
  });
});

describe("the cases", () => {
  it("F4 are there for every rule, and each rule's for itself", () => {
    expect(allCases.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("F4 hear every sentence of every rule at least once", () => {
    const heard = new Set(
      allCases.flatMap(({ speaks }) => speaks.flatMap((one) => listOf(one).map(({ id }) => id.split(".").slice(0, 2).join(".")))),
    );
    // Which thing strengthens most is the position's own test.
    const all = rules.filter(({ id }) => id !== "strengthen").flatMap(({ id, says }) => Object.keys(says).map((name) => `${id}.${name}`));
    expect(all.filter((one) => !heard.has(one))).toEqual([]);
  });

  it("F4 differ from each other within a rule", () => {
    for (const { rule, speaks, silent } of allCases) {
      const lives = [...speaks, ...silent].map((one) => JSON.stringify([one.on, one.hour, one.quiet, one.happens]));
      expect(new Set(lives).size, rule).toBe(lives.length);
    }
  });
});
