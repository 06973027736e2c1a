import { beforeAll, describe, expect, it } from "vitest";
import { type Guide, loadGuide } from "#formula";
import { firstDay, type Happening, logOf, safe } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

let guide: Guide;
beforeAll(async () => {
  guide = await loadGuide();
});

const onward = (today: number, rows: readonly Happening[]) => {
  const { log, moment } = logOf(today, [...safe, ...rows]);
  return view(aroundOf(log, moment, guide), null);
};

describe("F48 letting go", () => {
  it("F48 open, letting go, closed; an archive and the offer to delete come on their days", () => {
    expect(onward(1, [])).toMatchObject({ is: "open", archiveOn: null, offersDeletion: false });
    expect(onward(3, [[2, "path", { path: "letting-go" }]])).toMatchObject({ is: "letting-go", since: firstDay + 2 });
    const closed = onward(40, [[2, "path", { path: "graduated" }]]);
    expect(closed).toMatchObject({ is: "graduated", archived: true, deletionOn: firstDay + 92, offersDeletion: false });
    expect(structuredClone(closed)).toStrictEqual(closed);
  });

  it("F48 four calm weeks are no contact, no look and no strong urge in 28 days", () => {
    const weeks: Happening = [0, "weeks", { length: 30 }];
    expect(onward(30, [weeks]).isCalm).toBe(true);
    expect(onward(20, [weeks]).isCalm).toBe(false);
    for (const one of [
      [10, "contact", { way: "text" }],
      [10, "looking", { what: "profile" }],
      [10, "urge", { strength: 6 }],
    ] as const)
      expect(onward(30, [weeks, one]).isCalm).toBe(false);
  });
});

describe("F47 if warmth comes back", () => {
  it("F47 on and off is named for those who parted before, with what it rests on", () => {
    expect(onward(1, [[0, "fact", { is: { fact: "partings", value: 0 } }]]).onOff).toBeNull();
    expect(onward(1, [[0, "fact", { is: { fact: "partings", value: 2 } }]]).onOff).toMatchObject({ partings: 2, source: { grade: "C" } });
  });

  it("F4 under a mode nothing is said of warmth", () => {
    expect(onward(1, [[0, "mode", { mode: "afraid", because: "settings" }]])).toMatchObject({
      warm: null,
      onOff: null,
      closed: { by: "afraid" },
    });
  });
});
