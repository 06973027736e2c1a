/** Keeps the reading up to date with what is typed: the question goes to the desk, the answer into the state. */
import { computed, effect, signal } from "@preact/signals";
import { shown } from "./keeping.ts";
import { isFresh, noHistory, questionOf } from "./screens/check/model.ts";
import { deskState, gate, minor, ownWords, read, toast, work } from "./state.ts";
import { scriptUrl } from "./trusted.ts";
import { words } from "./words/en.ts";
import { type Desk, openDesk, type Reader } from "./worker/desk.ts";
import type { History } from "./worker/keeping.ts";
import readerUrl from "./worker/reader.ts?worker&url";

/** The local hour, 0 to 23. */
const hour = signal(new Date().getHours());

let known: History = noHistory;
/** What was before, as the log says it; nothing is known until it is open. What did not change makes no new question. */
export const history = computed(() => {
  const now = shown.value?.history ?? noHistory;
  if (JSON.stringify(now) !== JSON.stringify(known)) known = now;
  return known;
});
export const question = computed(() => questionOf(work.value, gate.value, ownWords.value, hour.value, history.value));
/** The newest reading, or null while it is of other words than those that stand there. */
export const fresh = computed(() => (isFresh(read.value, question.value) ? read.value : null));

/**
 * What the screen shows: each letter makes the last reading stale for a few milliseconds, and showing that would flicker. It stays for
 * a quarter of a second, then nothing stays: the verdict says "reading". The ways out ask `fresh`, never this.
 */
export const settled = computed(() => fresh.value ?? (stale.value ? null : read.value));

const stale = signal(false);
let desk: Desk | null = null;

/** Starts the reader; called once the first screen can be used, so that it delays nothing. */
export function startReading(): void {
  if (desk !== null) return;
  desk = openDesk({
    spawn: () => new Worker(scriptUrl(readerUrl), { type: "module" }) as Reader,
    answered(answer, of) {
      read.value = { question: of, answer };
    },
    changed(state) {
      deskState.value = state;
      if (state === "restarted") toast.value = { text: words.faults.reader };
    },
  });
  effect(() => {
    if (question.value.draft.text !== "" && !minor.value) desk?.ask(question.value);
    else desk?.drop();
  });
  watchStale();
  const tick = () => {
    hour.value = new Date().getHours();
  };
  setInterval(tick, 60_000);
  document.addEventListener("visibilitychange", tick);
  addEventListener("online", () => {
    if (deskState.peek() === "no-model") desk?.retry();
  });
}

/** Tries again what did not work: the model that could not be loaded, or the reader that kept stopping. */
export function retryReading(): void {
  desk?.retry();
}

function watchStale(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (fresh.value !== null) {
      clearTimeout(timer);
      timer = undefined;
      stale.value = false;
    } else {
      timer ??= setTimeout(() => {
        stale.value = true;
      }, 250);
    }
  });
}
