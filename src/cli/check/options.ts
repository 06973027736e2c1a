import { type Circumstances, type Context, contexts, type Mode, modes } from "#check";
import { WrongUsage } from "../command.ts";
import { parsedOptions } from "../options.ts";

export interface CheckOptions {
  /** Files to read, in order; `-` is standard input. Empty: standard input alone. */
  readonly files: readonly string[];
  readonly format: "report" | "json" | "jsonl";
  readonly context: Context;
  readonly theirs: string | null;
  readonly circumstances: Circumstances;
}

export const checkHelp = `Reads a draft before it is sent: what pushes, why, what instead, one verdict.
It reads on this machine and sends nothing anywhere.

Usage: keel check [OPTION…] [FILE…]

Without a FILE, or with -, it reads standard input.

  --context WHY   why you write: ${contexts.slice(0, 3).join(", ")},
                  ${contexts.slice(3).join(", ")} (else no-contact)
  --theirs TEXT   what they wrote, in a reply
  --mode MODE     what holds: ${modes.join(", ")};
                  may be given several times
  --unanswered N  contacts without an answer in the last 30 days
  --at TIME       when it would be sent, like 2026-03-01T23:30+01:00; the hour
                  counts as it is written. Without it no hour counts
  --json          one line of JSON for each draft
  --jsonl         reads {"id","context","theirs","text"}, one JSON a line, and
                  answers each with one line, in order

Exit code: 0 send, 1 edit, 2 wait, 3 stop; the worst of several files. 64 wrong
usage, or a draft that cannot be read or is empty; 70 something broke. With
--jsonl: 0, or 65 when a line could not be read.
`;

/** @throws WrongUsage */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parsed(args);
  if (values.jsonl && values.theirs !== undefined) throw new WrongUsage("--theirs stands in the lines themselves with --jsonl.");
  if (values.jsonl && values.json) throw new WrongUsage("--json and --jsonl do not go together.");
  const hour = values.at === undefined ? undefined : hourOf(values.at);
  return {
    files: positionals,
    format: values.jsonl ? "jsonl" : values.json ? "json" : "report",
    context: oneOf("--context", contexts, values.context),
    theirs: values.theirs ?? null,
    circumstances: {
      modes: (values.mode ?? []).map((mode): Mode => oneOf("--mode", modes, mode)),
      unanswered: countOf(values.unanswered),
      ...(hour !== undefined && { hour }),
    },
  };
}

function parsed(args: readonly string[]) {
  return parsedOptions(args, {
    context: { type: "string", default: "no-contact" },
    theirs: { type: "string" },
    mode: { type: "string", multiple: true },
    unanswered: { type: "string", default: "0" },
    at: { type: "string" },
    json: { type: "boolean", default: false },
    jsonl: { type: "boolean", default: false },
  });
}

function oneOf<Value extends string>(option: string, values: readonly Value[], given: string): Value {
  const found = values.find((value) => value === given);
  if (found === undefined) throw new WrongUsage(`${option} takes one of: ${values.join(", ")}.`);
  return found;
}

function countOf(given: string): number {
  if (!/^\d{1,6}$/.test(given)) throw new WrongUsage("--unanswered takes a whole number.");
  return Number(given);
}

/** The local hour as it is written: an offset says where it was that late, and changes nothing about the hour. */
function hourOf(given: string): number {
  const [, day, hour, minute = "0", second = "0"] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(given) ?? [];
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) {
    throw new WrongUsage("--at takes a date with a time, like 2026-03-01T23:30 or 2026-03-01T23:30+01:00.");
  }
  return Number(hour);
}
