/**
 * Runs in the browser, on the main thread and in a worker alike: reads drafts as they are typed and times each reading.
 * bench/check-speed-browser.ts builds it and calls `timeKeystrokes` of the global object, or posts it the drafts.
 */
import { loadModel, readDraft } from "#check";

interface Work {
  readonly drafts: readonly string[];
  /** The last letters of each draft are typed one by one, and each is timed. */
  readonly typed: number;
  readonly rounds: number;
}

/** Milliseconds of every keystroke, round by round. */
async function timeKeystrokes({ drafts, typed, rounds }: Work): Promise<number[][]> {
  const response = await fetch("/weights.bin");
  const model = loadModel(new Uint8Array(await response.arrayBuffer()));
  const times: number[][] = [];
  // One round more than is counted: the first warms up what the browser compiles.
  for (let round = 0; round <= rounds; round += 1) {
    const taken: number[] = [];
    for (const draft of drafts) {
      for (let length = draft.length - typed + 1; length <= draft.length; length += 1) {
        const began = performance.now();
        readDraft({ text: draft.slice(0, length), context: "no-contact", theirs: null }, { hour: 12 }, model);
        taken.push(performance.now() - began);
      }
    }
    if (round > 0) times.push(taken);
  }
  return times;
}

Object.assign(globalThis, { timeKeystrokes });
// In a page `onmessage` is never called: nothing is posted to it.
globalThis.addEventListener("message", (event) => {
  const { data } = event as MessageEvent<Work>;
  void timeKeystrokes(data).then((times) => globalThis.postMessage(times));
});
