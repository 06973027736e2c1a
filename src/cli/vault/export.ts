import { realpath } from "node:fs/promises";
import { type Entry, loadExport, type Replacement } from "#formula";
import { bytesOf, openBackup, type Vault, type Way, writeBackup } from "#vault";
import { exit, type Io, WrongUsage } from "../command.ts";
import { counted } from "../log/dates.ts";
import { parsedOptions } from "../options.ts";
import { shownName } from "../terminal/cells.ts";
import { openedVault, orFault, say, toolsFrom, vaultFile } from "./opening.ts";
import { once, secretOptions, wayFrom } from "./secrets.ts";
import { writeOnce } from "./write-once.ts";

const formats = ["backup", "json", "markdown"] as const;

interface Made {
  readonly bytes: Uint8Array;
  readonly entries: number;
  /** Entries in which no name could be replaced, because this Keel cannot read them. */
  readonly unread: number;
  isGood(read: Uint8Array): Promise<boolean>;
}

/** `keel vault export`: a sealed backup, or the entries in the open. */
export async function exportVault(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    vault: { type: "string" },
    ...secretOptions,
    to: { type: "string" },
    format: { type: "string", default: "backup" },
    replace: { type: "string", multiple: true, default: [] },
    force: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new WrongUsage("export takes options alone.");
  const format = formats.find((each) => each === values.format);
  if (format === undefined) throw new WrongUsage(`--format takes one of: ${formats.join(", ")}.`);
  const { to } = values;
  if (to === undefined || to === "") throw new WrongUsage("--to FILE is missing: where it is written.");
  const replacements = values.replace.map(replacementFrom);
  if (format === "backup" && replacements.length > 0)
    throw new WrongUsage("--replace goes with json and markdown: a backup holds what was written.");

  const file = vaultFile(values.vault, io);
  if (await isSameFile(to, file)) throw new WrongUsage("--to is the vault itself.");
  const way = once(() => wayFrom(values, io));
  const vault = await openedVault(file, way, io);
  if (typeof vault === "number") return vault;
  return orFault(to, io, async () => {
    const made = format === "backup" ? await backupOf(vault, await way(), io) : await openOf(vault, format, replacements);
    vault.lock();
    const done = await writeOnce(to, made.bytes, made.isGood, values.force);
    if (done === "folder") return say(to, "is a folder. Nothing was written", io, exit.wrongUsage);
    if (done === "exists") return say(to, "is there already. Nothing was written; --force replaces it", io, exit.wrongUsage);
    if (done === "unproven") return say(to, "could not be opened again after it was written. It was taken away", io, exit.failed);
    const proven = format === "backup" ? "A backup was written and opened again" : "Written";
    io.output.write(`${proven}: ${counted(made.entries, "entry", "entries")} in ${shownName(to)}\n`);
    if (format !== "backup") io.errors.write("This file is not sealed: whoever can read it can read what stands in it.\n");
    if (replacements.length > 0 && made.unread > 0)
      io.errors.write(
        `In ${counted(made.unread, "entry", "entries")} of another Keel no names could be replaced: they stand there as they are.\n`,
      );
    return exit.done;
  });
}

async function backupOf(vault: Vault<Entry>, way: Way, io: Io): Promise<Made> {
  const bytes = await writeBackup(vault, toolsFrom(io));
  if (bytes === null) throw new Error("Nobody stopped it");
  const ids = [...vault.log.entries].map(({ id }) => id).sort();
  return {
    bytes,
    entries: ids.length,
    unread: 0,
    async isGood(read) {
      const opened = await openBackup<Entry>(new Uint8Array(read), way, toolsFrom(io));
      if (opened.type !== "backup" || opened.truncated || opened.troubles.length > 0) return false;
      const held = new Set(opened.kept.map(({ entry }) => entry.id));
      return ids.every((id) => held.has(id));
    },
  };
}

async function openOf(vault: Vault<Entry>, format: "json" | "markdown", replacements: readonly Replacement[]): Promise<Made> {
  const exporter = await loadExport();
  const { entries, unread } = exporter.replaceNames(vault.log.entries, replacements);
  const bytes = bytesOf(format === "json" ? exporter.json(entries) : exporter.markdown(entries));
  return { bytes, entries: entries.length, unread, isGood: async (read) => Buffer.compare(read, bytes) === 0 };
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => realpath(file).catch(() => null)));
  return a !== null && a === b;
}

/** `NAME=WORD`. The message repeats neither: a name is what it is about. */
function replacementFrom(given: string): Replacement {
  const at = given.indexOf("=");
  const [name, by] = [given.slice(0, at).trim(), given.slice(at + 1).trim()];
  if (at < 0 || name === "" || by === "") throw new WrongUsage("--replace takes NAME=WORD, like --replace Anna=A.");
  return { name, by };
}
