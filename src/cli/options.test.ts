import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WrongUsage } from "./command.ts";
import { momentFrom } from "./options.ts";

describe("a moment with its offset", () => {
  it.each([
    ["2026-11-23T22:10:00+01:00", "2026-11-23T21:10:00.000Z", 60],
    ["2026-11-23T22:10-0330", "2026-11-24T01:40:00.000Z", -210],
    ["2026-11-23T22:10:05.5Z", "2026-11-23T22:10:05.500Z", 0],
    ["2024-02-29T00:00:00+14:00", "2024-02-28T10:00:00.000Z", 840],
  ])("%s", (given, utc, offset) => {
    expect(momentFrom("--now", given)).toEqual({ at: Date.parse(utc), offset });
  });

  it("reads what a moment is written as", () => {
    const moment = fc.record({ at: fc.integer({ min: 0, max: 4e12 }), offset: fc.integer({ min: -1080, max: 1080 }) });
    fc.assert(
      fc.property(moment, ({ at, offset }) => {
        const wall = new Date(at + offset * 60_000).toISOString().slice(0, -1);
        fc.pre(/^\d{4}-/.test(wall));
        const two = (value: number) => String(value).padStart(2, "0");
        const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
        expect(momentFrom("--now", wall + zone)).toEqual({ at, offset });
      }),
    );
  });

  it("refuses what has no offset, and what is no time", () => {
    for (const given of [
      ...["", "now", "2026-11-23", "2026-11-23T22:10:00", "2026-02-30T10:00Z", "2026-11-23T24:00Z", "2026-11-23T22:60Z"],
      ...["2026-11-23T22:10:00+19:00", "2026-11-23T22:10:00+01:60", "2026-13-01T10:00Z", "2026-11-23 22:10Z", "1764000000000"],
    ])
      expect(() => momentFrom("--at", given), given).toThrow(
        new WrongUsage("--at takes a time with its offset, like 2026-11-23T22:10:00+01:00."),
      );
  });
});
