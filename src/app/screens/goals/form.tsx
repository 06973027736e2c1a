import { useSignal } from "@preact/signals";
import { type Area, dayToDate } from "#formula";
import { goBack } from "../../place.ts";
import { LineField } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { goalsWords as say } from "../../words/en/goals.ts";
import { todayWords } from "../../words/en/today.ts";
import { worldWords } from "../../words/en/world.ts";
import type { OneGoal } from "./model.ts";
import { wrongOf } from "./wrong.ts";

const areaNames = Object.entries(todayWords.areas) as [Area, string][];
const mostSteps = 12;
/** Days until the end that is proposed. */
const usual = 28;

/** A goal: what will be there, in which area, until when, and small steps. Steps that are done keep their place and their words. */
export function GoalForm({ goal, today }: { goal: OneGoal | null; today: number }) {
  const text = useSignal(goal?.text ?? "");
  const area = useSignal<Area>(goal?.area ?? "play");
  const until = useSignal(dayToDate(goal?.until ?? today + usual));
  const steps = useSignal<readonly string[]>(goal?.steps.map((step) => step.text) ?? ["", ""]);
  const tried = useSignal(false);
  const wrong = wrongOf({ goal, today, text: text.value, until: until.value, steps: steps.value });
  const shown = tried.value ? wrong : {};
  const keep = async () => {
    tried.value = true;
    const first = Object.keys(wrong)[0];
    if (first !== undefined) {
      document.getElementById(first)?.focus();
      return;
    }
    const body = {
      ...{ area: area.value, text: text.value.trim(), until: until.value, state: "on" },
      steps: steps.value.map((step) => step.trim()).filter((step) => step !== ""),
      ...(goal !== null && { replaces: goal.entry, first: goal.first }),
    };
    if ((await log([{ kind: "goal", body }], say.form.kept)) !== null) goBack();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{goal === null ? say.newTitle : say.changeTitle}</h1>
      </div>
      <div class="stack">
        <LineField
          id="text"
          label={say.form.text}
          hint={say.form.textHint}
          value={text.value}
          wrong={shown.text ?? null}
          type={(value) => (text.value = value)}
        />
        <label class="field" for="area">
          <span class="field-label">{worldWords.area}</span>
          <Select id="area" value={area.value} options={areaNames} choose={(value) => (area.value = value)} />
        </label>
        <LineField
          id="until"
          kind="date"
          label={say.form.until}
          hint={say.form.untilHint}
          value={until.value}
          wrong={shown.until ?? null}
          type={(value) => (until.value = value)}
        />
        <fieldset class="stack">
          <legend class="h3">{say.form.steps}</legend>
          <p class="small soft">{say.form.stepsHint(mostSteps)}</p>
          {steps.value.map((step, index) =>
            isDone(goal, index) ? (
              <p key={index}>
                <span class="field-label">{say.form.step(index)}</span>
                {step} <span class="small soft">{say.form.isDone}</span>
              </p>
            ) : (
              <LineField
                key={index}
                id={`step-${index}`}
                label={say.form.step(index)}
                value={step}
                wrong={shown[`step-${index}`] ?? null}
                type={(value) => (steps.value = steps.value.map((one, at) => (at === index ? value : one)))}
              />
            ),
          )}
          {steps.value.length < mostSteps && (
            <button class="btn" type="button" onClick={() => (steps.value = [...steps.value, ""])}>
              {say.form.addStep}
            </button>
          )}
        </fieldset>
        <div class="acts form-acts">
          <button class="btn btn-main" type="button" onClick={() => void keep()}>
            {say.form.keep}
          </button>
          <button class="btn btn-text" type="button" onClick={goBack}>
            {say.form.leave}
          </button>
        </div>
      </div>
    </>
  );
}

function isDone(goal: OneGoal | null, index: number): boolean {
  return (goal?.steps[index]?.done ?? null) !== null;
}
