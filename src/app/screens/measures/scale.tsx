import { dayName, fullDate, longDate, shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { LineChart, LineEnds } from "../../ui/line-chart.tsx";
import { measuresWords as say, scaleTexts } from "../../words/en/measures.ts";
import type { ResultShown, ScaleShown } from "./model.ts";

/** One scale: when it is due, the last result in words, all of them as a line with the band of chance. */
export function ScaleBlock({ scale, today, isFirst }: { scale: ScaleShown; today: number; isFirst: boolean }) {
  const { name, due, results, unscored } = scale;
  const last = results.at(-1);
  const when = due.due ? say.dueNow : due.on === null ? say.noMore : say.dueOn(`${dayName(due.on)} ${longDate(due.on)}`);
  const label = due.due ? say.answer[name] : last?.day === today ? say.change : say.again;
  return (
    <section class="stack scale-block" aria-labelledby={name}>
      <div>
        <h2 id={name}>{say.names[name]}</h2>
        <p class="small soft">
          {say.rhythm[name]} <b>{when}</b>
        </p>
      </div>
      {unscored !== null && <p class="aside">{say.unscored[unscored]}</p>}
      {last !== undefined && (
        <>
          <p>
            <span class="fig-mid">{say.value[name](last.value)}</span> <span class="soft">{longDate(last.day)}</span>
          </p>
          {last.change !== null && <p>{changeOf(scale, last)}</p>}
        </>
      )}
      {results.length > 1 && <Results scale={scale} />}
      {last !== undefined && <p class="small soft">{say.limits[name]}</p>}
      <div class="acts">
        <a class={due.due && isFirst ? "btn btn-main" : "btn"} href={`#measures/${name}`}>
          {label}
        </a>
      </div>
    </section>
  );
}

function Results({ scale: { name, results, band } }: { scale: ScaleShown }) {
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [least, most] = scaleTexts[name].range;
  const value = say.value[name];
  return (
    <Figure
      says={say.chart.says(say.names[name], results.length, value(first.value), value(last.value))}
      caption={say.chart.caption(band)}
      table={{
        title: say.names[name],
        head: say.chart.table.head,
        rows: results.toReversed().map((one) => [fullDate(one.day), value(one.value), changeCell(one)]),
      }}
    >
      <LineChart days={results.map(({ day }) => day)} line={results.map((one) => one.value)} least={least} most={most} band={band} />
      <LineEnds from={shortDate(first.day)} to={shortDate(last.day)} />
    </Figure>
  );
}

/** "Less strain than last time, by 3 points." */
function changeOf({ name }: ScaleShown, { change, mayBeChance }: ResultShown): string {
  if (change === null || change === 0) return say.same;
  const text = say.changes[name](change);
  return mayBeChance ? say.chance(text, change) : say.moved(text, change);
}

function changeCell({ change, mayBeChance }: ResultShown): string {
  if (change === null) return say.chart.none;
  const signed = `${change > 0 ? "+" : change < 0 ? "−" : ""}${Math.abs(change)}`;
  return mayBeChance && change !== 0 ? say.chart.may(signed) : signed;
}
