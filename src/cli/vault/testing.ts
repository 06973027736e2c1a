/** For tests: the command with a terminal, descriptors and an environment of their own, and vaults to try it on. Never part of what is shipped. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Io } from "../command.ts";
import { ran as ranPlain } from "../testing.ts";

/** Whoever imports this removes it in the end. */
export const folder = mkdtempSync(path.join(tmpdir(), "keel-vault-"));
let files = 0;
export const newFile = (ending = "keel") => path.join(folder, String(files++), `log.${ending}`);
const evening = { at: Date.UTC(2026, 2, 20, 20), offset: 60 };
export const passphrase = "six words that nobody would guess";

export interface Setting {
  /** What is typed, line by line; none: there is no terminal. */
  readonly typed?: readonly string[];
  readonly descriptors?: Readonly<Record<number, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly slowKey?: Io["slowKey"];
}

/** As slow as a lookup, and as different for every passphrase. */
const quickKey: NonNullable<Io["slowKey"]> = async (given, salt) => {
  const bytes = new Uint8Array(64);
  for (const [index, unit] of [...Buffer.from(given), ...salt].entries()) bytes[index % 64] = ((bytes[index % 64] ?? 0) * 31 + unit) & 255;
  return bytes;
};

let draws = 0;
function random(count: number): Uint8Array {
  const bytes = new Uint8Array(count).fill(9);
  new DataView(bytes.buffer).setUint32(0, ++draws * 2_654_435_761);
  return bytes;
}

export async function ran(
  args: readonly string[],
  { typed, descriptors = {}, env = { KEEL_PASSPHRASE: passphrase }, slowKey = quickKey }: Setting = {},
) {
  const asked: string[] = [];
  const lines = [...(typed ?? [])];
  const said = await ranPlain(args, {
    env,
    now: () => evening,
    random,
    async secret(prompt) {
      asked.push(prompt);
      return typed === undefined ? null : (lines.shift() ?? "");
    },
    async descriptor(number) {
      const text = descriptors[number];
      if (text === undefined) throw new Error("EBADF");
      return Buffer.from(text);
    },
    slowKey,
  });
  return { ...said, asked };
}

export async function newVault(file = newFile()): Promise<{ file: string; words: string }> {
  const made = await ran(["vault", "new", "--vault", file, "--json"]);
  if (made.code !== 0) throw new Error(made.errors);
  return { file, words: JSON.parse(made.output).words };
}

export const add = (file: string, kind: string, body: unknown, ...more: string[]) =>
  ran(["log", "add", kind, "--body", JSON.stringify(body), "--vault", file, ...more]);

/** A vault with three entries, two of which hold words. */
export async function life(file = newFile()) {
  const made = await newVault(file);
  await add(file, "chapter", { why: "first" });
  await add(file, "journal", { prompt: "day", text: "Robin's jacket is still here. ROBIN, not Robinson." });
  await add(file, "urge", { strength: 7, trigger: "a photo of Robin" });
  return made;
}

export const shown = async (file: string) =>
  (await ran(["log", "show", "--json", "--vault", file])).output
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
