/** For tests: the command with a terminal of its own. Never part of what is shipped. */
import type { Io } from "./command.ts";
import { run } from "./program.ts";

/** What a command finds instead of nothing: no input, no environment, no terminal to ask at, the first moment of 1970. */
export type Around = Partial<Omit<Io, "input" | "output" | "errors">> & {
  readonly input?: string;
  /** Whether output goes to a terminal. */
  readonly isTerminal?: boolean;
};

/** Runs one command line. @returns the exit code and what was said */
export async function ran(args: readonly string[], { input = "", isTerminal = false, ...own }: Around = {}) {
  const said = { code: 0, output: "", errors: "" };
  const into = (name: "output" | "errors") => ({
    write(text: string) {
      said[name] += text;
      return true;
    },
    drained: async () => {},
    isTerminal,
    columns: 80,
  });
  const parts = async function* () {
    if (input !== "") yield Buffer.from(input);
  };
  said.code = await run(args, {
    input: Object.assign(parts(), { isTerminal: false }),
    output: into("output"),
    errors: into("errors"),
    env: {},
    now: () => ({ at: 0, offset: 0 }),
    random: (count) => new Uint8Array(count),
    secret: async () => null,
    descriptor: async () => new Uint8Array(),
    stopped: async () => {},
    ...own,
  });
  return said;
}
