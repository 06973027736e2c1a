import { type Entry, loadExport } from "#formula";
import { type Backup, type Bytes, openBackup, readHeader, restoreVault, textOf, type Vault, type Way } from "#vault";
import { exit, type Io, WrongUsage } from "../command.ts";
import { counted } from "../log/dates.ts";
import { readLog } from "../log/lines.ts";
import { sayFaults } from "../log/opened.ts";
import { parsedOptions } from "../options.ts";
import { canBeRead } from "../storage/disk.ts";
import { fileStore } from "../storage/file-store.ts";
import { shownName } from "../terminal/cells.ts";
import { readWhole } from "./look.ts";
import { note, openedVault, orFault, say, toolsFrom, vaultFile } from "./opening.ts";
import { once, type SecretValues, secretOptions, wayFrom } from "./secrets.ts";
import { closedSentence, cutShort, isTooLarge, meanwhile, tooLarge, troubleSentence } from "./sentences.ts";

/** What a file gave: its entries, and whether all of it could be read. */
interface Found {
  readonly count: number;
  readonly whole: boolean;
  /** @returns how many were left out, because they are too large to be kept */
  mergeInto(vault: Vault<Entry>): Promise<number>;
}

/** `keel vault import`: what another file holds comes into the vault, each entry once. */
export async function importFile(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    vault: { type: "string" },
    ...secretOptions,
    "from-passphrase-fd": { type: "string" },
    "from-words": { type: "boolean", default: false },
    "from-words-fd": { type: "string" },
  });
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) throw new WrongUsage("import takes one FILE.");
  const file = vaultFile(values.vault, io);
  const bytes = await readWhole(from, io);
  if (typeof bytes === "number") return bytes;
  const isSealed = readHeader(bytes).type !== "not-keel";
  const own = once(() => wayFrom(values, io));
  const theirs = fromOther(values, io);

  return orFault(file, io, async () => {
    const isNew = !(await canBeRead(file));
    if (isNew && isSealed) return restored(file, { from, bytes }, theirs ?? own, io);
    const plain = isSealed ? null : await entriesOf(from, bytes, io);
    if (typeof plain === "number") return plain;
    const vault = await openedVault(file, own, io);
    if (typeof vault === "number") return vault;
    const found = plain ?? (await backupOf(from, bytes, theirs, own, io));
    if (typeof found === "number") return found;
    const before = vault.log.entries.length;
    const left = await found.mergeInto(vault);
    const fresh = vault.log.entries.length - before;
    vault.lock();
    io.output.write(`${counted(found.count, "entry", "entries")} in ${shownName(from)}, ${fresh} of them new.\n`);
    if (left > 0)
      note(from, `${counted(left, "entry holds", "entries hold")} ${tooLarge}. ${left === 1 ? "It was" : "They were"} left out`, io);
    return found.whole && left === 0 ? exit.done : exit.badData;
  });
}

/** Where there is no vault yet the backup becomes one: with its own passphrase and words. */
async function restored(
  file: string,
  { from, bytes }: { readonly from: string; readonly bytes: Bytes },
  way: () => Promise<Way>,
  io: Io,
): Promise<number> {
  const result = await restoreVault<Entry>(fileStore(file), bytes, await way(), toolsFrom(io));
  if (result.type === "exists") return say(file, meanwhile("made"), io, exit.failed);
  if (result.type !== "open") {
    const { why, code } = closedSentence(result);
    return say(from, why, io, code);
  }
  const { vault, backup } = result;
  const entries = vault.log.entries.length;
  vault.lock();
  io.output.write(`The vault is at ${shownName(file)} again: ${counted(entries, "entry", "entries")}. It opens as the backup does.\n`);
  return sayTroubles(from, backup, io) ? exit.done : exit.badData;
}

async function backupOf(
  from: string,
  bytes: Bytes,
  theirs: (() => Promise<Way>) | null,
  own: () => Promise<Way>,
  io: Io,
): Promise<Found | number> {
  let opened = await openBackup<Entry>(bytes, await (theirs ?? own)(), toolsFrom(io));
  // It may be of another time or another vault: at a terminal one more question costs less than another try.
  if (theirs === null && (opened.type === "wrong-passphrase" || opened.type === "wrong-words")) {
    const typed = await io.secret("Passphrase of the file: ");
    if (typed !== null) opened = await openBackup<Entry>(bytes, { type: "passphrase", passphrase: typed }, toolsFrom(io));
  }
  if (opened.type !== "backup") {
    const { why, code } = closedSentence(opened);
    return say(
      from,
      opened.type === "wrong-passphrase" ? "does not open with this passphrase. Its own: --from-passphrase-fd N, --from-words" : why,
      io,
      code,
    );
  }
  const backup = opened;
  return {
    count: backup.kept.length,
    whole: sayTroubles(from, backup, io),
    mergeInto: async (vault) => vault.log.merge(backup).then(() => 0),
  };
}

/** The open export, or a plain log. */
async function entriesOf(from: string, bytes: Bytes, io: Io): Promise<Found | number> {
  const text = textOf(bytes);
  const exporter = await loadExport();
  const read = text === null ? null : exporter.read(text);
  if (read?.type === "newer") return say(from, "was written by a newer Keel, which this one cannot read", io, exit.badData);
  if (read?.type === "entries") {
    const { entries, refused } = read;
    sayFaults(
      refused.map(({ index, ...rest }) => ({ line: index + 1, ...rest })),
      shownName(from),
      io,
      "entry",
    );
    return { count: entries.length, whole: refused.length === 0, mergeInto: (vault) => appendFitting(vault, entries) };
  }
  const lines = readLog(bytes);
  const written = lines?.log.entries().map(exporter.asWritten) ?? [];
  if (lines === null || (written.length === 0 && lines.faults.length === 0))
    return say(from, "holds no entries: it is no backup, no export and no log of Keel", io, exit.badData);
  sayFaults(lines.faults, shownName(from), io);
  return { count: written.length, whole: lines.faults.length === 0, mergeInto: (vault) => appendFitting(vault, written) };
}

/** One entry that is too large stops no other. A refused append has kept nothing, so halves of it find the ones. @returns how many were left out */
async function appendFitting(vault: Vault<Entry>, entries: readonly Entry[]): Promise<number> {
  try {
    await vault.log.append(entries);
    return 0;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (entries.length === 1) return 1;
    const middle = Math.ceil(entries.length / 2);
    return (await appendFitting(vault, entries.slice(0, middle))) + (await appendFitting(vault, entries.slice(middle)));
  }
}

/** @returns whether there is none to say */
function sayTroubles(from: string, { troubles, truncated }: Backup<Entry>, io: Io): boolean {
  for (const trouble of troubles) note(from, troubleSentence(trouble), io);
  if (truncated) note(from, cutShort, io);
  return troubles.length === 0 && !truncated;
}

/** How the other file opens, where that was said. */
function fromOther(
  values: {
    readonly [name in `from-${keyof SecretValues}`]?: SecretValues[name extends `from-${infer Own extends keyof SecretValues}`
      ? Own
      : never];
  },
  io: Io,
): (() => Promise<Way>) | null {
  const given: SecretValues = {
    "passphrase-fd": values["from-passphrase-fd"],
    words: values["from-words"],
    "words-fd": values["from-words-fd"],
  };
  const isSaid = given["passphrase-fd"] !== undefined || given.words === true || given["words-fd"] !== undefined;
  return isSaid ? once(() => wayFrom(given, io, "Passphrase of the file", "--from-")) : null;
}
