import { describe, expect, it } from "vitest";
import { type ChatWorker, openChatsLine } from "./chats-line.ts";
import type { FromChats, ToChats } from "./chats-protocol.ts";

function bench() {
  const got: ToChats[] = [];
  const failures: string[] = [];
  const worker: ChatWorker & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (message) => void got.push(message),
    terminate() {
      this.ended = true;
    },
  };
  const line = openChatsLine(worker, () => failures.push("failed"));
  const hear = (data: FromChats) => worker.onmessage?.({ data } as MessageEvent<FromChats>);
  return { line, worker, got, failures, hear };
}

describe("F81 the line to the worker that reads chats", () => {
  it("F80 brings answers to who asked, and tells how far it is meanwhile", async () => {
    const { line, got, hear } = bench();
    const told: number[] = [];
    const first = line.call("choose", [[0]], (done) => told.push(done));
    const second = line.call("choose", [[1]]);
    expect(got.map(({ id, given }) => [id, given])).toEqual([
      [1, [[0]]],
      [2, [[1]]],
    ]);
    hear({ id: 1, type: "progress", done: 0.5 });
    hear({ id: 2, type: "done", result: "b" });
    hear({ id: 1, type: "done", result: "a" });
    expect(await Promise.all([first, second])).toEqual(["a", "b"]);
    expect(told).toEqual([0.5]);
  });

  it("F81 cut, the worker ends at once, and what is under way comes to nothing", async () => {
    const { line, worker, failures, hear } = bench();
    const asked = line.call("choose", [[0]]);
    line.cut();
    expect(worker.ended).toBe(true);
    hear({ id: 1, type: "done", result: "late" });
    expect(await asked).toBeNull();
    expect(await line.call("choose", [[0]])).toBeNull();
    expect(failures).toEqual([]);
  });

  it("F80 a worker that stops or fails is ended and said, once", async () => {
    for (const fail of [
      ({ worker }: ReturnType<typeof bench>) => worker.onerror?.({} as ErrorEvent),
      ({ hear }: ReturnType<typeof bench>) => hear({ id: 1, type: "failed" }),
    ]) {
      const all = bench();
      const asked = all.line.call("choose", [[0]]);
      fail(all);
      all.worker.onerror?.({} as ErrorEvent);
      expect(await asked).toBeNull();
      expect(all.worker.ended).toBe(true);
      expect(all.failures).toEqual(["failed"]);
    }
  });
});
