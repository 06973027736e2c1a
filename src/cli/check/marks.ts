import { type Finding, stopLabels } from "#check";
import type { Cell } from "../terminal/cells.ts";
import { linesOf } from "../terminal/wrap.ts";
import type { Group, Page } from "./report.ts";

/** A finding on one line of the terminal: columns from `start` to before `end`. */
interface Mark {
  readonly finding: Finding;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** True where the finding begins; it may go on over several lines. */
  readonly first: boolean;
}

const indent = "   ";

/** The draft, broken to the width, with a line of marks below each line that has findings: the group's number, then a tilde a column. */
export function markedText(text: string, groups: readonly Group[], { width, paint }: Page): string {
  const numbered = groups.flatMap(({ findings }, index) => findings.map((finding) => ({ finding, number: index + 1 })));
  return linesOf(text, width - indent.length)
    .map((cells) => {
      const line = cells
        .map(({ shown }) => shown)
        .join("")
        .trimEnd();
      const marks = numbered.flatMap(({ finding, number }) => markOn(cells, finding, number));
      const below = lanesOf(marks).map((lane) => `${indent}${laneText(lane, paint)}\n`);
      return `${line === "" ? "" : indent}${line}\n${below.join("")}`;
    })
    .join("");
}

function markOn(cells: readonly Cell[], finding: Finding, number: number): readonly Mark[] {
  const hit = (cell: Cell) => cell.end > finding.start && cell.start < finding.end;
  const from = cells.findIndex(hit);
  if (from < 0) return [];
  const start = columns(cells.slice(0, from));
  // The space at which a line was broken is not seen, so it is not marked.
  const hits = cells.slice(from).filter(hit);
  const last = hits.findLastIndex(({ shown }) => shown.trim() !== "");
  const end = start + columns(hits.slice(0, last + 1));
  if (end === start) return [];
  return [{ finding, number, start, end, first: (cells[from]?.start ?? 0) <= finding.start }];
}

/** Marks that would touch go into lines of their own, below. A number wider than its words pushes what follows. */
function lanesOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const lanes: Mark[][] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const lane = lanes.find((others) => endOf(others.at(-1)) < mark.start || others.length === 0);
    if (lane === undefined) lanes.push([mark]);
    else lane.push(mark);
  }
  return lanes;
}

const endOf = (mark: Mark | undefined) => (mark === undefined ? -1 : Math.max(mark.end, mark.start + String(mark.number).length));

function laneText(lane: readonly Mark[], paint: Page["paint"]): string {
  let text = "";
  let column = 0;
  for (const mark of lane) {
    const number = mark.first ? String(mark.number) : "";
    const drawn = number.padEnd(mark.end - mark.start, "~");
    const colour = (stopLabels as readonly string[]).includes(mark.finding.label) ? "red" : "yellow";
    text += " ".repeat(mark.start - column) + paint(drawn, colour);
    column = mark.start + drawn.length;
  }
  return text;
}

const columns = (cells: readonly Cell[]) => cells.reduce((total, { width }) => total + width, 0);
