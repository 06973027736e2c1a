import { useSignal } from "@preact/signals";
import { settled } from "../../reading.ts";
import { resting, work } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { SelectField } from "../../ui/select.tsx";
import { checkWords as say } from "../../words/en/check.ts";
import { keepAsLetter, letWait } from "./acts.ts";
import { panel } from "./first-help.tsx";
import { coolingHours, shownOf, usualHours } from "./model.ts";

/** What else can be done with the words: keep them as a letter (F75), let them wait for a time of one's own (F76). */
export function Rest() {
  const { text, context } = work.value;
  const shown = shownOf(text, settled.value?.answer.reading ?? null);
  const chosen = useSignal<string | null>(null);
  if (resting.value || shown === "empty") return null;
  // What calls for help first is stored by nobody but themselves (F73).
  const waits = shown !== "stop" && shown !== "reading" && panel.value === null;
  const hours = Number(chosen.value ?? usualHours(context));
  return (
    <div class="check-rest">
      <button class="btn btn-text btn-flush" type="button" onClick={() => void keepAsLetter()}>
        {say.letter.keep}
      </button>
      {waits && (
        <details>
          <summary>
            {say.cool.title}
            <Icon name="down" small />
          </summary>
          <div class="stack">
            <SelectField
              id="cool"
              label={say.cool.label}
              hint={say.cool.hint}
              value={String(hours)}
              options={coolingHours.map((one) => [String(one), say.cool.hours(one)] as const)}
              choose={(value) => (chosen.value = value)}
            />
            {hours > 0 && (
              <button class="btn" type="button" onClick={() => void letWait(hours, Date.now(), true)}>
                {say.cool.go}
              </button>
            )}
          </div>
        </details>
      )}
    </div>
  );
}
