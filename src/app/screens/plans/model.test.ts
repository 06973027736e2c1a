import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { firstDay, type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();

function seen(happenings: readonly Happening[]) {
  const { log, moment } = logOf(5, happenings);
  return view(aroundOf(log, moment, guide), null);
}
const plan = (day: number, when: string): Happening => [day, "if-then", { when, will: "I call Ines", state: "on" }];

describe("F31 plans", () => {
  it("F31 at most three plans, with all that they hold", () => {
    expect(seen([plan(1, "a"), plan(2, "b")])).toMatchObject({ room: true, most: 3 });
    const { plans, room } = seen([plan(1, "a"), plan(2, "b"), plan(3, "c")]);
    expect(room).toBe(false);
    expect(plans.map(({ body }) => body.when)).toEqual(["a", "b", "c"]);
  });

  it("F31 examples are there to be read", () => {
    expect(seen([]).examples.length).toBeGreaterThan(20);
  });

  it("F31 days ahead, soonest first, also those months away; what is put away stands apart", () => {
    const { occasions, off } = seen([
      [1, "occasion", { name: "Birthday", month: 12, day: 3, state: "on" }],
      [1, "occasion", { name: "Friday night", weekday: 4, state: "on" }],
      [1, "occasion", { name: "The wedding", year: 2020, month: 5, day: 1, state: "on" }],
      [1, "occasion", { name: "Our day", month: 3, day: 9, state: "on" }],
      [2, "occasion", { name: "Our day", month: 3, day: 9, state: "off", replaces: idOf(3) }],
    ]);
    expect(occasions.map(({ body, next }) => [body.name, next])).toEqual([
      ["Friday night", firstDay + 11],
      ["Birthday", firstDay + 276],
      ["The wedding", null],
    ]);
    expect(off.map(({ body }) => body)).toEqual([{ name: "Our day", month: 3, day: 9, state: "off" }]);
  });
});
