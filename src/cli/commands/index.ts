import type { Command } from "../command.ts";

/** The commands, each loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).check,
  serve: async () => (await import("./serve.ts")).serveApp,
};
