import { dayName } from "../../ui/dates.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { minuteWords } from "../../words/en/minute.ts";
import type { Helped, Minute, Way } from "./model.ts";
import { breath, isPlain, type PlainWay } from "./names.ts";

const say = minuteWords.ways;
/** The page of each way that is no exercise, and its drawing. */
const pages: Readonly<Record<PlainWay, { readonly to: string; readonly icon: IconName }>> = {
  write: { to: "minute/write", icon: "pencil" },
  call: { to: "minute/person", icon: "phone" },
  "own-thing": { to: "minute/thing", icon: "today" },
};
/** Exercises that are seen at first. */
const some = 3;

interface Row {
  readonly to: string | null;
  readonly icon: IconName;
  readonly title: string;
  readonly sub: string;
}

/** What worked for them first; then what else there is, but for the page that they are on (F30). */
export function Ways({ now, but }: { now: Minute | null; but?: PlainWay }) {
  const helped = (now?.helped ?? []).filter(({ way }) => way !== but);
  const known = new Set(helped.map(({ way }) => way));
  const rest = (["own-thing", "call"] as const).filter((way) => way !== but && !known.has(way));
  return (
    <>
      {helped.length > 0 && <Rows title={say.helped} rows={helped.map((one) => helpedRow(one, now))} />}
      {rest.length > 0 && <Rows title={say.title} rows={rest.map((way) => plainRow(way, now))} />}
    </>
  );
}

/** The exercises, those that worked first, then those that meet this urge. */
export function Exercises({ now, title, but }: { now: Minute | null; title: string; but?: number }) {
  const all = (now?.exercises ?? []).filter(({ number }) => number !== but);
  return all.length === 0 ? null : <Rows title={title} rows={all.map(exerciseRow)} first={some} />;
}

function Rows({ title, rows, first }: { title: string; rows: readonly Row[]; first?: number }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <LongList
        {...(first !== undefined && { first })}
        items={rows}
        row={(row) => (
          <li key={row.title}>
            {row.to === null ? (
              <p class="row row-mid">
                <Words row={row} />
              </p>
            ) : (
              <a class="row row-mid" href={`#${row.to}`}>
                <Words row={row} />
                <Icon name="on" />
              </a>
            )}
          </li>
        )}
      />
    </section>
  );
}

function Words({ row: { icon, title, sub } }: { row: Row }) {
  return (
    <>
      <Icon name={icon} />
      <span class="row-main">
        <span class="row-title">{title}</span>
        <span class="row-sub">{sub}</span>
      </span>
    </>
  );
}

function helpedRow(one: Helped, now: Minute | null): Row {
  const sub = one.last === null ? say.there(one.times) : say.fromTo(dayName(one.last.day), one.last.from, one.last.to);
  if (isPlain(one.way)) return { ...plainRow(one.way, now), sub };
  if (one.way === breath) return { to: "minute/hold", icon: "urge", title: say.breath, sub };
  // Words of their own lead nowhere: they are said.
  return { to: one.number === null ? null : `minute/hold/${one.number}`, icon: "urge", title: one.title ?? one.way, sub };
}

function plainRow(way: PlainWay, now: Minute | null): Row {
  const person = now?.person ?? null;
  const title = way === "call" && person !== null ? minuteWords.hold.call(person.name) : say[way];
  return { ...pages[way], title, sub: say[`${way}Why`] };
}

function exerciseRow({ number, title, minutes }: Way): Row {
  return { to: `minute/hold/${number}`, icon: "clock", title, sub: say.minutes(minutes) };
}
