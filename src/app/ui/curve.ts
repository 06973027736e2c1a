/** Smooth lines that never overshoot their points: monotone cubic, after Fritsch and Carlson (1980). */

export type Place = readonly [x: number, y: number];

/** The `d` of an SVG path through the points, from left to right; "" without two of them. */
export function curve(points: readonly Place[]): string {
  if (points.length < 2) return "";
  const slopes = slopesOf(points);
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const third = (x - before[0]) / 3;
      const from = before[1] + third * (slopes[index - 1] ?? 0);
      const to = y - third * (slopes[index] ?? 0);
      return `C${round(before[0] + third)} ${round(from)} ${round(x - third)} ${round(to)} ${round(x)} ${round(y)}`;
    })
    .join("");
}

/** At a turn the line lies level; elsewhere the harmonic mean of both sides, which never overshoots. */
function slopesOf(points: readonly Place[]): number[] {
  const rises = points.slice(1).map(([x, y], index) => {
    const [x0, y0] = points[index] as Place;
    return (y - y0) / (x - x0);
  });
  return points.map((_, index) => {
    const [before, after] = [rises[index - 1], rises[index]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
