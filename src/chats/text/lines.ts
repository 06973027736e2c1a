const newline = 10;

/** Where the line ends that goes on at `from`: at its newline, or at `to`. */
export function endOfLine(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  // Lines are short: going along them costs less than to call `indexOf` for each.
  while (at < to && bytes[at] !== newline) at++;
  return at;
}
