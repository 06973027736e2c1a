import { hardHoursWords as say } from "../words/en/hard-hours.ts";
import { Figure } from "./figure.tsx";
import "./hard-hours.css";

/** What the chart of hard hours is drawn from: rows Monday to Sunday, eight columns of three hours each, and the spans that stand out. */
export interface HardHoursShown {
  readonly cells: readonly (readonly number[])[];
  readonly total: number;
  readonly enough: boolean;
  /** `weekday` 0 for Monday, null for any day; from an hour to the next one that is out of it. */
  readonly spans: readonly { readonly weekday: number | null; readonly from: number; readonly to: number; readonly days: number }[];
}

/** Higher marks are not drawn. */
const most = 4;

/** Urges, contact and looking by weekday and hour, with the hours that stand out in words (F31, F62). */
export function HardHoursChart({ hard }: { hard: HardHoursShown }) {
  const { cells, total, enough } = hard;
  const spans = spansInWords(hard);
  const caption = total === 0 ? say.empty : !enough ? say.tooFew(total) : spans.length === 0 ? say.even : say.standOut(spans);
  return (
    <Figure
      says={`${say.says} ${caption}`}
      caption={`${caption} ${total === 0 ? "" : say.higher}`.trim()}
      table={{
        title: say.table,
        head: [say.day, ...say.columns],
        rows: cells.map((row, weekday) => [say.days[weekday] ?? "", ...row.map(String)]),
      }}
    >
      <div class="hours">
        <span />
        {say.starts.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
        {cells.map((row, weekday) => [
          <span key={say.short[weekday]} class="hd">
            {say.short[weekday]}
          </span>,
          ...row.map((count, column) => (
            <span key={`${say.short[weekday]}-${say.starts[column]}`} class={`cell n${Math.min(count, most)}`}>
              {count > 0 && <b />}
            </span>
          )),
        ])}
      </div>
    </Figure>
  );
}

/** "Fridays from 21:00 to 24:00", most days first. */
export function spansInWords({ spans }: Pick<HardHoursShown, "spans">): readonly string[] {
  return spans.map(({ weekday, from, to }) => say.span(weekday, from, to));
}
