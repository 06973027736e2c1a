import { dayShort, longDate, shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { spaceWords } from "../../words/en/space.ts";
import type { ShownDay, Weeks } from "./strip.ts";
import { inSentence } from "./title.ts";

const say = spaceWords.strip;

/** The last 28 days as strokes on a line: what was kept hangs below it, contact is a ring on it, looking a diamond (F62). */
export function Strip({ weeks, today }: { weeks: Weeks; today: number }) {
  const { strip } = weeks;
  const last = strip[strip.length - 1]?.day ?? today;
  const starts = [0, 7, 14].map((index) => strip[index]?.day ?? today);
  const rows = strip
    .filter(differs)
    .reverse()
    .map((one) => [dayShort(one.day), cellOf(one)]);
  return (
    <Figure
      says={saysOf(weeks, today)}
      caption={say.caption}
      summary={say.summary}
      table={{ ...say.table, rows: rows.length === 0 ? [say.none] : rows }}
    >
      <div class="strip">
        {strip.map((one) => (
          <span key={one.day} class={classOf(one, today)} />
        ))}
      </div>
      <div class="strip-weeks" aria-hidden="true">
        {starts.map((day) => (
          <span key={day}>{shortDate(day)}</span>
        ))}
        <b>{last === today ? say.today : shortDate(last)}</b>
      </div>
      <div class="key" aria-hidden="true">
        <Key is="day" text={say.key.kept} />
        <Key is="day day-look" text={say.key.look} />
        <Key is="day day-slip" text={say.key.slip} />
        <Key is="day day-reserve" text={say.key.reserve} />
      </div>
    </Figure>
  );
}

function Key({ is, text }: { is: string; text: string }) {
  return (
    <span>
      <i class={is} />
      {text}
    </span>
  );
}

function classOf({ day, state, looks }: ShownDay, today: number): string {
  if (state === "slip") return "day day-slip";
  if (state === "reserve") return "day day-reserve";
  if (state === "before") return "day day-before";
  if (looks > 0) return "day day-look";
  return day === today ? "day day-now" : "day";
}

function differs({ state, looks }: ShownDay): boolean {
  return state === "slip" || state === "reserve" || looks > 0;
}

function cellOf({ state, ways, looks }: ShownDay): string {
  const what = ways.map(inSentence);
  const is = state === "slip" ? say.cell.slip(what) : state === "reserve" ? say.cell.reserve(what) : say.cell[state];
  return looks === 0 ? is : `${is}. ${say.cell.looked(looks)}`;
}

function saysOf({ strip, kept, of }: Weeks, today: number): string {
  const first = strip[0]?.day ?? today;
  const last = strip[strip.length - 1]?.day ?? today;
  const contacts = strip
    .filter(({ state }) => state === "slip")
    .flatMap(({ day, ways }) => ways.map((way) => say.contact(inSentence(way), longDate(day))));
  const reserves = strip.filter(({ state }) => state === "reserve").map(({ day }) => longDate(day));
  const looked = strip.filter(({ looks }) => looks > 0).length;
  return say.says(longDate(first), last === today ? say.todayInLine : longDate(last), say.kept(kept, of), contacts, reserves, looked);
}
