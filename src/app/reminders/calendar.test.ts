import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateToDay } from "#formula";
import { calendarFile } from "./calendar.ts";
import type { Scheduled } from "./schedule.ts";

/** Thursday 26 November 2026, a quarter past twelve. */
const now = Date.UTC(2026, 10, 26, 12, 15);
const thursday = dateToDay("2026-11-26") ?? 0;
const words = "A minute for your own day.";

interface Component {
  readonly name: string;
  readonly lines: Record<string, string>;
  readonly inside: Component[];
}

/** A plain reader of what RFC 5545 says, written apart from the writer: unfolds, splits at the first colon, nests. */
function readCalendar(file: string): Component {
  if (!file.endsWith("\r\n")) throw new Error("ends without a line's end");
  const open: Component[] = [{ name: "", lines: {}, inside: [] }];
  for (const line of file.slice(0, -2).replaceAll("\r\n ", "").split("\r\n")) {
    if (/[\r\n]/.test(line)) throw new Error("a line's end within a line");
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    const here = open.at(-1) as Component;
    if (name === "BEGIN") {
      const component = { name: value, lines: {}, inside: [] };
      here.inside.push(component);
      open.push(component);
    } else if (name === "END") {
      if (open.pop()?.name !== value) throw new Error(`${value} ends and did not begin`);
    } else if (name in here.lines) throw new Error(`${name} comes twice`);
    else here.lines[name] = value;
  }
  if (open.length !== 1) throw new Error("something does not end");
  return (open[0] as Component).inside[0] as Component;
}

/** The other way, sign by sign. */
function unescaped(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "\\") {
      if (text[at] === ";" || text[at] === ",") throw new Error("a bare mark");
      plain += text[at];
    } else {
      at++;
      plain += text[at] === "n" ? "\n" : text[at];
    }
  }
  return plain;
}

describe("F92 a calendar file", () => {
  it("F92 holds each time with an alarm, in local time, and nothing but the words", () => {
    const calendar = readCalendar(calendarFile([{ id: "a-1", day: thursday + 1, minute: 1185 }], words, now));
    expect(calendar).toEqual({
      name: "VCALENDAR",
      lines: { VERSION: "2.0", PRODID: "-//Notes//EN", CALSCALE: "GREGORIAN" },
      inside: [
        {
          name: "VEVENT",
          lines: {
            UID: "a-1",
            SEQUENCE: String(now / 60_000),
            DTSTAMP: "20261126T121500Z",
            DTSTART: "20261127T194500",
            DURATION: "PT5M",
            SUMMARY: words,
            CLASS: "PRIVATE",
            TRANSP: "TRANSPARENT",
          },
          inside: [{ name: "VALARM", lines: { ACTION: "DISPLAY", DESCRIPTION: words, TRIGGER: "PT0S" }, inside: [] }],
        },
      ],
    });
  });

  it("F92 any words and any times come back out of it, and no line is above 75 bytes or cut within a letter", () => {
    const one = fc.record({ id: fc.uuid(), day: fc.nat(40_000), minute: fc.nat(1439) });
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom("\\", ";", ",", "\n", "n", ":", " ", "\u{1F33F}", "å"), fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), text, fc.nat(4_000_000_000), (scheduled, shown, minutes) => {
        const file = calendarFile(scheduled, shown, minutes * 1000);
        for (const line of file.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
        const events = readCalendar(file).inside;
        expect(events.map(scheduledIn)).toEqual(scheduled);
        for (const { lines, inside } of events)
          for (const said of [lines.SUMMARY, inside[0]?.lines.DESCRIPTION])
            expect(unescaped(said ?? "")).toBe(shown.replace(/\r\n?/g, "\n"));
      }),
    );
  });

  it("F92 a file without a reminder is a calendar all the same", () => {
    expect(readCalendar(calendarFile([], words, now)).inside).toEqual([]);
  });
});

function scheduledIn({ lines: { UID = "", DTSTART = "" } }: Component): Scheduled {
  const [, date = "", hours, minutes] = /^(\d{8})T(\d\d)(\d\d)00$/.exec(DTSTART) ?? [];
  const day = dateToDay(date.replace(/(....)(..)(..)/, "$1-$2-$3")) ?? Number.NaN;
  return { id: UID, day, minute: Number(hours) * 60 + Number(minutes) };
}
