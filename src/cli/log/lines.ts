/** A log as a file holds it: one entry a line, as JSON. What is no line of a log is left out and said, by its place. */
import { isId, type Log, openLog } from "#formula";

/** A line that was left out. Never says what stood in it. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  readonly id: string | null;
  readonly kind: string | null;
  /** Field by field, `body.strength`; empty for the whole line. */
  readonly where: string;
  readonly why: string;
}

export interface ReadLog {
  readonly log: Log;
  /** In the order of their lines. */
  readonly faults: readonly Fault[];
}

const lineBreak = 0x0a;
/** How Keel's own lines begin: a line that was cut short is known by it. */
const beginning = '{"id":"';

/**
 * Reads and folds the lines. A last line without its end is one that was cut short while it was written.
 * @returns null when there is something and none of it is an entry: then it is no log
 */
export function readLog(bytes: Uint8Array): ReadLog | null {
  const values: unknown[] = [];
  const lines: number[] = [];
  const faults: Fault[] = [];
  let isLog = true;
  let hasEntry = false;
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(lineBreak, from);
    const end = found < 0 ? bytes.length : found;
    const part = bytes.subarray(from, end);
    from = end + 1;
    line++;
    const value = jsonOf(part);
    if (value.type === "blank") continue;
    if (value.type === "broken") {
      const isCut = found < 0 && Buffer.from(part.subarray(0, beginning.length)).toString() === beginning;
      faults.push({ line, id: null, kind: null, where: "", why: isCut ? "is half written" : "is no JSON" });
      if (!isCut) isLog = false;
      continue;
    }
    values.push(value.json);
    lines.push(line);
    hasEntry ||= isId((value.json as { id?: unknown } | null)?.id);
  }
  if (!hasEntry && (!isLog || values.length > 0)) return null;
  const log = openLog(values);
  for (const { index, id, kind, where, why } of log.situation.refused)
    faults.push({ line: lines[index] as number, id: isId(id) ? id : null, kind, where, why });
  return { log, faults: faults.sort((a, b) => a.line - b.line) };
}

/** The line of an entry as it is written. */
export function lineOf(entry: unknown): string {
  return `${JSON.stringify(entry)}\n`;
}

const text = new TextDecoder("utf-8", { fatal: true });

function jsonOf(part: Uint8Array): { type: "json"; json: unknown } | { type: "blank" } | { type: "broken" } {
  try {
    const line = text.decode(part);
    return line.trim() === "" ? { type: "blank" } : { type: "json", json: JSON.parse(line) };
  } catch {
    return { type: "broken" };
  }
}
