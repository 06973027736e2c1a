import { useSignal } from "@preact/signals";
import { ownWords } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { words } from "../../words/en.ts";
import { addWord, removeWord } from "./acts.ts";

const say = words.check;

/** The person's own words to watch for (F75): kept in memory for this visit. */
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
    </details>
  );
}
