import { useSignal } from "@preact/signals";
import { rowsAtOnce } from "../../ui/long-list.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { lookBackFilesWords } from "../../words/en/look-back-files.ts";
import { dateOf, number } from "./figures.ts";
import { choose, road } from "./road.ts";
import { StepActs } from "./step-acts.tsx";

const say = lookBackFilesWords.chat;

/** Which of the chats in the files; several of one person are read as one. */
export function Chats() {
  const chosen = useSignal<readonly number[]>(road.value.chats);
  const most = useSignal(rowsAtOnce);
  const wrong = useSignal<string | null>(null);
  const all = (road.value.read?.chats ?? []).map((chat, place) => ({ ...chat, place })).sort((x, y) => y.messages - x.messages);
  const toggle = (place: number) => {
    wrong.value = null;
    chosen.value = chosen.value.includes(place) ? chosen.value.filter((one) => one !== place) : [...chosen.value, place];
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <fieldset class="stack">
        <legend class="sr">{say.legend}</legend>
        <div class="pick pick-any">
          {all.slice(0, most.value).map(({ place, name, messages, begins, ends }) => (
            <label key={place}>
              <input type="checkbox" name="chat" checked={chosen.value.includes(place)} onChange={() => toggle(place)} />
              <span class="row-main">
                <span class="row-title">{name}</span>
                <span class="row-sub">{say.of(number(messages), dateOf(begins), dateOf(ends))}</span>
              </span>
            </label>
          ))}
        </div>
        {all.length > most.value && <ShowMore show={() => (most.value += rowsAtOnce)} />}
      </fieldset>
      <StepActs
        wrong={wrong.value}
        go={() => {
          if (chosen.value.length === 0) wrong.value = say.missing;
          else void choose(chosen.value);
        }}
      />
    </>
  );
}
