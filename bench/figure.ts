import process from "node:process";

export interface Figure {
  /** The bench's file, without its ending. */
  readonly bench: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it has to reach, as it is read: "≥ 2000", "≤ 8". */
  readonly reach: string;
}

/** Prints a figure as one line of JSON. One that does not hold makes the process end with 1. */
export function say({ bench, name, value, unit, reach }: Figure): void {
  const holds = isReached(value, reach);
  if (!holds) process.exitCode = 1;
  console.log(JSON.stringify({ bench, name, value, unit, reach, holds }));
}

/** The middle of some numbers; the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** True when `value` is what `reach` asks: `≥ 0.75`, `≤ 8`, `= 100`, or `–` where nothing is asked. @throws on any other form. */
function isReached(value: number, reach: string): boolean {
  if (reach === "–") return true;
  const [, sign, bound] = /^([≥≤=]) (-?[\d.]+)$/.exec(reach) ?? [];
  if (sign === undefined) throw new Error(`What is to be reached is not clear: ${reach}`);
  if (sign === "≥") return value >= Number(bound);
  return sign === "≤" ? value <= Number(bound) : value === Number(bound);
}
