import { loadGuide } from "#formula";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { documentOf } from "../log/document.ts";
import { type ReadLog, readLog } from "../log/lines.ts";
import { opened, placeFrom, placeOptions, sayFaults } from "../log/opened.ts";
import { momentFrom, parsedOptions } from "../options.ts";

const help = `Prints the whole situation of a moment, and the guidance, as one JSON document.
The same entries and the same moment give the same document, on any machine.

Usage: keel situation --now TIME [--json] < entries.jsonl
       keel situation --now TIME [--json] --vault FILE
       keel situation --now TIME [--json] --log FILE

  --now TIME    the moment that is looked at, with its offset, like
                2026-11-23T22:10:00+01:00; it has to be given
  --vault FILE  the sealed entries; it asks for the passphrase, or reads
                it: see keel vault --help
  --log FILE    the entries, one JSON a line; without either of the two they are
                read from standard input
  --json        the only form that there is: it may be left out

The document fits docs/spec/situation.schema.json.

Exit code: 0. 64 wrong usage; 65 what is read is no log; 70 something broke; 77
a wrong passphrase. What is no entry is said on standard error, counted in the
document, and left out.
`;

export const situation: Command = {
  name: "situation",
  summary: "prints everything that a log comes to, as JSON",
  help,
  run: print,
};

async function print(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    ...placeOptions,
    now: { type: "string" },
    json: { type: "boolean", default: true },
  });
  if (positionals.length > 0) throw new WrongUsage("situation takes options alone: keel situation --now TIME < FILE.");
  if (values.now === undefined) throw new WrongUsage("--now TIME is missing: the moment that is looked at.");
  const moment = momentFrom("--now", values.now);
  const read = values.log === undefined && values.vault === undefined ? await readInput(io) : await opened(placeFrom(values, io), io);
  if (typeof read === "number") return read;
  io.output.write(`${JSON.stringify(documentOf(read, moment, await loadGuide()))}\n`);
  return exit.done;
}

async function readInput(io: Io): Promise<ReadLog | number> {
  if (io.input.isTerminal) io.errors.write("Write or paste entries, one JSON a line, then a line with Ctrl-D alone.\n");
  const parts: Uint8Array[] = [];
  for await (const part of io.input) parts.push(part);
  const read = readLog(Buffer.concat(parts));
  if (read === null) {
    io.errors.write("keel: Standard input is no log: none of its lines is an entry.\n");
    return exit.badData;
  }
  sayFaults(read.faults, "standard input", io);
  return read;
}
