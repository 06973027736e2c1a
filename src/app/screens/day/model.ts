/** The check-in of today (F60), and what is said after two weeks of not coping (S19). */
import { type BodyOf, checkInsOf, latest } from "#formula";
import type { Around } from "../../worker/around.ts";

export type CheckIn = Omit<BodyOf<"check-in">, "replaces">;

export function view({ situation, moment, library }: Around, _: null) {
  const { today, notCoping } = checkInsOf(situation, moment);
  const said = today === null ? undefined : latest(situation, "check-in", ({ id }) => id === today);
  const { replaces: _replaced, ...was } = said?.body ?? {};
  return {
    /** The entry of today, which the next one corrects; null before the first. */
    entry: today,
    was: was as CheckIn,
    notCoping: notCoping !== null,
    help: library.helpTexts.find(({ id }) => id === "S19") ?? null,
  };
}
