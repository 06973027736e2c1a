import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { safetyOf } from "./safety.ts";
import { signsOf } from "./signs.ts";

const chapter = "c1";
const safe: readonly Happening[] = [
  [0, "safety", { question: "no-contact", answer: "no" }],
  [0, "safety", { question: "afraid", answer: "no" }],
  [0, "safety", { question: "adult", answer: "yes" }],
];
const sign = (day: number, name: string, more: object = {}): Happening => [
  day,
  "sign",
  { sign: name, what: "words", learned: "from-them", explanations: ["habit", "politeness"], ...more },
];
const signs = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return { found: signsOf(situation, chapter, safetyOf(situation, moment), moment), base: moment.base };
};

describe("F53 F54 signs", () => {
  it("F54 says what came, of how many kinds, since when, and by kind", () => {
    const rows = [sign(4, "shared-memories"), sign(6, "starts-contact"), sign(9, "shared-memories")];
    const { found, base } = signs(10, [...safe, ...rows]);
    expect(found).toStrictEqual({
      type: "open",
      came: [
        { entry: idOf(3), sign: "shared-memories", day: base + 4 },
        { entry: idOf(4), sign: "starts-contact", day: base + 6 },
        { entry: idOf(5), sign: "shared-memories", day: base + 9 },
      ],
      kinds: 2,
      since: base + 4,
      byKind: [
        { sign: "starts-contact", entries: [idOf(4)] },
        { sign: "shared-memories", entries: [idOf(3), idOf(5)] },
      ],
    });
  });

  it("F54 R20 nothing else: no total, no weight, no trend", () => {
    const { found } = signs(10, [...safe, sign(4, "starts-contact")]);
    expect(Object.keys(found).sort()).toEqual(["byKind", "came", "kinds", "since", "type"]);
    expect(signs(1, safe).found).toEqual({ type: "open", came: [], kinds: 0, since: null, byKind: [] });
  });

  it("F53 the date that was given counts, unless it lies after the day of the entry", () => {
    const { found, base } = signs(10, [...safe, sign(6, "friends-ask"), sign(8, "starts-contact", { when: "2026-03-05" })]);
    expect(found).toMatchObject({ since: base + 3, came: [{ entry: idOf(4) }, { entry: idOf(3) }] });
    expect(signs(10, [...safe, sign(8, "starts-contact", { when: "2026-04-01" })]).found).toMatchObject({ since: base + 8 });
  });

  it("F53 F22 what was found by looking is a look and no sign; what friends were asked for is a sign", () => {
    const { found } = signs(10, [
      ...safe,
      sign(4, "changes-shown", { learned: "looking" }),
      sign(5, "friends-ask", { learned: "asked-friends" }),
    ]);
    expect(found).toMatchObject({ kinds: 1, came: [{ entry: idOf(4) }] });
  });

  it.each(["order", "asked-to-stop", "afraid", "own-violence"])("F53 F4 *%s* closes the page and says why", (mode) => {
    const rows: Happening[] = [...safe, sign(4, "starts-contact"), [5, "mode", { mode, because: "settings" }]];
    expect(signs(10, rows).found).toStrictEqual({ type: "closed", by: mode, entry: idOf(4) });
    expect(signs(4, rows).found.type).toBe("open");
  });

  it("F54 F4 a clear no from the ex outranks every sign", () => {
    const no: Happening = [6, "received", { way: "text", tone: "no-contact-wish" }];
    expect(signs(10, [...safe, sign(4, "starts-contact"), sign(5, "reasons-to-meet"), no]).found).toMatchObject({
      type: "closed",
      by: "asked-to-stop",
    });
  });

  it("F53 F1 it is closed until the safety questions are answered", () => {
    expect(signs(10, [sign(4, "starts-contact")]).found).toStrictEqual({ type: "closed", by: "questions", entry: null });
  });

  it("F53 another chapter's signs and those dated later are not seen", () => {
    const other: Happening = [3, "sign", sign(3, "starts-contact")[2], { chapter: "c2" }];
    expect(signs(10, [...safe, other, sign(11, "friends-ask")]).found).toMatchObject({ came: [] });
  });
});
