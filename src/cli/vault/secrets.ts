/** Where a passphrase or the 24 words come from: the terminal, a file descriptor, the environment. Never an argument, which others can see. */
import { leastPassphrase, type Way } from "#vault";
import { type Io, WrongUsage } from "../command.ts";

/** Options of every command that opens a vault. */
export const secretOptions = {
  "passphrase-fd": { type: "string" },
  words: { type: "boolean", default: false },
  "words-fd": { type: "string" },
} as const;

export interface SecretValues {
  readonly "passphrase-fd"?: string | undefined;
  readonly words?: boolean | undefined;
  readonly "words-fd"?: string | undefined;
}

/** How somebody comes in. @param whose for the question at the terminal */
export async function wayFrom(values: SecretValues, io: Io, whose = "Passphrase"): Promise<Way> {
  const wantsWords = values.words === true || values["words-fd"] !== undefined;
  if (wantsWords && values["passphrase-fd"] !== undefined) throw new WrongUsage("--words and --passphrase-fd do not go together.");
  if (!wantsWords) return { type: "passphrase", passphrase: await passphraseFrom(values["passphrase-fd"], "KEEL_PASSPHRASE", io, whose) };
  const given = values["words-fd"];
  return { type: "phrase", words: given === undefined ? await typedWords(io) : textOf(await bytesFrom("--words-fd", given, io)) };
}

async function passphraseFrom(descriptor: string | undefined, variable: string, io: Io, whose: string): Promise<string> {
  const given = await givenPassphrase(descriptor, "--passphrase-fd", variable, io);
  if (given !== null) return given;
  const typed = await io.secret(`${whose}: `);
  if (typed === null) throw noTerminal();
  return typed;
}

/** A passphrase to be kept from now on; typed twice at a terminal. @throws WrongUsage */
export async function newPassphrase(
  descriptor: string | undefined,
  [option, variable]: readonly [option: string, variable: string],
  io: Io,
): Promise<string> {
  const given = await givenPassphrase(descriptor, option, variable, io);
  if (given !== null) return longEnough(given);
  const typed = await io.secret("New passphrase (it is not shown): ");
  if (typed === null) throw noTerminal();
  longEnough(typed);
  if ((await io.secret("Once more: ")) !== typed) throw new WrongUsage("The two are not the same. Nothing was written.");
  return typed;
}

async function givenPassphrase(descriptor: string | undefined, option: string, variable: string, io: Io): Promise<string | null> {
  if (descriptor === undefined) return io.env[variable] ?? null;
  // The line alone: what echo and most editors write ends with a line break that nobody typed.
  return textOf(await bytesFrom(option, descriptor, io)).replace(/\r?\n[\s\S]*$/, "");
}

function longEnough(passphrase: string): string {
  if ([...passphrase.normalize("NFKC")].length < leastPassphrase)
    throw new WrongUsage(`A passphrase has at least ${leastPassphrase} characters. Nothing was written.`);
  return passphrase;
}

/** Pasted at once or line by line, as on the printed sheet. */
async function typedWords(io: Io): Promise<string> {
  let words = "";
  for (let count = 0; count < 24; ) {
    const line = await io.secret(count === 0 ? "The 24 words (they are not shown): " : `${count} so far, go on: `);
    if (line === null) throw noTerminal();
    if (line.trim() === "") break;
    words += ` ${line}`;
    count = words.split(/[\s,;]+/).filter((word) => /\p{L}/u.test(word)).length;
  }
  return words;
}

async function bytesFrom(option: string, given: string, io: Io): Promise<Uint8Array> {
  if (!/^\d{1,4}$/.test(given)) throw new WrongUsage(`${option} takes the number of an open file descriptor.`);
  try {
    return await io.descriptor(Number(given));
  } catch {
    throw new WrongUsage(`${option}: that file descriptor cannot be read.`);
  }
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

const noTerminal = () =>
  new WrongUsage("There is no terminal to ask at. Scripts give the passphrase with --passphrase-fd N or in KEEL_PASSPHRASE.");
