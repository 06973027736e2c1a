import { shown } from "../../keeping.ts";
import { RowLink } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { todayWords } from "../../words/en/today.ts";
import { backupPrompt } from "../../worker/setting-names.ts";

const say = todayWords.backupLine;

/** On Today, when something is kept and no backup was made for a month: one row, and it can be waved off for as long (F93). */
export function BackupLine() {
  if (shown.value?.backup.isDue !== true) return null;
  return (
    <li class="backup-line">
      <RowLink to="settings" title={say.title} sub={say.sub} />
      <button
        class="btn btn-text"
        type="button"
        onClick={() => void log([{ kind: "prompt", body: { prompt: backupPrompt, answer: "dismissed" } }], say.waved)}
      >
        {say.later}
      </button>
    </li>
  );
}
