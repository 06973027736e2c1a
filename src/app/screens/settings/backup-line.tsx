import { shown } from "../../keeping.ts";
import { WaveRow } from "../../ui/wave-row.tsx";
import { todayWords } from "../../words/en/today.ts";
import { backupPrompt } from "../../worker/setting-names.ts";

const say = todayWords.backupLine;

/** On Today, when something is kept and no backup was made for a month: one row, and it can be waved off for as long (F93). */
export function BackupLine() {
  if (shown.value?.backup.isDue !== true) return null;
  return <WaveRow to="settings" title={say.title} sub={say.sub} prompt={backupPrompt} waved={say.waved} />;
}
