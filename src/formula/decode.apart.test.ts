import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decode, kindOf } from "./decode.ts";
import { type KindName, kinds } from "./entries/index.ts";
import type { Entry } from "./entry.ts";
import { openLog } from "./fold.ts";
import { idOf } from "./testing.ts";

/** A kind in its third version: `words` became `text`, then `text` got a `size`. */
vi.mock(import("./entries/index.ts"), async (original) => {
  const real = await original();
  const { kind, someWords, whole } = await import("./kind.ts");
  const note = kind({
    name: "note",
    version: 3,
    fields: { text: someWords, size: whole(0, 9) },
    older: {
      1: (body) => ({ text: (body as { words: string }).words }),
      2: (body) => ({ ...(body as object), size: 0 }),
    },
  });
  const gap = kind({ name: "gap", version: 3, fields: { text: someWords }, older: { 2: (body) => body } });
  return { ...real, kinds: { ...real.kinds, note, gap } as unknown as typeof real.kinds };
});

const made = (more: Partial<Entry> & Record<string, unknown>): Entry => ({
  id: idOf(1),
  lamport: 1,
  at: 0,
  offset: 0,
  device: "phone",
  chapter: "c1",
  kind: "urge",
  v: 1,
  body: { strength: 3 },
  ...more,
});
const bodyOf = (entry: Entry) => {
  const decoded = decode(entry, 0);
  return decoded.type === "entry" ? decoded.entry.body : decoded;
};
const refusalOf = (raw: unknown) => {
  const decoded = decode(raw, 7);
  if (decoded.type !== "refused") throw new Error(`was ${decoded.type}`);
  return decoded.refusal;
};

describe("F93 the envelope", () => {
  it.each([
    ["no object", "words", "", "is no object"],
    ["a list", [], "", "is no object"],
    ["nothing", null, "", "is no object"],
    ["an id in capitals", made({ id: "3F0C9D5E-7A41-4C62-9B1E-52D8A6F7C013" }), "id", "is no UUIDv4 in small letters"],
    ["an id ordered by time", made({ id: "0193b6c2-7a41-7c62-9b1e-52d8a6f7c013" }), "id", "is no UUIDv4 in small letters"],
    ["a lamport below 0", made({ lamport: -1 }), "lamport", "is no whole number from 0"],
    ["a lamport too great to count on", made({ lamport: 2 ** 53 }), "lamport", "is no whole number from 0"],
    ["a time that no date can hold", made({ at: 8.64e15 + 1 }), "at", "is no time in milliseconds"],
    ["a half millisecond", made({ at: 0.5 }), "at", "is no time in milliseconds"],
    ["a zone 19 hours ahead", made({ offset: 19 * 60 }), "offset", "is no number of minutes within 18 hours"],
    ["no device", made({ device: "" }), "device", "is no short text"],
    ["a long chapter", made({ chapter: "c".repeat(65) }), "chapter", "is no short text"],
    ["a kind that is a number", made({ kind: 4 as never }), "kind", "is no short text"],
    ["version 0", made({ v: 0 }), "v", "is no version"],
    ["version 65,536", made({ v: 65_536 }), "v", "is no version"],
  ])("F93 refuses %s", (_, raw, where, why) => {
    expect(refusalOf(raw)).toMatchObject({ index: 7, where, why });
  });

  it("F93 refuses one without a body, and reads the far ends of time", () => {
    const { body: _, ...bare } = made({});
    expect(refusalOf(bare)).toMatchObject({ where: "body", why: "is missing" });
    for (const at of [-8.64e15, 8.64e15]) expect(decode(made({ at }), 0).type).toBe("entry");
  });

  it("F93 says the id and the kind only where they are short and the kind is known", () => {
    expect(refusalOf(made({ body: {} }))).toMatchObject({ id: idOf(1), kind: "urge" });
    expect(refusalOf(made({ id: "x".repeat(65), kind: "what I wrote last night", v: 0 }))).toMatchObject({ id: null, kind: null });
  });
});

describe("F93 versions", () => {
  it("F93 an older body goes through each version up to today's", () => {
    expect(bodyOf(made({ kind: "note", v: 1, body: { words: "old" } }))).toEqual({ text: "old", size: 0 });
    expect(bodyOf(made({ kind: "note", v: 2, body: { text: "middle" } }))).toEqual({ text: "middle", size: 0 });
    expect(bodyOf(made({ kind: "note", v: 3, body: { text: "new", size: 4 } }))).toEqual({ text: "new", size: 4 });
  });

  it("F93 what an older body became is checked like any other", () => {
    expect(refusalOf(made({ kind: "note", v: 1, body: { words: " " } }))).toMatchObject({ where: "body.text", why: "is empty" });
    expect(refusalOf(made({ kind: "note", v: 2, body: { text: "x", mood: 3 } }))).toMatchObject({ where: "body.?" });
    expect(refusalOf(made({ kind: "note", v: 1, body: null }))).toMatchObject({ where: "body", why: "is not of this form" });
  });

  it("F93 a version that was never written is refused", () => {
    expect(refusalOf(made({ kind: "gap", v: 1, body: { text: "x" } }))).toMatchObject({
      where: "v",
      why: "is a version that was never written",
    });
    expect(bodyOf(made({ kind: "gap", v: 2, body: { text: "x" } }))).toEqual({ text: "x" });
  });

  it("F93 a newer version and an unknown kind are kept as they came, and written back the same", () => {
    const newer = made({ kind: "note", v: 4, body: { text: "x", size: "large", of: ["next", { year: null }] } });
    const unknown = made({ id: idOf(2), kind: "dream", v: 1, body: "of water", extra: 1 });
    expect(decode(newer, 0)).toEqual({ type: "unknown", entry: newer });
    const log = openLog([unknown, newer]);
    expect(log.situation).toMatchObject({ unknown: 2, count: 0, refused: [] });
    expect(JSON.stringify(log.entries())).toBe(JSON.stringify([newer, unknown]));
  });

  it("F93 kinds are found by name", () => {
    expect(kindOf("urge")).toBe(kinds.urge);
    expect(kindOf("toString")).toBeUndefined();
  });
});

/** Words with a mark in them that no sentence of Keel's holds. */
const mark = "zqx";
const strange = fc.string({ maxLength: 12 }).map((text) => `${mark}${text}${mark}`);
const value = fc.oneof(
  strange,
  fc.array(strange, { maxLength: 3 }),
  fc.dictionary(strange, strange, { maxKeys: 2 }),
  fc.integer({ min: 7_000_001 }),
  fc.constant(null),
);
const kindNames = Object.keys(kinds) as KindName[];
/** Fields that kinds do have, so that words stand in their places, and fields that none has. */
const fieldNames = [
  ..."question answer who mode because until note reason ended began code why since name is want channel state from to what way text".split(
    " ",
  ),
  ..."of how length more need chance strength about trigger when will area minutes steps answers mine sign explanations value".split(" "),
];
const body = fc.oneof(
  value,
  fc.dictionary(fc.oneof(fc.constantFrom(...fieldNames), strange), value, { maxKeys: 6 }),
  fc.record({ is: fc.dictionary(fc.constantFrom("fact", "scale", "value", "answers", "scoring"), value) }),
  fc.record({ is: fc.record({ fact: fc.constantFrom("ended", "ties", "nickname", "together"), value, [`${mark}field`]: value }) }),
  fc.record({ answers: fc.dictionary(fc.oneof(strange, fc.constantFrom("safe", "listened")), value) }),
);

describe("F93 a refusal never says what stood in the entry", () => {
  it("F93 whatever the body holds, as words, numbers, names of fields or keys", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), body, (kind, given) => {
        const decoded = decode(made({ kind, body: given }), 0);
        if (decoded.type !== "refused") return;
        refused++;
        const { where, why } = decoded.refusal;
        expect(`${where} ${why}`).not.toContain(mark);
        expect(`${where} ${why}`).not.toMatch(/700\d{4}|\d{8}/);
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1500);
  });

  it("F93 a key of a record that is none of ours is not named", () => {
    expect(refusalOf(made({ kind: "sheet", body: { answers: { "she never listened": 3 } } }))).toMatchObject({
      where: "body.answers.?",
      why: "is no question of the sheet",
    });
  });

  it("F93 the sentence is Keel's own, never the schema library's", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), body, (kind, given) => {
        const decoded = decode(made({ kind, body: given }), 0);
        if (decoded.type !== "refused") return;
        expect(decoded.refusal.why).toMatch(/^(?:is|has|needs|says) /);
        expect(decoded.refusal.why).not.toMatch(/Invalid|Expected|received|"|undefined/);
      }),
      { numRuns: 3000 },
    );
    // One of each sort that the library would put into words of its own.
    for (const [kind, given] of [
      ["fact", { is: { fact: mark, value: 1 } }],
      ["fact", { is: { fact: "terms", value: mark } }],
      ["scale", { is: { scale: "phq4", scoring: mark, answers: {} } }],
      ["sheet", { answers: mark }],
      ["weighed", { act: "x", sort: "plain", answers: mark }],
    ] as const)
      expect(refusalOf(made({ kind, body: given })).why).toBe("is not of this form");
  });

  it("F93 whatever comes from outside, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(["entry", "unknown", "refused"]).toContain(decode(raw, 0).type);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), fc.anything(), (kind, given) => {
        expect(["entry", "refused"]).toContain(decode(made({ kind, body: given }), 0).type);
      }),
    );
  });
});
