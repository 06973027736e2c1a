import { useSignal } from "@preact/signals";
import { dayToDate, type GoalStep } from "#formula";
import { go } from "../../place.ts";
import { longDate } from "../../ui/dates.ts";
import { LineField } from "../../ui/field.tsx";
import { Tick } from "../../ui/tick.tsx";
import { log, takeBack } from "../../use-view.ts";
import { goalsWords as say } from "../../words/en/goals.ts";
import { todayWords } from "../../words/en/today.ts";
import type { OneGoal } from "./model.ts";

/** One goal: its steps, each done with what shows it, and the ways on: change, reached, let go. */
export function GoalPage({ goal }: { goal: OneGoal }) {
  const { text, area, until, steps, overdue, state, doneSteps, proven } = goal;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="own-name">
          {text}
        </h1>
        <p class="soft">{say.until(todayWords.areas[area], longDate(until))}</p>
        {state === "let-go" && <p>{say.isLetGo}</p>}
        {state !== "let-go" && proven && <p>{say.proven}</p>}
        {state === "reached" && !proven && <p>{say.said(doneSteps, steps.length)}</p>}
        {state === "on" && !proven && overdue && <p>{say.overdue(longDate(until))}</p>}
      </div>
      <section aria-labelledby="steps">
        <h2 id="steps">{say.steps}</h2>
        {steps.length === 0 && <p class="soft">{say.noSteps}</p>}
        <ul class="list">
          {steps.map((step) => (
            <Step key={step.step} step={step} of={goal.first} />
          ))}
        </ul>
      </section>
      <Ways goal={goal} />
    </>
  );
}

/** A tap asks what shows it; without that it is not done. A second tap takes it back. */
function Step({ step, of }: { step: GoalStep; of: string }) {
  const asking = useSignal(false);
  const proof = useSignal("");
  const wrong = useSignal<string | null>(null);
  const id = `proof-${step.step}`;
  const tickId = `tick-${step.step}`;
  const tick = async () => {
    if (step.done !== null) await takeBack([step.done.entry], say.tookBack);
    else asking.value = !asking.value;
  };
  const keep = async () => {
    if (proof.value.trim() === "") {
      wrong.value = say.proofWrong;
      document.getElementById(id)?.focus();
      return;
    }
    const body = { of, step: step.step, proof: proof.value.trim() };
    if ((await log([{ kind: "goal-step", body }], say.stepKept(step.text))) !== null) close();
  };
  const close = () => {
    asking.value = false;
    document.getElementById(tickId)?.focus();
  };
  return (
    <li class="task" data-done={step.done !== null || undefined}>
      <Tick
        id={tickId}
        label={say.stepDone(step.text)}
        done={step.done !== null}
        asks={step.done === null ? asking.value : undefined}
        run={() => void tick()}
      />
      <div class="task-body">
        <p class="task-title">{step.text}</p>
        <p class="task-sub">{step.done === null ? say.stepOpen : say.doneOn(longDate(step.done.day), step.done.proof)}</p>
        {asking.value && step.done === null && (
          <div class="stack proof">
            <LineField
              id={id}
              label={say.proof}
              hint={say.proofHint}
              value={proof.value}
              wrong={wrong.value}
              type={(value) => {
                proof.value = value;
                wrong.value = null;
              }}
            />
            <div class="acts">
              <button class="btn btn-main" type="button" onClick={() => void keep()}>
                {say.proofKeep}
              </button>
              <button class="btn btn-text" type="button" onClick={close}>
                {say.proofLeave}
              </button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}

function Ways({ goal }: { goal: OneGoal }) {
  const { state, proven } = goal;
  const turn = (next: OneGoal["state"], said: string) => {
    const { area, text, until, steps, entry, first } = goal;
    const body = { area, text, until: dayToDate(until), steps: steps.map((step) => step.text), state: next, replaces: entry, first };
    void log([{ kind: "goal", body }], said);
  };
  return (
    <div class="acts">
      <button class="btn" type="button" onClick={() => go(`goals/${goal.entry}/change`)}>
        {say.change}
      </button>
      {state === "on" && !proven && (
        <button class="btn" type="button" onClick={() => turn("reached", say.reachedNow)}>
          {say.reach}
        </button>
      )}
      {state === "on" && !proven && (
        <button class="btn" type="button" onClick={() => turn("let-go", say.leftGoal)}>
          {say.leaveGoal}
        </button>
      )}
      {state !== "on" && (
        <button class="btn" type="button" onClick={() => turn("on", say.resumed)}>
          {say.resume}
        </button>
      )}
    </div>
  );
}
