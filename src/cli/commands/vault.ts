import { type Command, type Io, WrongUsage } from "../command.ts";
import { changePassphrase, eraseVault } from "../vault/change.ts";
import { exportVault } from "../vault/export.ts";
import { importFile } from "../vault/import.ts";
import { showWords, unlockVault, verifyFile } from "../vault/look.ts";
import { newVault } from "../vault/new.ts";

const help = `Keeps the log sealed in one file. A passphrase opens it, or the 24 words of its
recovery phrase; without both nobody can.

Usage: keel vault new [--vault FILE] [--json]
       keel vault unlock [--vault FILE] [--json]
       keel vault words [--vault FILE] [--json]
       keel vault change-passphrase [--vault FILE]
       keel vault export --to FILE [--format FORMAT] [--replace NAME=WORD …]
       keel vault import FILE [--vault FILE]
       keel vault verify [FILE]
       keel vault erase [--vault FILE] [--confirm CODE]

  new                makes a vault and shows its 24 words, once
  unlock             tries the passphrase, and says what was found
  words              shows the 24 words again
  change-passphrase  sets another passphrase; with --words for whoever forgot it
  export             writes a sealed backup, and proves that it opens; or the
                     entries in the open, which is not sealed any more
  import             takes in a backup, an open export or a plain log, each
                     entry once; where there is no vault a backup becomes one
  verify             says of a vault or a backup what is sound and what is not
  erase              in two steps: says what would go and gives a CODE, then
                     takes it; it needs no passphrase

  --vault FILE       else $XDG_DATA_HOME/keel/log.keel, or below the home folder
                     .local/share/keel/log.keel
  --passphrase-fd N  reads the passphrase from an open file descriptor, like
                     --passphrase-fd 3 3< FILE; else KEEL_PASSPHRASE, else it is
                     asked for at the terminal and not shown. Never an argument:
                     others on this machine can read those
  --words            asks for the 24 words instead; --words-fd N reads them
  --new-passphrase-fd N
                     the new one for change-passphrase; else KEEL_NEW_PASSPHRASE
  --from-passphrase-fd N, --from-words, --from-words-fd N
                     how the file to import opens, when it is another way
  --to FILE          where it is written; a file that is there stays, unless
                     --force is given
  --format FORMAT    backup, json or markdown, else backup; the form of json is
                     docs/spec/export.schema.json
  --replace NAME=WORD
                     writes WORD for a name in what was written freely, in json
                     and markdown; may be given several times

Exit code: 0. 1 it could not be done; 64 wrong usage, or a file that cannot be
read or written; 65 a file that is damaged, or none of Keel's, or an entry that
is too large; 70 something broke; 77 a wrong passphrase or wrong words.
`;

const verbs: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number>>> = {
  new: newVault,
  unlock: unlockVault,
  words: showWords,
  "change-passphrase": changePassphrase,
  export: exportVault,
  import: importFile,
  verify: verifyFile,
  erase: eraseVault,
};

export const vault: Command = {
  name: "vault",
  summary: "keeps the log sealed: makes, opens, exports, verifies it",
  help,
  run([name = "", ...args], io) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb === undefined) throw new WrongUsage(`vault takes one of: ${Object.keys(verbs).join(", ")}.`);
    return verb(args, io);
  },
};
