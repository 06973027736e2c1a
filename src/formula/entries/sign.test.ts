import { describe, expect, it } from "vitest";
import { all } from "../situation.ts";
import { idOf, logOf } from "../testing.ts";

const sign = { sign: "friends-ask", what: "a friend asked how I am", explanations: ["politeness", "chance"] };
const filed = (learned: string) => {
  const { situation } = logOf(2, [[1, "sign", { ...sign, learned }]]);
  return {
    signs: all(situation, "sign").map(({ id }) => id),
    looks: all(situation, "looking").map(({ id, body }) => [id, body.what]),
    contact: all(situation, "contact").map(({ id, body }) => [id, body.way, body.answered]),
  };
};

describe("F139 a sign", () => {
  it.each(["from-them", "by-chance", "told"])("F53 learned %s it is a sign and nothing else", (learned) => {
    expect(filed(learned)).toEqual({ signs: [idOf(0)], looks: [], contact: [] });
  });

  it("F53 found by looking it is a look, and no sign", () => {
    expect(filed("looking")).toEqual({ signs: [], looks: [[idOf(0), "other"]], contact: [] });
  });

  it.each([
    ["asked-friends", "ask-friends"],
    ["asked-family", "ask-family"],
  ])("F53 %s: the sign stays, the asking is contact that waits for no answer", (learned, way) => {
    expect(filed(learned)).toEqual({ signs: [idOf(0)], looks: [], contact: [[idOf(0), way, true]] });
  });

  it("F54 it is kept only after two different explanations", () => {
    for (const explanations of [[], ["habit"], ["habit", "habit"]])
      expect(() => logOf(1, [[0, "sign", { ...sign, learned: "told", explanations }]])).toThrow(/two ordinary explanations/);
  });

  it("F53 taken back, all that it was filed as goes with it", () => {
    const { situation } = logOf(2, [
      [1, "sign", { ...sign, learned: "asked-friends" }],
      [1, "withdraw", { of: idOf(0) }],
    ]);
    expect(situation).toMatchObject({ tables: {}, count: 1 });
  });
});
