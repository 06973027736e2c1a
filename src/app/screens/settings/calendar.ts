/** Reminders as a calendar file (RFC 5545), in local time, with words that say nothing (F92). */
import { dayToDate, weekdayOf } from "#formula";

export type Reminder = "day" | "week" | "backup";

export interface Wanted {
  readonly of: readonly Reminder[];
  /** 0 to 23, local. */
  readonly hour: number;
  /** 0 is Monday: the day of the weekly one. */
  readonly weekday: number;
  /** What the calendar shows. */
  readonly words: string;
}

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * At most two fall on one day: the monthly one comes on the day of the week after the weekly one.
 * @param today local day number @param now milliseconds since 1970 @param newId an id for each event
 */
export function calendarFile({ of, hour, weekday, words }: Wanted, today: number, now: number, newId: () => string): string {
  const stamp = `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, "")}`;
  const events = of.flatMap((reminder) => {
    const { first, rule } = rhythmOf(reminder, weekday, today);
    const minutes = reminder === "day" ? "00" : reminder === "week" ? "15" : "30";
    return [
      "BEGIN:VEVENT",
      `UID:${newId()}`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${dayToDate(first).replaceAll("-", "")}T${String(hour).padStart(2, "0")}${minutes}00`,
      "DURATION:PT5M",
      `RRULE:${rule}`,
      `SUMMARY:${escaped(words)}`,
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(words)}`,
      "TRIGGER:PT0S",
      "END:VALARM",
      "END:VEVENT",
    ];
  });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Notes//EN", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** From tomorrow on: today's is not missed by a file that is made tonight. */
function rhythmOf(reminder: Reminder, weekday: number, today: number): { readonly first: number; readonly rule: string } {
  const tomorrow = today + 1;
  const next = (day: number) => tomorrow + ((day - weekdayOf(tomorrow) + 7) % 7);
  if (reminder === "day") return { first: tomorrow, rule: "FREQ=DAILY" };
  if (reminder === "week") return { first: next(weekday), rule: `FREQ=WEEKLY;BYDAY=${days[weekday]}` };
  const after = (weekday + 1) % 7;
  return { first: firstOfMonth(next(after)), rule: `FREQ=MONTHLY;BYDAY=1${days[after]}` };
}

/** The first such weekday of its month, from a day on. */
function firstOfMonth(day: number): number {
  return Number(dayToDate(day).slice(8)) <= 7 ? day : firstOfMonth(day + 7);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Lines of 75 bytes at most, never cut within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 75) {
      text += "\r\n ";
      bytes = 1;
    }
    text += letter;
    bytes += size;
  }
  return text;
}
