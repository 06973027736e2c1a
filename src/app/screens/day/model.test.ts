import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();
const dayOf = (today: number, happenings: readonly Happening[]) => {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), null);
};

describe("F60 the check-in", () => {
  it("F60 nothing stands there in the morning; yesterday's is not today's", () => {
    expect(dayOf(2, [[1, "check-in", { mood: 3 }]])).toMatchObject({ entry: null, was: {} });
  });

  it("F60 today's stands there to be corrected, the correction too", () => {
    const happenings: readonly Happening[] = [
      [2, "check-in", { mood: 3, line: "Rain." }],
      [2, "check-in", { mood: 4, line: "Rain.", replaces: idOf(0) }],
    ];
    expect(dayOf(2, happenings)).toMatchObject({ entry: idOf(1), was: { mood: 4, line: "Rain." } });
    expect(dayOf(2, happenings).was).not.toHaveProperty("replaces");
  });

  it("F60 two weeks of not coping are seen, and there is something to say to it (S19)", () => {
    expect(dayOf(2, [[2, "check-in", { notCoping: true }]]).notCoping).toBe(true);
    expect(dayOf(2, []).help?.steps.length).toBeGreaterThan(1);
  });
});
