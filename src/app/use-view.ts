/** What a screen shows of the log: asked of the worker that holds it, and asked again whenever something changed. */
import { effect, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, moment, tryTo, write } from "./keep/acts.ts";
import { changes } from "./keep/take.ts";
import { keeping, shown } from "./keeping.ts";
import { visit } from "./place.ts";
import { quietUntil } from "./quiet.ts";
import { toast } from "./state.ts";
import { words } from "./words/en.ts";
import type { Written } from "./worker/keeping.ts";
import type { Given, Seen, ViewName } from "./worker/views.ts";

/** What was seen last, so that a page that is opened again stands at once: some pages' worth, and nothing once the log is closed. */
const seen = new Map<string, unknown>();
const mostSeen = 40;
// Whatever page stands then: a lock takes all of them away at once.
effect(() => {
  if (shown.value === null) seen.clear();
});

function keepSeen(key: string, value: unknown): void {
  seen.delete(key);
  seen.set(key, value);
  const [oldest] = seen.keys();
  if (seen.size > mostSeen && oldest !== undefined) seen.delete(oldest);
}

/**
 * @param given plain data; another one asks anew
 * @returns null until it is there for the first time
 */
export function useView<Name extends ViewName>(name: Name, given: Given<Name>): Seen<Name> | null {
  const key = JSON.stringify([name, given]);
  const now = useSignal<{ readonly key: string; readonly value: unknown } | null>(null);
  const isOpen = shown.value !== null;
  const turn = changes.value;
  const rests = quietUntil.value;
  useEffect(() => {
    if (!isOpen) {
      now.value = null;
      return;
    }
    let isWanted = true;
    void tryTo(() => ask("view", name, given, moment(), rests)).then((value) => {
      // What comes after a lock is of a log that is closed.
      if (!isWanted || value === null || shown.peek() === null) return;
      keepSeen(key, value);
      now.value = { key, value };
    });
    return () => {
      isWanted = false;
    };
  }, [key, turn, isOpen, rests]);
  if (!isOpen) return null;
  const value = now.value?.key === key ? now.value.value : seen.get(key);
  return (value ?? null) as Seen<Name> | null;
}

/** What was written last, for a moment: the second tap of a double tap is no second act. */
let lastAct: string | null = null;
/** Milliseconds between two taps of one. */
const doubleTap = 300;

function forgetAct(act: string | null = lastAct): void {
  if (lastAct === act) lastAct = null;
}

/**
 * Writes what happened. A failure is said at the foot of the page, and null comes back, as for the second tap of two:
 * what was not kept is not shown as kept.
 * @param said what the note at the foot says, with a way back; null: nothing is said
 * @param lead where it leads then; not done when they went elsewhere while it was written
 * @returns the ids of what was written
 */
export async function log(
  entries: readonly Written[],
  said: string | null = null,
  lead?: (ids: readonly string[]) => void,
): Promise<readonly string[] | null> {
  const act = JSON.stringify(entries);
  if (act === lastAct) return null;
  lastAct = act;
  const here = visit();
  const ids = await tryTo(() => write(entries));
  setTimeout(forgetAct, ids === null ? 0 : doubleTap, act);
  if (ids !== null && said !== null)
    toast.value = { text: said, action: { label: words.shell.undo, run: () => void takeBack(ids, words.shell.undone) } };
  if (ids !== null && visit() === here) lead?.(ids);
  return ids;
}

/** Takes entries back: they stay in the log as taken back, and count nowhere. @param lead where it leads then, as in `log` */
export async function takeBack(ids: readonly string[], said: string | null = null, lead?: () => void): Promise<boolean> {
  forgetAct();
  const here = visit();
  const done = await tryTo(() => write([...ids].reverse().map((of) => ({ kind: "withdraw", body: { of } }))));
  if (done !== null && said !== null) toast.value = { text: said };
  if (done !== null && visit() === here) lead?.();
  return done !== null;
}

/** True while nothing outlives this visit. */
export function isForThisVisit(): boolean {
  return keeping.value.type === "none";
}
