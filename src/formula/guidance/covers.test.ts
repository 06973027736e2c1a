import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { elsewhere } from "./covers.ts";
import { rules } from "./index.ts";

const formula = readFileSync("docs/spec/formula.md", "utf8");
const evidence = readFileSync("docs/evidence.md", "utf8");
const found = (text: string, form: RegExp) => [...text.matchAll(form)].map((match) => match[1] as string);

/** F1 to F66, what is about the person and not about a message, the chat or the app around it. */
const sentences = found(formula, /^- \*\*(F\d+)\*\*/gm).filter((name) => Number(name.slice(1)) < 70);
const signals = found(evidence, /^\| (S\d+) \|/gm);
const known = new Set([
  ...found(formula, /\*\*(F\d+)\*\*/g),
  ...signals,
  ...found(evidence, /\b(R\d+[a-d]?)\b/g),
  ...found(evidence, /^\| (C\d+) \|/gm),
]);

describe("F1 every number has a rule, or a reason why not", () => {
  const covered = new Set<string>(rules.flatMap(({ covers }) => covers));

  it("F1 of the formula and of the decision table", () => {
    expect(sentences.length).toBeGreaterThan(40);
    expect(signals).toHaveLength(22);
    expect([...sentences, ...signals].filter((name) => !covered.has(name) && elsewhere[name] === undefined)).toEqual([]);
  });

  it("F1 and no number has both, and each reason is about one that is there", () => {
    expect(Object.keys(elsewhere).filter((name) => covered.has(name))).toEqual([]);
    expect(Object.keys(elsewhere).filter((name) => !sentences.includes(name) && !signals.includes(name))).toEqual([]);
  });

  it("F1 no rule covers a number that does not exist", () => {
    expect([...covered].filter((name) => !known.has(name))).toEqual([]);
  });

  it("F1 every rule has an id of its own and covers something", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, covers } of rules) expect(new Set(covers).size, id).toBe(covers.length);
  });
});
