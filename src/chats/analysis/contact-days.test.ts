import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf } from "../kinds.ts";
import { contactDays } from "./contact-days.ts";
import { chatOf, day, hour, type Line } from "./testing.ts";

const call = { kind: codeOf("call") };
const notice = { kind: codeOf("notice") };
const daysOf = (lines: readonly Line[], breakup: string | null = "2024-01-03") =>
  contactDays(chatOf(lines), { me: [0], them: [1], breakup });
const nobody = { messages: 0, calls: 0, firstAt: null };

describe("F82 the days on which somebody wrote", () => {
  it("F82 counts what each did from the day of the breakup on, with the first time of each", () => {
    const lines: Line[] = [
      [day + 10, "A"],
      [2 * day + 23 * hour, "A"],
      [2 * day + 23 * hour + 5, "A", call],
      [2 * day + 23 * hour + 9, "B"],
      [5 * day + 8 * hour, "B", call],
    ];
    expect(daysOf(lines)).toEqual([
      {
        day: "2024-01-03",
        me: { messages: 1, calls: 1, firstAt: "23:00" },
        them: { messages: 1, calls: 0, firstAt: "23:09" },
        startedBy: "me",
        answered: true,
      },
      { day: "2024-01-06", me: nobody, them: { messages: 0, calls: 1, firstAt: "08:00" }, startedBy: "them", answered: false },
    ]);
  });

  it("F82 a talk that goes over midnight was opened on the day before", () => {
    const lines: Line[] = [
      [3 * day - 20, "B"],
      [3 * day + 3, "A"],
      [3 * day + 12 * hour, "A"],
    ];
    expect(daysOf(lines).map(({ day, startedBy }) => [day, startedBy])).toEqual([
      ["2024-01-03", "them"],
      ["2024-01-04", "them"],
    ]);
    expect(daysOf(lines.slice(2))[0]?.startedBy).toBe("me");
  });

  it("F82 an answer of the next days counts, one after 72 hours does not", () => {
    const answered = (hours: number) => daysOf([[2 * day, "A"], [2 * day + hours * hour, "B"]])[0]?.answered; // biome-ignore format: one line
    expect([answered(71), answered(73)]).toEqual([true, false]);
  });

  it("F82 notices, strangers and clocks that were never set are nobody's contact", () => {
    const lines: Line[] = [
      [2 * day, "B", notice],
      [3 * day, "C"],
      [4 * day, "A", { time: Date.UTC(2200, 0, 1) }],
      [4 * day, "A", { time: Number.NaN }],
    ];
    expect(daysOf(lines)).toEqual([]);
    expect(daysOf([[3 * day, "A"]], null)).toEqual([]);
    expect(contactDays(chatOf(lines), { me: [0], breakup: "2024-01-03" }).map(({ them }) => them.messages)).toEqual([1]);
  });

  it("F82 every message and call from that day on stands on one day", () => {
    const line = fc.tuple(
      fc.integer({ min: 0, max: 20 * day }),
      fc.constantFrom("A" as const, "B" as const),
      fc.constantFrom(undefined, call),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const days = daysOf(lines);
        const sum = days.reduce((all, { me, them }) => all + me.messages + me.calls + them.messages + them.calls, 0);
        expect(sum).toBe(lines.filter(([minute]) => minute >= 2 * day).length);
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      }),
    );
  });
});
