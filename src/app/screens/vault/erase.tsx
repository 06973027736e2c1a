import { useSignal } from "@preact/signals";
import { erase } from "../../keep/acts.ts";
import { keeping } from "../../keeping.ts";
import { Shell } from "../../ui/shell.tsx";
import { vaultWords } from "../../words/en-vault.ts";
import { useFocusWhen } from "./fields.tsx";

const say = vaultWords.erase;

/** Deleting everything, in two steps. Keeping it is always the first answer. */
/** @param begun it is a page of its own @param keeps something is kept; else it is about this visit */
export function EraseSteps({ keep, begun = true, keeps = true }: { keep?(): void; begun?: boolean; keeps?: boolean }) {
  const sure = useSignal(false);
  const busy = useSignal(false);
  const box = useFocusWhen<HTMLFieldSetElement>(sure.value);
  const stay = () => {
    sure.value = false;
    keep?.();
  };
  const go = async () => {
    busy.value = true;
    await erase();
  };
  return (
    <section class="danger stack">
      {begun ? <h1 tabIndex={-1}>{say.title}</h1> : <h2>{say.title}</h2>}
      <p>{keeps ? say.lead : say.leadVisit}</p>
      {sure.value ? (
        <fieldset class="confirm" ref={box} onKeyDown={(event) => event.key === "Escape" && stay()}>
          <legend>{busy.value ? say.working : say.sure}</legend>
          <div class="acts acts-pair">
            <button class="btn btn-ink" type="button" disabled={busy.value} onClick={stay}>
              {say.keep}
            </button>
            <button class="btn" type="button" disabled={busy.value} onClick={() => void go()}>
              {say.second}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="stack">
          <button class="btn btn-full" type="button" onClick={() => (sure.value = true)}>
            {say.first}
          </button>
          {keep && (
            <button class="btn btn-text btn-full" type="button" onClick={keep}>
              {say.keep}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** It is done: said on a page of its own. */
export function Erased() {
  const now = keeping.value;
  const whole = now.type === "erased" && now.whole;
  return (
    <Shell home>
      <div class="intro">
        <h1 tabIndex={-1}>{whole ? say.done : say.partlyTitle}</h1>
        <p>{whole ? say.doneLead : say.partly}</p>
      </div>
      <p class="soft">{say.doneMore}</p>
      <button class="btn" type="button" onClick={() => location.reload()}>
        {say.again}
      </button>
    </Shell>
  );
}
