/** The line to the worker that keeps: calls go out, answers come back, and when it is cut nothing comes any more. */
import { type CallName, type Calls, Fault, type Reply, type Request } from "./keeping.ts";

/** What the line needs of a worker; a real one, or a stand-in in the tests. */
export interface Other {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Line {
  call<Name extends CallName>(name: Name, ...given: Parameters<Calls[Name]>): ReturnType<Calls[Name]>;
  /** Locks: what is being written is written first, but nobody waits longer than a moment. Calls that wait for an answer fail. */
  cut(): void;
}

/** Milliseconds that a worker has to finish what it writes before it is ended. */
export const lastMoment = 1_000;

/** @param lost the worker stopped by itself: nothing that was acknowledged is lost, but the vault is closed */
export function openLine(other: Other, lost: () => void): Line {
  const waiting = new Map<number, { done(result: unknown): void; failed(fault: Fault): void }>();
  let last = 0;
  let isCut = false;
  const fail = () => {
    for (const one of waiting.values()) one.failed(new Fault("closed"));
    waiting.clear();
  };
  const end = () => {
    other.terminate();
    fail();
  };
  const post = (call: CallName, given: readonly unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, { done, failed });
      other.postMessage({ id, call, given });
    });
  other.onmessage = ({ data }) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === "done") one?.done(data.result);
    else one?.failed(new Fault(data.fault));
  };
  other.onerror = (event) => {
    event.preventDefault?.();
    if (isCut) return;
    isCut = true;
    end();
    lost();
  };
  return {
    call: (name, ...given) => (isCut ? Promise.reject(new Fault("closed")) : post(name, given)) as ReturnType<Calls[typeof name]>,
    cut() {
      if (isCut) return;
      isCut = true;
      // An answer that came later would put back what the lock takes away.
      fail();
      post("lock", [])
        .catch(() => {})
        .finally(end);
      setTimeout(end, lastMoment);
    },
  };
}
