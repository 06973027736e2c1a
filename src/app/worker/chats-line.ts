/** The line to the worker that reads chats. Whatever is under way ends at once when it is cut: the worker goes, and all that it holds. */
import type { ChatCall, ChatCalls, FromChats, ToChats } from "./chats-protocol.ts";

/** What the line needs of a worker; a real one, or a stand-in in the tests. */
export interface ChatWorker {
  postMessage(message: ToChats): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromChats>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface ChatsLine {
  /** @returns null when the line was cut, or the worker failed, before the answer came */
  call<Name extends ChatCall>(
    name: Name,
    given: Parameters<ChatCalls[Name]>,
    progress?: (done: number) => void,
  ): Promise<Awaited<ReturnType<ChatCalls[Name]>> | null>;
  cut(): void;
}

/** @param failed the worker stopped, or could not do what it was asked; not called for what was cut */
export function openChatsLine(worker: ChatWorker, failed: () => void): ChatsLine {
  const waiting = new Map<number, { done(result: unknown): void; progress?: ((done: number) => void) | undefined }>();
  let last = 0;
  let isCut = false;
  const cut = () => {
    isCut = true;
    worker.terminate();
    for (const { done } of waiting.values()) done(null);
    waiting.clear();
  };
  const fail = () => {
    if (isCut) return;
    cut();
    failed();
  };
  worker.onmessage = ({ data }) => {
    const one = waiting.get(data.id);
    if (one === undefined) return;
    if (data.type === "progress") return one.progress?.(data.done);
    if (data.type === "failed") return fail();
    waiting.delete(data.id);
    one.done(data.result);
  };
  worker.onerror = (event) => {
    event.preventDefault?.();
    fail();
  };
  return {
    call: (call, given, progress) =>
      new Promise((done) => {
        if (isCut) return done(null);
        const id = ++last;
        waiting.set(id, { done: done as (result: unknown) => void, progress });
        worker.postMessage({ id, call, given });
      }),
    cut,
  };
}
