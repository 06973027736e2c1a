import { createVault } from "#vault";
import { exit, type Io, WrongUsage } from "../command.ts";
import { parsedOptions } from "../options.ts";
import { canBeRead } from "../storage/disk.ts";
import { fileStore } from "../storage/file-store.ts";
import { shownName } from "../terminal/cells.ts";
import { orFault, say, toolsFrom, vaultFile } from "./opening.ts";
import { printWords } from "./print-words.ts";
import { newPassphrase } from "./secrets.ts";

/** `keel vault new`: an empty vault, and its 24 words once. */
export async function newVault(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    vault: { type: "string" },
    "passphrase-fd": { type: "string" },
    json: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new WrongUsage("new takes options alone.");
  const file = vaultFile(values.vault, io);
  const sayThere = () => say(file, "is there already. Nothing was changed", io, exit.wrongUsage);
  return orFault(file, io, async () => {
    if (await canBeRead(file)) return sayThere();
    const passphrase = await newPassphrase(values["passphrase-fd"], ["--passphrase-fd", "KEEL_PASSPHRASE"], io);
    const made = await createVault(fileStore(file), { type: "passphrase", passphrase }, toolsFrom(io));
    if (made.type === "exists") return sayThere();
    const { vault } = made;
    if (values.json) io.output.write(`${JSON.stringify({ vault: vault.id, file, words: vault.words() })}\n`);
    else {
      printWords(vault, io);
      io.output.write(`The vault is at ${shownName(file)}\n`);
    }
    vault.lock();
    return exit.done;
  });
}
