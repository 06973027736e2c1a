import { useEffect } from "preact/hooks";
import type { Context } from "#check";
import { part, work } from "../../state.ts";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Select } from "../../ui/select.tsx";
import { readingWords } from "../../words/en/reading.ts";
import { chooseContext, typeTheirs } from "./acts.ts";
import { DraftField } from "./draft.tsx";
import { Findings } from "./findings.tsx";
import { Danger, FirstHelp, panel } from "./first-help.tsx";
import { OwnWords } from "./own-words.tsx";
import { Rest } from "./rest.tsx";
import { Sent } from "./sent.tsx";
import { Simpler } from "./simpler.tsx";
import { Spoken } from "./spoken.tsx";
import "../../ui/verdict.css";
import "./style.css";
import "./draft.css";
import "./cards.css";
import "./around.css";
import { Verdict } from "./verdict.tsx";
import { Waiting } from "./waiting.tsx";

const say = readingWords;

export const layout = "wide";

/** F70 to F77: a draft is read while it is typed, before it is sent. `check/settle` opens for what must be settled (F24). */
export function Page() {
  const settles = part.value === "settle";
  useEffect(() => {
    if (settles) chooseContext("logistics");
  }, [settles]);
  if (panel.value?.kind === "danger") return <Danger panel={panel.value} />;
  const { context, theirs } = work.value;
  return (
    <>
      <div class="intro check-intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <div class="why-field">
          <label class="label soft" for="why">
            {say.why}
          </label>
          <Select id="why" value={context} options={contextOrder.map((one) => [one, say.contexts[one]] as const)} choose={chooseContext} />
        </div>
      </div>
      <div class="check-grid">
        <div class="stack g-draft">
          {context === "reply" && (
            <label class="theirs-field">
              <span class="label soft">{say.theirs}</span>
              <span class="theirs">
                <span class="theirs-size" aria-hidden="true">
                  {`${theirs}\u200b`}
                </span>
                <textarea rows={1} value={theirs} autocomplete="off" onInput={(event) => typeTheirs(event.currentTarget.value)} />
              </span>
            </label>
          )}
          <DraftField />
        </div>
        <div class="g-verdict stack">
          <div aria-live="polite">
            <FirstHelp />
          </div>
          <Verdict />
          <Rest />
          <Sent />
        </div>
        <Simpler />
        <Findings />
        <OwnWords />
      </div>
      <Waiting />
      <Spoken />
      <KeepLine />
    </>
  );
}

const contextOrder = ["no-contact", "reply", "agree", "first-contact", "logistics", "third-party"] as const satisfies readonly Context[];
