import { useSignal } from "@preact/signals";
import { shortDate } from "../../ui/dates.ts";
import { Icon } from "../../ui/icon.tsx";
import { rowsAtOnce } from "../../ui/long-list.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { positionWords as say } from "../../words/en/position.ts";
import type { PartShown } from "./model.ts";

/** Everything that a part is made of, entry by entry, so that it can be added up by hand (F51). */
export function Sum({ part }: { part: PartShown }) {
  const shown = useSignal(rowsAtOnce);
  const { base, behind, fade, value } = part;
  const rest = behind.length - shown.value;
  return (
    <details>
      <summary>
        {say.sum.open}
        <Icon name="down" small />
      </summary>
      <div class="scroll-x">
        <table>
          <caption class="sr">{say.sum.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.sum.head[0]}</th>
              <th scope="col">{say.sum.head[1]}</th>
              <th scope="col" class="n">
                {say.sum.head[2]}
              </th>
            </tr>
          </thead>
          <tbody>
            <Line what={say.sum.bases[base.name as keyof typeof say.sum.bases]} points={pointsOf(base.points)} />
            {behind.slice(0, shown.value).map(({ id, day, what, text, points }) => (
              <Line
                key={id}
                day={shortDate(day)}
                what={text === null ? say.entryName(what) : `${say.entryName(what)}: ${text}`}
                points={signed(points)}
              />
            ))}
            {rest <= 0 && fade.weeks > 0 && <Line what={say.sum.fade} points={signed(fade.points)} />}
            {rest <= 0 && <Line what={say.sum.total} points={String(value)} />}
          </tbody>
        </table>
      </div>
      {rest > 0 && <ShowMore show={() => (shown.value += rowsAtOnce)} />}
    </details>
  );
}

function Line({ day = "", what, points }: { day?: string; what: string; points: string }) {
  return (
    <tr>
      <td>{day}</td>
      <td>{what}</td>
      <td class="n">{points}</td>
    </tr>
  );
}

function pointsOf(points: number): string {
  return points.toFixed(1);
}

function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${pointsOf(Math.abs(points))}`;
}
