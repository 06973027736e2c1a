import type { Columns } from "./columns.ts";

/** Puts entries in the order of their times. What has the same time keeps its order, or turns it. @param isNewestFirst how the file is written */
export function sortByTime(columns: Columns, isNewestFirst = false): void {
  const table = columns.table();
  if (isNewestFirst) for (const column of Object.values(table)) column.reverse();
  const { time } = table;
  if (time.every((own, at) => at === 0 || own >= (time[at - 1] as number))) return;
  const places = Uint32Array.from(time, (_, at) => at).sort((x, y) => (time[x] as number) - (time[y] as number) || x - y);
  for (const column of Object.values(table)) {
    const before = column.slice();
    places.forEach((place, at) => {
      column[at] = before[place] as number;
    });
  }
}
