/** Names of settings, as entries hold them. */
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
/** Own words to watch for, one a line (F75). */
export const ownWordsSetting = "words-to-watch";
/** A wrong finding that was kept as an example: the label and the time stand behind it, the words are its value (F75). */
export const exampleSetting = "wrong-finding.";
