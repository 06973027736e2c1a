/** Words of their own to watch for, and wrong marks that are kept as examples (F75). Each act can be taken back. */
import { ownWords, toast } from "../../state.ts";
import { log } from "../../use-view.ts";
import { checkWords } from "../../words/en/check.ts";
import { readingWords } from "../../words/en/reading.ts";
import { words } from "../../words/en.ts";
import { exampleSetting, ownWordsSetting } from "../../worker/setting-names.ts";
import { type Work, withWord } from "./model.ts";

const say = readingWords;

export function addWord(word: string): void {
  keepOwnWords(withWord(ownWords.value, word));
}

export function removeWord(word: string): void {
  const before = ownWords.value;
  keepOwnWords(before.filter((own) => own !== word));
  toast.value = { text: say.wordRemoved(word), action: { label: words.shell.undo, run: () => keepOwnWords(before) } };
}

/** They hold at once, and are kept as a setting (F75). */
function keepOwnWords(list: readonly string[]): void {
  ownWords.value = list;
  void log([{ kind: "setting", body: { name: ownWordsSetting, value: list.join("\n") } }]);
}

/** Keeps findings that were set aside as examples of wrong marks, on this device (F75). */
export async function keepExamples(wrong: Work["dismissed"], now: number): Promise<void> {
  const entries = wrong.map(({ label, words: found }, index) => ({
    kind: "setting",
    body: { name: `${exampleSetting}${label}.${now + index}`, value: found },
  }));
  await log(entries, checkWords.examples.kept);
}
