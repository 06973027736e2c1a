/** `keel vault unlock`, `words` and `verify`: they look, and change nothing but what is damaged or too weak. */
import { readFile } from "node:fs/promises";
import { type Entry, openLog } from "#formula";
import { type Bytes, openBackup, readHeader, type Store } from "#vault";
import { exit, type Io, WrongUsage } from "../command.ts";
import { counted } from "../log/dates.ts";
import { parsedOptions } from "../options.ts";
import { faultFrom } from "../storage/disk.ts";
import { fileStore } from "../storage/file-store.ts";
import { openedVault, orFault, say, toolsFrom, vaultFile } from "./opening.ts";
import { printWords } from "./print-words.ts";
import { secretOptions, wayFrom } from "./secrets.ts";
import { closedSentence, cutShort, troubleSentence } from "./sentences.ts";

const options = { vault: { type: "string" }, ...secretOptions, json: { type: "boolean", default: false } } as const;

/** Tries the passphrase or the words, and says what was found. */
export async function unlockVault(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, options);
  if (positionals.length > 0) throw new WrongUsage("unlock takes options alone.");
  const file = vaultFile(values.vault, io);
  const store = fileStore(file);
  let rewrapped = false;
  const watched: Store = {
    ...store,
    // Opening writes a header for one reason alone: the passphrase's door was made with too little work.
    async setHeader(old, header) {
      const done = await store.setHeader(old, header);
      rewrapped ||= done === "written";
      return done;
    },
  };
  const vault = await openedVault(file, () => wayFrom(values, io), io, watched);
  if (typeof vault === "number") return vault;
  const entries = vault.log.entries.length;
  const unread = openLog(vault.log.entries).situation.refused.length;
  const { troubles } = vault.log;
  if (values.json) io.output.write(`${JSON.stringify({ vault: vault.id, entries, unread, troubles, rewrapped })}\n`);
  else {
    io.output.write(`It opens: ${counted(entries, "entry", "entries")}.\n`);
    if (unread > 0) io.output.write(`Of them ${unread} cannot be read by this Keel. They are kept.\n`);
    if (rewrapped) io.output.write("Its passphrase was kept with less work than today's least. It is kept with more now.\n");
  }
  vault.lock();
  return exit.done;
}

/** Shows the recovery phrase again. */
export async function showWords(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, options);
  if (positionals.length > 0) throw new WrongUsage("words takes options alone.");
  const file = vaultFile(values.vault, io);
  const vault = await openedVault(file, () => wayFrom(values, io), io);
  if (typeof vault === "number") return vault;
  if (values.json) io.output.write(`${JSON.stringify({ vault: vault.id, words: vault.words() })}\n`);
  else printWords(vault, io);
  vault.lock();
  return exit.done;
}

/** Says of a log or a backup what of it is sound. Nothing is written. */
export async function verifyFile(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, options);
  const [named, ...others] = positionals;
  if (others.length > 0 || (named !== undefined && values.vault !== undefined)) throw new WrongUsage("verify takes one FILE.");
  const file = named ?? vaultFile(values.vault, io);
  const bytes = await readWhole(file, io);
  if (typeof bytes === "number") return bytes;
  const head = readHeader(bytes);
  const opened = head.type === "header" ? await openBackup<Entry>(bytes, await wayFrom(values, io), toolsFrom(io)) : head;
  if (opened.type !== "backup") {
    const { why, code } = closedSentence(opened);
    return say(file, why, io, code);
  }
  const { kept, troubles, truncated } = opened;
  const sound = troubles.length === 0 && !truncated;
  const kind = head.type === "header" ? head.header.kind : "log";
  if (values.json) io.output.write(`${JSON.stringify({ kind, entries: kept.length, sound, troubles, truncated })}\n`);
  else {
    const what = kind === "backup" ? "A backup" : "A log";
    io.output.write(
      `${what} with ${counted(kept.length, "entry", "entries")} that can be read. ${sound ? "It is sound." : "It is not sound:"}\n`,
    );
    for (const trouble of troubles) io.output.write(`- ${troubleSentence(trouble)}\n`);
    if (truncated) io.output.write(`- ${cutShort}\n`);
  }
  return sound ? exit.done : exit.badData;
}

/** @returns its bytes; or the exit code, with the reason said */
export async function readWhole(file: string, io: Io): Promise<Bytes | number> {
  const bytes = await orFault(file, io, () =>
    readFile(file).catch((error) => {
      throw faultFrom(error);
    }),
  );
  return typeof bytes === "number" ? bytes : new Uint8Array(bytes);
}
