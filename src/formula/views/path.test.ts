import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { pathOf } from "./path.ts";

const chapter = "c1";
const path = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return { ...pathOf(situation, chapter, moment), base: moment.base };
};
const graduated: Happening = [10, "path", { path: "graduated" }];

describe("F48 letting go and graduation", () => {
  it("F48 is open until something else is said", () => {
    const { base: _, ...found } = path(3, []);
    expect(found).toStrictEqual({
      is: "open",
      entry: null,
      since: null,
      prompts: "as-set",
      archived: false,
      offersDeletion: false,
      archiveOn: null,
      deletionOn: null,
    });
  });

  it("F48 letting go changes no prompts, archives nothing and offers no deletion", () => {
    expect(path(200, [[1, "path", { path: "letting-go" }]])).toMatchObject({
      is: "letting-go",
      entry: idOf(0),
      prompts: "as-set",
      archived: false,
      offersDeletion: false,
    });
  });

  it("F48 F36 let go in the review of the weeks is the same path, until something later is said", () => {
    const review: Happening = [20, "weeks-review", { way: "let-go" }];
    expect(path(21, [review])).toMatchObject({ is: "letting-go", entry: idOf(0) });
    expect(path(30, [review, [25, "path", { path: "open" }]])).toMatchObject({ is: "open", entry: idOf(1) });
    expect(path(30, [[5, "path", { path: "open" }], review])).toMatchObject({ is: "letting-go", entry: idOf(1) });
    expect(path(30, [review, [25, "weeks-review", { way: "first-message" }]])).toMatchObject({ is: "open" });
  });

  it("F48 after graduation: fewer prompts, then an archive, then deletion is offered", () => {
    expect(path(10, [graduated])).toMatchObject({ is: "graduated", prompts: "fewer", archived: false, offersDeletion: false });
    expect(path(37, [graduated])).toMatchObject({ prompts: "fewer", archived: false });
    expect(path(38, [graduated])).toMatchObject({ prompts: "none", archived: true, offersDeletion: false });
    expect(path(99, [graduated]).offersDeletion).toBe(false);
    const { archiveOn, deletionOn, offersDeletion, base } = path(100, [graduated]);
    expect([archiveOn, deletionOn, offersDeletion]).toEqual([base + 38, base + 100, true]);
  });

  it("F48 coming back undoes all of it", () => {
    expect(path(150, [graduated, [120, "path", { path: "open" }]])).toMatchObject({ is: "open", prompts: "as-set", archived: false });
  });

  it("F48 belongs to a chapter, and what is dated later waits", () => {
    expect(path(20, [[10, "path", { path: "graduated" }, { chapter: "c2" }]]).is).toBe("open");
    expect(path(9, [graduated]).is).toBe("open");
  });
});
