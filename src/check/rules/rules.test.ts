import { describe, expect, test } from "vitest";
import { labels, pushingLabels, stopLabels } from "../finding.ts";
import { compilePattern } from "../pattern.ts";
import { readText } from "../text.ts";
import { explanations } from "./en/explanations.ts";
import { codeRules, phraseRules } from "./en/index.ts";
import { sets } from "./en/sets.ts";
import { findRules } from "./find.ts";
import type { Explanation, Rule } from "./rule.ts";

const rules: readonly Rule[] = [...phraseRules, ...codeRules];
const speaks = (rule: Rule, draft: string) => findRules(readText(draft)).some((match) => match.rule === rule);
const labelsOf = (draft: string) => new Set(findRules(readText(draft)).map((match) => match.rule.label));

describe("F70 every rule proves itself", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("F70 %s speaks in its flags and is silent in its passes", (_id, rule) => {
    expect(rule.cases.flags.filter((draft) => !speaks(rule, draft))).toEqual([]);
    expect(rule.cases.passes.filter((draft) => speaks(rule, draft))).toEqual([]);
  });

  test("F70 every rule has at least three cases of each kind, all different", () => {
    for (const { id, cases } of rules) {
      expect(new Set(cases.flags).size, id).toBeGreaterThanOrEqual(3);
      expect(new Set(cases.passes).size, id).toBeGreaterThanOrEqual(3);
      expect(new Set([...cases.flags, ...cases.passes]).size, id).toBe(cases.flags.length + cases.passes.length);
    }
  });

  test("F70 ids are unique and in kebab-case", () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  test("F70 every pattern can be read, stands once in its label, and does not end in words that may be missing", () => {
    const seen = new Set<string>();
    for (const { id, label, patterns } of phraseRules) {
      expect(patterns.length, id).toBeGreaterThan(0);
      for (const pattern of patterns) {
        expect(() => compilePattern(pattern, id, sets)).not.toThrow();
        expect(seen.has(`${label} ${pattern}`), `${id}: ${pattern}`).toBe(false);
        seen.add(`${label} ${pattern}`);
        expect(pattern.endsWith("**"), `${id}: ${pattern}`).toBe(false);
      }
    }
  });

  test("F70 every label has rules", () => {
    for (const label of labels) expect(rules.filter((rule) => rule.label === label).length, label).toBeGreaterThan(0);
  });
});

describe("F70 negation, quotation, other people's words and the past count as they are meant", () => {
  test.each([
    ["i love you", "i dont love you anymore", "declares"],
    ["i need you", "you said 'i need you' and then you left", "pleads"],
    ["i beg you", "i wont beg you", "pleads"],
    ["i drove past your house", "i used to drive past your house", "watching"],
    ["ill kill you", 'you said "ill kill you" and i kept the message', "threat"],
    ["i want to die", "i dont want to die, i want to sleep till monday", "self-harm"],
    ["come back to me", "my mum says come back to me", "asks-back"],
    ["you ruined my life", "i never said you ruined my life", "blames"],
  ] as const)("F70 %j is marked, %j is not (%s)", (flag, pass, label) => {
    expect([...labelsOf(flag)]).toContain(label);
    expect([...labelsOf(pass)]).not.toContain(label);
  });
});

describe("F70 plain sentences of each kind are seen without a model", () => {
  test.each([
    [
      "self-harm",
      ["i want to kill myself", "id be better off dead", "i dont want to live anymore", "by the time you read this ill be gone"],
    ],
    ["threat", ["ill kill him", "ill post your nudes", "youll never see the kids again", "youll regret this", "i know where you live"]],
    ["watching", ["im outside your house", "i followed you home", "i know what time you get home", "your location says youre in leeds"]],
    ["pleads", ["please dont leave me", "i cant live without you", "I NEED YOU"]],
    ["asks-back", ["can we try again", "one more chance please", "take me back"]],
    ["declares", ["i still love you", "i miss u sooo much", "ur the love of my life"]],
    ["abases", ["im pathetic", "its all my fault", "i dont deserve you"]],
    ["pressures", ["answer me", "you owe me an explanation", "hello???"]],
    ["blames", ["you broke me", "after everything i did for you"]],
    ["disputes", ["ur making a huge mistake", "i dont accept this", "this isnt over"]],
    ["pries", ["who were u with last nite", "are you seeing someone"]],
    ["insults", ["you're trash", "hope she cheats on you"]],
    ["baits", ["guess i never mattered", "had a great date btw", "you wont hear from me again"]],
    ["promises-change", ["i can change", "i've started therapy for you"]],
    ["offers-too-much", ["ill move to leeds for you", "no strings, we could just hook up", "i'll wait for you however long it takes"]],
    ["pretext", ["just checking in", "saw a dog just like ours lol", "did i leave my hoodie?"]],
    ["agrees", ["you were right to end it", "we're better off apart"]],
    ["respects", ["i wish you well", "I'll give you the space you asked for"]],
    ["logistics", ["can you have the kids friday till sunday", "the landlord needs both our signatures"]],
  ] as const)("F70 %s", (label, drafts) => {
    for (const draft of drafts) expect([...labelsOf(draft)], draft).toContain(label);
  });

  test("F70 what people write to anybody else is left alone", () => {
    const ordinary = [
      "running late, save me a seat",
      "lol that film was to die for",
      "who is bringing the cake",
      "sorry im late",
      "the bus left without me",
      "no",
      "",
    ];
    for (const draft of ordinary)
      expect(
        [...labelsOf(draft)].filter(
          (label) => (pushingLabels as readonly string[]).includes(label) || (stopLabels as readonly string[]).includes(label),
        ),
        draft,
      ).toEqual([]);
  });
});

describe("F70 the places", () => {
  test("F70 matches lie inside the text, in order, and matches of one rule do not overlap", () => {
    const text = readText("please please dont leave me. i love you i love you, i miss you. im so so sorry sorry sorry ok??");
    const found = findRules(text);
    expect(found.length).toBeGreaterThan(3);
    found.forEach((match, at) => {
      expect(match.from).toBeGreaterThanOrEqual(0);
      expect(match.to).toBeGreaterThan(match.from);
      expect(match.to).toBeLessThanOrEqual(text.tokens.length);
      if (at > 0) expect(match.from).toBeGreaterThanOrEqual((found[at - 1] as { from: number }).from);
      for (const other of found.slice(0, at)) if (other.rule === match.rule) expect(other.to).toBeLessThanOrEqual(match.from);
    });
  });

  test("F70 any text is read without an error", () => {
    for (const draft of ["", " ", "\n\n", "??", "😭😭", "\ud800", "a".repeat(5000), "i ".repeat(2000), "\"'“”"])
      expect(() => findRules(readText(draft))).not.toThrow();
  });
});

describe("F70 every finding says why and what to do instead", () => {
  const sentence = /^[A-Z][^!]*\.$/;

  test.each([...pushingLabels, ...stopLabels].map((label) => [label] as const))(
    "F70 %s: a name, a sentence why, a sentence what to do, a reference",
    (label) => {
      const { contexts, ...plain } = explanations[label];
      for (const said of [plain, ...Object.values(contexts ?? {}).map((changed) => ({ ...plain, ...changed }))] as Explanation[]) {
        expect(said.name.split(" ").length).toBeLessThanOrEqual(5);
        expect(said.name).toMatch(/^[A-Z][^.]*$/);
        expect(said.why).toMatch(sentence);
        expect(said.instead).toMatch(/^[a-z][^!]*\.$/);
        expect(said.reference).toMatch(/^M[0-9]+[a-c]?, evidence [A-D]$/);
      }
    },
  );

  test("F72 what helps has a name and nothing to mend", () => {
    for (const label of labels.filter(
      (one) => !(pushingLabels as readonly string[]).includes(one) && !(stopLabels as readonly string[]).includes(one),
    )) {
      expect(explanations[label].name).not.toBe("");
      expect(explanations[label].why).toBe("");
      expect(explanations[label].instead).toBe("");
    }
  });

  test("F70 nothing is promised about the ex, nobody is shamed, and there is no war", () => {
    const all = JSON.stringify(explanations);
    expect(all).not.toMatch(/\b(they|them|it) will\b/i);
    expect(all).not.toMatch(
      /\b(pathetic|shame|stupid|crazy|weak|manipulat\w*|toxic|win|lose|fight|battle|weapon|attack\w*|tactic\w*|strateg\w*|he|she|his|her|him)\b/i,
    );
  });
});
