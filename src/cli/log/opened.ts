/** Where a command finds entries: a plain log, or a vault. */
import { type Entry, type Moment, openLog } from "#formula";
import type { Vault, Way } from "#vault";
import { exit, type Io, WrongUsage } from "../command.ts";
import { shownName } from "../terminal/cells.ts";
import { openedVault, orFault, say, usualFile, vaultFile } from "../vault/opening.ts";
import { type SecretValues, secretOptions, wayFrom } from "../vault/secrets.ts";
import { appendEntry, loadLog } from "./file.ts";
import type { Fault, ReadLog } from "./lines.ts";

/** More than so many lines of one file say no more than their number does. */
const mostNamed = 10;

export type Place =
  | { readonly type: "log"; readonly file: string }
  | { readonly type: "vault"; readonly file: string; readonly way: () => Promise<Way> };

/** Options of every command that looks at entries or adds to them. */
export const placeOptions = { log: { type: "string" }, vault: { type: "string" }, ...secretOptions } as const;

export const placeHelp = `  --vault FILE  the sealed entries, else those of keel vault new; it asks for
                the passphrase, or reads it: see keel vault --help
  --log FILE    entries that are not sealed, one JSON a line
`;

export type Opened = ReadLog & {
  readonly isNew: boolean;
  /** Adds an entry that was made for this log. @returns null when the disk has it; or the exit code, with the reason said */
  append(entry: Entry): Promise<number | null>;
};

/** @throws WrongUsage */
export function placeFrom(
  values: SecretValues & { readonly log?: string | undefined; readonly vault?: string | undefined },
  io: Io,
): Place {
  const { log, vault } = values;
  if (log !== undefined && vault !== undefined) throw new WrongUsage("--log and --vault do not go together.");
  if (log !== undefined && log !== "") return { type: "log", file: log };
  if (log === "" || (vault === undefined && usualFile(io.env) === null))
    throw new WrongUsage("--vault FILE or --log FILE is missing: where the entries stand.");
  return { type: "vault", file: vaultFile(vault, io), way: () => wayFrom(values, io) };
}

/** @returns the log, what of it cannot be read said on standard error; or the exit code, with the reason said */
export async function opened(place: Place, io: Io, mayBeNew = false): Promise<Opened | number> {
  if (place.type === "log") return openedLines(place.file, io, mayBeNew);
  const vault = await openedVault(place.file, place.way, io);
  return typeof vault === "number" ? vault : openedEntries(place.file, vault, io);
}

/** Says which lines were left out, where and why, never what stood in them; and how many. */
export function sayFaults(faults: readonly Fault[], name: string, io: Io, one: "line" | "entry" = "line"): void {
  for (const { line, where, why } of faults.slice(0, mostNamed))
    io.errors.write(`keel: ${name}, ${one} ${line}: ${where === "" ? "it" : where} ${why}.\n`);
  const count = faults.length;
  const [single, many] = one === "line" ? ["One line", "lines"] : ["One entry", "entries"];
  if (count > 0) io.errors.write(`keel: ${count === 1 ? `${single} was` : `${count} ${many} were`} left out. The rest was read.\n`);
}

/** What is looked at: now, unless another moment was named. */
export function momentOf(given: Moment | null, io: Io): Moment {
  return given ?? io.now();
}

async function openedLines(file: string, io: Io, mayBeNew: boolean): Promise<Opened | number> {
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
  const append = async (entry: Entry) => {
    const failed = await appendEntry(file, entry);
    return failed === null ? null : say(file, failed, io, exit.wrongUsage);
  };
  return { ...loaded, append };
}

function openedEntries(file: string, vault: Vault<Entry>, io: Io): Opened {
  const log = openLog(vault.log.entries);
  const faults = log.situation.refused.map(({ index, id, kind, where, why }) => ({ line: index + 1, id, kind, where, why }));
  sayFaults(faults, shownName(file), io, "entry");
  const append = (entry: Entry) =>
    orFault(file, io, async () => {
      await vault.log.append([entry]);
      return null;
    });
  return { log, faults, isNew: false, append };
}
