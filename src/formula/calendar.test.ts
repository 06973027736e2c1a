import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateToDay, dayOf, dayToDate, hourOf, monthDayOf, weekdayOf } from "./calendar.ts";
import type { Entry } from "./entry.ts";
import { openLog } from "./fold.ts";
import { idOf } from "./testing.ts";
import { daysOf } from "./views/days.ts";

/** Minutes that a zone is ahead of UTC at a time, from the machine's table: in tests alone. */
function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(new Date(at));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return Math.round((local - at) / 60_000);
}

/** `2026-03-29T01:59:30Z Europe/Berlin`: a time in UTC and the place where somebody is. */
function momentOf(text: string) {
  const [time = "", zone = "UTC"] = text.split(" ");
  const at = Date.parse(time);
  return { at, offset: offsetAt(at, zone) };
}

const entry = (n: number, when: string, kind: string, body: unknown): Entry => ({
  id: idOf(n),
  lamport: n,
  ...momentOf(when),
  device: "d",
  chapter: "c1",
  kind,
  v: 1,
  body,
});

/** Begun, slips, now → n, all days kept. */
type Case = readonly [name: string, begun: string, slips: readonly string[], now: string, n: number, kept: number];

const cases: readonly Case[] = [
  ["one minute before midnight is the old day", "2026-01-10T12:00:00Z UTC", [], "2026-01-11T23:59:59Z UTC", 1, 1],
  ["midnight begins the new day", "2026-01-10T12:00:00Z UTC", [], "2026-01-12T00:00:00Z UTC", 2, 2],
  ["begun one second before midnight", "2026-01-10T23:59:59Z UTC", [], "2026-01-11T00:00:00Z UTC", 1, 1],
  ["Berlin goes forward at night", "2026-03-28T12:00:00Z Europe/Berlin", [], "2026-03-29T22:30:00Z Europe/Berlin", 2, 2],
  [
    "Berlin, 23 hours long, an evening slip",
    "2026-03-28T12:00:00Z Europe/Berlin",
    ["2026-03-29T21:30:00Z Europe/Berlin"],
    "2026-03-30T10:00:00Z Europe/Berlin",
    2,
    1,
  ],
  [
    "Berlin, the minute before two becomes three",
    "2026-03-28T12:00:00Z Europe/Berlin",
    ["2026-03-29T00:59:30Z Europe/Berlin"],
    "2026-03-30T10:00:00Z Europe/Berlin",
    2,
    1,
  ],
  [
    "Berlin goes back, the first 02:30",
    "2026-10-24T12:00:00Z Europe/Berlin",
    ["2026-10-25T00:30:00Z Europe/Berlin"],
    "2026-10-26T10:00:00Z Europe/Berlin",
    2,
    1,
  ],
  [
    "Berlin goes back, the second 02:30 is the same day",
    "2026-10-24T12:00:00Z Europe/Berlin",
    ["2026-10-25T00:30:00Z Europe/Berlin", "2026-10-25T01:30:00Z Europe/Berlin"],
    "2026-10-26T10:00:00Z Europe/Berlin",
    2,
    1,
  ],
  [
    "Berlin, 25 hours long, 23:30",
    "2026-10-24T12:00:00Z Europe/Berlin",
    ["2026-10-25T22:30:00Z Europe/Berlin"],
    "2026-10-26T10:00:00Z Europe/Berlin",
    2,
    1,
  ],
  ["New York goes forward", "2026-03-07T17:00:00Z America/New_York", [], "2026-03-09T03:59:00Z America/New_York", 1, 1],
  ["New York, an hour later is the next day", "2026-03-07T17:00:00Z America/New_York", [], "2026-03-09T04:01:00Z America/New_York", 2, 2],
  [
    "New York goes back",
    "2026-10-31T17:00:00Z America/New_York",
    ["2026-11-02T04:30:00Z America/New_York"],
    "2026-11-02T12:00:00Z America/New_York",
    2,
    1,
  ],
  [
    "New York, 01:30 twice",
    "2026-10-31T17:00:00Z America/New_York",
    ["2026-11-01T05:30:00Z America/New_York", "2026-11-01T06:30:00Z America/New_York"],
    "2026-11-03T12:00:00Z America/New_York",
    3,
    2,
  ],
  [
    "Los Angeles late evening",
    "2026-05-01T19:00:00Z America/Los_Angeles",
    ["2026-05-03T06:59:00Z America/Los_Angeles"],
    "2026-05-03T20:00:00Z America/Los_Angeles",
    2,
    1,
  ],
  [
    "Sydney goes back in April",
    "2026-04-04T02:00:00Z Australia/Sydney",
    ["2026-04-04T15:30:00Z Australia/Sydney", "2026-04-04T16:30:00Z Australia/Sydney"],
    "2026-04-06T02:00:00Z Australia/Sydney",
    2,
    1,
  ],
  ["Sydney goes forward in October", "2026-10-03T02:00:00Z Australia/Sydney", [], "2026-10-04T12:59:00Z Australia/Sydney", 1, 1],
  ["Sydney, a minute past midnight", "2026-10-03T02:00:00Z Australia/Sydney", [], "2026-10-04T13:01:00Z Australia/Sydney", 2, 2],
  [
    "Lord Howe moves by half an hour",
    "2026-04-04T02:00:00Z Australia/Lord_Howe",
    ["2026-04-05T13:15:00Z Australia/Lord_Howe"],
    "2026-04-06T02:00:00Z Australia/Lord_Howe",
    2,
    1,
  ],
  [
    "Kathmandu, 5:45 ahead",
    "2026-06-01T06:00:00Z Asia/Kathmandu",
    ["2026-06-02T18:14:00Z Asia/Kathmandu"],
    "2026-06-03T06:00:00Z Asia/Kathmandu",
    2,
    1,
  ],
  [
    "Kathmandu, a minute after midnight",
    "2026-06-01T06:00:00Z Asia/Kathmandu",
    ["2026-06-02T18:16:00Z Asia/Kathmandu"],
    "2026-06-03T06:00:00Z Asia/Kathmandu",
    2,
    1,
  ],
  ["St John's, half an hour", "2026-07-01T15:00:00Z America/St_Johns", [], "2026-07-03T02:29:00Z America/St_Johns", 1, 1],
  ["St John's, past midnight", "2026-07-01T15:00:00Z America/St_Johns", [], "2026-07-03T02:31:00Z America/St_Johns", 2, 2],
  ["Chatham, 12:45 ahead", "2026-08-01T00:00:00Z Pacific/Chatham", [], "2026-08-02T11:14:00Z Pacific/Chatham", 1, 1],
  ["Kiritimati, 14 hours ahead", "2026-08-01T00:00:00Z Pacific/Kiritimati", [], "2026-08-02T10:01:00Z Pacific/Kiritimati", 2, 2],
  ["Niue, 11 hours behind", "2026-08-01T20:00:00Z Pacific/Niue", [], "2026-08-03T10:59:00Z Pacific/Niue", 1, 1],
  [
    "flying west over the date line: a date nobody lived counts as kept",
    "2026-09-01T20:00:00Z America/Los_Angeles",
    [],
    "2026-09-04T03:00:00Z Asia/Tokyo",
    3,
    3,
  ],
  [
    "flying east over the date line: a double date is one day",
    "2026-09-01T03:00:00Z Asia/Tokyo",
    ["2026-09-03T01:00:00Z Asia/Tokyo", "2026-09-03T20:00:00Z America/Los_Angeles"],
    "2026-09-04T20:00:00Z America/Los_Angeles",
    3,
    2,
  ],
  [
    "an entry of Tokyo's tomorrow waits in Los Angeles",
    "2026-09-01T20:00:00Z America/Los_Angeles",
    ["2026-09-03T16:00:00Z Asia/Tokyo"],
    "2026-09-03T20:00:00Z America/Los_Angeles",
    2,
    2,
  ],
  [
    "and counts when that date comes",
    "2026-09-01T20:00:00Z America/Los_Angeles",
    ["2026-09-03T16:00:00Z Asia/Tokyo"],
    "2026-09-04T20:00:00Z America/Los_Angeles",
    3,
    2,
  ],
  ["Samoa's lost 30 December 2011", "2011-12-28T20:00:00Z Pacific/Apia", [], "2011-12-31T20:00:00Z Pacific/Apia", 4, 4],
  ["leap day is a day", "2028-02-27T12:00:00Z UTC", ["2028-02-29T12:00:00Z UTC"], "2028-03-01T12:00:00Z UTC", 3, 2],
  ["no leap day in 2027", "2027-02-27T12:00:00Z UTC", [], "2027-03-01T12:00:00Z UTC", 2, 2],
  ["no leap day in 2100", "2100-02-27T12:00:00Z UTC", [], "2100-03-01T12:00:00Z UTC", 2, 2],
  ["leap day in 2000", "2000-02-28T12:00:00Z UTC", [], "2000-03-01T12:00:00Z UTC", 2, 2],
  [
    "over the new year",
    "2026-12-30T12:00:00Z Europe/London",
    ["2026-12-31T23:59:00Z Europe/London"],
    "2027-01-02T12:00:00Z Europe/London",
    3,
    2,
  ],
  [
    "a minute into the new year",
    "2026-12-30T12:00:00Z Europe/London",
    ["2027-01-01T00:00:30Z Europe/London"],
    "2027-01-02T12:00:00Z Europe/London",
    3,
    2,
  ],
  ["Turkey stays on summer time from 2016", "2016-10-29T10:00:00Z Europe/Istanbul", [], "2016-10-30T21:30:00Z Europe/Istanbul", 2, 2],
  ["Turkey a year before, still going back", "2015-11-07T10:00:00Z Europe/Istanbul", [], "2015-11-08T21:30:00Z Europe/Istanbul", 1, 1],
  ["Brazil without summer time from 2019", "2019-11-02T12:00:00Z America/Sao_Paulo", [], "2019-11-04T02:30:00Z America/Sao_Paulo", 1, 1],
  ["Brazil in 2018, forward at midnight", "2018-11-03T12:00:00Z America/Sao_Paulo", [], "2018-11-05T02:30:00Z America/Sao_Paulo", 2, 2],
  [
    "Cairo goes forward at midnight: a day without 00:30",
    "2026-04-23T12:00:00Z Africa/Cairo",
    ["2026-04-23T22:10:00Z Africa/Cairo"],
    "2026-04-25T12:00:00Z Africa/Cairo",
    2,
    1,
  ],
  ["Pyongyang moves by half an hour in 2018", "2018-05-03T03:00:00Z Asia/Pyongyang", [], "2018-05-04T15:10:00Z Asia/Pyongyang", 2, 2],
  ["before 1970", "1969-12-30T12:00:00Z UTC", ["1969-12-31T23:59:59Z UTC"], "1970-01-02T12:00:00Z UTC", 3, 2],
  [
    "a contact before the beginning, in another zone",
    "2026-05-10T12:00:00Z Europe/Paris",
    ["2026-05-08T23:30:00Z America/New_York"],
    "2026-05-12T12:00:00Z Europe/Paris",
    4,
    4,
  ],
];

describe("F20 dated cases", () => {
  it("F20 there are at least forty", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)("F20 %s", (_, begun, slips, now, n, kept) => {
    const entries = [entry(1, begun, "weeks", { length: 30 }), ...slips.map((when, at) => entry(at + 2, when, "contact", { way: "text" }))];
    const { situation } = openLog(entries);
    expect(situation.refused).toEqual([]);
    const days = daysOf(situation, "c1", momentOf(now));
    expect({ n: days?.n, kept: days?.keptAll }).toEqual({ n, kept });
  });
});

describe("F20 dates and day numbers", () => {
  it("F20 a date becomes a day number and the same date again", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dateToDay(dayToDate(day))).toBe(day);
        const { year, month, day: of } = monthDayOf(day);
        if (year >= 0 && year <= 9999)
          expect(dayToDate(day)).toBe(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`);
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7);
      }),
    );
  });

  it("F20 what is no date is none", () => {
    for (const text of ["2026-02-30", "2026-13-01", "2027-02-29", "26-01-01", "2026-1-1", "yesterday", ""])
      expect(dateToDay(text)).toBeNull();
  });

  it("F20 the local hour and weekday of a moment", () => {
    expect(hourOf({ at: Date.parse("2026-11-23T23:30:00Z"), offset: 60 })).toBe(0);
    expect(hourOf({ at: -1, offset: 0 })).toBe(23);
    expect(weekdayOf(dayOf({ at: Date.parse("2026-11-23T12:00:00Z"), offset: 0 }))).toBe(0);
  });
});
