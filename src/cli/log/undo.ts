import { type Entry, kinds, type Log } from "#formula";
import { exit, type Io, WrongUsage } from "../command.ts";
import { momentFrom, parsedOptions } from "../options.ts";
import { newEntry } from "./new-entry.ts";
import { momentOf, opened, placeFrom, placeOptions } from "./opened.ts";
import { standing } from "./standing.ts";

/** Fewer letters of an id than these could be anybody's. */
const fewest = 4;

/** `keel log undo`: an entry that takes another one back. */
export async function undoInLog(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    ...placeOptions,
    now: { type: "string" },
    json: { type: "boolean", default: false },
  });
  const [given = "", ...others] = positionals;
  const wanted = given.toLowerCase();
  if (others.length > 0 || wanted.length < fewest || !/^[0-9a-f-]+$/.test(wanted))
    throw new WrongUsage("undo takes one ID, or at least four letters of its beginning.");
  const place = placeFrom(values, io);
  const now = momentOf(values.now === undefined ? null : momentFrom("--now", values.now), io);
  const log = await opened(place, io);
  if (typeof log === "number") return log;
  const target = targetFrom(log.log, wanted);
  if (!standing(log.log).has(target.id)) {
    io.errors.write("keel: That entry does not stand any more. Nothing was written.\n");
    return exit.done;
  }
  const { version } = kinds.withdraw;
  const entry = newEntry(log.log.lamport, now, io, {
    kind: "withdraw",
    v: version,
    body: { of: target.id },
    chapter: target.chapter,
  });
  const failed = await log.append(entry);
  if (failed !== null) return failed;
  io.output.write(values.json ? `${JSON.stringify(entry)}\n` : `Taken back: ${target.kind}. It stays in the file and counts no more.\n`);
  return exit.done;
}

function targetFrom(log: Log, beginning: string): Entry {
  const found = log.entries().filter(({ id }) => id.startsWith(beginning));
  const [target] = found;
  if (target === undefined) throw new WrongUsage("No entry of this log has that id.");
  if (found.length > 1) throw new WrongUsage("Several ids begin like that: give more of it.");
  return target;
}
