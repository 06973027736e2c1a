import { describe, expect, it } from "vitest";
import { loadThree } from "#formula";
import { type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadThree();
const today = (happenings: readonly Happening[]) => {
  const { log, moment } = logOf(0, happenings);
  return view(aroundOf(log, moment, guide), null);
};
const proposed = today([]).three[0];
if (proposed === undefined) throw new Error("nothing is proposed");
const { area, activity, minutes } = proposed;
const done: Happening = [0, "done", { area, activity, minutes }];
const felt: Happening = [0, "done", { area, activity, minutes, pleasure: 6, replaces: idOf(0) }];

describe("F32 three things for today", () => {
  it("F32 what was done stands there with how it felt", () => {
    const was = (happenings: readonly Happening[]) => today(happenings).three.find((one) => one.activity === activity)?.was;
    expect(was([])).toBeNull();
    expect(was([done])).toMatchObject({ ids: [idOf(0)], pleasure: null });
    expect(was([done, felt])).toMatchObject({ pleasure: 6 });
  });

  it("F32 taken back with all that it corrects it is not done; with the last one alone it still would be", () => {
    const is = (...taken: readonly string[]) =>
      today([done, felt, ...taken.map((of): Happening => [0, "withdraw", { of }])]).three.find((one) => one.activity === activity)?.was;
    const { ids = [] } = is() ?? {};
    expect(ids).toEqual([idOf(1), idOf(0)]);
    expect(is(idOf(1))).toMatchObject({ ids: [idOf(0)] });
    expect(is(...ids)).toBeNull();
  });
});
