import type { Answer, FromReader, Question, ToReader } from "./protocol.ts";

/** What the desk needs of a worker; a real one, or a stand-in in the tests. */
export interface Reader {
  postMessage(message: ToReader): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromReader>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** `no-model`: the model could not be loaded; `restarted`: the reader stopped and is started again; `broken`: it stopped too often. */
export type DeskState = "starting" | "ready" | "no-model" | "restarted" | "broken";

export interface Desk {
  /** Asks for a reading. While one is under way only the newest question waits; older ones are dropped. */
  ask(question: Question): void;
  /** Forgets the newest question: nothing is left to be read. */
  drop(): void;
  /** Starts anew after `broken`, or loads the model again after `no-model`. */
  retry(): void;
}

export interface DeskEvents {
  /** A new worker. */
  spawn(): Reader;
  /** The answer to the newest question. Answers to older ones never come here. */
  answered(answer: Answer, question: Question): void;
  changed(state: DeskState): void;
}

/** Milliseconds without an answer after which the reader counts as stopped: a slow phone may need several seconds for its first. */
export const patience = 20_000;
/** Stops without an answer between them, after which the desk gives up. */
export const mostStops = 3;

/** Keeps a reader at work: one question at a time, the newest first, restarted when it stops. */
export function openDesk(events: DeskEvents): Desk {
  let reader: Reader | null = null;
  let lastId = 0;
  let underWay: number | null = null;
  let newest: { readonly id: number; readonly question: Question } | null = null;
  let stops = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = () => {
    if (reader === null || newest === null) return;
    underWay = newest.id;
    clearTimeout(timer);
    timer = setTimeout(stopped, patience);
    reader.postMessage({ type: "read", id: newest.id, question: newest.question });
  };
  const hear = ({ data }: MessageEvent<FromReader>) => {
    if (data.type === "model") {
      events.changed(data.loaded ? "ready" : "no-model");
      if (data.loaded && underWay === null) post();
      return;
    }
    clearTimeout(timer);
    underWay = null;
    stops = 0;
    if (newest === null) return;
    if (data.id === newest.id) events.answered(data.answer, newest.question);
    else post();
  };
  const start = () => {
    reader = events.spawn();
    reader.onmessage = hear;
    reader.onerror = (event) => {
      event.preventDefault?.();
      stopped();
    };
    reader.postMessage({ type: "load-model" });
    post();
  };
  const stopped = () => {
    clearTimeout(timer);
    reader?.terminate();
    reader = null;
    underWay = null;
    stops += 1;
    if (stops > mostStops) return events.changed("broken");
    events.changed("restarted");
    start();
  };

  events.changed("starting");
  start();
  return {
    ask(question) {
      newest = { id: ++lastId, question };
      if (underWay === null) post();
    },
    drop() {
      newest = null;
    },
    retry() {
      if (reader !== null) return reader.postMessage({ type: "load-model" });
      stops = 0;
      events.changed("starting");
      start();
    },
  };
}
