import { describe, expect, it } from "vitest";
import { type Entry, loadGuide } from "#formula";
import { entriesOf, firstDay, type Happening, logOf, safe } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { asks, flow, tiesChosen, tiesWritten } from "./asks.ts";
import { type Start, view } from "./model.ts";
import { saidOf } from "./said.ts";

const guide = await loadGuide();
const { library } = guide;
const started = (today: number, happenings: readonly Happening[]): Start => {
  const { log, moment } = logOf(today, [...safe, ...happenings]);
  return view(aroundOf(log, moment, guide), null);
};
const fact = (day: number, name: string, value: unknown): Happening => [day, "fact", { is: { fact: name, value } }];

describe("F2 the set-up", () => {
  it("F2 before it nothing is opened, and there is one thing for today all the same", () => {
    const now = started(0, []);
    expect(now).toMatchObject({ opened: null, facts: {}, want: null, wantText: null, weeks: null, closed: null });
    expect(now.task?.text).toEqual(expect.any(String));
  });

  it("F2 what every answer writes is an entry of a known form, and stands afterwards in words", () => {
    for (const name of ["when", "who", "now", "next", "together", "before"] as const) {
      const before = started(3, [[0, "chapter", { why: "first" }]]);
      for (const [id, label] of asks[name].options(before)) {
        const happenings = asks[name].writes(id, before).map(({ kind, body }): Happening => [3, kind, body]);
        const now = started(3, [[0, "chapter", { why: "first" }], ...happenings]);
        expect(saidOf(name, now), `${name} ${label}`).not.toBeNull();
        if (name === "when") continue;
        expect(asks[name].chosen(now), `${name} ${label}`).toBe(id);
      }
    }
  });

  it("F2 the first visit asks five things: with the three questions and their button the plan is nine to twelve taps away", () => {
    const three = 4;
    expect(three + flow.length).toBeLessThanOrEqual(9);
    // Ties are asked on the page of another question, and lead on with it.
    expect(flow).not.toContain("ties");
  });

  it("F2 no tap on ties is no answer; none of these is one, and stands alone", () => {
    expect(tiesWritten([])).toEqual([]);
    expect(tiesWritten(["none"])).toEqual([{ kind: "fact", body: { is: { fact: "ties", value: [] } } }]);
    expect(tiesChosen(["home"], ["home", "none"])).toEqual(["none"]);
    expect(tiesChosen(["none"], ["none", "pets"])).toEqual(["pets"]);
  });

  it("F2 a new chapter asks anew, and what was known of the one before is not shown for it", () => {
    const entries = [
      ...entriesOf([...safe, [0, "chapter", { why: "first" }], fact(0, "who-ended", "them")]),
      ...entriesOf([[5, "chapter", { why: "another-person" }, { chapter: "c2", lamport: 50, id: "f0000000-0000-4000-8000-000000000000" }]]),
    ];
    const { log, moment } = logOf(6, []);
    for (const entry of entries as readonly Entry[]) log.add(entry);
    const now = view(aroundOf(log, moment, guide), null);
    expect(now).toMatchObject({ opened: { why: "another-person" }, facts: {}, weeks: null });
    expect(now.today).toBe(firstDay + 6);
  });
});

describe("F3 what they want", () => {
  it("F3 each wish is answered with a text that holds both outcomes, and unclear with none", () => {
    for (const want of ["back", "not-sure", "let-go"] as const)
      expect(
        started(1, [
          [0, "chapter", { why: "first" }],
          [1, "want", { want }],
        ]).wantText,
      ).toBe(library.wantTexts[want].chosen);
    expect(started(1, [[1, "want", { want: "unclear" }]])).toMatchObject({ want: "unclear", wantText: null });
  });
});

describe("F20 when the weeks begin", () => {
  const good = [fact(0, "in-contact", "yes"), fact(0, "terms", "good")];

  it("F10 step 1 comes before the weeks where it is open, and only there", () => {
    expect(started(1, good)).toMatchObject({ stepOneOpen: true, weeks: null });
    expect(started(1, [fact(0, "in-contact", "no"), fact(0, "terms", "silent")]).stepOneOpen).toBe(false);
  });

  it("F4 under a safety mode step 1 is not offered, and the plan says which mode it is", () => {
    expect(started(1, [...good, [1, "mode", { mode: "afraid", because: "settings" }]])).toMatchObject({
      stepOneOpen: false,
      closed: "afraid",
    });
    const { log, moment } = logOf(1, []);
    expect(view(aroundOf(log, moment, guide), null).closed).toBe("questions");
  });

  it("F20 weeks that have begun are counted from their Day 0", () => {
    expect(started(4, [[1, "weeks", { length: 30 }]]).weeks).toEqual({ n: 3, length: 30, over: false });
  });
});
