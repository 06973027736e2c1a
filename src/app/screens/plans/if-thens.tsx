import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { formBegun } from "../../half-written.ts";
import { Chips } from "../../ui/chips.tsx";
import { focusSoon } from "../../ui/focus.ts";
import { Icon } from "../../ui/icon.tsx";
import { IfThenFields } from "../../ui/if-then-fields.tsx";
import { log } from "../../use-view.ts";
import { plansWords as say } from "../../words/en/plans.ts";
import type { PlanRow, Plans } from "./model.ts";

/** Examples that stand at once. */
const few = 6;

/** Up to three plans in their own words; examples are read, never filled in (F31). */
export function IfThens({ now }: { now: Plans }) {
  const { plans, room, most, examples } = now;
  /** The id of the plan that is changed; "" for a new one; null: the form is closed. */
  const open = useSignal<string | null>(null);
  const shown = useSignal(few);
  const close = () => {
    open.value = null;
    focusSoon("plans");
  };
  return (
    <section class="stack" aria-labelledby="plans">
      <h2 id="plans" tabIndex={-1}>
        {say.plans}
      </h2>
      <p>{say.plansLead(most)}</p>
      {plans.length === 0 && open.value === null && <p class="soft">{say.noPlans}</p>}
      <ul class="list">
        {plans.map((plan) =>
          open.value === plan.id ? (
            <li key={plan.id} class="own-form">
              <Form plan={plan} close={close} />
            </li>
          ) : (
            <li key={plan.id} class="own-row">
              <Own plan={plan} edit={() => (open.value = plan.id)} />
            </li>
          ),
        )}
      </ul>
      {open.value === "" ? (
        <Form plan={null} close={close} />
      ) : room ? (
        <button class="btn" type="button" onClick={() => (open.value = "")}>
          {say.addPlan}
        </button>
      ) : (
        <p class="small soft">{say.full}</p>
      )}
      <details>
        <summary>
          {say.examples}
          <Icon name="down" small />
        </summary>
        <div class="stack">
          <p class="small soft">{say.examplesWhy}</p>
          <ul class="list">
            {examples.slice(0, shown.value).map(({ id, when, will }) => (
              <li key={id} class="own-form words">
                {say.sentence(when, will)}
              </li>
            ))}
          </ul>
          {examples.length > shown.value && (
            <button class="btn btn-text btn-flush" type="button" onClick={() => (shown.value += 12)}>
              {say.moreExamples}
            </button>
          )}
        </div>
      </details>
    </section>
  );
}

function Own({ plan, edit }: { plan: PlanRow; edit(): void }) {
  const sentence = say.sentence(plan.body.when, plan.body.will);
  const putAway = () => {
    const { id, body, at, offset } = plan;
    void log([{ kind: "if-then", body: { ...body, state: "off", replaces: id }, when: { at, offset } }], say.offPlan);
  };
  return (
    <>
      <p class="lead">{sentence}</p>
      <div class="acts">
        <button class="btn btn-text" type="button" aria-label={say.editOf(sentence)} onClick={edit}>
          {say.edit}
        </button>
        <button class="btn btn-text" type="button" aria-label={say.offOf(sentence)} onClick={putAway}>
          {say.off}
        </button>
      </div>
    </>
  );
}

interface PlanForm {
  readonly when: string;
  readonly will: string;
  /** Figures of the weekdays on which it holds; none: every day. */
  readonly weekdays: readonly string[];
}

function Form({ plan, close }: { plan: PlanRow | null; close(): void }) {
  const { form, set, drop } = formBegun<PlanForm>(`plans/${plan?.id ?? ""}`, {
    when: plan?.body.when ?? "",
    will: plan?.body.will ?? "",
    weekdays: (plan?.body.weekdays ?? []).map(String),
  });
  const tried = useSignal(false);
  useEffect(() => focusSoon("plan-when"), []);
  const when = form.when.trim();
  const will = form.will.trim();
  const whole = when !== "" && will !== "";
  const leave = () => {
    drop();
    close();
  };
  const keep = async () => {
    tried.value = true;
    if (!whole) return;
    const { weekdays: _, ...rest } = plan?.body ?? { state: "on" as const };
    const on = form.weekdays.length === 0 ? {} : { weekdays: form.weekdays.map(Number).sort((a, b) => a - b) };
    const body = { ...rest, when, will, ...on };
    const entry =
      plan === null
        ? { kind: "if-then", body }
        : { kind: "if-then", body: { ...body, replaces: plan.id }, when: { at: plan.at, offset: plan.offset } };
    if ((await log([entry], say.keptPlan)) !== null) leave();
  };
  return (
    <div class="stack">
      <IfThenFields plan={form} wrong={tried.value && !whole ? say.half : null} type={set} />
      <Chips
        name="weekdays"
        legend={say.weekdays}
        options={say.dayNames.map((name, day) => [String(day), name] as const)}
        chosen={form.weekdays}
        choose={(weekdays) => set({ weekdays })}
      />
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => void keep()}>
          {say.keep}
        </button>
        <button class="btn btn-text" type="button" onClick={leave}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}
