/** The worker in which exported chats are read. Files, columns and texts live here and nowhere else; when it ends, they are gone (F81). */
import { chatDesk } from "./chat-desk.ts";
import type { FromChats, ToChats } from "./chats-protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two words of progress at least: twenty a second are enough for an eye. */
const pause = 50;
let underWay = 0;
let toldAt = 0;

const desk = chatDesk((done) => {
  const now = performance.now();
  if (now - toldAt < pause) return;
  toldAt = now;
  say({ id: underWay, type: "progress", done });
});

self.addEventListener("message", (event: MessageEvent<ToChats>) => void answer(event.data));

async function answer({ id, call, given }: ToChats): Promise<void> {
  underWay = id;
  try {
    const work = desk[call] as (...given: readonly unknown[]) => Promise<unknown>;
    say({ id, type: "done", result: await work(...given) });
  } catch {
    say({ id, type: "failed" });
  }
}

function say(message: FromChats): void {
  self.postMessage(message);
}
