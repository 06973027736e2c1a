import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view as honest } from "../honest/model.ts";
import { view as sheets } from "../sheets/model.ts";
import { groups, view } from "./model.ts";

const guide = await loadGuide();
const { library } = guide;
const aroundFor = (happenings: readonly Happening[]) => {
  const { log, moment } = logOf(5, happenings);
  return aroundOf(log, moment, guide);
};
const answers = (noContact: string, afraid: string): readonly Happening[] => [
  [0, "safety", { question: "no-contact", answer: noContact }],
  [0, "safety", { question: "afraid", answer: afraid }],
  [0, "safety", { question: "adult", answer: "yes" }],
  [0, "chapter", { why: "first", since: "2026-03-01" }],
];
const clear = answers("no", "no");
const good: readonly Happening[] = [
  [0, "fact", { is: { fact: "in-contact", value: "yes" } }],
  [0, "fact", { is: { fact: "terms", value: "good" } }],
];
const mode = (mode: string): Happening => [1, "mode", { mode, because: "settings" }];
const card = (id: string, happenings: readonly Happening[]) => view(aroundFor(happenings), id).card;
const toEx = (id: string, happenings: readonly Happening[]) => {
  const shown = card(id, happenings);
  return (shown?.parts ?? []).flatMap(({ says }) =>
    says.filter(({ to }) => to === "ex").map(({ context, text }) => `${context} ${shown?.ways[text]}`),
  );
};

describe("cards", () => {
  it("F28 F33 every card of the library stands in exactly one group", () => {
    const listed = view(aroundFor(clear), null).groups.flatMap(({ cards }) => cards.map(({ id }) => id));
    expect([...listed].sort()).toEqual(library.cards.map(({ id }) => id).sort());
    expect(Object.keys(groups)).toHaveLength(6);
  });

  it("F10 words to agree are open where step 1 is, examples where it is not, and gone before the questions", () => {
    const id = "agree-what-good-ones-share";
    expect(new Set(toEx(id, [...clear, ...good]))).toEqual(new Set(["agree open"]));
    expect(new Set(toEx(id, [...clear, ...good, [1, "agreement", { what: "skipped" }]]))).toEqual(new Set(["agree seen"]));
    expect(card(id, [])).toMatchObject({ closed: true, parts: [] });
  });

  it("F46 a first message is an example until its conditions hold", () => {
    expect(new Set(toEx("first-message-after-the-weeks", [...clear, ...good]))).toEqual(new Set(["first-contact seen"]));
  });

  it("F4 under a mode no words to the ex are shown; the rest of the card stays", () => {
    for (const one of ["order", "own-violence", "asked-to-stop", "afraid"]) {
      expect(toEx("they-wrote-warm", [...clear, mode(one)])).toEqual([]);
      expect(card("they-wrote-warm", [...clear, mode(one)])?.hidesWords).toBe(true);
      expect(card("agree-by-phone", [...clear, mode(one)])).toMatchObject({ closed: true });
      expect(view(aroundFor([...clear, mode(one)]), null).groups[0]?.cards.every(({ closed }) => closed)).toBe(true);
    }
    expect(card("letting-go", [...clear, mode("order")])).toMatchObject({ closed: false });
  });

  it("F24 what must be settled is open under asked to stop and afraid, under an order and own violence not", () => {
    expect(new Set(toEx("limited-contact", [...clear, mode("asked-to-stop")]))).toEqual(new Set(["logistics open"]));
    expect(new Set(toEx("limited-contact", [...clear, mode("afraid")]))).toEqual(new Set(["logistics open"]));
    expect(toEx("limited-contact", [...clear, mode("order")])).toEqual([]);
    expect(toEx("limited-contact", [...clear, mode("afraid"), mode("own-violence")])).toEqual([]);
  });

  it("words to friends stay open always", () => {
    const ways = Object.values(card("friends-bring-them-up", [...clear, mode("order")])?.ways ?? {});
    expect(ways.length).toBeGreaterThan(2);
    expect(ways.every((way) => way === "open")).toBe(true);
  });

  it("an address that names no card says so", () => {
    expect(card("nowhere", clear)).toBeNull();
  });
});

describe("notes and help texts", () => {
  it("F65 all claims stand there, by step", () => {
    const found = honest(aroundFor(clear), null);
    expect(found.map(({ step }) => step)).toEqual(["start", "agree", "own-world", "respect", "after"]);
    expect(found.flatMap(({ notes }) => notes.map(({ id }) => id)).sort()).toEqual(
      Array.from({ length: 16 }, (_, n) => `C${n + 1}`).sort(),
    );
  });

  it("F4 F73 each help text has its lines; nobody who is afraid is sent to the line for one's own behaviour", () => {
    expect(sheets(aroundFor(clear), null).all.map(({ id }) => id)).toEqual(Array.from({ length: 22 }, (_, n) => `S${n + 1}`));
    expect(sheets(aroundFor(clear), "S1").one).toMatchObject({ purpose: "suicide" });
    expect(sheets(aroundFor(clear), "S11").one).toMatchObject({ purpose: "own-behaviour" });
    expect(sheets(aroundFor([...clear, mode("afraid")]), "S11").one).toMatchObject({ purpose: "general" });
    expect(sheets(aroundFor(clear), "S99").one).toBeNull();
  });
});
