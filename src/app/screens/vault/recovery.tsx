import { useSignal } from "@preact/signals";
import { copyText } from "../../clipboard.ts";
import { ask, newWords, tryTo } from "../../keep/acts.ts";
import { shown } from "../../keeping.ts";
import { goBack } from "../../place.ts";
import { toast } from "../../state.ts";
import { vaultWords } from "../../words/en-vault.ts";

const say = vaultWords.words;

/** The 24 words of what was just made, once. */
export function NewWords({ words, persisted }: { words: string; persisted: boolean }) {
  const done = () => {
    goBack();
    newWords.value = null;
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{leadOf()}</p>
      </div>
      <p class="small no-print">{persisted ? say.persisted : say.notPersisted}</p>
      <Words words={words} />
      <button class="btn btn-main btn-full no-print" type="button" onClick={done}>
        {say.done}
      </button>
    </>
  );
}

/** The words again, in the settings. */
export function WordsAgain() {
  const words = useSignal<string | null>(null);
  const change = async () => {
    words.value = words.peek() === null ? await tryTo(() => ask("words")) : null;
  };
  return (
    <div class="stack">
      {words.value !== null && (
        <>
          <p>{leadOf()}</p>
          <Words words={words.value} />
        </>
      )}
      <button class="btn no-print" type="button" aria-expanded={words.value !== null} onClick={() => void change()}>
        {words.value === null ? vaultWords.settings.words : say.hideAgain}
      </button>
    </div>
  );
}

const leadOf = () => (shown.value?.opensWith === "device" ? say.leadDevice : say.lead);

function Words({ words }: { words: string }) {
  const copy = async () => {
    toast.value = { text: (await copyText(words)) ? say.copied : say.copyFailed };
  };
  return (
    <div class="stack">
      <ol class="words-sheet" aria-label={say.printTitle}>
        {words.split(" ").map((word, index) => (
          <li key={index}>
            <span class="words-number">{index + 1}</span> {word}
          </li>
        ))}
      </ol>
      <p class="small soft no-print">{say.paper}</p>
      <div class="acts acts-pair no-print">
        <button class="btn" type="button" onClick={() => print()}>
          {say.print}
        </button>
        <button class="btn" type="button" onClick={() => void copy()}>
          {say.copy}
        </button>
      </div>
    </div>
  );
}
