import { beforeAll, describe, expect, it } from "vitest";
import { type BodyOf, type Guide, loadGuide } from "#formula";
import { firstDay, type Happening, idOf, logOf, safe } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";
import { perDay, usedSetting } from "./session.ts";

let guide: Guide;
beforeAll(async () => {
  guide = await loadGuide();
});

const hour = 3_600_000;
/** What is shown at 20:00 of a day. */
function shownOn(today: number, rows: readonly Happening[], quietUntil: number | null = null, first = safe) {
  const { log, moment } = logOf(today, [...first, [0, "chapter", { why: "first" }], ...rows]);
  return view(aroundOf(log, moment, guide, quietUntil), null);
}
const eight = (today: number) => (firstDay + today) * 24 * hour + 20 * hour;
const kept: BodyOf<"look-back"> = {
  begins: "2025-09-01",
  ends: "2026-03-01",
  said: [],
  figures: { weeks: 2 },
  mine: [3, 4],
  theirs: [1, 0],
};

describe("F83 when a look back is offered", () => {
  it("F83 not on a day with an urge of 7 or more, and again from midnight on", () => {
    const closed = { by: "urge", help: "general", again: (firstDay + 6) * 24 * hour };
    expect(shownOn(5, [[5.1, "urge", { strength: 7 }]]).closed).toEqual(closed);
    expect(shownOn(5, [[5.1, "urge", { strength: 6 }]]).closed).toBeNull();
    expect(shownOn(6, [[5.99, "urge", { strength: 10 }]]).closed).toBeNull();
    // Rated again at 8, it is as strong.
    const again: readonly Happening[] = [
      [4.9, "urge", { strength: 5 }],
      [5.1, "urge-after", { of: idOf(safe.length + 1), strength: 8, ended: "ridden-out" }],
    ];
    expect(shownOn(5, again).closed).toEqual(closed);
  });

  it("F83 not within a day of help, and it says when again", () => {
    const help = (day: number) => shownOn(5, [[day, "help-used", { who: "line" }]]).closed;
    expect(help(4.85)).toMatchObject({ by: "help", again: Math.round((firstDay + 5.85) * 24 * hour) + safe.length + 1 });
    expect(help(4.8)).toBeNull();
    expect(shownOn(5, [], eight(5) + hour).closed).toMatchObject({ by: "help", again: eight(5) + hour });
    expect(shownOn(5, [], eight(5)).closed).toBeNull();
  });

  it("F4 a safety mode closes it, and so do open questions", () => {
    expect(shownOn(5, [], null, []).closed).toMatchObject({ by: "questions", again: null });
    expect(shownOn(5, [[1, "mode", { mode: "order", because: "settings" }]]).closed?.by).toBe("order");
    // The help that fits the mode stands before the reasons of a day.
    const both: readonly Happening[] = [
      [1, "mode", { mode: "afraid", because: "settings" }],
      [5.1, "urge", { strength: 9 }],
    ];
    expect(shownOn(5, both).closed).toMatchObject({ by: "afraid", help: "domestic-abuse" });
  });

  it("F83 twenty minutes a day, whatever was used the day before", () => {
    const used = (day: number, value: number): Happening => [day, "setting", { name: usedSetting, value }];
    expect(shownOn(5, []).left).toBe(perDay);
    expect(shownOn(5, [used(4, 20), used(5.1, 3), used(5.2, 8)]).left).toBe(12);
    expect(shownOn(5, [used(5.1, 20)]).left).toBe(0);
    expect(shownOn(5, [used(5.1, 25)]).left).toBe(0);
  });
});

describe("F83 what was kept", () => {
  it("F83 the newest figures of this chapter, with all that they took the place of", () => {
    const first = idOf(safe.length + 1);
    const now = shownOn(5, [
      [2, "look-back", kept],
      [3, "look-back", { ...kept, ends: "2026-03-02", replaces: first }],
      [4, "look-back", { ...kept, ends: "2026-03-03" }, { chapter: "c0" }],
    ]);
    expect(now.kept).toMatchObject({ ids: [idOf(safe.length + 2), first], day: firstDay + 3, figures: { ends: "2026-03-02" } });
    expect(shownOn(5, []).kept).toBeNull();
    expect(structuredClone(now)).toStrictEqual(now);
  });

  it("F83 looking back is no looking: nothing of it stands in that table", () => {
    const { log } = logOf(5, [...safe, [2, "look-back", kept], [2, "setting", { name: usedSetting, value: 20 }]]);
    expect(log.situation.tables.looking ?? []).toEqual([]);
  });
});

describe("F82 what the log knows already", () => {
  it("F82 days of contact of this chapter, each with its way, and two facts", () => {
    const { known } = shownOn(9, [
      [1, "fact", { is: { fact: "ended", value: "2026-02-28" } }],
      [1, "fact", { is: { fact: "in-contact", value: "yes" } }],
      [3, "contact", { way: "call" }],
      [4, "received", { way: "text", tone: "warm" }],
      [5, "contact", { way: "text" }, { chapter: "c0" }],
    ]);
    expect(known).toEqual({
      today: "2026-03-11",
      ended: "2026-02-28",
      inContact: "yes",
      contacts: [{ day: "2026-03-05", way: "call" }],
      received: [{ day: "2026-03-06", way: "text" }],
    });
  });
});
