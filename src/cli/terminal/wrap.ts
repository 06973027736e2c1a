import { type Cell, cellsOf } from "./cells.ts";

/**
 * Breaks a text into lines of at most `width` columns, at spaces where there are any. Every cell of the text is in exactly one line.
 * @param width columns, at least 2
 */
export function linesOf(text: string, width: number): readonly (readonly Cell[])[] {
  const lines: (readonly Cell[])[] = [];
  let from = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    lines.push(...broken(cellsOf(line, from), width));
    from += line.length;
    from += text.startsWith("\r\n", from) ? 2 : 1;
  }
  return lines;
}

/** A paragraph as lines, each after an indent. The first may have another one ("Why  "). */
export function paragraph(text: string, width: number, indent = "", first = indent): string {
  return linesOf(text, Math.max(width - indent.length, 12))
    .map(
      (line, index) =>
        `${index === 0 ? first : indent}${line
          .map(({ shown }) => shown)
          .join("")
          .trimEnd()}\n`,
    )
    .join("");
}

function broken(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const lines: (readonly Cell[])[] = [];
  let rest = cells;
  while (sum(rest) > width) {
    let columns = 0;
    let cut = 0;
    let space = 0;
    while (cut < rest.length && columns + (rest[cut]?.width ?? 0) <= width) {
      columns += rest[cut]?.width ?? 0;
      cut += 1;
      // A space that does not fit hangs over the end of the line.
      if (rest[cut - 1]?.shown === " ") space = cut;
    }
    if (rest[cut]?.shown === " ") space = cut + 1;
    const end = space || Math.max(cut, 1);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest];
}

const sum = (cells: readonly Cell[]) => cells.reduce((columns, { width }) => columns + width, 0);
