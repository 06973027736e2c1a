import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { begunOn, mondayOf } from "./begun.ts";
import { reviewsOf } from "./reviews.ts";

const chapter = "c1";
const begin: Happening = [0, "chapter", { why: "first" }];
const reviews = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return { ...reviewsOf(situation, chapter, moment), base: moment.base };
};

describe("F66 the weekly review", () => {
  it("F66 the first is due a week after the chapter began", () => {
    expect(reviews(6, [begin])).toMatchObject({ last: null, due: false });
    const { due, dueOn, base } = reviews(7, [begin]);
    expect([due, dueOn - base]).toEqual([true, 7]);
  });

  it("F66 the next one is due a week after the last", () => {
    expect(reviews(15, [begin, [9, "review", {}]])).toMatchObject({ due: false });
    expect(reviews(16, [begin, [9, "review", {}]])).toMatchObject({ due: true });
  });

  it("F66 shows the last: whose act it named, and whether it set one thing for the next week", () => {
    const { last } = reviews(9, [begin, [3, "review", { value: idOf(7), next: "walk" }], [8, "review", { next: " " }]]);
    expect(last).toMatchObject({ entry: idOf(2), value: null, hasNext: false });
    expect(reviews(4, [begin, [3, "review", { value: idOf(7), next: "walk" }]]).last).toMatchObject({ value: idOf(7), hasNext: true });
  });

  it("F66 belongs to the person: one in another chapter is the last one too", () => {
    expect(reviews(8, [begin, [7, "review", {}, { chapter: "c2" }]]).due).toBe(false);
  });

  it("F66 one that is dated later waits", () => {
    expect(reviews(8, [begin, [9, "review", {}]])).toMatchObject({ last: null, due: true });
  });
});

describe("F3 what they want", () => {
  it("F3 is asked again when the answer is a week old", () => {
    const rows: Happening[] = [begin, [2, "want", { want: "back" }]];
    expect(reviews(8, rows).want).toMatchObject({ is: "back", entry: idOf(1), askAgain: false });
    expect(reviews(9, rows).want).toMatchObject({ is: "back", askAgain: true });
  });

  it("F3 the answer in a review is the same answer", () => {
    const { want } = reviews(12, [begin, [2, "want", { want: "back" }], [9, "review", { want: "let-go" }]]);
    expect(want).toMatchObject({ is: "let-go", entry: idOf(2), askAgain: false });
  });

  it("F3 without any answer it is asked a week after the chapter began", () => {
    expect(reviews(6, [begin]).want).toEqual({ is: null, entry: null, day: null, askAgain: false });
    expect(reviews(7, [begin]).want.askAgain).toBe(true);
  });

  it("F3 another chapter's answer is not this one's, and all is plain data", () => {
    const { base: _, ...found } = reviews(8, [begin, [7, "want", { want: "back" }, { chapter: "c2" }]]);
    expect(found.want.is).toBeNull();
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });
});

describe("F2 when a chapter began", () => {
  it("F2 is the day of the first that is known of it, and today in an empty one", () => {
    const { situation, moment } = logOf(9, [
      [3, "weeks", { length: 30 }],
      [2, "contact", { way: "text" }],
      [5, "contact", { way: "text" }, { chapter: "c2" }],
    ]);
    const now = moment.base + 9;
    expect([begunOn(situation, chapter, now), begunOn(situation, "c2", now), begunOn(situation, "c3", now)]).toEqual([
      moment.base + 2,
      moment.base + 5,
      now,
    ]);
    expect(begunOn(situation, chapter, moment.base + 1)).toBe(moment.base + 1);
  });

  it("F42 a week begins on its Monday, before 1970 too", () => {
    const { moment } = logOf(0, []);
    expect([0, 6, 7].map((day) => mondayOf(moment.base + day) - moment.base)).toEqual([0, 0, 7]);
    // 1969-12-31 was a Wednesday.
    expect(mondayOf(-1)).toBe(-3);
  });
});
