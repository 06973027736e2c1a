import { describe, expect, it } from "vitest";
import { codeOf, flags } from "../kinds.ts";
import { chatOf, partsOf } from "./testing.ts";
import { threadOf, writersOf } from "./thread.ts";

describe("F80 the thread of two people", () => {
  it("F80 notices are no messages, calls stand apart, and what a third person wrote is left out", () => {
    const { thread } = partsOf([
      [0, "A"],
      [1, "B", { kind: codeOf("notice") }],
      [2, "B", { kind: codeOf("missed-call") }],
      [3, "C"],
      [4, "B", { chars: 7 }],
    ]);
    expect([...thread.who]).toEqual([0, 1]);
    expect([...thread.at]).toEqual([0, 240]);
    expect([...thread.chars]).toEqual([10, 7]);
    expect([...thread.entry]).toEqual([0, 4]);
    expect([...thread.calls.at]).toEqual([120]);
  });

  it("F80 a clock that is set back an hour takes no time; hours and days stay those of the wall", () => {
    const { thread } = partsOf([
      [170, "A"],
      [115, "B"],
      [120, "A"],
    ]);
    expect([...thread.at]).toEqual([0, 0, 300]);
    expect([...thread.wall].map((one) => (one % 86_400) / 60)).toEqual([170, 115, 120]);
  });

  it("F80 gaps are those of instants where every offset is known", () => {
    const { thread } = partsOf([
      [170, "A", { offset: 120 }],
      [115, "B", { offset: 60 }],
    ]);
    expect([...thread.at]).toEqual([0, 300]);
  });

  it("F80 what stands far from its time is put there", () => {
    const { thread } = partsOf([
      [500, "A"],
      [600, "A"],
      [100, "B"],
    ]);
    expect([...thread.who]).toEqual([1, 0, 0]);
    expect([...thread.at]).toEqual([0, 24_000, 30_000]);
  });

  it("F80 times known to the minute are said to be", () => {
    expect(partsOf([[0, "A", { flags: flags.minute }]]).thread.isCoarse).toBe(true);
    expect(partsOf([[0, "A"]]).thread.isCoarse).toBe(false);
  });

  it("F80 several names of one person are one", () => {
    const chat = chatOf([
      [0, "A"],
      [1, "B"],
      [2, "C"],
    ]);
    expect([...writersOf(chat)]).toEqual([0, 1, 2]);
    expect([...threadOf(chat.columns.table(), new Set([0, 2]), new Set([1])).who]).toEqual([0, 1, 0]);
  });
});
