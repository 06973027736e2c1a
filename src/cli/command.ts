import type { Moment } from "#formula";
import type { SlowKey } from "#vault";

/** How a command ends, beside its own codes: after `sysexits.h`. */
export const exit = { done: 0, failed: 1, wrongUsage: 64, badData: 65, broken: 70, denied: 77 } as const;

/** What a stream of the terminal must be able to do. */
export interface Output {
  /** @returns false when the reader is slower: wait for `drained` before writing more. */
  write(text: string): boolean;
  drained(): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
}

/** Everything that a command may touch. Tests give their own. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array> & { readonly isTerminal: boolean };
  readonly output: Output;
  readonly errors: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock of the machine and its place, for what happens now. What is asked of other moments says so. */
  now(): Moment;
  /** Bytes by chance, for ids. */
  random(count: number): Uint8Array;
  /** One line that is typed at the terminal and not shown there; null where there is no terminal to ask at. */
  secret(prompt: string): Promise<string | null>;
  /** Everything that a file descriptor gives, which a script opened for this. @throws when it is not open */
  descriptor(number: number): Promise<Uint8Array>;
  /** Stands in for the slow key function of the vault, where what is tried is something else. */
  readonly slowKey?: SlowKey;
  /** Settles when the person asks the program to end (Ctrl-C). */
  stopped(): Promise<void>;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** @returns the exit code */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** Arguments that cannot be meant. The message is shown as it is, so it repeats nothing but names of options and files. */
export class WrongUsage extends Error {}
