import { shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { LineChart, LineEnds } from "../../ui/line-chart.tsx";
import { insightsWords } from "../../words/en/insights.ts";
import { positionWords } from "../../words/en/position.ts";
import type { WeekOfParts } from "./model.ts";

const say = insightsWords.trend;
const names = ["common-ground", "space", "own-world", "self-respect", "steadiness"] as const;

/** The five parts by week, one chart each: side by side they are never added up (F52, F62). */
export function TrendChart({ weeks }: { weeks: readonly WeekOfParts[] }) {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <Figure
      says={say.says(names.map((name) => say.saysPart(positionWords.parts[name], first.smoothed[name], last.smoothed[name])))}
      caption={say.caption(weeks.length)}
      table={{
        title: say.table.title,
        head: [say.table.week, ...names.map((name) => positionWords.parts[name])],
        rows: weeks
          .toReversed()
          .map(({ day, values, smoothed }) => [shortDate(day), ...names.map((name) => say.cell(values[name], smoothed[name]))]),
      }}
    >
      {names.map((name) => (
        <div key={name} class="line-row">
          <p class="line-head">
            <b>{positionWords.parts[name]}</b>
            <span class="num">{last.values[name]}</span>
          </p>
          <LineChart
            days={weeks.map(({ day }) => day)}
            line={weeks.map(({ smoothed }) => smoothed[name])}
            points={weeks.map(({ values }) => values[name])}
            least={0}
            most={100}
            hangs
          />
        </div>
      ))}
      <LineEnds from={shortDate(first.day)} to={shortDate(last.day)} />
    </Figure>
  );
}
