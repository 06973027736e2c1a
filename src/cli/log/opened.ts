import type { Moment } from "#formula";
import { exit, type Io, WrongUsage } from "../command.ts";
import { visible } from "../terminal/cells.ts";
import { loadLog } from "./file.ts";
import type { Fault, ReadLog } from "./lines.ts";

/** More than so many lines of one file say no more than their number does. */
const mostNamed = 10;

export type Opened = { readonly type: "log"; readonly isNew: boolean } & ReadLog;

/** @returns the log, its bad lines said on standard error; or the exit code, with the reason said */
export async function opened(file: string, io: Io, mayBeNew = false): Promise<Opened | number> {
  const loaded = await loadLog(file, mayBeNew);
  if (loaded.type === "unreadable") {
    io.errors.write(`keel: ${shownName(file)} ${loaded.why}.\n`);
    return exit.wrongUsage;
  }
  if (loaded.type === "no-log") {
    io.errors.write(`keel: ${shownName(file)} is no log: none of its lines is an entry.\n`);
    return exit.badData;
  }
  sayFaults(loaded.faults, shownName(file), io);
  return loaded;
}

/** Says which lines were left out, where and why, never what stood in them; and how many. */
export function sayFaults(faults: readonly Fault[], name: string, io: Io): void {
  for (const { line, where, why } of faults.slice(0, mostNamed))
    io.errors.write(`keel: ${name}, line ${line}: ${where === "" ? "it" : where} ${why}.\n`);
  const count = faults.length;
  if (count > 0) io.errors.write(`keel: ${count === 1 ? "One line was" : `${count} lines were`} left out. The rest was read.\n`);
}

/** `--log FILE` as it was given. */
export function fileFrom(given: string | undefined): string {
  if (given === undefined || given === "") throw new WrongUsage("--log FILE is missing: where the entries stand.");
  return given;
}

/** What is looked at: now, unless another moment was named. */
export function momentOf(given: Moment | null, io: Io): Moment {
  return given ?? io.now();
}

export const shownName = (file: string) => visible(file).replaceAll("\n", "\u240A");
