import type { Vault } from "#vault";
import type { Io } from "../command.ts";

/** Shows the recovery phrase as on the printed sheet: numbered, read down the columns. */
export function printWords(vault: Pick<Vault, "words">, io: Io): void {
  const words = vault.words().split(" ");
  const rows = words.length / 3;
  const cell = (at: number) => `${String(at + 1).padStart(2)}. ${words[at]}`;
  io.errors.write("The 24 words of your recovery phrase:\n\n");
  for (let row = 0; row < rows; row++)
    io.errors.write(
      `  ${[row, row + rows, row + 2 * rows]
        .map((at) => cell(at).padEnd(16))
        .join("")
        .trimEnd()}\n`,
    );
  io.errors.write(
    "\nWrite them on paper and keep it where nobody looks. They open this vault and its\n" +
      "backups without the passphrase. Without both nobody can open it, not Keel either.\n",
  );
}
