/** Writes settings; each can be taken back. */
import { shown } from "../../keeping.ts";
import type { Look } from "../../look-form.ts";
import { log } from "../../use-view.ts";
import { settingsWords } from "../../words/en/settings.ts";
import { lookSettings } from "../../worker/setting-names.ts";

/** @param said null: nothing is said at the foot */
export function setSetting(name: string, value: string | number | boolean, said: string | null = settingsWords.saved) {
  return log([{ kind: "setting", body: { name, value } }], said);
}

export function setLook<Part extends keyof Look>(part: Part, value: Look[Part]): void {
  if (shown.peek()?.look[part] !== value) void setSetting(lookSettings[part], value);
}
