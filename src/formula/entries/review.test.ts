import { describe, expect, it } from "vitest";
import { all } from "../situation.ts";
import { idOf, logOf } from "../testing.ts";

describe("F140 the weekly review", () => {
  it("F3 what they want, said in a review, is the same answer as said alone", () => {
    const { situation } = logOf(9, [
      [0, "want", { want: "back" }],
      [7, "review", { kept: "six evenings", want: "not-sure" }],
    ]);
    expect(all(situation, "want").map(({ id, body }) => [id, body])).toEqual([
      [idOf(0), { want: "back" }],
      [idOf(1), { want: "not-sure" }],
    ]);
    expect(all(situation, "review")).toHaveLength(1);
  });

  it("F66 a review that leaves the question out changes no answer", () => {
    const { situation } = logOf(9, [[7, "review", { hard: "Friday" }]]);
    expect(all(situation, "want")).toEqual([]);
  });
});
