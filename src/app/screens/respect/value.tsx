import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { longDate } from "../../ui/dates.ts";
import { LineField } from "../../ui/field.tsx";
import { Gone } from "../../ui/gone.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { log } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import type { StandardPart } from "./models/standard.ts";

const say = respectWords.standard;

/** One line of the standard: other words for it, putting it away, and what was held against it (F43). */
export function ValuePage({ part: { one, isFull } }: { part: StandardPart }) {
  if (one === null) return <Gone title={say.title} why={say.gone} to="respect/standard" toTitle={say.toStandard} />;
  const { value, on, held } = one;
  const write = (words: string, isOn: boolean, said: string) => {
    const body = { text: words, state: isOn ? "on" : "off", replaces: value.entry, first: value.first };
    return log([{ kind: "standard", body }], said);
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="own-name">
          {value.text}
        </h1>
      </div>
      <Reword text={value.text} keep={(words) => void write(words, on, say.reworded)} />
      {!on && isFull ? (
        <p class="small soft">{say.full}</p>
      ) : (
        <button class="btn" type="button" onClick={() => void write(value.text, !on, on ? say.retired : say.resumed)}>
          {on ? say.retire : say.resume}
        </button>
      )}
      <section aria-labelledby="held">
        <h2 id="held">{say.history}</h2>
        {held.length === 0 ? (
          <p class="soft">{say.noHistory}</p>
        ) : (
          <LongList
            items={held}
            row={({ entry, act, day, how }) => (
              <li key={entry} class="row">
                <span class="row-main">
                  <span class="row-title">{act === "" ? say.noWords : act}</span>
                  <span class="row-sub">{longDate(day)}</span>
                </span>
                <span class="stamp">{say.howsSaid[how]}</span>
              </li>
            )}
          />
        )}
      </section>
    </>
  );
}

function Reword({ text, keep }: { text: string; keep(words: string): void }) {
  const words = useSignal(text);
  // Other words may come from elsewhere: from "Undo", or another tab.
  useEffect(() => {
    words.value = text;
  }, [text]);
  const wrong = useSignal<string | null>(null);
  const go = () => {
    if (words.value.trim() === "") {
      wrong.value = say.wrong;
      document.getElementById("words")?.focus();
    } else if (words.value.trim() !== text) keep(words.value.trim());
  };
  return (
    <div class="stack">
      <LineField
        id="words"
        label={say.reword}
        value={words.value}
        wrong={wrong.value}
        type={(value) => {
          words.value = value;
          wrong.value = null;
        }}
      />
      <button class="btn" type="button" onClick={go}>
        {say.rewordKeep}
      </button>
    </div>
  );
}
