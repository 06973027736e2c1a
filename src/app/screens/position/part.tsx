import { useSignal } from "@preact/signals";
import { curve } from "../../ui/curve.ts";
import { dayName, longDate, shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LineChart, LineEnds } from "../../ui/line-chart.tsx";
import { positionWords as say } from "../../words/en/position.ts";
import type { PartShown } from "./model.ts";
import { Sum } from "./sum.tsx";
import type { Reason } from "./why.ts";

/** More days than these are said as a span. */
const mostDays = 4;
const icons = { raised: "plus", lowered: "minus", aside: "dot" } as const;

/** A part: its value, its move and its line; it opens to why. */
export function PartRow({ part, nickname, open }: { part: PartShown; nickname: string | null; open: boolean }) {
  const { name, value, before, weeks } = part;
  const isOpen = useSignal(open);
  return (
    <details class="part" open={isOpen.value} onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>
        <span class="part-head">
          <span class="part-name">{say.parts[name]}</span>
          <span class="part-move">{say.move(value, before)}</span>
        </span>
        <Spark values={weeks.map(({ smoothed }) => smoothed)} />
        <span class="part-val">
          {value}
          <span class="sr">{say.of100}</span>
        </span>
        <Icon name="down" small />
      </summary>
      {isOpen.value && (
        <div class="stack part-open">
          <ul class="why-list">
            {part.why.map((reason) => (
              <li key={`${reason.sign} ${reason.what} ${reason.text}`} class="why">
                <Icon name={icons[reason.sign]} />
                <span>
                  <span class="sr">{say.signs[reason.sign]}</span>
                  {say.why({ ...reason, part: name, when: daysOf(reason.days), name: nickname })}
                </span>
              </li>
            ))}
          </ul>
          <Weeks part={part} />
          <Sum part={part} />
        </div>
      )}
    </details>
  );
}

/** The smoothed line of the last weeks, hanging from its axis. */
function Spark({ values }: { values: readonly number[] }) {
  const last = values.at(-1) ?? 0;
  const step = 100 / Math.max(1, values.length - 1);
  return (
    <span class="plot spark" aria-hidden="true">
      <svg viewBox="0 0 100 50" preserveAspectRatio="none" aria-hidden="true">
        <line class="pl-axis" x1="0" y1="0" x2="100" y2="0" />
        <path class="pl-main" d={curve(values.map((value, index) => [index * step, value / 2]))} />
      </svg>
      <span
        class="pt pt-full"
        ref={(point) => {
          point?.style.setProperty("left", "100%");
          point?.style.setProperty("top", `${last}%`);
        }}
      />
    </span>
  );
}

/** Week by week: the points are the weeks, the line is smoothed (F52). */
function Weeks({ part: { name, weeks } }: { part: PartShown }) {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || weeks.length < 2) return null;
  return (
    <Figure
      says={say.trend.says(say.parts[name], first.smoothed, last.smoothed, weeks.length)}
      caption={say.trend.caption}
      table={{
        title: say.trend.table.title(say.parts[name]),
        head: say.trend.table.head,
        rows: weeks.map(({ day, value, smoothed }) => [shortDate(day), String(value), String(smoothed)]),
      }}
    >
      <LineChart
        days={weeks.map(({ day }) => day)}
        line={weeks.map(({ smoothed }) => smoothed)}
        points={weeks.map(({ value }) => value)}
        least={0}
        most={100}
        hangs
      />
      <LineEnds from={shortDate(first.day)} to={shortDate(last.day)} />
    </Figure>
  );
}

/** One day with its weekday, a few days each, many as a span; null without any. */
function daysOf(days: Reason["days"]): string | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (days.length === 1) return `${dayName(first)} ${longDate(first)}`;
  if (days.length > mostDays) return say.daysFromTo(shortDate(first), shortDate(last));
  return `${days.slice(0, -1).map(shortDate).join(", ")}${say.and}${shortDate(last)}`;
}
