import { type Context, contexts, type Draft, type Reading } from "#check";
import type { Io } from "../command.ts";
import { recordOf } from "./records.ts";

export type Read = (draft: Draft) => Reading;

/** Longer lines are answered as bad and not kept in memory. A draft is far shorter. */
const longestLine = 16 * 1024 * 1024;
/** Answers are gathered to this many UTF-16 units before they are written. */
const batch = 64 * 1024;

/**
 * Answers each line of JSON with one line of JSON, in order, as they come. Waits when the reader of the answers is slower, so that
 * memory does not grow with the input.
 * @param context for lines that name none
 * @returns how many lines could not be read
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  output: Io["output"],
  context: Context,
  read: Read,
): Promise<{ lines: number; bad: number }> {
  let waiting = "";
  let lines = 0;
  let bad = 0;
  const flush = async () => {
    if (waiting !== "" && !output.write(waiting)) await output.drained();
    waiting = "";
  };
  for await (const whole of wholeLines(input)) {
    for (const line of whole) {
      const answer = answerTo(line, context, read);
      lines += 1;
      if ("error" in answer) bad += 1;
      waiting += `${JSON.stringify(answer)}\n`;
      if (waiting.length >= batch) await flush();
    }
    await flush();
  }
  return { lines, bad };
}

/** The answer to one line. @param line null for one that was too long */
function answerTo(line: Uint8Array | null, context: Context, read: Read) {
  const parsed = line === null ? { type: "bad" as const, id: null, error: "the line is too long" } : parseLine(line, context);
  if (parsed.type === "bad") return { id: parsed.id, error: parsed.error };
  return recordOf(parsed.id, read(parsed.draft));
}

type Parsed =
  | { readonly type: "draft"; readonly id: string | number | null; readonly draft: Draft }
  | { readonly type: "bad"; readonly id: string | number | null; readonly error: string };

const decoder = new TextDecoder("utf-8", { fatal: true });

/** An error names the field, never what stands in it. */
function parseLine(line: Uint8Array, usual: Context): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(line));
  } catch {
    return { type: "bad", id: null, error: "the line is not JSON in UTF-8" };
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return { type: "bad", id: null, error: "the line is no object" };
  const { id: given = null, context = null, theirs = null, text } = value as Record<string, unknown>;
  const id = typeof given === "string" || typeof given === "number" ? given : null;
  const bad = (error: string): Parsed => ({ type: "bad", id, error });
  if (given !== id) return bad("id is neither text nor a number");
  if (typeof text !== "string") return bad("text is missing or no text");
  if (theirs !== null && typeof theirs !== "string") return bad("theirs is neither text nor null");
  const known = context === null ? usual : contexts.find((each) => each === context);
  if (known === undefined) return bad(`context is none of ${contexts.join(", ")}`);
  return { type: "draft", id, draft: { text, context: known, theirs } };
}

/** The lines of a stream as bytes, without their ends; for each part of the stream those that it completes. Null is a line that was too long. */
async function* wholeLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly (Uint8Array | null)[]> {
  let rest: Uint8Array[] = [];
  let length = 0;
  const take = (end: Uint8Array) => {
    const line = length + end.length > longestLine ? null : rest.length === 0 ? end : Buffer.concat([...rest, end]);
    rest = [];
    length = 0;
    return line;
  };
  for await (const part of input) {
    const lines: (Uint8Array | null)[] = [];
    let from = 0;
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, from)) {
      lines.push(take(part.subarray(from, at)));
      from = at + 1;
    }
    if (from < part.length) {
      length += part.length - from;
      if (length > longestLine) rest = [];
      else rest.push(part.subarray(from));
    }
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take(new Uint8Array())];
}
