/**
 * Reminders as a calendar file (RFC 5545), for whoever has no server: the calendar they have reminds them (F92). Times have no zone: who travels
 * is reminded when their own clock shows the hour, and no table of zones says where they live.
 */
import { dayToDate } from "#formula";
import type { Scheduled } from "./schedule.ts";

/**
 * @param words what the calendar shows, the same for each
 * @param now milliseconds since 1970: a file that is made later takes the place of an earlier one, event by event
 * @returns lines that end with CR and LF, none above 75 bytes
 */
export function calendarFile(scheduled: readonly Scheduled[], words: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  const events = scheduled.flatMap(({ id, day, minute }) => [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `SEQUENCE:${Math.floor(now / 60_000)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${dayToDate(day).replaceAll("-", "")}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`,
    "DURATION:PT5M",
    `SUMMARY:${escaped(words)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(words)}`,
    "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Notes//EN", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** Section 3.1: lines of 75 bytes at most, never cut within a letter. */
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
