import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { arrive } from "../../place.ts";
import { CardParts } from "../../ui/card-parts.tsx";
import { Segments } from "../../ui/chips.tsx";
import { TextField } from "../../ui/field.tsx";
import { RowLink } from "../../ui/row.tsx";
import { stepWords } from "../../words/en/step.ts";
import { wordsFor } from "../check/bench.ts";
import type { Step } from "./model.ts";
import { sentencesOf } from "./rules.ts";

const say = stepWords.aloud;
type Way = (typeof say.ways)[number][0];

/** In person or by phone: a short script, and a way to rehearse it aloud (F16). */
export function Aloud({ now }: { now: Step }) {
  const way = useSignal<Way>("in-person");
  const rehearsing = useSignal<readonly string[] | null>(null);
  const own = useSignal(sentencesOf(wordsFor("agree")).join("\n"));
  const script = now.help?.scripts[way.value] ?? null;
  const fallback =
    script?.parts.flatMap(({ says }) => says ?? []).find(({ context }) => context === "agree")?.text ?? now.help?.oneSentence[0] ?? "";
  const typed = sentencesOf(own.value);
  const lines = typed.length > 0 ? typed : sentencesOf(fallback);
  const end = () => {
    rehearsing.value = null;
    arrive();
  };
  if (rehearsing.value !== null) return <Rehearsal lines={rehearsing.value} end={end} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
      </div>
      <Segments name="aloud" legend={say.how} options={say.ways} chosen={way.value} choose={(value) => (way.value = value)} />
      {script !== null && (
        <section class="stack">
          <div>
            <h2>{script.title}</h2>
            <p class="soft">{script.when}</p>
          </div>
          <CardParts parts={script.parts} toThem />
        </section>
      )}
      <section class="stack">
        <div>
          <h2>{say.rehearse}</h2>
          <p class="small soft">{say.rehearseWhy}</p>
        </div>
        <TextField
          id="lines"
          label={say.own}
          hint={say.ownHint}
          rows={3}
          placeholder={fallback}
          value={own.value}
          type={(text) => (own.value = text)}
        />
        {lines.length > 0 && (
          <button class="btn btn-main" type="button" onClick={() => (rehearsing.value = lines)}>
            {say.begin}
          </button>
        )}
      </section>
      <ul class="list">
        <li>
          <RowLink to="step/said" title={say.said} sub={say.saidWhy} />
        </li>
      </ul>
    </>
  );
}

/** One line at a time, large enough to be read standing up. */
function Rehearsal({ lines, end }: { lines: readonly string[]; end(): void }) {
  const at = useSignal(0);
  const times = useSignal(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isLast = at.value === lines.length - 1;
  const next = () => {
    if (isLast) times.value++;
    at.value = isLast ? 0 : at.value + 1;
  };
  return (
    <section class="stack-l">
      <div class="intro">
        <h1 tabIndex={-1} ref={heading}>
          {say.rehearse}
        </h1>
        <p class="soft">{say.line(at.value + 1, lines.length)}</p>
      </div>
      <div aria-live="polite">
        <p class="step-line">{lines[at.value]}</p>
        {isLast && <p class="soft">{say.pause}</p>}
      </div>
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={next}>
          {isLast ? say.again : say.next}
        </button>
        <button class="btn btn-text" type="button" onClick={end}>
          {say.end}
        </button>
      </div>
      {times.value > 0 && <p class="small soft">{say.times(times.value)}</p>}
    </section>
  );
}
