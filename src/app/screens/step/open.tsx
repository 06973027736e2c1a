import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { LineField } from "../../ui/field.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { stepWords as say } from "../../words/en/step.ts";
import type { Step } from "./model.ts";
import { Write } from "./write.tsx";

const skip = () => log([{ kind: "agreement", body: { what: "skipped" } }], say.skipped);

/** One question after the other, then the draft; it can be left out in one tap at any time (F10, F12). */
export function Open({ now }: { now: Step }) {
  const changing = useSignal<"sincere" | "asked" | null>(null);
  const allTheSame = useSignal(false);
  const { sincere, askedFor } = now;
  const stage =
    sincere === null || changing.value === "sincere"
      ? "sincere"
      : sincere === "no" && !allTheSame.value
        ? "advise"
        : askedFor === null || changing.value === "asked"
          ? "asked"
          : "write";
  useFocusOnNext(stage);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <p class="soft">{say.why}</p>
        <p>
          <a class="link small" href="#honest">
            {say.honest}
          </a>
        </p>
      </div>
      {stage === "sincere" && <Sincere before={now.sincere} done={() => (changing.value = null)} />}
      {stage === "advise" && (
        <section class="wash stack">
          <h2 id="step-advise" tabIndex={-1}>
            {say.sincere.advise}
          </h2>
          <p>{say.sincere.adviseWhy}</p>
          <div class="acts">
            <button class="btn btn-main" type="button" onClick={() => void skip()}>
              {say.skip}
            </button>
            <button class="btn btn-text" type="button" onClick={() => (allTheSame.value = true)}>
              {say.sincere.anyway}
            </button>
          </div>
        </section>
      )}
      {stage === "asked" && <Asked before={askedFor ?? ""} done={() => (changing.value = null)} />}
      {stage === "write" && sincere !== null && askedFor !== null && (
        <>
          <ul class="list">
            <Answered text={say.sincere.kept[sincere]} change={() => (changing.value = "sincere")} />
            <Answered text={say.asked.kept(askedFor)} change={() => (changing.value = "asked")} />
          </ul>
          <Write now={now} askedFor={askedFor} />
        </>
      )}
      <ul class="list">
        <li>
          <RowLink to="step/aloud" title={say.aloud.link} sub={say.aloud.linkWhy} />
        </li>
        <li>
          <RowLink to="step/said" title={say.already} sub={say.alreadyWhy} />
        </li>
      </ul>
      {stage !== "advise" && (
        <p class="small soft">
          <button class="btn btn-text btn-flush" type="button" onClick={() => void skip()}>
            {say.skip}
          </button>{" "}
          {say.skipWhy}
        </p>
      )}
    </>
  );
}

/** The next question has the focus: the one that was answered is gone. The page itself begins at its headline. */
function useFocusOnNext(stage: string): void {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage) document.getElementById(`step-${stage}`)?.focus();
    before.current = stage;
  }, [stage]);
}

/** Would they still say it without an answer? (F12) */
function Sincere({ before, done }: { before: Step["sincere"]; done(): void }) {
  const answer = async (value: string) => {
    if ((await log([{ kind: "sincere", body: { answer: value } }])) !== null) done();
  };
  return (
    <section class="stack">
      <h2 id="step-sincere" tabIndex={-1}>
        {say.sincere.title}
      </h2>
      <p class="soft">{say.sincere.hint}</p>
      <div class="acts acts-pair">
        {say.sincere.options.map(([value, label]) => (
          <button key={value} class="btn" type="button" aria-pressed={before === value} onClick={() => void answer(value)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

/** What they asked for, so that the words do not go against it (F12). */
function Asked({ before, done }: { before: string; done(): void }) {
  const text = useSignal(before);
  const tried = useSignal(false);
  const keep = async (value: string) => {
    if ((await log([{ kind: "fact", body: { is: { fact: "asked-for", value } } }])) !== null) done();
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        tried.value = true;
        if (text.value.trim() !== "") void keep(text.value.trim());
      }}
    >
      <h2 id="step-asked" tabIndex={-1}>
        {say.asked.title}
      </h2>
      <LineField
        id="asked"
        label={say.asked.label}
        hint={say.asked.hint}
        value={text.value}
        wrong={tried.value && text.value.trim() === "" ? say.asked.empty : null}
        type={(value) => (text.value = value)}
      />
      <div class="acts">
        <button class="btn btn-main" type="submit">
          {say.asked.keep}
        </button>
        <button class="btn btn-text" type="button" onClick={() => void keep("")}>
          {say.asked.nothing}
        </button>
      </div>
    </form>
  );
}

function Answered({ text, change }: { text: string; change(): void }) {
  return (
    <li class="answered">
      <span>{text}</span>
      <button class="btn btn-text" type="button" aria-label={`${say.sincere.change}: ${text}`} onClick={change}>
        {say.sincere.change}
      </button>
    </li>
  );
}
