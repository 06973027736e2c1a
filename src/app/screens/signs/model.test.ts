import { beforeAll, describe, expect, it } from "vitest";
import { type Guide, loadGuide } from "#formula";
import { firstDay, type Happening, idOf, logOf, safe } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

let guide: Guide;
beforeAll(async () => {
  guide = await loadGuide();
});

const sign = (day: number, more: object = {}): Happening => [
  day,
  "sign",
  { sign: "shared-memories", what: "A photo", learned: "from-them", explanations: ["habit", "chance"], ...more },
];
const signs = (today: number, rows: readonly Happening[]) => {
  const { log, moment } = logOf(today, [...safe, ...rows]);
  return view(aroundOf(log, moment, guide), null);
};

describe("F53 F54 the record of what came", () => {
  it("F53 what came stands newest first, of how many kinds, since when; each kind is offered with ordinary explanations", () => {
    const now = signs(9, [sign(3, { words: "look" }), sign(5, { sign: "starts-contact" })]);
    expect(now.came.map(({ entry }) => entry)).toEqual([idOf(4), idOf(3)]);
    expect(now).toMatchObject({ closed: null, kindsThatCame: 2, since: firstDay + 3 });
    expect(now.kinds).toHaveLength(7);
    for (const { explanations } of now.kinds) expect(explanations.length).toBeGreaterThanOrEqual(2);
    expect(structuredClone(now)).toStrictEqual(now);
  });

  it("F53 what was found by looking does not stand here", () => {
    expect(signs(9, [sign(3, { learned: "looking" })])).toMatchObject({ came: [], kindsThatCame: 0, since: null });
  });

  it("F4 F54 under a mode nothing of it is shown", () => {
    const now = signs(9, [sign(3), [4, "received", { way: "text", tone: "no-contact-wish" }]]);
    expect(now).toMatchObject({ closed: { by: "asked-to-stop" }, came: [], since: null });
  });
});
