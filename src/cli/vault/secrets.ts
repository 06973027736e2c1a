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

/**
 * How somebody comes in.
 * @param whose for the question at the terminal
 * @param begins how the options of these values begin, where another file has its own
 */
export async function wayFrom(values: SecretValues, io: Io, whose = "Passphrase", begins = "--"): Promise<Way> {
  const wantsWords = values.words === true || values["words-fd"] !== undefined;
  if (wantsWords && values["passphrase-fd"] !== undefined)
    throw new WrongUsage(`${begins}words and ${begins}passphrase-fd do not go together.`);
  if (!wantsWords) {
    const [option, variable] = [`${begins}passphrase-fd`, "KEEL_PASSPHRASE"];
    const given = (await givenPassphrase(values["passphrase-fd"], option, variable, io)) ?? (await io.secret(`${whose}: `));
    if (given === null) throw noTerminal(passphraseWays(option, variable));
    return { type: "passphrase", passphrase: given };
  }
  const [given, option] = [values["words-fd"], `${begins}words-fd`];
  return { type: "phrase", words: given === undefined ? await typedWords(option, io) : textOf(await bytesFrom(option, given, io)) };
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
  if (typed === null) throw noTerminal(passphraseWays(option, variable));
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
async function typedWords(option: string, io: Io): Promise<string> {
  let words = "";
  for (let count = 0; count < 24; ) {
    const line = await io.secret(count === 0 ? "The 24 words (they are not shown): " : `${count} so far, go on: `);
    if (line === null) throw noTerminal(`the 24 words with ${option} N`);
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

const passphraseWays = (option: string, variable: string) => `the passphrase with ${option} N or in ${variable}`;
const noTerminal = (ways: string) => new WrongUsage(`There is no terminal to ask at. Scripts give ${ways}.`);

/** Nobody is asked the same twice. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}
