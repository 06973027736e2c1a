import { useSignal } from "@preact/signals";
import { go, goBack, goHelp } from "../../place.ts";
import { Chips } from "../../ui/chips.tsx";
import { RowButton } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { startWords as say } from "../../words/en/start.ts";
import type { Written } from "../../worker/keeping.ts";
import { type Ask, type AskName, asks, fact, flow, type Tie, tiesChosen, tiesOf, tiesWritten } from "./asks.ts";
import { DayField } from "./day-field.tsx";
import type { Start } from "./model.ts";
import { NameForm } from "./name-form.tsx";

/** From this strength on help is shown first (F2). */
const heavy = 8;

/** One question. In the row an answer leads to the next one; by itself it leads back. @param step its place in the row, from 1; null: by itself */
export function AskPage({ name, step, now }: { name: AskName; step: number | null; now: Start }) {
  const { title, hint } = say.asks[name];
  const next = step === null ? null : step < flow.length ? `start/${step + 1}` : "start/plan";
  const onward = () => (next === null ? goBack() : go(next));
  const answer = async (written: readonly Written[], then = onward): Promise<boolean> => {
    return (await log(withChapter(written, now), step === null ? say.changed : null, then)) !== null;
  };
  // In the row a page with numbers comes between; from an answer that was changed later the help page leads back.
  const helpFirst = () => (step === null ? goHelp("suicide") : go("start/first"));
  const skip = async (to: string) => {
    // Whoever skips everything has been here all the same: the first visit does not come again.
    if (to !== "start/plan" || now.opened !== null) go(to);
    else await log(withChapter([], now), null, () => go(to));
  };
  return (
    <>
      <div class="intro">
        {step !== null && <Steps step={step} />}
        <h1 tabIndex={-1}>{title}</h1>
        <p class="soft">{hint}</p>
        {step === 1 && <p class="aside">{say.warning}</p>}
      </div>
      {name === "today" ? (
        <Bad now={now} choose={(value) => void answer([fact({ fact: "bad-today", value })], value < heavy ? onward : helpFirst)} />
      ) : name === "now" ? (
        <Now now={now} answer={(written) => void answer(written)} />
      ) : name === "name" ? (
        <NameForm now={now} keep={answer} />
      ) : (
        <Answers ask={asks[name]} now={now} choose={(written) => void answer(written)} />
      )}
      {name === "when" && (
        <DayField today={now.today} chosen={now.facts.ended} choose={(value) => void answer([fact({ fact: "ended", value })])} />
      )}
      {step !== null && (
        <div class="acts">
          <button class="btn btn-text btn-flush" type="button" onClick={() => void skip(next ?? "start/plan")}>
            {say.skip}
          </button>
          {step < flow.length && (
            <button class="btn btn-text" type="button" onClick={() => void skip("start/plan")}>
              {say.skipRest}
            </button>
          )}
        </div>
      )}
      {step === 1 && <p class="small soft">{say.stays}</p>}
    </>
  );
}

/** The first answer opens the chapter; the day on which it ended is the chapter's too. */
function withChapter(written: readonly Written[], { opened }: Start): readonly Written[] {
  const ended = written.map(({ body }) => (body as { is?: { fact: string; value: unknown } }).is).find((is) => is?.fact === "ended")?.value;
  const since = typeof ended === "string" && ended !== "unclear" ? { since: ended } : {};
  if (opened === null) return [{ kind: "chapter", body: { why: "first", ...since } }, ...written];
  if (!("since" in since)) return written;
  return [...written, { kind: "chapter", body: { why: opened.why, ...since, replaces: opened.id } }];
}

function Steps({ step }: { step: number }) {
  return (
    <>
      <div class="steps" aria-hidden="true">
        {flow.map((name, index) => (
          <i key={name} class={index < step ? "on" : undefined} />
        ))}
      </div>
      <p class="label soft">{say.step(step, flow.length)}</p>
    </>
  );
}

/** A few answers as rows: one tap answers. */
function Answers({ ask, now, choose }: { ask: Ask; now: Start; choose(written: readonly Written[]): void }) {
  const chosen = ask.chosen(now);
  return (
    <ul class="list">
      {ask.options(now).map(([id, label]) => (
        <li key={id}>
          <RowButton title={label} sub={id === chosen ? say.soFar : undefined} run={() => choose(ask.writes(id, now))} />
        </li>
      ))}
    </ul>
  );
}

/** 0 to 10 as buttons that answer at once: arrow keys must not answer by the way. */
function Bad({ now, choose }: { now: Start; choose(value: number): void }) {
  const chosen = now.facts["bad-today"];
  return (
    <div>
      <div class="scale">
        {Array.from({ length: 11 }, (_, value) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen === value}
            aria-label={value === 0 ? `0, ${say.badEnds[0]}` : value === 10 ? `10, ${say.badEnds[1]}` : undefined}
            onClick={() => choose(value)}
          >
            {value}
          </button>
        ))}
      </div>
      <div class="scale-ends" aria-hidden="true">
        <span>{say.badEnds[0]}</span>
        <span>{say.badEnds[1]}</span>
      </div>
    </div>
  );
}

/** What ties them, then whether they are in contact: that answer leads on. */
function Now({ now, answer }: { now: Start; answer(written: readonly Written[]): void }) {
  const ties = useSignal(tiesOf(now));
  return (
    <>
      <fieldset class="stack-s">
        <legend class="h2">{say.ties}</legend>
        <Chips
          name="ties"
          options={Object.entries(say.tie) as [Tie, string][]}
          chosen={ties.value}
          choose={(chosen) => (ties.value = tiesChosen(ties.value, chosen))}
        />
      </fieldset>
      <section aria-labelledby="contact" class="stack-s">
        <h2 id="contact">{say.contact}</h2>
        <Answers ask={asks.now} now={now} choose={(written) => answer([...written, ...tiesWritten(ties.value)])} />
      </section>
    </>
  );
}
