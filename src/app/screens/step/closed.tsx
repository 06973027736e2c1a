import { useSignal } from "@preact/signals";
import { ClosedPart } from "../../ui/closed.tsx";
import { dayAndTime, longDate } from "../../ui/dates.ts";
import { TextField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { closedWays, stepWords as say } from "../../words/en/step.ts";
import type { ClosedBy } from "./closed-by.ts";
import type { Step } from "./model.ts";
import { Reaction } from "./reaction.tsx";

/** A page that is a way to the other person, while every one is closed: why, and the help that fits (F1, F4). */
export function ClosedHere({ closed, title, closedTitle }: { closed: ClosedBy; title: string; closedTitle: string }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <ClosedPart title={closedTitle} why={closedWays[closed.by]} help={closed.help} />
    </>
  );
}

/** Step 1 where it is done, left out or not offered: the reason, what became of it, and the way on (F10, F15). */
export function Closed({ now }: { now: Step }) {
  const { passed, why } = now;
  const waits = why === "again-waits";
  const isOver = why === "sent" || why === "skipped";
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="lead">{now.said ?? say.closed}</p>
      </div>
      {passed !== null && (
        <section class="stack">
          <h2>{say.passed[passed.how](longDate(passed.day))}</h2>
          {passed.text !== null && <p class="words step-words">{passed.text}</p>}
          {passed.how !== "skipped" && (
            <>
              <p class="small soft">{say.passed.done}</p>
              <Reaction key={passed.reaction?.entry} of={passed.entry} reaction={passed.reaction} />
            </>
          )}
        </section>
      )}
      {waits && now.opensAt !== null && (
        <section class="stack-s">
          <h2>{say.again.title}</h2>
          <p>{say.again.waits(dayAndTime(now.opensAt))}</p>
          {now.reason !== null && (
            <p class="aside">
              {say.again.reason} {now.reason}
            </p>
          )}
        </section>
      )}
      <ul class="list">
        {(why === "contact-unclear" || why === "terms-unclear") && (
          <li>
            <RowLink to="start" title={say.answerFacts} sub={say.answerFactsWhy} />
          </li>
        )}
        <li>
          {now.hasBegun ? (
            <RowLink to="space" title={say.toSpace} />
          ) : (
            <RowLink to="space/begin" title={say.toWeeks} sub={say.toWeeksWhy} />
          )}
        </li>
      </ul>
      {isOver && <Again />}
    </>
  );
}

/** Another one needs a typed reason and a day's wait (F15). */
function Again() {
  const reason = useSignal("");
  const wrong = useSignal<string | null>(null);
  const ask = async () => {
    if (reason.value.trim() === "") wrong.value = say.again.noReason;
    else await log([{ kind: "agreement", body: { what: "again", reason: reason.value.trim() } }], say.again.asked);
  };
  return (
    <details class="stack">
      <summary>
        {say.again.title}
        <Icon name="down" small />
      </summary>
      <p>{say.again.why}</p>
      <TextField
        id="again"
        label={say.again.label}
        rows={3}
        value={reason.value}
        wrong={wrong.value}
        type={(text) => {
          reason.value = text;
          wrong.value = null;
        }}
      />
      <button class="btn" type="button" onClick={() => void ask()}>
        {say.again.ask}
      </button>
    </details>
  );
}
