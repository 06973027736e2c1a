import { computed, effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { goHelp } from "../../place.ts";
import { restADay } from "../../quiet.ts";
import { settled } from "../../reading.ts";
import { dismissedHelp, gate } from "../../state.ts";
import { HelpLines } from "../../ui/help-lines.tsx";
import { Icon } from "../../ui/icon.tsx";
import { helpWords } from "../../words/en/help.ts";
import { panelWords } from "../../words/en/panel.ts";
import { askWords } from "../../words/en/reading.ts";
import { answerAsk, dismissHelp } from "./acts.ts";
import { type Ask, askFor, type Panel, panelFor, type Typed } from "./safety.ts";

const nothing: Typed = { text: "", signals: [] };

const mine = computed<Typed>(() => {
  const last = settled.value;
  return last === null ? nothing : { text: last.question.draft.text, signals: last.answer.reading.signals };
});
const theirs = computed<Typed>(() => {
  const last = settled.value;
  return last === null ? nothing : { text: last.question.draft.theirs ?? "", signals: last.answer.theirs };
});

/** The panel that what was typed calls for now, if any. */
export const panel = computed(() =>
  panelFor(mine.value, theirs.value, settled.value?.answer.reading.help ?? null, dismissedHelp.value, Date.now()),
);
let restedFor = "";
// Tasks and prompts rest for a day after a help panel, once for the same words; only that time is kept (F73, S1).
effect(() => {
  const keys = panel.value?.keys.join() ?? restedFor;
  if (keys !== restedFor) restADay(Date.now());
  restedFor = keys;
});
const ask = computed(() => askFor(mine.value, theirs.value, gate.value.modes, dismissedHelp.value, Date.now()));

/** Help before everything else (F73), above the verdict; then the one question that a signal asks (F4). */
export function FirstHelp() {
  if (panel.value !== null) return <HelpPanel panel={panel.value} />;
  if (ask.value !== null) return <Question ask={ask.value} />;
  return null;
}

/** S2: nothing to read first, only the emergency number; the header with Exit stays. */
export function Danger({ panel: shown }: { panel: Panel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} ref={heading}>
          {panelWords.danger.title}
        </h1>
        <p class="lead">{panelWords.danger.text}</p>
      </div>
      <div class="danger-lines">
        <HelpLines purpose={shown.purpose} />
      </div>
      <div class="acts acts-pair">
        <button class="btn" type="button" onClick={() => dismissHelp(shown.keys, Date.now())}>
          {panelWords.close}
        </button>
        <button class="btn btn-text" type="button" onClick={() => goHelp("domestic-abuse")}>
          {panelWords.more}
        </button>
      </div>
    </>
  );
}

export function HelpPanel({ panel: shown }: { panel: Panel }) {
  const { title, text } = panelWords[shown.kind];
  const purpose = gate.value.modes.includes("afraid") && shown.purpose === "own-behaviour" ? "general" : shown.purpose;
  return (
    <section class="help-panel stack">
      <div class="help-panel-head">
        <h2>{title}</h2>
        <button class="icon-btn" type="button" aria-label={panelWords.close} onClick={() => dismissHelp(shown.keys, Date.now())}>
          <Icon name="close" small />
        </button>
      </div>
      <p>{text}</p>
      {shown.kind === "suicide" && (
        <div class="acts acts-pair">
          <button class="btn btn-ink" type="button" onClick={() => goHelp("suicide", "not-safe")}>
            {helpWords.notSafe}
          </button>
          <button class="btn" type="button" onClick={() => goHelp("suicide", "safe")}>
            {helpWords.safe}
          </button>
        </div>
      )}
      <HelpLines purpose={purpose} />
      <p>
        <button class="btn btn-text btn-flush" type="button" onClick={() => goHelp(purpose)}>
          {panelWords.more}
        </button>
      </p>
    </section>
  );
}

function Question({ ask: one }: { ask: Ask }) {
  return (
    <section class="ask-card stack">
      <p class="h3">{askWords[one.code]}</p>
      <div class="acts acts-pair">
        <button class="btn" type="button" onClick={() => answerAsk(one, true, Date.now())}>
          {askWords.yes}
        </button>
        <button class="btn" type="button" onClick={() => answerAsk(one, false, Date.now())}>
          {askWords.no}
        </button>
      </div>
    </section>
  );
}
