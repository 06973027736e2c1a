import { kinds } from "#formula";
import { type Command, WrongUsage } from "../command.ts";
import { addToLog } from "../log/add.ts";
import { placeHelp } from "../log/opened.ts";
import { showLog } from "../log/show.ts";
import { undoInLog } from "../log/undo.ts";
import { linesOf } from "../terminal/wrap.ts";

const help = `Adds to a log, shows it, takes an entry back. The log is a vault, sealed; or,
for whoever wants it plain, a file with one JSON a line: whoever can read that
file can read what stands in it.

Usage: keel log add KIND [--body JSON] [--at TIME] [--chapter C] [PLACE]
       keel log show [--kind KIND] [--last N] [PLACE]
       keel log undo ID [PLACE]

PLACE is --vault FILE or --log FILE; without it the vault of keel vault new.

${placeHelp.trimEnd()}; add begins
                it when it is not there
  --body JSON   what the entry says, else {}; with - it is read from standard
                input, so that a terminal's history does not keep it
  --at TIME     when it happened, with its offset, like
                2026-11-23T22:10:00+01:00; else now
  --chapter C   which breakup it belongs to, else the one that was opened last
  --now TIME    what now is, else the clock of this machine
  --kind KIND   shows entries of one kind
  --last N      shows the last N
  --json        add and undo give the entry, show gives the lines as they stand
  ID            an entry, or the beginning of its id

Undo takes nothing out of the file: it adds an entry that takes another back,
and can be taken back itself.

Exit code: 0. 64 wrong usage, or a file that cannot be read or written; 65 an
entry that is refused, or a file that is no log; 70 something broke; 77 a wrong
passphrase.

KIND is one of
${kindList()}
What each of them says is in docs/catalogue/entries.md.
`;

export const log: Command = {
  name: "log",
  summary: "adds to a log, shows it, takes an entry back",
  help,
  async run([name = "", ...args], io) {
    if (name === "add") return addToLog(args, io);
    if (name === "show") return showLog(args, io);
    if (name === "undo") return undoInLog(args, io);
    throw new WrongUsage("log takes one of: add, show, undo.");
  },
};

function kindList(): string {
  const lines = linesOf(Object.keys(kinds).join(" "), 76);
  return lines.map((line) => `  ${line.map(({ shown }) => shown).join("")}`.trimEnd()).join("\n");
}
