const newline = 10;

/** Where the line ends that goes on at `from`: at its newline, or at `to`. */
export function endOfLine(bytes: Uint8Array, from: number, to: number): number {
  const found = bytes.indexOf(newline, from);
  return found < 0 || found > to ? to : found;
}
