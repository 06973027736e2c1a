/** What the server says of itself: a line of JSON each. Never who asked for what, and no text of an error, for those repeat what was given. */

export interface Event {
  readonly event: "failed";
  /** By its name. */
  readonly call: string;
  /** A database's SQLSTATE, or the kind of a fault in the program. */
  readonly code: string;
}
export type Log = (event: Event) => void;

/** @param write takes whole lines @param now milliseconds since 1970 */
export function lineLog(write: (line: string) => void, now: () => number): Log {
  return (event) => write(`${JSON.stringify({ at: new Date(now()).toISOString(), ...event })}\n`);
}
