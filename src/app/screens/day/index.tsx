import { useSignal } from "@preact/signals";
import { halfWritten } from "../../half-written.ts";
import { arrive, goHelp, goInstead } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KeepAct } from "../../ui/keep-act.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Scale } from "../../ui/scale.tsx";
import { log, useView } from "../../use-view.ts";
import { dayWords as say } from "../../words/en/day.ts";
import type { CheckIn } from "./model.ts";

const numbers = ["mood", "pull", "sleep", "inTheWay"] as const;
type Energy = keyof typeof say.energies;

/** What was chosen here and not kept yet; it stands over what is written down. */
const draft = halfWritten<CheckIn>({});

/** Four numbers and a line, under 20 seconds, once a day if they like (F60). A second one corrects the first. */
export function Page() {
  const now = useView("day", null);
  const wrong = useSignal<string | null>(null);
  const staying = useSignal(false);
  if (now === null) return <Loading title={say.title} />;
  const form: CheckIn = { ...now.was, ...draft.value };
  const set = (change: CheckIn) => {
    draft.value = { ...draft.value, ...change };
    wrong.value = null;
  };
  const keep = async () => {
    const line = form.line?.trim() ?? "";
    const { line: _, ...rest } = form;
    const body = { ...rest, ...(line !== "" && { line }) };
    if (Object.keys(body).length === 0) {
      wrong.value = say.nothing;
      return;
    }
    const replaces = now.entry === null ? {} : { replaces: now.entry };
    const stay = () => {
      staying.value = true;
      arrive();
    };
    const lead = form.notCoping === true ? stay : () => goInstead("");
    if ((await log([{ kind: "check-in", body: { ...body, ...replaces } }], say.kept, lead)) !== null) draft.value = {};
  };
  if (staying.value && now.help !== null) return <NotCoping title={now.help.title} text={now.help.text} steps={now.help.steps} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{now.entry === null ? say.lead : say.changing}</p>
      </div>
      {numbers.map((name) => (
        <Scale
          key={name}
          name={name}
          legend={say[name].legend}
          ends={say[name].ends}
          chosen={form[name] ?? null}
          choose={(value) => set({ [name]: value })}
        />
      ))}
      <Segments
        name="energy"
        legend={say.energy.legend}
        hint={say.energy.hint}
        options={Object.entries(say.energies) as [Energy, string][]}
        chosen={form.energy ?? null}
        choose={(energy) => set({ energy })}
      />
      <LineField id="line" label={say.line} value={form.line ?? ""} type={(line) => set({ line })} />
      <details open={form.acceptance !== undefined || form.notCoping !== undefined}>
        <summary>
          {say.more}
          <Icon name="down" small />
        </summary>
        <div class="stack-l more-of-day">
          <Scale
            name="acceptance"
            legend={say.acceptance.legend}
            ends={say.acceptance.ends}
            chosen={form.acceptance ?? null}
            choose={(acceptance) => set({ acceptance })}
          />
          <Segments
            name="coping"
            legend={say.coping.legend}
            options={[
              ["yes", say.coping.yes],
              ["no", say.coping.no],
            ]}
            chosen={form.notCoping === undefined ? null : form.notCoping ? "yes" : "no"}
            choose={(answer) => set({ notCoping: answer === "yes" })}
          />
        </div>
      </details>
      <KeepAct word={say.keep} wrong={wrong.value} keep={() => void keep()} />
    </>
  );
}

/** Two weeks of hard days: said once it was said, with people to talk to (S19). */
function NotCoping({ title, text, steps }: { title: string; text: readonly string[]; steps: readonly string[] }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{title}</h1>
        {text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ul class="list">
        {steps.map((step) => (
          <li key={step} class="said-text">
            {step}
          </li>
        ))}
      </ul>
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => goHelp("general")}>
          {say.help}
        </button>
        <button class="btn" type="button" onClick={() => goInstead("")}>
          {say.today}
        </button>
      </div>
    </>
  );
}
