import { go } from "../../place.ts";
import { clock, dayName, longDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { respectWords } from "../../words/en/respect.ts";
import type { ActRow, LedgerPart, WeekRow } from "./models/ledger.ts";
import { Stamp } from "./stamp.tsx";

const say = respectWords.ledger;
/** Weeks that are drawn; the table has all twelve. */
const drawn = 4;
/** Acts that stand before "Show more". */
const atFirst = 5;
/** Above this the marks stand closer. */
const many = 12;

/** Built, kept and cost by week, and the acts with why (F42). Nothing in it can be rubbed out. */
export function Ledger({ part: { weeks, acts, suggestsPerson, costly, today } }: { part: LedgerPart }) {
  const shown = weeks.slice(0, drawn);
  const name = (week: WeekRow) => (week.monday > today - 7 ? say.thisWeek : longDate(week.monday));
  return (
    <section class="stack" aria-labelledby="ledger">
      <div class="sec-head">
        <h2 id="ledger">{say.title}</h2>
        <p class="label soft">{say.byWeek}</p>
      </div>
      {suggestsPerson && (
        <div class="card stack">
          <p>{say.person(costly)}</p>
          <button class="btn" type="button" onClick={() => go("minute/person")}>
            {say.callPerson}
          </button>
        </div>
      )}
      <Figure
        says={say.says(shown.map((week) => [name(week), week.built, week.kept + week.keptDays, week.cost]))}
        caption={say.caption}
        table={{
          ...say.table,
          rows: weeks.map((week) => [
            name(week),
            String(week.built),
            String(week.kept),
            say.daysOf(week.keptDays, week.days),
            String(week.cost),
          ]),
        }}
      >
        <div class="tally">
          {shown.map((week) => (
            <Week key={week.monday} week={week} name={name(week)} />
          ))}
        </div>
      </Figure>
      <button class="btn" type="button" onClick={() => go("respect/add")}>
        {say.add}
      </button>
      {acts.length === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <LongList items={acts} first={atFirst} row={(act) => <Act key={act.entry} act={act} today={today} />} />
      )}
    </section>
  );
}

function Week({ week: { built, kept, keptDays, cost }, name }: { week: WeekRow; name: string }) {
  const marks = [
    ...Array.from({ length: built }, () => undefined),
    ...Array.from({ length: kept + keptDays }, () => "kept"),
    ...Array.from({ length: cost }, () => "cost"),
  ];
  return (
    <div class="tally-week">
      <span class="small">{name}</span>
      <span class="tally-lines" data-many={marks.length > many || undefined}>
        {marks.map((mark, index) => (
          <i key={index} class={mark} />
        ))}
      </span>
    </div>
  );
}

function Act({ act: { text, why, worth, day, at }, today }: { act: ActRow; today: number }) {
  const when = `${day > today - 7 ? dayName(day) : longDate(day)}, ${clock(at)}`;
  return (
    <li class="row">
      <span class="row-main">
        <span class="row-title">{text ?? say.nothing}</span>
        <span class="row-sub">{say.sub(when, why === "" && text === null ? say.nothingWhy : why)}</span>
      </span>
      <Stamp worth={worth} word={say.worths[worth]} />
    </li>
  );
}
