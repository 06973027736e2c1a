import { useSignal } from "@preact/signals";
import { type Finding, stopLabels } from "#check";
import { settled } from "../../reading.ts";
import { resting, work } from "../../state.ts";
import { useView } from "../../use-view.ts";
import { checkWords } from "../../words/en/check.ts";
import { readingWords } from "../../words/en/reading.ts";
import { withStop } from "../../words/with-stop.ts";
import { bringBackDismissed, dismiss } from "./acts.ts";
import { strengthOf } from "./model.ts";
import { keepExamples } from "./word-acts.ts";

const say = readingWords;
/** A message has few; a whole letter that is pasted may have hundreds. */
const mostCards = 20;
const isStop = (finding: Finding) => (stopLabels as readonly string[]).includes(finding.label);

/** What pushes, one card for each number in the draft; what is good; what else could be said. */
export function Findings() {
  const all = useSignal(false);
  const last = settled.value;
  if (last === null || resting.value || work.value.text.trim() === "") return null;
  const { findings, good, tips } = last.answer.reading;
  const text = last.question.draft.text;
  const setAside = work.value.dismissed.length;
  return (
    <div class="g-find stack-l">
      {(findings.length > 0 || setAside > 0) && (
        <section>
          {findings.length > 0 && <h2>{findings.every(isStop) ? say.stopPlaces(findings.length) : say.places(findings.length)}</h2>}
          <ol class="list-none">
            {findings.slice(0, all.value ? undefined : mostCards).map((finding, index) => (
              <Card key={`${finding.label}:${finding.start}`} finding={finding} number={index + 1} text={text} />
            ))}
          </ol>
          {findings.length > mostCards && !all.value && (
            <button class="btn" type="button" onClick={() => (all.value = true)}>
              {say.showMore(findings.length - mostCards)}
            </button>
          )}
          {setAside > 0 && (
            <div class="acts">
              <button class="btn btn-text btn-flush" type="button" onClick={bringBackDismissed}>
                {say.bringBack(setAside)}
              </button>
              <KeepWrong />
            </div>
          )}
          {findings.length > 0 && <p class="label soft">{say.noStudy}</p>}
        </section>
      )}
      {good.length > 0 && (
        <section>
          <h2>{say.goodTitle}</h2>
          <ul class="list">
            {good.slice(0, mostCards).map((finding) => (
              <li key={`${finding.label}:${finding.start}`} class="good-row">
                <p class="words good-words">{text.slice(finding.start, finding.end)}</p>
                <p class="small soft">{withStop(finding.name)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tips.length > 0 && (
        <section>
          <h2>{say.tipsTitle}</h2>
          <ul class="stack">
            {tips.map((tip) => (
              <li key={tip.id}>{tip.text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What was set aside can be kept as an example of a wrong mark, once (F75). */
function KeepWrong() {
  const kept = useView("check", null)?.examples ?? null;
  const wrong = work.value.dismissed.filter((one) => !kept?.some(({ label, words: known }) => label === one.label && known === one.words));
  if (kept === null || wrong.length === 0) return null;
  return (
    <button class="btn btn-text" type="button" onClick={() => void keepExamples(wrong, Date.now())}>
      {checkWords.examples.keep(wrong.length)}
    </button>
  );
}

function Card({ finding, number, text }: { finding: Finding; number: number; text: string }) {
  const strength = strengthOf(finding.reference);
  return (
    <li class="finding">
      <span class="ref" aria-hidden="true">
        {number}
      </span>
      <p class="words finding-words">{text.slice(finding.start, finding.end)}</p>
      <p>
        <b>{withStop(finding.name)}</b> {finding.why}
      </p>
      {finding.instead !== "" && (
        <p>
          <b>{say.instead}</b> {finding.instead}
        </p>
      )}
      <div class="finding-foot">
        {strength === null ? (
          <span class="soft">{finding.reference}</span>
        ) : (
          <details>
            <summary>{finding.reference}</summary>
            <p class="soft">
              {say.strength[strength]} {sourceOf(finding)}
            </p>
          </details>
        )}
        <button class="btn btn-text" type="button" onClick={() => dismiss(finding, text, isStop(finding))}>
          {say.notFit}
        </button>
      </div>
    </li>
  );
}

/** Where a finding comes from: a rule, the model with how sure it is, or the person's own list. */
function sourceOf({ source, confidence }: Finding): string {
  if (source === "model") return say.seenByModel(confidence);
  return source === "own-word" ? say.seenByOwn : say.seenByRule(source);
}
