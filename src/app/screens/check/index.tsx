import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Context } from "#check";
import { settled } from "../../reading.ts";
import { gate, resting, work } from "../../state.ts";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Select } from "../../ui/select.tsx";
import { words } from "../../words/en.ts";
import { chooseContext, typeTheirs } from "./acts.ts";
import { DraftField } from "./draft.tsx";
import { Findings } from "./findings.tsx";
import { Danger, FirstHelp, panel } from "./first-help.tsx";
import { shownOf } from "./model.ts";
import { OwnWords } from "./own-words.tsx";
import { Simpler } from "./simpler.tsx";
import "./style.css";
import "./draft.css";
import "./cards.css";
import { Verdict, wordOf } from "./verdict.tsx";

const say = words.check;

export const layout = "wide";

/** F70 to F77: a draft is read while it is typed, before it is sent. */
export function Page() {
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
        </div>
        <Simpler />
        <Findings />
        <OwnWords />
      </div>
      <Spoken />
      <KeepLine />
    </>
  );
}

const contextOrder = ["no-contact", "reply", "agree", "first-contact", "logistics", "third-party"] as const satisfies readonly Context[];

/** Says the verdict to screen readers, a second after the last letter: not at every letter. */
function Spoken() {
  const said = useSignal("");
  const reading = settled.value?.answer.reading ?? null;
  const shown = shownOf(work.value.text, reading);
  const places = reading?.findings.length ?? 0;
  const sentence =
    resting.value || shown === "empty" || shown === "reading"
      ? ""
      : say.announce(wordOf(shown, gate.value, work.value.context), reading?.reason ?? "", places > 0 ? say.places(places) : "");
  useEffect(() => {
    const timer = setTimeout(() => {
      said.value = sentence;
    }, 1_000);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p class="sr" role="status">
      {said.value}
    </p>
  );
}
