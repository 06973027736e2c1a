import { useSignal } from "@preact/signals";
import { type Area, dayToDate } from "#formula";
import { formBegun } from "../../half-written.ts";
import { goBack } from "../../place.ts";
import { AreaField } from "../../ui/area-field.tsx";
import { LineField } from "../../ui/field.tsx";
import { FormActs } from "../../ui/form-acts.tsx";
import { log } from "../../use-view.ts";
import { goalsWords } from "../../words/en/goals.ts";
import type { OneGoal } from "./model.ts";
import { wrongOf } from "./wrong.ts";

const say = goalsWords.form;
const mostSteps = 12;
/** Days until the end that is proposed. */
const usual = 28;

interface Given {
  readonly text: string;
  readonly area: Area;
  readonly until: string;
  readonly steps: readonly string[];
}

/** A goal: what will be there, in which area, until when, and small steps. Steps that are done keep their place and their words. */
export function GoalForm({ goal, today }: { goal: OneGoal | null; today: number }) {
  const { form, set, drop } = formBegun<Given>(`goals/${goal?.entry ?? "new"}`, {
    text: goal?.text ?? "",
    area: goal?.area ?? "play",
    until: dayToDate(goal?.until ?? today + usual),
    steps: goal?.steps.map((step) => step.text) ?? ["", ""],
  });
  const { text, area, until, steps } = form;
  const tried = useSignal(false);
  const wrong = wrongOf({ goal, today, text, until, steps });
  const shown = tried.value ? wrong : {};
  const keep = async () => {
    tried.value = true;
    const first = Object.keys(wrong)[0];
    if (first !== undefined) {
      document.getElementById(first)?.focus();
      return;
    }
    const body = {
      ...{ area, text: text.trim(), until, state: goal?.state ?? "on" },
      steps: steps.map((step) => step.trim()).filter((step) => step !== ""),
      ...(goal !== null && { replaces: goal.entry, first: goal.first }),
    };
    if ((await log([{ kind: "goal", body }], say.kept, goBack)) !== null) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{goal === null ? goalsWords.newTitle : goalsWords.changeTitle}</h1>
      </div>
      <div class="stack">
        <LineField
          id="text"
          label={say.text}
          hint={say.textHint}
          value={text}
          wrong={shown.text ?? null}
          type={(value) => set({ text: value })}
        />
        <AreaField area={area} choose={(chosen) => set({ area: chosen })} />
        <LineField
          id="until"
          kind="date"
          label={say.until}
          hint={say.untilHint}
          value={until}
          wrong={shown.until ?? null}
          type={(date) => set({ until: date })}
        />
        <Steps goal={goal} steps={steps} wrong={shown} change={(changed) => set({ steps: changed })} />
        <FormActs keep={keep} leave={drop} />
      </div>
    </>
  );
}

function Steps(props: {
  goal: OneGoal | null;
  steps: readonly string[];
  wrong: Readonly<Record<string, string>>;
  change(steps: readonly string[]): void;
}) {
  const { goal, steps, wrong, change } = props;
  const isDone = (index: number) => (goal?.steps[index]?.done ?? null) !== null;
  const add = () => {
    change([...steps, ""]);
    requestAnimationFrame(() => document.getElementById(`step-${steps.length}`)?.focus());
  };
  return (
    <fieldset class="stack">
      <legend class="h3">{say.steps}</legend>
      <p class="small soft">{say.stepsHint(mostSteps)}</p>
      {steps.map((step, index) =>
        isDone(index) ? (
          <p key={index}>
            <span class="field-label">{say.step(index)}</span>
            {step} <span class="small soft">{say.isDone}</span>
          </p>
        ) : (
          <LineField
            key={index}
            id={`step-${index}`}
            label={say.step(index)}
            value={step}
            wrong={wrong[`step-${index}`] ?? null}
            type={(value) => change(steps.with(index, value))}
          />
        ),
      )}
      {steps.length < mostSteps && (
        <button class="btn" type="button" onClick={add}>
          {say.addStep}
        </button>
      )}
    </fieldset>
  );
}
