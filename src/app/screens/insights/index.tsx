import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Segments } from "../../ui/chips.tsx";
import { HardHoursChart } from "../../ui/hard-hours.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { TimeGivenChart } from "../../ui/time-given.tsx";
import { useLast } from "../../ui/use-last.ts";
import { useView } from "../../use-view.ts";
import { insightsWords as say } from "../../words/en/insights.ts";
import { Strip } from "../space/strip.tsx";
import { Mood } from "./mood.tsx";
import { TrendChart } from "./trend.tsx";
// The strip's own drawing of days before the first one.
import "../space/style.css";

type Period = (typeof say.period.options)[number][0];

export const layout = "wide";

/** What was written down, drawn: each chart with a sentence and a table (F31, F34, F60, F62). */
export function Page() {
  const period = useSignal<Period>("4");
  // While another period is worked out the one before stays, and so does the focus.
  const now = useLast(useView("insights", { weeks: Number(period.value) }));
  if (now === null) return <Loading title={say.title} />;
  const { space, hard } = now;
  return (
    <div class="cols">
      <div class="col">
        <div class="intro">
          <h1 tabIndex={-1}>{say.title}</h1>
          <p class="soft">{say.lead}</p>
        </div>
        <Part title={say.space.title} empty={space === null ? say.space.empty : null}>
          {space !== null && <Strip weeks={space} today={now.today} />}
        </Part>
        <Part title={say.hours.title} empty={null}>
          <HardHoursChart hard={hard} />
          <ul class="list">
            <li>
              <RowLink to="plans" title={say.hours.go[0]} sub={say.hours.go[1]} />
            </li>
          </ul>
        </Part>
      </div>
      <div class="col">
        <Segments
          name="period"
          legend={say.period.legend}
          hint={say.period.hint}
          options={say.period.options}
          chosen={period.value}
          choose={(value) => (period.value = value)}
        />
        <Part title={say.mood.title} empty={now.hasCheckIns ? null : say.mood.empty}>
          <Mood series={now.series} />
          <p class="small soft">{say.mood.own}</p>
        </Part>
        <Part title={say.given.title} empty={now.hasGiven ? null : say.given.empty}>
          <TimeGivenChart weeks={now.given} falling={now.falling} nickname={now.nickname} />
        </Part>
        <Part title={say.trend.title} empty={now.trend.length === 0 ? say.trend.empty : null}>
          <TrendChart weeks={now.trend} />
        </Part>
        <ul class="list">
          <li>
            <RowLink to="measures" title={say.measures[0]} sub={say.measures[1]} />
          </li>
          {now.looksBack && (
            <li>
              <RowLink to="look-back" title={say.lookBack[0]} sub={say.lookBack[1]} />
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

/** A chart under its name, or the sentence that stands while there is nothing to draw. */
function Part({ title, empty, children }: { title: string; empty: string | null; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {empty === null ? children : <p class="soft">{empty}</p>}
    </section>
  );
}
