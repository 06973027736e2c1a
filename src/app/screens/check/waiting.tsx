import { aside } from "../../state.ts";
import { dayAndTime } from "../../ui/dates.ts";
import { useView } from "../../use-view.ts";
import { checkWords } from "../../words/en/check.ts";
import { readingWords } from "../../words/en/reading.ts";
import { dropWaiting, takeOut } from "./acts.ts";
import type { WaitingDraft } from "./kept.ts";

const say = checkWords.waiting;

/** Drafts that wait, from this visit or an earlier one; those whose time is over come first, and are read again (F76). */
export function Waiting() {
  const kept = useView("check", null);
  // What was put to rest a moment ago stands in the verdict's place.
  const waiting = (kept?.waiting ?? []).filter(({ entry }) => entry !== aside.value?.entry);
  if (waiting.length === 0) return null;
  return (
    <section class="stack g-waiting">
      <h2>{say.title(waiting.length)}</h2>
      <ul class="list">
        {waiting.map((draft) => (
          <Draft key={draft.entry} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function Draft({ draft }: { draft: WaitingDraft }) {
  return (
    <li class="stack-s waiting">
      <p class="words waiting-words">{draft.text}</p>
      <p class="small soft">
        {readingWords.contexts[draft.context]}. {draft.over ? say.over : say.until(dayAndTime(draft.until))}
      </p>
      <div class="acts">
        <button class="btn" type="button" onClick={() => void takeOut(draft)}>
          {draft.over ? say.open : say.early}
        </button>
        <button class="btn btn-text" type="button" onClick={() => void dropWaiting(draft)}>
          {say.remove}
        </button>
      </div>
    </li>
  );
}
