/** Opens the vault that a command names, and says in a sentence why it cannot. */
import path from "node:path";
import type { Entry } from "#formula";
import { openVault, type Store, StoreFault, type Tools, type Vault, type Way } from "#vault";
import { exit, type Io, WrongUsage } from "../command.ts";
import { canBeRead } from "../storage/disk.ts";
import { fileStore } from "../storage/file-store.ts";
import { shownName } from "../terminal/cells.ts";
import { closedSentence, faultSentence, isTooLarge, tooLarge, troubleSentence } from "./sentences.ts";

/** `--vault FILE` as it was given, or the one place where a vault lies unless somebody says another. */
export function vaultFile(given: string | undefined, { env }: Io): string {
  if (given === "") throw new WrongUsage("--vault takes a file.");
  const file = given ?? usualFile(env);
  if (file === null) throw new WrongUsage("--vault FILE is missing: this machine names no home folder.");
  return file;
}

/** `$XDG_DATA_HOME/keel/log.keel`; null where the machine names no home. */
export function usualFile(env: Io["env"]): string | null {
  const { XDG_DATA_HOME: data, HOME: home, USERPROFILE: profile } = env;
  // The specification says that a path that is not absolute is to be passed over.
  if (data !== undefined && path.isAbsolute(data)) return path.join(data, "keel", "log.keel");
  const own = home || profile;
  return own ? path.join(own, ".local", "share", "keel", "log.keel") : null;
}

export function toolsFrom(io: Io): Tools {
  return { source: (count) => io.random(count), ...(io.slowKey !== undefined && { slow: io.slowKey }) };
}

/**
 * @param store of that file, where somebody watches what is written
 * @returns the vault, what was found wrong with it said on standard error; or the exit code, with the reason said
 */
export async function openedVault(
  file: string,
  way: () => Promise<Way>,
  io: Io,
  store: Store = fileStore(file),
): Promise<Vault<Entry> | number> {
  return orFault(file, io, async () => {
    // Nobody is asked for a passphrase to what is not there.
    if (!(await canBeRead(file))) return sayNone(file, io);
    const opened = await openVault<Entry>(store, await way(), toolsFrom(io));
    if (opened.type === "no-vault") return sayNone(file, io);
    if (opened.type !== "open") {
      const { why, code } = closedSentence(opened);
      return say(file, why, io, code);
    }
    for (const trouble of opened.vault.log.troubles) note(file, troubleSentence(trouble), io);
    if (opened.vault.log.troubles.some(({ type }) => type === "damaged"))
      io.errors.write(`keel: What is damaged was set aside in ${shownName(file)}.aside. The rest was read.\n`);
    return opened.vault;
  });
}

/** What the disk refuses is said as a sentence. @returns the exit code then */
export async function orFault<Result>(file: string, io: Io, work: () => Promise<Result>): Promise<Result | number> {
  try {
    return await work();
  } catch (error) {
    if (isTooLarge(error)) {
      io.errors.write(`keel: It holds ${tooLarge}. Nothing was written.\n`);
      return exit.badData;
    }
    if (!(error instanceof StoreFault)) throw error;
    return say(file, faultSentence(error), io, exit.wrongUsage);
  }
}

/** Ends a command with a sentence whose subject is the file. @returns the code */
export function say(file: string, sentence: string, io: Io, code: number): number {
  io.errors.write(`keel: ${shownName(file)} ${sentence}.\n`);
  return code;
}

/** Says something about a file, and goes on. */
export function note(file: string, text: string, io: Io): void {
  io.errors.write(`keel: ${shownName(file)}: ${text}.\n`);
}

function sayNone(file: string, io: Io): number {
  io.errors.write(`keel: There is no vault at ${shownName(file)}. keel vault new makes one; --log FILE reads a plain log.\n`);
  return exit.wrongUsage;
}
