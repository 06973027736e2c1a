/** The help country outlives the visit with the rest of what is kept: chosen once, on the help page or in the set-up (F90). */
import { shown } from "../keeping.ts";
import { country, minor } from "../state.ts";
import type { Written } from "../worker/keeping.ts";
import { countrySetting } from "../worker/setting-names.ts";

/** What the log says; a choice of this visit stands before it. */
export function takeCountry(kept: string | null): void {
  if (kept !== null && country.peek() === null) country.value = kept;
}

/** Writes the choice as soon as the log is open; the body of an effect. Under 18 nothing is written (F6). */
export function writeCountry(write: (entries: readonly Written[]) => Promise<boolean>): void {
  const now = shown.value;
  const chosen = country.value;
  if (now === null || chosen === null || chosen === now.country || minor.value) return;
  void write([{ kind: "setting", body: { name: countrySetting, value: chosen } }]);
}
