/** What the person does with a draft. Each act can be taken back. */
import type { Context, Finding } from "#check";
import { fresh } from "../../reading.ts";
import { type Aside, addedModes, aside, dismissedHelp, resting, toast, work } from "../../state.ts";
import { isForThisVisit, log, takeBack } from "../../use-view.ts";
import { checkWords } from "../../words/en/check.ts";
import { readingWords } from "../../words/en/reading.ts";
import { words } from "../../words/en.ts";
import type { WaitingDraft } from "./kept.ts";
import { dismissalOf, noWork, stillThere, type Work } from "./model.ts";
import { type Ask, withDismissed } from "./safety.ts";

const say = readingWords;
const undo = words.shell.undo;

const anHour = 3_600_000;

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

/**
 * The words rest, and are read again when the time is over (F76).
 * @param keeps false: they rest in this page only, as what calls for help first is stored by nobody but themselves (F73)
 */
export async function letWait(hours: number, now: number, keeps: boolean): Promise<void> {
  const { text, context } = work.value;
  const until = now + hours * anHour;
  setAside(until, say.waiting);
  const mine = aside.value;
  const ids = keeps ? await log([{ kind: "draft", body: { text, context, hours, state: "waits" } }]) : null;
  const entry = ids?.[0] ?? null;
  if (entry === null) return;
  // They brought it back before it was written.
  if (aside.value !== mine || mine === null) await takeBack([entry]);
  else aside.value = { ...mine, entry };
}

/** Brings back what was put away last. Words that were written since are put away in their place. */
export function keepEditing(): void {
  const before = aside.value;
  if (before === null) return;
  aside.value = before.under;
  bringBack(before.work);
  toast.value = null;
  if (before.entry !== null) void takeBack([before.entry]);
}

/** The same, by their own hand before the time was over: that is noted, never what it was (S21). */
export function endEarly(now: number): void {
  const until = aside.value?.until ?? null;
  if (until !== null && now < until) void log([{ kind: "override", body: { what: "ended-wait" } }]);
  keepEditing();
}

/** Takes a draft that was kept back into the field; what stood there is put away. */
export async function takeOut({ entry, text, context, hours, over }: WaitingDraft): Promise<void> {
  const taken = { kind: "draft", body: { text, context, hours, state: "taken", replaces: entry } };
  const early = { kind: "override", body: { what: "ended-wait" } };
  if ((await log(over ? [taken] : [taken, early], over ? checkWords.waiting.opened : null)) === null) return;
  bringBack({ ...noWork, text, context });
}

/** Deletes a draft that waits. */
export async function dropWaiting({ entry, text, context, hours }: WaitingDraft): Promise<void> {
  await log([{ kind: "draft", body: { text, context, hours, state: "put-away", replaces: entry } }], checkWords.waiting.removed);
}

/** Keeps the words as a letter that is not sent (F75); the field is free again. */
export async function keepAsLetter(): Promise<void> {
  const before = work.value;
  const ids = await log([{ kind: "letter", body: { text: before.text } }]);
  if (ids === null) return;
  work.value = { ...noWork, context: before.context };
  toast.value = {
    text: isForThisVisit() ? checkWords.letter.keptForVisit : checkWords.letter.kept,
    action: {
      label: undo,
      run() {
        bringBack(before);
        void takeBack(ids);
      },
    },
  };
}

/** Ends a wait whose time has come. */
export function endWait(now: number): void {
  const until = aside.value?.until;
  if (until == null || now < until) return;
  keepEditing();
  toast.value = { text: say.waitingDone };
}

/** Deletes the words that are shown: those in the field, or those that were put away last. The others stay. */
export function remove(): void {
  const before = work.value;
  const top = resting.value ? aside.value : null;
  if (top === null) work.value = { ...noWork, context: before.context };
  else aside.value = top.under;
  if (top !== null && top.entry !== null) void takeBack([top.entry]);
  toast.value = {
    text: say.deleted,
    action: {
      label: undo,
      run() {
        // What waited in the log is in this page alone from here on.
        if (top === null) bringBack(before);
        else aside.value = onTop(top.work, top.until);
      },
    },
  };
}

/** Puts the simpler version in the place of the draft. */
export function leaveOut(): void {
  const simpler = fresh.value?.answer.reading.simpler;
  if (simpler != null) replaceWords(simpler.text, say.leftOut);
}

/** Puts other words in the place of the draft. */
export function replaceWords(text: string, said: string): void {
  const before = work.value;
  type(text);
  toast.value = { text: said, action: { label: undo, run: () => bringBack(before, text) } };
}

/** "Does not fit" (F75). A stop keeps its verdict. */
export function dismiss(finding: Finding, text: string, stops: boolean): void {
  const dismissal = dismissalOf(finding, text);
  work.value = { ...work.value, dismissed: [...work.value.dismissed, dismissal] };
  const undismiss = () => {
    work.value = { ...work.value, dismissed: work.value.dismissed.filter((one) => one !== dismissal) };
  };
  toast.value = { text: stops ? say.setAsideStop : say.setAside(dismissal.words), action: { label: undo, run: undismiss } };
}

export function bringBackDismissed(): void {
  work.value = { ...work.value, dismissed: [] };
  toast.value = null;
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
  aside.value = onTop(before, until);
  work.value = { ...noWork, context: before.context };
  toast.value = { text, action: { label: undo, run: keepEditing } };
}

/** Puts words back into the field. What was written there since is put away, so that neither is lost. @param known words that are no loss */
function bringBack(before: Work, known = before.text): void {
  const since = work.value;
  work.value = before;
  if (since.text.trim() !== "" && since.text !== known && since.text !== before.text) aside.value = onTop(since, null);
}

/** Words put away on top of what lies there; what an entry keeps is found among the drafts that wait. */
function onTop(words: Work, until: number | null): Aside {
  const before = aside.value;
  return { work: words, until, entry: null, under: before?.entry != null ? before.under : before };
}
