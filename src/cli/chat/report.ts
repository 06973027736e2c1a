import { type Summary, warnings } from "#chats";
import { counted, longDate } from "../log/dates.ts";
import { shownName } from "../terminal/cells.ts";
import type { Paint } from "../terminal/style.ts";
import { paragraph } from "../terminal/wrap.ts";

/** How wide and with which colours. */
export interface ReportPage {
  readonly width: number;
  readonly paint: Paint;
}

/**
 * What was read, for a terminal.
 * @param back the sentences of the look back
 * @param marked what the check would mark, ready to be shown; "" where nobody asked
 */
export function chatReport(summary: Summary, back: readonly string[], marked: string, page: ReportPage): string {
  const { messages, calls, system, firstLocal, lastLocal, notUnderstood } = summary;
  const say = (text: string) => paragraph(text, page.width);
  const span = firstLocal === null || lastLocal === null ? "" : `From ${dayOf(firstLocal)} to ${dayOf(lastLocal)}.`;
  const beside = [calls > 0 ? counted(calls, "call") : "", system > 0 ? counted(system, "line by the app", "lines by the app") : ""];
  const blocks = [
    page.paint(say(`${counted(messages, "message")}. ${span}`).trimEnd(), "bold"),
    people(summary, page),
    beside.some((part) => part !== "") ? say(`Beside them ${beside.filter((part) => part !== "").join(" and ")}.`) : "",
    summary.warnings.map((warning) => say(warnings[warning])).join(""),
    doubts(summary, page),
    back.map(say).join(""),
    marked,
    notUnderstood.count > 0 ? say(`${counted(notUnderstood.count, "line was", "lines were")} not understood. The first:`) : "",
    notUnderstood.lines.map((line) => page.paint(`  ${shownName(line)}\n`, "dim")).join(""),
  ];
  return `${blocks
    .filter((block) => block !== "")
    .map((block) => block.trimEnd())
    .join("\n\n")}\n`;
}

/** A bar each: how many messages of all. */
function people({ byParticipant, messages, me }: Summary, { width, paint }: ReportPage): string {
  const rows = Object.entries(byParticipant).sort(([, x], [, y]) => y - x);
  const shown = rows.slice(0, 12).map(([name, count]) => ({ name: `${shownName(name)}${name === me ? " (you)" : ""}`, count }));
  const longest = Math.max(0, ...shown.map(({ name }) => name.length));
  const room = Math.max(8, Math.min(40, width - longest - 12));
  return shown
    .map(({ name, count }) => {
      const bar = "#".repeat(Math.round((room * count) / Math.max(1, messages)));
      return `${name.padEnd(longest)}  ${paint(bar, "dim")} ${count}\n`;
    })
    .join("");
}

/** Which dates leave it open what comes first, and how to say it. */
function doubts({ dateDoubts, dateOrder }: Summary, { width }: ReportPage): string {
  if (dateDoubts.length === 0) return "";
  const isMonthFirst = dateOrder === "mdy";
  const said = dateDoubts.map(({ written, dayFirst, monthFirst }) => {
    const [taken, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    return `${written} was read as ${dayOf(taken)}, and may be ${dayOf(other)}.`;
  });
  return paragraph(`${said.join(" ")} If that is wrong, add --dates ${isMonthFirst ? "day" : "month"}.`, width);
}

function dayOf(local: string): string {
  return longDate(Math.floor(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) / 86_400_000));
}
