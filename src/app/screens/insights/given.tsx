import type { GivenWeek } from "#formula";
import { shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { insightsWords } from "../../words/en/insights.ts";

const say = insightsWords.given;

/** Entries by week: their own life hangs below the line, what was about the ex stands above it, dotted (F34). */
export function Given({ weeks }: { weeks: readonly GivenWeek[] }) {
  const most = Math.max(1, ...weeks.flatMap(({ own, ex }) => [own, ex]));
  const last = weeks.at(-1);
  return (
    <Figure
      says={say.says(weeks.length, last?.own ?? 0, last?.ex ?? 0)}
      caption={say.caption}
      table={{ ...say.table, rows: weeks.toReversed().map(({ to, own, ex }) => [shortDate(to), String(own), String(ex)]) }}
    >
      <div class="given">
        {weeks.map(({ to, own, ex }) => (
          <div key={to} class="given-week">
            <span class="given-up">
              <span class="num">{ex}</span>
              <Stroke part={ex / most} />
            </span>
            <span class="given-down">
              <Stroke part={own / most} />
              <span class="num">{own}</span>
            </span>
          </div>
        ))}
      </div>
      <div class="line-ends">
        <span>{weeks[0] !== undefined && shortDate(weeks[0].to)}</span>
        <b>{last !== undefined && shortDate(last.to)}</b>
      </div>
    </Figure>
  );
}

/** @param part of the longest stroke, 0 to 1 */
function Stroke({ part }: { part: number }) {
  return <i ref={(stroke) => stroke?.style.setProperty("height", `${4 * part}rem`)} />;
}
