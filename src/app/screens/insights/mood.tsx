import { shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { LineChart, LineEnds } from "../../ui/line-chart.tsx";
import { insightsWords } from "../../words/en/insights.ts";
import type { Drawn, Insights } from "./model.ts";

const say = insightsWords.mood;
const names = ["mood", "pull", "sleep", "inTheWay"] as const satisfies readonly Drawn[];

/** Four small charts on one time: points are days, lines are means of seven; a day without an answer is a gap (F60, F62). */
export function Mood({ series }: { series: Insights["series"] }) {
  // All begin together, so that they can be read one above the other.
  const length = Math.max(...names.map((name) => series[name].length));
  const shown = names.map((name) => ({ name, points: series[name] }));
  const days = shown.find(({ points }) => points.length === length)?.points.map(({ day }) => day) ?? [];
  const at = (name: Drawn, day: number) => series[name].find((point) => point.day === day);
  const first = days[0] ?? 0;
  return (
    <Figure
      says={say.says(
        days.length,
        shown.map(({ name, points }) => {
          const means = points.flatMap(({ mean }) => (mean === null ? [] : [mean]));
          const answers = points.filter(({ value }) => value !== null).length;
          return say.saysPart(say.names[name], answers, means[0] ?? null, means.at(-1) ?? null);
        }),
      )}
      caption={say.caption}
      table={{
        title: say.table.title,
        head: [say.table.day, ...names.map((name) => say.names[name])],
        rows: days.toReversed().map((day) => [shortDate(day), ...names.map((name) => String(at(name, day)?.value ?? insightsWords.none))]),
      }}
    >
      {shown.map(({ name, points }) => (
        <div key={name} class="line-row">
          <p class="line-head">
            <b>{say.names[name]}</b>
            <span class="num">{say.mean(points.findLast(({ mean }) => mean !== null)?.mean ?? null)}</span>
          </p>
          <LineChart
            days={days}
            line={days.map((day) => at(name, day)?.mean ?? null)}
            points={days.map((day) => at(name, day)?.value ?? null)}
            least={0}
            most={10}
          />
          <p class="line-ends">
            <span>{say.ends[name]}</span>
          </p>
        </div>
      ))}
      <LineEnds from={shortDate(first)} to={insightsWords.today} />
    </Figure>
  );
}
