import type { Io } from "../command.ts";

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35 } as const;

export type Colour = keyof typeof codes;
export type Paint = (text: string, ...colours: readonly Colour[]) => string;

/** Lines longer than this are hard to read, however wide the window. */
const widest = 96;
const narrowest = 32;

/** Colour only on a terminal that has it, and only if the person did not switch it off (no-color.org). */
export function paintFor({ output, env }: Pick<Io, "output" | "env">): Paint {
  const plain = !output.isTerminal || Boolean(env.NO_COLOR) || env.TERM === "dumb";
  return (text, ...colours) => (plain || text === "" ? text : `\x1b[${colours.map((colour) => codes[colour]).join(";")}m${text}\x1b[0m`);
}

/** Columns that a report may use. */
export function widthFor({ output }: Pick<Io, "output">): number {
  return Math.min(Math.max(output.columns - 1, narrowest), widest);
}
