import { useEffect } from "preact/hooks";
import { settled } from "../../reading.ts";
import { work } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { stepWords } from "../../words/en/step.ts";
import { replaceWords } from "../check/acts.ts";
import { Composer } from "../check/composer.tsx";
import { heldBack } from "../check/open.ts";
import type { Step } from "./model.ts";
import { contradictionIn, type Rule, rulesOf } from "./rules.ts";

const say = stepWords.write;

/** The draft of step 1, read as it is typed, with what it keeps to beside it (F13, F14). */
export function Write({ now, askedFor }: { now: Step; askedFor: string }) {
  const against = contradictionIn(work.value.text, askedFor);
  useEffect(() => {
    heldBack.value = against === null ? null : stepWords.asked.against(against);
    return () => {
      heldBack.value = null;
    };
  }, [against]);
  return (
    <section class="stack">
      <div>
        <h2 id="step-write" tabIndex={-1}>
          {say.title}
        </h2>
        <p class="small soft">{say.lead}</p>
      </div>
      <Composer context="agree">
        <Rules wasLeft={now.wasLeft} askedFor={askedFor} />
      </Composer>
      {now.help !== null && <Shapes help={now.help} />}
    </section>
  );
}

/** Plain ticks, one a rule: a word first, then a sign. */
function Rules({ wasLeft, askedFor }: { wasLeft: boolean; askedFor: string }) {
  const { text } = work.value;
  if (text.trim() === "") return null;
  const last = settled.value;
  const labels = last?.answer.reading.state === "read" ? last.answer.reading.labels : null;
  return (
    <div class="stack-s">
      <h3>{say.rulesTitle}</h3>
      <ul class="rules">
        {rulesOf(text, labels, askedFor).map((rule) => (
          <li key={rule.is} data-holds={rule.holds ?? undefined}>
            <Icon name={rule.holds === true ? "tick" : rule.holds === false ? "minus" : "clock"} small />
            <span>{rule.is === "agrees" && wasLeft ? say.agreesLeft : say.rules[rule.is](rule.count ?? 0)}</span>
            <span class="label soft">{stateOf(rule)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function stateOf({ holds }: Rule): string {
  return holds === null ? say.state.reading : holds ? say.state.yes : say.state.no;
}

/** What good ones share, examples, and a version in one sentence to begin with. */
function Shapes({ help }: { help: NonNullable<Step["help"]> }) {
  const use = (text: string) => {
    replaceWords(text, say.used);
    document.getElementById("draft")?.focus();
  };
  return (
    <div>
      <Opens title={say.share}>
        <ul class="plain-steps">
          {help.share.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Opens>
      <Opens title={say.examples}>
        <p class="small soft">{say.examplesWhy}</p>
        {help.examples.map((one) => (
          <p key={one} class="aside step-says">
            {one}
          </p>
        ))}
      </Opens>
      <Opens title={say.one}>
        <p class="small soft">{say.oneWhy}</p>
        {help.oneSentence.map((one) => (
          <div key={one} class="aside stack-s">
            <p class="step-says">{one}</p>
            <button class="btn btn-text btn-flush" type="button" onClick={() => use(one)}>
              {say.use}
            </button>
          </div>
        ))}
      </Opens>
    </div>
  );
}

function Opens({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <details>
      <summary>
        {title}
        <Icon name="down" small />
      </summary>
      <div class="stack opens">{children}</div>
    </details>
  );
}
