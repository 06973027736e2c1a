import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../decode.ts";
import type { AllCases } from "../entries/cases/form.ts";
import { measuresCases } from "../entries/cases/measures.cases.ts";
import { respectCases } from "../entries/cases/respect.cases.ts";
import { startCases } from "../entries/cases/start.cases.ts";
import { weeksCases } from "../entries/cases/weeks.cases.ts";
import type { KindName } from "../entries/index.ts";
import { byOrder, type Entry } from "../entry.ts";
import { loadExport } from "../exporter.ts";
import { entriesOf, idOf } from "../testing.ts";
import { exportFormat } from "./json.ts";
import { replaceNames } from "./replace.ts";

const exporter = await loadExport();
const cases: AllCases = { ...startCases, ...weeksCases, ...respectCases, ...measuresCases };
/** An entry for every body that the cases of every kind hold. */
const every = entriesOf(
  (Object.keys(cases) as KindName[]).flatMap((kind) => (cases[kind].reads as readonly unknown[]).map((body) => [1, kind, body] as const)),
);
const strange: Entry = { ...(every[0] as Entry), id: idOf(9_000), lamport: 9_000, kind: "dream", body: { about: "Robin" } };
const refused = { ...(every[0] as Entry), id: idOf(9_001), lamport: 9_001, kind: "urge", body: { strength: "Robin" } };
const page = (text: string) => entriesOf([[1, "journal", { prompt: "day", text }]]);
const written = (text: string, ...replacements: readonly (readonly [name: string, by: string])[]) => {
  const given = replacements.map(([name, by]) => ({ name, by }));
  const [entry] = replaceNames(page(text), given).entries as [Entry];
  return (entry.body as { text: string }).text;
};

describe("the open export as JSON", () => {
  it("F93 gives every kind of entry back as it was, in order, with what this Keel does not know", () => {
    const given = [strange, ...[...every].reverse()];
    const read = exporter.read(exporter.json(given));
    expect(read).toEqual({ type: "entries", entries: [...given].sort(byOrder), refused: [] });
  });

  it("F93 holds each entry on a line of its own, and nothing that was worked out", () => {
    const text = exporter.json([{ ...(every[0] as Entry), day: 7 } as Entry, every[1] as Entry]);
    expect(text.split("\n").length).toBe(5);
    expect(text).not.toContain('"day"');
    expect(JSON.parse(text).format).toBe(exportFormat);
    expect(exporter.json([])).toBe('{"format":1,"entries":[]}\n');
  });

  it("F93 keeps what is refused in the file, and says which it left out when it is read", () => {
    const read = exporter.read(exporter.json([every[0] as Entry, refused]));
    expect(read).toMatchObject({ type: "entries", entries: [every[0]], refused: [{ index: 1, kind: "urge", where: "body.strength" }] });
    expect(JSON.stringify(read)).not.toContain("Robin");
  });

  it.each([
    ["no JSON", "dear diary", "not-export"],
    ["another document", '{"text":"Robin"}', "not-export"],
    ["a list", "[]", "not-export"],
    ["nothing", "", "not-export"],
    ["no list of entries", '{"format":1,"entries":{}}', "not-export"],
    ["a format that never was", '{"format":0.5,"entries":[]}', "not-export"],
    ["a newer format", '{"format":2,"entries":[]}', "newer"],
  ])("F93 refuses %s with a sentence", (_, text, type) => {
    const read = exporter.read(text);
    expect(read).toEqual({ type, why: expect.stringMatching(/^It .*\.$/) });
    expect(JSON.stringify(read)).not.toContain("Robin");
  });

  it("F93 whatever is read, nothing but entries comes of it", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...every))), (entries) => {
        const read = exporter.read(JSON.stringify({ format: 1, entries }));
        if (read.type !== "entries") throw new Error(read.why);
        expect(read.entries.length + read.refused.length).toBe(entries.length);
        for (const [index, entry] of read.entries.entries()) expect(decode(entry, index).type).not.toBe("refused");
      }),
    );
  });
});

describe("names that are replaced", () => {
  it("F93 whole words, in capitals or not, and what follows them stays", () => {
    expect(written("Robin's coat. ROBIN! robin; (Robin) _Robin_ Robin-like", ["robin", "R."])).toBe("R.'s coat. R.! R.; (R.) _R._ R.-like");
    for (const text of ["Robinson", "McRobin", "Robin2", "Robin\u0301", "strobin"]) expect(written(text, ["Robin", "R."])).toBe(text);
  });

  it("F93 names of several words, with marks, or written in another way", () => {
    expect(written("Mary  Ann, Mary\nAnn and Mary", ["Mary Ann", "M."], ["Mary", "X."])).toBe("M., M. and X.");
    expect(written("Jose\u0301 and Jos\u00e9 and JOS\u00c9", ["Jos\u00e9", "J."])).toBe("J. and J. and J.");
    expect(written("a.b and axb, $1 (x)", ["a.b", "$1"], ["(x)", "\\"])).toBe("$1 and axb, $1 \\");
    expect(written("Anne-Marie, Zo\u00eb, \u5c0f\u660e \u3002", ["Anne-Marie", "A."], ["zo\u00eb", "Z."], ["\u5c0f\u660e", "X."])).toBe(
      "A., Z., X. \u3002",
    );
  });

  it("F93 what was written for one is not taken for another", () => {
    expect(written("Anna met Ben", ["Anna", "Ben"], ["Ben", "Anna"])).toBe("Ben met Anna");
  });

  it("F93 nothing but free words and the device's name changes: not ids, dates, kinds or what was chosen", () => {
    const given = entriesOf([
      [1, "urge", { strength: 7, about: ["looking"], trigger: "looking at text" }],
      [1, "tip", { tip: "text" }, { device: "Text phone" }],
      [1, "fact", { is: { fact: "nickname", value: "text" } }],
      [1, "fact", { is: { fact: "terms", value: "good" } }],
      [1, "contact", { way: "text", note: "a text", helped: ["text", "call"] }],
      [1, "setting", { name: "text", value: "text" }],
      [1, "done", { area: "body", activity: "text" }],
    ]);
    const { entries, unread } = replaceNames(
      given,
      ["text", "good", "looking", "body", "c1", "urge"].map((name) => ({ name, by: "___" })),
    );
    expect(unread).toBe(0);
    expect(entries.map(({ body }) => body)).toEqual([
      { strength: 7, about: ["looking"], trigger: "___ at ___" },
      { tip: "text" },
      { is: { fact: "nickname", value: "___" } },
      { is: { fact: "terms", value: "good" } },
      { way: "text", note: "a ___", helped: ["___", "call"] },
      { name: "text", value: "___" },
      { area: "body", activity: "text" },
    ]);
    expect(entries[1]?.device).toBe("___ phone");
    expect(entries.map(({ kind, chapter }) => [kind, chapter])).toEqual(given.map(({ kind, chapter }) => [kind, chapter]));
  });

  it("F93 every entry is still one, whatever is replaced by whatever", () => {
    const word = fc.oneof(fc.constantFrom("a", "the", "walk", "text", "phone", "yes", "x"), fc.string({ minLength: 1, maxLength: 80 }));
    fc.assert(
      fc.property(fc.array(fc.record({ name: word, by: word }), { maxLength: 5 }), (replacements) => {
        const { entries, unread } = replaceNames(every, replacements);
        expect([entries.length, unread]).toEqual([every.length, 0]);
        for (const [index, entry] of entries.entries()) expect(decode(entry, index).type).toBe("entry");
      }),
    );
  });

  it("F93 a text that grows too long is cut, and never in the middle of a letter", () => {
    const { entries } = replaceNames(page(`x ${"a".repeat(19_990)}`), [{ name: "x", by: "\u{1F499}".repeat(10) }]);
    const { text } = (entries[0] as Entry).body as { text: string };
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(decode(entries[0], 0).type).toBe("entry");
  });

  it("F93 what this Keel cannot read is counted, so that somebody can be told", () => {
    expect(replaceNames([strange, refused, ...every], [{ name: "Robin", by: "R." }]).unread).toBe(2);
    expect(replaceNames([strange, ...every], []).unread).toBe(0);
  });
});

describe("the open export to be read", () => {
  it("F93 by day, each entry with when, what and its words", () => {
    const text = exporter.markdown(
      entriesOf([
        [2.75, "urge", { strength: 7, about: ["missing-them", "panic"], trigger: "their song", drink: true }],
        [1, "journal", { prompt: "day", text: "# not a heading\n\n- *mine* <b>\n1. one" }],
        [2, "fact", { is: { fact: "ended", value: "2026-02-20" } }],
        [2, "check-in", { mood: 4, inTheWay: 6 }],
      ]),
    );
    expect(text).toBe(`# Notes

## Tuesday 3 March 2026

**12:00** A page · prompt day

> \\# not a heading
>
> \\- \\*mine\\* \\<b\\>
> \\1. one

## Wednesday 4 March 2026

**12:00** What I said about it · fact ended · value 2026-02-20

**12:00** How it was · mood 4 · in the way 6

**18:00** An urge · strength 7 · about missing them, panic · drink yes

> trigger: their song
`);
  });

  it("F93 says what was taken back or corrected, and what it cannot show", () => {
    const [first, second] = entriesOf([
      [1, "urge", { strength: 5 }],
      [1, "withdraw", { of: idOf(0) }],
    ]) as [Entry, Entry];
    const text = exporter.markdown([first, second, strange]);
    expect(text).toContain("An urge · strength 5 (taken back or corrected later)");
    expect(text).toContain("One entry of another Keel cannot be shown here.");
    expect(exporter.markdown([])).toBe("# Notes\n");
  });

  it("F93 every free word of every kind stands in it", () => {
    const plain = exporter.markdown(every).replaceAll("\\", "");
    for (const { kind, body } of every) {
      const { text, note, why } = body as Readonly<Record<string, unknown>>;
      for (const words of [text, note, why])
        if (kind !== "chapter" && typeof words === "string") for (const line of words.split("\n")) expect(plain).toContain(line.trim());
    }
    expect(plain).not.toMatch(/undefined|\[object/);
  });
});
