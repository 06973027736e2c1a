import { useSignal } from "@preact/signals";
import { ownWords } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { takeBack, useView } from "../../use-view.ts";
import { checkWords } from "../../words/en/check.ts";
import { readingWords } from "../../words/en/reading.ts";
import { addWord, removeWord } from "./word-acts.ts";

const say = readingWords;

/** Their own words to watch for, and the wrong marks that they kept as examples (F75). */
export function OwnWords() {
  const typed = useSignal("");
  return (
    <details class="g-own">
      <summary>
        {say.ownWords}
        <Icon name="down" small />
      </summary>
      <form
        class="stack own-form"
        onSubmit={(event) => {
          event.preventDefault();
          addWord(typed.value);
          typed.value = "";
        }}
      >
        <label class="field">
          <span class="field-label">{say.ownWord}</span>
          <span class="field-hint" id="own-hint">
            {say.ownWordsHint}
          </span>
          <span class="input-join">
            <input
              class="input"
              value={typed.value}
              autocomplete="off"
              aria-describedby="own-hint"
              maxLength={80}
              onInput={(event) => (typed.value = event.currentTarget.value)}
            />
            <button class="btn" type="submit">
              {say.add}
            </button>
          </span>
        </label>
      </form>
      {ownWords.value.length > 0 && (
        <ul class="chips own-list">
          {ownWords.value.map((word) => (
            <li key={word}>
              <button class="chip" type="button" aria-label={say.removeWord(word)} onClick={() => removeWord(word)}>
                {word}
                <Icon name="close" small />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Examples />
    </details>
  );
}

function Examples() {
  const examples = useView("check", null)?.examples ?? [];
  if (examples.length === 0) return null;
  const say = checkWords.examples;
  return (
    <div class="stack-s own-list">
      <h3>{say.title(examples.length)}</h3>
      <p class="small soft">{say.hint}</p>
      <ul class="chips">
        {examples.map(({ entry, words: example }) => (
          <li key={entry}>
            <button class="chip" type="button" aria-label={say.remove(example)} onClick={() => void takeBack([entry], say.removed)}>
              {example}
              <Icon name="close" small />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
