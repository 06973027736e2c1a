/** What was chosen about reminders, read from the settings. Nothing is on until it is chosen (F92). */
import { latest, type ReminderKind, type ReminderWishes, wavedOf } from "#formula";
import type { Around } from "../worker/around.ts";
import { backupDueOn } from "../worker/backup-due.ts";
import { reminderPrompt, reminderSettings } from "../worker/setting-names.ts";
import { isNeutral } from "./neutral.ts";

export interface Wished extends ReminderWishes {
  /** What a calendar or a lock screen shows, the same for each, never anything of the other one; null: words that say nothing. */
  readonly words: string | null;
  /** What the ids of the calendar file begin with; null before the first file. */
  readonly series: string | null;
  /** Chosen, and stopped since where they stood on Today (R29c). */
  readonly stopped: readonly ReminderKind[];
}

const usual = { hour: 18, quietFrom: 22, quietTo: 8 } as const;

export function wishesOf({ situation, moment, nickname }: Pick<Around, "situation" | "moment" | "nickname">): Wished {
  const setting = (name: string) => latest(situation, "setting", ({ body }) => body.name === name)?.body.value;
  // An export of somebody else may have been brought in: what is no hour counts as not chosen.
  const hour = (name: "hour" | "quietFrom" | "quietTo") => {
    const value = setting(reminderSettings[name]);
    return typeof value === "number" && value >= 0 && value <= 23 ? value : usual[name];
  };
  const words = setting(reminderSettings.words);
  const series = setting(reminderSettings.series);
  const waved = wavedOf(situation, moment);
  const kinds = Object.keys(reminderSettings.of) as readonly ReminderKind[];
  const chosen = kinds.filter((kind) => setting(reminderSettings.of[kind]) === true);
  const stopped = chosen.filter((kind) => waved.some(({ prompt, stopped: is }) => is && prompt === reminderPrompt(kind)));
  return {
    of: chosen.filter((kind) => !stopped.includes(kind)),
    hour: hour("hour"),
    quiet: { from: hour("quietFrom"), to: hour("quietTo") },
    backupOn: backupDueOn(situation, moment),
    words: typeof words === "string" && isNeutral(words, nickname) ? words : null,
    series: typeof series === "string" && /^[\da-f-]{36}$/.test(series) ? series : null,
    stopped,
  };
}
