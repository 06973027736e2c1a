import type { Day, DayState, Days } from "#formula";
import { counted, longDate, shortDate } from "../log/dates.ts";
import { lookCommand, type Page } from "../log/looking.ts";
import { paragraph } from "../terminal/wrap.ts";

const marks: Readonly<Record<DayState, string>> = { before: ".", kept: "|", slip: "-", reserve: "o" };
const meanings: Readonly<Record<DayState, string>> = { before: "before", kept: "kept", slip: "contact", reserve: "reserve day" };

export const days = lookCommand({
  name: "days",
  summary: "shows which days of the weeks were kept",
  about: "Shows which days of the weeks were kept. A slip costs one day and takes none of\nthe others away.",
  parts: ["days"],
  report({ now, days, closed }, page) {
    if (days === null) return paragraph("The weeks are not begun. Nothing presses.", page.width);
    const blocks = [
      page.paint(longDate(now.day), "bold"),
      figures(days, closed !== null, page),
      strip(days.strip, page),
      after(days, page),
    ];
    return `${blocks
      .filter((block) => block !== "")
      .map((block) => block.trimEnd())
      .join("\n\n")}\n`;
  },
});

function figures(
  { n, length, ends, ended, keptOfLast, of, keptAll, longestRun, reserve, reviewDue }: Days,
  guarded: boolean,
  page: Page,
): string {
  const place =
    ended !== null
      ? `The weeks ended on ${shortDate(ended)}.`
      : n === 0
        ? "Day 0 is today. The first day to keep is tomorrow."
        : `Day ${n}. The weeks are ${length} days, to ${shortDate(ends)}.`;
  const kept =
    of === 0
      ? ""
      : of < 28
        ? `Kept: ${keptOfLast} of the ${of} days so far.`
        : `Kept: ${keptOfLast} of the last 28 days, ${keptAll} in all.`;
  const run = of === 0 ? "" : `Longest run: ${counted(longestRun, "day")}.`;
  const spare = guarded || (reserve.used === 0 && reserve.left === 0) ? "" : `Reserve days: ${reserve.used} used, ${reserve.left} left.`;
  const due = reviewDue ? "Their review is open: keel review shows it. The days go on until then." : "";
  return [place, kept, run, spare, due].flatMap((line) => (line === "" ? [] : [paragraph(line, page.width)])).join("");
}

/** Four rows of seven days, oldest first, and what the marks mean. */
function strip(all: readonly Day[], { paint }: Page): string {
  const rows: string[] = [];
  for (let from = 0; from < all.length; from += 7) {
    const row = all.slice(from, from + 7);
    const first = row[0] as Day;
    rows.push(
      `${shortDate(first.day).padEnd(13)}${row.map(({ state, looked }) => `${marks[state]}${looked ? "'" : " "}`).join(" ")}`.trimEnd(),
    );
  }
  const seen = new Set(all.map(({ state }) => state));
  const legend = (Object.keys(marks) as DayState[]).filter((state) => seen.has(state)).map((state) => `${marks[state]} ${meanings[state]}`);
  if (all.some(({ looked }) => looked)) legend.push("' looked");
  return `${rows.join("\n")}\n\n${paint(legend.join("   "), "dim")}`;
}

/** The time since a slip comes last and smallest (F25). */
function after({ sinceSlip }: Days, { paint }: Page): string {
  if (sinceSlip === null) return "";
  const hours = Math.floor(sinceSlip / 3_600_000);
  const time = hours < 48 ? counted(hours, "hour") : counted(Math.floor(hours / 24), "day");
  return paint(`Since the last contact that counted: ${time}.`, "dim");
}
