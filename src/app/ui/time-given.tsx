import type { GivenWeek } from "#formula";
import { timeGivenWords as say } from "../words/en/time-given.ts";
import { shortDate } from "./dates.ts";
import { Figure } from "./figure.tsx";
import { LineEnds } from "./line-chart.tsx";
import "./time-given.css";

/** Entries by week: own life hangs below the line, what was about the other person stands above it; each number at its mark (F34). */
export function TimeGivenChart(props: { weeks: readonly GivenWeek[]; falling: boolean | null; nickname: string | null }) {
  const { weeks, falling, nickname } = props;
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lastWeek = say.says(last.own, last.ex, nickname);
  const most = Math.max(1, ...weeks.flatMap(({ own, ex }) => [own, ex]));
  return (
    <>
      <p>{lastWeek}</p>
      <p class="soft">{say.trend(falling, nickname)}</p>
      <Figure
        says={`${say.chart(weeks.length, nickname)} ${lastWeek}`}
        caption={say.caption(nickname)}
        table={{
          ...say.table(nickname),
          rows: weeks.toReversed().map(({ from, to, own, ex }) => [say.week(shortDate(from), shortDate(to)), String(own), String(ex)]),
        }}
      >
        <div class="given">
          {weeks.map(({ to, own, ex }) => (
            <div key={to}>
              <span class="given-ex">
                <b>{ex}</b>
                <Mark part={ex / most} />
              </span>
              <span class="given-own">
                <Mark part={own / most} />
                <b>{own}</b>
              </span>
            </div>
          ))}
        </div>
        <LineEnds from={shortDate(first.to)} to={shortDate(last.to)} />
      </Figure>
    </>
  );
}

/** @param part of the longest mark, 0 to 1 */
function Mark({ part }: { part: number }) {
  return part === 0 ? null : <i ref={(mark) => mark?.style.setProperty("--part", String(part))} />;
}
