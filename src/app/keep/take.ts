/** What the log says becomes what the page stands on; and what was answered on the page goes into the log. */
import { batch, signal } from "@preact/signals";
import type { Mode } from "#check";
import { shown } from "../keeping.ts";
import { takeLook } from "../look.ts";
import { modesOf } from "../screens/questions/model.ts";
import { answersFrom, lacking } from "../screens/vault/model.ts";
import { addedModes, answers, asked, endedModes, minor, ownWords, passed } from "../state.ts";
import type { Shown, Written } from "../worker/keeping.ts";
import { takeCountry } from "./country.ts";

/** Grows whenever what the log says may have changed: what is shown of it is asked for again. */
export const changes = signal(0);

/** What the vault says becomes what the page stands on. A mode that is set here stays, whatever was answered before (F4). */
export function take(now: Shown): void {
  // In one piece: between the log and the answers that come of it nothing may be written (writeAnswers), and what the log holds no more must
  // not look as if it were still to be written.
  batch(() => takeWhole(now));
}

function takeWhole(now: Shown): void {
  const before = shown.peek()?.modes ?? [];
  const given = answersFrom(now);
  const here = passed.peek();
  const isOver = (mode: Mode) => !now.modes.includes(mode);
  shown.value = now;
  // One that the log held, or that its answers set: it ended there, or was taken back there.
  endedModes.value = (given === null ? [] : modesOf(given)).filter(isOver);
  const over = new Set([...endedModes.peek(), ...before.filter(isOver)]);
  const set = [...addedModes.peek(), ...(here === null ? [] : modesOf(here))].filter((mode) => !over.has(mode));
  addedModes.value = [...new Set([...set, ...now.modes])];
  takeCountry(now.country);
  takeLook(now.look, now.opensWith !== "nothing");
  changes.value++;
  if (now.history.ownWords !== null) ownWords.value = now.history.ownWords;
  // Who said that they are under 18 stays so for this visit (F6).
  if (minor.peek()) return;
  if (given === null || JSON.stringify(given) === JSON.stringify(passed.peek())) return;
  answers.value = given;
  passed.value = given;
  asked.value = true;
}

let writing = false;

/** What the questions and the signals' questions set is written, as soon as it is set and the log is open; the body of an effect. @param write tells whether it is kept */
export function writeAnswers(write: (entries: readonly Written[]) => Promise<boolean>): void {
  const now = shown.value;
  const entries = now === null ? [] : lacking(passed.value, addedModes.value, now);
  if (entries.length === 0 || writing) return;
  writing = true;
  void write(entries).then((isKept) => {
    writing = false;
    // What was set meanwhile. After a failure the next change tries again.
    if (isKept) writeAnswers(write);
  });
}
