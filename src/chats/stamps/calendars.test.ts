import { expect, it } from "vitest";
import { dayLength, isoLocal } from "../calendar.ts";
import { startOfWritten } from "./calendars.ts";

it("F80a every day of the Persian calendar while the app exists is the day that the platform says", () => {
  const format = new Intl.DateTimeFormat("en-u-nu-latn", {
    calendar: "persian",
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  for (let time = Date.UTC(2009, 2, 21); time < Date.UTC(2032, 2, 20); time += dayLength) {
    const part = (type: string) => Number(format.formatToParts(time).find((one) => one.type === type)?.value);
    expect(isoLocal(startOfWritten(part("year"), part("month"), part("day")))).toBe(isoLocal(time));
  }
});

it.each([
  [22, "2022"],
  [65, "2022"],
  [2565, "2022"],
  [2022, "2022"],
  [1443, "1443"],
])("F80a the year %s is %s", (written, year) => {
  expect(isoLocal(startOfWritten(written, 3, 18))).toBe(`${year}-03-18T00:00:00`);
});

it("F80a no day is made of one that the Persian calendar does not have", () => {
  expect([startOfWritten(1401, 12, 30), startOfWritten(1401, 7, 31), startOfWritten(1401, 13, 1), startOfWritten(1401, 1, 0)]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
