/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** Milliseconds since 1970 of the beginning of a day, or NaN where there is no such day. @param month 1 to 12 */
export function dayStart(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return Number.NaN;
  // By sums, since the platform's own takes ten times as long. A year begins in March, so that a leap day is its last;
  // 719,468 days lie between the March of the year 0 and 1970.
  const years = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days = years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + ofYear;
  return (days - 719_468) * dayLength;
}

/** Milliseconds since 1970 of a wall clock, or NaN where no clock shows that. @param month 1 to 12 */
export function wallTime(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  if (hour > 23 || minute > 59 || second > 60) return Number.NaN;
  return dayStart(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** A wall clock's milliseconds as 2024-03-01T21:05:31. */
export function isoLocal(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Milliseconds since 1970 of a text like 2024-03-01T21:05:31, read as the wall shows it; NaN for anything else. */
export function fromIsoLocal(bytes: Uint8Array, from: number): number {
  const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const ofMonth = twoDigits(bytes, from + 8);
  const date = (year * 100 + month) * 100 + ofMonth;
  if (date !== lastDate) {
    lastDate = date;
    lastStart = dayStart(year, month, ofMonth);
  }
  const day = lastStart;
  const hour = twoDigits(bytes, from + 11);
  const minute = twoDigits(bytes, from + 14);
  const second = twoDigits(bytes, from + 17);
  return hour < 24 && minute < 60 && second < 61 ? day + ((hour * 60 + minute) * 60 + second) * 1000 : Number.NaN;
}

/** The day that was asked for last: entries of one day follow one another. */
let lastDate = Number.NaN;
let lastStart = Number.NaN;

function twoDigits(bytes: Uint8Array, at: number): number {
  const [tens = 0, ones = 0] = [bytes[at], bytes[at + 1]];
  if (tens < 0x30 || tens > 0x39 || ones < 0x30 || ones > 0x39) return Number.NaN;
  return (tens - 0x30) * 10 + ones - 0x30;
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
