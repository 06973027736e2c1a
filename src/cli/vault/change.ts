/** `keel vault change-passphrase` and `erase`. */
import { createHash } from "node:crypto";
import { exit, type Io, WrongUsage } from "../command.ts";
import { parsedOptions } from "../options.ts";
import { besideLog } from "../storage/beside.ts";
import { fileStore } from "../storage/file-store.ts";
import { shownName } from "../terminal/cells.ts";
import { openedVault, orFault, say, vaultFile } from "./opening.ts";
import { newPassphrase, secretOptions, wayFrom } from "./secrets.ts";
import { meanwhile } from "./sentences.ts";

/** Opens with the passphrase or the words, and keeps a new passphrase. Nothing is sealed anew, and the words stay as they are. */
export async function changePassphrase(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    vault: { type: "string" },
    ...secretOptions,
    "new-passphrase-fd": { type: "string" },
  });
  if (positionals.length > 0) throw new WrongUsage("change-passphrase takes options alone.");
  const file = vaultFile(values.vault, io);
  return orFault(file, io, async () => {
    const vault = await openedVault(file, () => wayFrom(values, io, "Passphrase until now"), io);
    if (typeof vault === "number") return vault;
    const passphrase = await newPassphrase(values["new-passphrase-fd"], ["--new-passphrase-fd", "KEEL_NEW_PASSPHRASE"], io);
    const done = await vault.setPassphrase(passphrase);
    vault.lock();
    if (done === "moved") return say(file, meanwhile("changed"), io, exit.failed);
    io.output.write("The new passphrase holds from now on. The 24 words stay the same.\n");
    io.errors.write("Backups that were made before open with the passphrase of that time, and with the words.\n");
    return exit.done;
  });
}

/** Erases a vault in two steps: the first says what would go and gives a code, the second takes it. No passphrase is needed. */
export async function eraseVault(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    vault: { type: "string" },
    "passphrase-fd": { type: "string" },
    confirm: { type: "string" },
  });
  if (positionals.length > 0) throw new WrongUsage("erase takes options alone.");
  const file = vaultFile(values.vault, io);
  const store = fileStore(file);
  return orFault(file, io, async () => {
    const stored = await store.read();
    const left = stored === null ? await besideLog(file) : [];
    if (stored === null && left.length === 0) return say(file, "is not there. There is nothing to erase", io, exit.wrongUsage);
    // A typed name must not cost somebody another file.
    if (stored !== null && stored.records.length === 0 && !isOurs(stored.header))
      return say(file, "is no vault of Keel. Nothing was erased", io, exit.badData);
    const code = createHash("sha256")
      .update(stored === null ? left.join("\n") : stored.header)
      .digest("hex")
      .slice(0, 6);
    const option = values.vault === undefined ? "" : ` --vault ${shownName(file)}`;
    if (values.confirm === undefined) {
      io.output.write(
        (stored === null
          ? `The vault is not there any more. This erases what is left of it:\n${left.map((one) => `${shownName(one)}\n`).join("")}`
          : `This erases ${shownName(file)}\nwith every entry in it and what was set aside. Nothing brings it back but a backup.\n`) +
          `Nothing is erased yet. To do it: keel vault erase --confirm ${code}${option}\n`,
      );
      return exit.done;
    }
    if (values.confirm !== code) throw new WrongUsage("That is not the code of this vault as it is now. Nothing was erased.");
    await store.erase();
    io.output.write("It is erased. Backups and exports lie where you put them, and stay.\n");
    return exit.done;
  });
}

const isOurs = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "KEEL";
