import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reading } from "#check";
import { type DeskState, mostStops, openDesk, patience, type Reader } from "./desk.ts";
import type { FromReader, Question, ToReader } from "./protocol.ts";

const question = (text: string): Question => ({ draft: { text, context: "reply" }, circumstances: {} });

function bench() {
  const readers: (Reader & { got: ToReader[]; ended: boolean })[] = [];
  const answered: string[] = [];
  const states: DeskState[] = [];
  const desk = openDesk({
    spawn() {
      const reader = {
        got: [] as ToReader[],
        ended: false,
        onmessage: null,
        onerror: null,
        postMessage(message: ToReader) {
          this.got.push(message);
        },
        terminate() {
          this.ended = true;
        },
      };
      readers.push(reader);
      return reader;
    },
    answered: (_, { draft }) => answered.push(draft.text),
    changed: (state) => states.push(state),
  });
  const now = () => readers[readers.length - 1] as (typeof readers)[number];
  const hear = (data: FromReader) => now().onmessage?.({ data } as MessageEvent<FromReader>);
  const asked = () => now().got.flatMap((message) => (message.type === "read" ? [message] : []));
  const answer = (id: number) => hear({ type: "answer", id, answer: { reading: {} as Reading, theirs: [] } });
  const stop = () => now().onerror?.({} as ErrorEvent);
  return { desk, readers, answered, states, hear, asked, answer, stop };
}

describe("F70 a draft is read in a worker while it is typed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("F70 the newest question is read next, older ones are dropped", () => {
    const { desk, answered, asked, answer } = bench();
    for (const text of ["a", "ab", "abc", "abcd"]) desk.ask(question(text));
    expect(asked().map((message) => message.question.draft.text)).toEqual(["a"]);
    answer(1);
    expect(answered).toEqual([]);
    expect(asked().map((message) => message.question.draft.text)).toEqual(["a", "abcd"]);
    answer(4);
    expect(answered).toEqual(["abcd"]);
  });

  it("F6 what was dropped is not answered and not read again", () => {
    const { desk, answered, asked, answer, stop } = bench();
    desk.ask(question("a"));
    desk.drop();
    answer(1);
    stop();
    expect(answered).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("F70 the model is asked for at once, and what was read by rules alone is read again when it has come", () => {
    const { desk, states, asked, answer, hear, readers } = bench();
    expect(readers[0]?.got[0]).toEqual({ type: "load-model" });
    desk.ask(question("a"));
    answer(1);
    hear({ type: "model", loaded: true });
    expect(asked().map((message) => message.id)).toEqual([1, 1]);
    expect(states).toEqual(["starting", "ready"]);
  });

  it("F70 a model that cannot be loaded is said, and can be tried again", () => {
    const { desk, states, hear, readers } = bench();
    hear({ type: "model", loaded: false });
    expect(states.at(-1)).toBe("no-model");
    desk.retry();
    expect(readers[0]?.got.filter((message) => message.type === "load-model")).toHaveLength(2);
  });

  it("F70 a reader that stops is started again and asked the newest question", () => {
    const { desk, states, answered, asked, answer, stop, readers } = bench();
    desk.ask(question("a"));
    desk.ask(question("ab"));
    stop();
    expect(readers).toHaveLength(2);
    expect(readers[0]?.ended).toBe(true);
    expect(states).toEqual(["starting", "restarted"]);
    expect(asked().map((message) => message.question.draft.text)).toEqual(["ab"]);
    answer(2);
    expect(answered).toEqual(["ab"]);
  });

  it("F70 a reader that hangs counts as stopped", () => {
    const { desk, readers } = bench();
    desk.ask(question("a"));
    vi.advanceTimersByTime(patience + 1);
    expect(readers).toHaveLength(2);
  });

  it("F70 a reader that keeps stopping is given up, and can be tried again", () => {
    const { desk, states, stop, readers } = bench();
    desk.ask(question("a"));
    for (let n = 0; n <= mostStops; n++) stop();
    expect(states.at(-1)).toBe("broken");
    expect(readers).toHaveLength(mostStops + 1);
    desk.retry();
    expect(states.at(-1)).toBe("starting");
    expect(readers).toHaveLength(mostStops + 2);
  });
});
