import { useSignal } from "@preact/signals";
import type { Step } from "#formula";
import { longDate } from "../../ui/dates.ts";
import { Grade } from "../../ui/grade.tsx";
import { Loading } from "../../ui/loading.tsx";
import { rowsAtOnce } from "../../ui/long-list.tsx";
import { RowLink } from "../../ui/row.tsx";
import { SelectField } from "../../ui/select.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { useLast } from "../../ui/use-last.ts";
import { useView } from "../../use-view.ts";
import { tipsWords as say } from "../../words/en/tips.ts";
import type { Shown } from "./model.ts";
import { useWrittenDown } from "./today.tsx";
import "./style.css";

/** F64: today's tip, and those shown before, by step. */
export function Page() {
  const step = useSignal<Step | null>(null);
  const most = useSignal(rowsAtOnce);
  const now = useLast(useView("tips", { step: step.value, most: most.value }));
  useWrittenDown(now?.now ?? null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <section class="tip" aria-labelledby="now">
        <h2 id="now" class="h-label">
          {say.today}
        </h2>
        {now.now === null ? <p>{say.none}</p> : <TipText tip={now.now} isToday />}
      </section>
      <section class="stack" aria-labelledby="earlier">
        <h2 id="earlier">{say.earlier}</h2>
        {now.earlier.length === 0 && step.value === null && <p class="soft">{say.earlierNone}</p>}
        {now.steps.length > 1 && (
          <SelectField<Step | "">
            id="step"
            label={say.step}
            value={step.value ?? ""}
            options={[["", say.every], ...now.steps.map((one) => [one, say.steps[one]] as const)]}
            choose={(value) => {
              step.value = value === "" ? null : value;
              most.value = rowsAtOnce;
            }}
          />
        )}
        {now.resting && <p class="soft">{say.resting}</p>}
        {now.earlier.length > 0 && (
          <ul class="list">
            {now.earlier.map((tip) => (
              <li key={tip.id} class="tip earlier-tip">
                <TipText tip={tip} />
              </li>
            ))}
          </ul>
        )}
        {now.found > now.earlier.length && <ShowMore show={() => (most.value += rowsAtOnce)} />}
      </section>
      <ul class="list">
        <li>
          <RowLink to="honest" title={say.honest} sub={say.honestWhy} />
        </li>
      </ul>
    </>
  );
}

function TipText({ tip: { text, source, step, day }, isToday = false }: { tip: Shown; isToday?: boolean }) {
  return (
    <>
      <p class={isToday ? "lead" : undefined}>{text}</p>
      {source !== null && <Grade source={source} />}
      <p class="label soft">{isToday ? say.steps[step] : `${longDate(day)}. ${say.steps[step]}.`}</p>
    </>
  );
}
