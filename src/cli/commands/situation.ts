import { loadGuide } from "#formula";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { documentOf } from "../log/document.ts";
import { readLog } from "../log/lines.ts";
import { sayFaults } from "../log/opened.ts";
import { momentFrom, parsedOptions } from "../options.ts";

const help = `Prints the whole situation of a moment, and the guidance, as one JSON document.
It reads entries from standard input, one JSON a line. The same entries and the
same moment give the same document, on any machine.

Usage: keel situation --now TIME [--json] < entries.jsonl

  --now TIME  the moment that is looked at, with its offset, like
              2026-11-23T22:10:00+01:00; it has to be given
  --json      the only form that there is: it may be left out

The document fits docs/spec/situation.schema.json.

Exit code: 0. 64 wrong usage; 65 when standard input is no log. Lines that are
no entries are said on standard error, counted in the document, and left out.
`;

export const situation: Command = {
  name: "situation",
  summary: "prints everything that a log comes to, as JSON",
  help,
  run: print,
};

async function print(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, { now: { type: "string" }, json: { type: "boolean", default: true } });
  if (positionals.length > 0) throw new WrongUsage("situation reads standard input: keel situation --now TIME < FILE.");
  if (values.now === undefined) throw new WrongUsage("--now TIME is missing: the moment that is looked at.");
  const moment = momentFrom("--now", values.now);
  if (io.input.isTerminal) io.errors.write("Write or paste entries, one JSON a line, then a line with Ctrl-D alone.\n");
  const parts: Uint8Array[] = [];
  for await (const part of io.input) parts.push(part);
  const read = readLog(Buffer.concat(parts));
  if (read === null) {
    io.errors.write("keel: Standard input is no log: none of its lines is an entry.\n");
    return exit.badData;
  }
  sayFaults(read.faults, "standard input", io);
  io.output.write(`${JSON.stringify(documentOf(read, moment, await loadGuide()))}\n`);
  return exit.done;
}
