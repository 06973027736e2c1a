import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { firstDay, type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { type Form, formOf, written } from "./form.ts";
import { view, type Week } from "./model.ts";

const guide = await loadGuide();
const { library } = guide;
const weekOf = (today: number, happenings: readonly Happening[]): Week => {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), null);
};
const empty: Form = { kept: "", hard: [], hardLine: "", value: null, how: null, act: "", want: null, next: "" };

describe("F66 the week behind", () => {
  it("F66 seven days end today, and count what was kept, urged and looked at", () => {
    const week = weekOf(12, [
      [0, "weeks", { length: 30 }],
      [9, "contact", { way: "text" }],
      [10, "looking", { what: "story" }],
      [11.9, "urge", { strength: 8 }],
      [12, "urge-after", { of: idOf(3), ended: "contact" }],
    ]);
    expect(week).toMatchObject({ from: firstDay + 6, kept: { kept: 6, of: 7 }, urges: { count: 1, acted: 1 }, looks: 1 });
  });

  it("F66 before the weeks were begun no day is counted", () => {
    expect(weekOf(3, [[0, "chapter", { why: "first" }]]).kept).toEqual({ kept: 0, of: 0 });
  });

  it("F66 strong urges name the evening, after midnight the night before; weak ones name nothing", () => {
    const week = weekOf(6, [
      [4.95, "urge", { strength: 7 }],
      [6.05, "urge", { strength: 9 }],
      [3.5, "urge", { strength: 5 }],
    ]);
    expect(week.hours).toEqual([
      { weekday: 5, part: "night" },
      { weekday: 4, part: "night" },
    ]);
  });

  it("F34 the entries of this week and of the one before are divided into own life and them", () => {
    const done = { area: "body", activity: "walk", minutes: 20 };
    const week = weekOf(12, [
      [3, "urge", { strength: 4 }],
      [8, "done", done],
      [9, "done", done],
      [10, "urge", { strength: 4 }],
    ]);
    expect(week.given).toMatchObject({ own: 2, ex: 1, ownBefore: 0, exBefore: 1 });
  });

  it("F43 a value without its act this week is asked about first", () => {
    const week = weekOf(6, [
      [0, "standard", { text: "Sleep first", state: "on" }],
      [0, "standard", { text: "Friends on Sundays", state: "on" }],
      [6, "held", { of: idOf(0), how: "kept" }],
    ]);
    expect(week.values.map(({ text, hasAct }) => [text, hasAct])).toEqual([
      ["Friends on Sundays", false],
      ["Sleep first", true],
    ]);
    expect(week.values[1]?.heldToday).toEqual({ id: idOf(2), how: "kept" });
  });

  it("F3 the wish that stands is shown with its text for another time, the others as new", () => {
    const { want, wantTexts } = weekOf(9, [[1, "want", { want: "back" }]]);
    expect(want).toBe("back");
    expect(Object.fromEntries(wantTexts)).toEqual({
      back: library.wantTexts.back.again,
      "not-sure": library.wantTexts["not-sure"].chosen,
      "let-go": library.wantTexts["let-go"].chosen,
    });
  });
});

describe("F66 what is written", () => {
  const week = weekOf(12, [[0, "standard", { text: "Sleep first", state: "on" }]]);

  it("F66 nothing answered is nothing written", () => {
    expect(written(empty, week)).toBeNull();
    expect(written({ ...formOf(week, []), kept: "  " }, week)).toBeNull();
  });

  it("F43 the value's act stands in the review, and whether it was kept in an entry of its own", () => {
    const form = {
      ...formOf(week, []),
      hard: ["Sleep"],
      hardLine: "The party",
      how: "kept",
      act: "In bed at eleven",
      want: "not-sure",
    } as const;
    expect(written(form, week)).toEqual([
      { kind: "review", body: { hard: "Sleep, The party", act: "In bed at eleven", value: idOf(0), want: "not-sure" } },
      { kind: "held", body: { of: idOf(0), how: "kept", act: "In bed at eleven" } },
    ]);
  });

  it("F66 a second one on the same day corrects the first, and says nothing twice", () => {
    const again = weekOf(12, [
      [0, "standard", { text: "Sleep first", state: "on" }],
      [5, "review", { next: "Choir" }],
      [12, "review", { kept: "All", value: idOf(0), next: "Swim" }],
      [12, "held", { of: idOf(0), how: "kept" }],
    ]);
    expect(again.promised).toBe("Choir");
    expect(formOf(again, [])).toMatchObject({ kept: "All", value: idOf(0), how: "kept", next: "Swim" });
    expect(written(formOf(again, []), again)).toEqual([
      { kind: "review", body: { kept: "All", value: idOf(0), next: "Swim", replaces: idOf(2) } },
    ]);
    expect(written({ ...formOf(again, []), how: "bent" }, again)?.at(1)).toEqual({
      kind: "held",
      body: { of: idOf(0), how: "bent", replaces: idOf(3) },
    });
  });
});
