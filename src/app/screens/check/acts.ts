/** What the person does on the check screen. Each act can be taken back. */
import type { Context, Finding } from "#check";
import { fresh } from "../../reading.ts";
import { addedModes, aside, dismissedHelp, ownWords, toast, work } from "../../state.ts";
import { words } from "../../words/en.ts";
import { dismissalOf, noWork, stillThere, type Work, withWord } from "./model.ts";
import { type Ask, withDismissed } from "./safety.ts";

const say = words.check;
const undo = words.shell.undo;

/** How long "Wait a day" is, in milliseconds. */
const aDay = 24 * 60 * 60 * 1_000;

export function type(text: string): void {
  work.value = { ...work.value, text, dismissed: stillThere(work.value.dismissed, text) };
}

export function typeTheirs(theirs: string): void {
  work.value = { ...work.value, theirs };
}

export function chooseContext(context: Context): void {
  work.value = { ...work.value, context };
}

/** Not sending: the words leave the field and can be had back. */
export function putAway(): void {
  setAside(null, say.putAway);
}

/** Wait a day: the words rest, and are read again when it is over. */
export function waitADay(now: number): void {
  setAside(now + aDay, say.waiting);
}

/** Brings back what was put away. Words that were written since are put away in their place. */
export function keepEditing(): void {
  if (aside.value === null) return;
  const since = work.value;
  work.value = aside.value.work;
  aside.value = since.text.trim() === "" ? null : { work: since, until: null };
  toast.value = null;
}

/** Ends a wait whose time has come. */
export function endWait(now: number): void {
  const until = aside.value?.until;
  if (until == null || now < until) return;
  keepEditing();
  toast.value = { text: say.waitingDone };
}

/** Deletes the words, whether they stand in the field or were put away. */
export function remove(): void {
  const before = { work: work.value, aside: aside.value };
  work.value = { ...noWork, context: before.work.context };
  aside.value = null;
  toast.value = {
    text: say.deleted,
    action: {
      label: undo,
      run() {
        put(work, before.work)();
        put(aside, before.aside)();
      },
    },
  };
}

/** Puts the simpler version in the place of the draft. */
export function leaveOut(): void {
  const simpler = fresh.value?.answer.reading.simpler;
  if (simpler == null) return;
  change({ text: simpler.text }, say.leftOut);
}

/** "Does not fit" (F75). A stop keeps its verdict. */
export function dismiss(finding: Finding, text: string, stops: boolean): void {
  const dismissal = dismissalOf(finding, text);
  change({ dismissed: [...work.value.dismissed, dismissal] }, stops ? say.setAsideStop : say.setAside(dismissal.words));
}

export function bringBackDismissed(): void {
  work.value = { ...work.value, dismissed: [] };
  toast.value = null;
}

export function addWord(word: string): void {
  ownWords.value = withWord(ownWords.value, word);
}

export function removeWord(word: string): void {
  const before = ownWords.value;
  ownWords.value = before.filter((own) => own !== word);
  toast.value = { text: say.wordRemoved(word), action: { label: undo, run: put(ownWords, before) } };
}

/** One tap, and the panel stays away for these words for an hour (R55). */
export function dismissHelp(keys: readonly string[], now: number): void {
  dismissedHelp.value = withDismissed(dismissedHelp.value, keys, now);
}

/** The answer to a signal's question: a "yes" sets the mode, and nothing on this page takes it away (F4). */
export function answerAsk(ask: Ask, yes: boolean, now: number): void {
  dismissHelp(ask.keys, now);
  if (yes) addedModes.value = [...addedModes.value, ask.mode];
}

function setAside(until: number | null, text: string): void {
  const before = work.value;
  aside.value = { work: before, until };
  work.value = { ...noWork, context: before.context };
  toast.value = { text, action: { label: undo, run: keepEditing } };
}

/** Changes the work, says what was done, and can go back to what stood there. */
function change(part: Partial<Work>, text: string): void {
  const before = work.value;
  work.value = { ...before, ...part };
  toast.value = { text, action: { label: undo, run: put(work, before) } };
}

/** The act that puts back what was there. */
function put<T>(place: { value: T }, before: T): () => void {
  return () => {
    place.value = before;
  };
}
