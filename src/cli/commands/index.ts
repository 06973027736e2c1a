import type { Command } from "../command.ts";

/** The commands, each loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).check,
  helplines: async () => (await import("./helplines.ts")).helplinesCommand,
  serve: async () => (await import("./serve.ts")).serveApp,
};
