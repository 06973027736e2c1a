/** The honest notes by step: a claim, what is known, and what follows from it (F65). */
import type { HonestNote, Step } from "#formula";
import type { Around } from "../../worker/around.ts";

const steps: readonly Step[] = ["start", "agree", "own-world", "respect", "after"];

export function view({ library }: Around, _: null) {
  const notes: readonly HonestNote[] = library.honestNotes;
  return steps.map((step) => ({ step, notes: notes.filter((note) => note.step === step) })).filter((group) => group.notes.length > 0);
}
