/** Names of settings, as entries hold them. */
import type { ReminderKind } from "#formula";

export const idleSetting = "lock-after-minutes";
export const hideSetting = "lock-when-hidden";
/** An https address; an empty text is the empty page. */
export const exitSetting = "exit-to";
/** Two letters; an empty text is another country (F90). */
export const countrySetting = "help-country";
/** The local day number on which a backup was made last, and on which one was opened as a test. */
export const backupMadeSetting = "backup-made";
export const backupTestedSetting = "backup-tested";
export const lookSettings = { size: "text-size", theme: "theme", motion: "motion", name: "shown-name" } as const;
/** The prompt on Today that asks for a backup. */
export const backupPrompt = "backup";
/** Each kind is on where its setting says so; hours are 0 to 23 (F92). */
export const reminderSettings = {
  of: {
    occasion: "remind-occasion",
    plan: "remind-plan",
    "hard-hour": "remind-hard-hour",
    three: "remind-three",
    week: "remind-week",
    backup: "remind-backup",
  } satisfies Readonly<Record<ReminderKind, string>>,
  hour: "remind-at",
  quietFrom: "quiet-from",
  quietTo: "quiet-to",
  words: "remind-words",
  /** What the ids in a calendar file begin with. */
  series: "remind-series",
} as const;
/** The prompt that a reminder is while it stands on Today (R29c). */
export const reminderPrompt = (kind: ReminderKind) => `reminder.${kind}` as const;
/** Own words to watch for, one a line (F75). */
export const ownWordsSetting = "words-to-watch";
/** A wrong finding that was kept as an example: the label and the time stand behind it, the words are its value (F75). */
export const exampleSetting = "wrong-finding.";
