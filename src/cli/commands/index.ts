import type { Command } from "../command.ts";

/** The commands, each loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).check,
  chat: async () => (await import("./chat.ts")).chat,
  today: async () => (await import("./today.ts")).today,
  days: async () => (await import("./days.ts")).days,
  position: async () => (await import("./position.ts")).position,
  review: async () => (await import("./review.ts")).review,
  log: async () => (await import("./log.ts")).log,
  vault: async () => (await import("./vault.ts")).vault,
  situation: async () => (await import("./situation.ts")).situation,
  helplines: async () => (await import("./helplines.ts")).helplinesCommand,
  server: async () => (await import("./server.ts")).server,
  serve: async () => (await import("./serve.ts")).serveApp,
};
