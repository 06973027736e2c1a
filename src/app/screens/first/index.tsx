import { longDate, shortDate } from "../../ui/dates.ts";
import { Icon } from "../../ui/icon.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { firstWords as say } from "../../words/en/first.ts";
import { ClosedHere } from "../step/closed.tsx";
import type { First, ShownCondition } from "./model.ts";
import { Write } from "./write.tsx";
import "../step/style.css";

/** A first message after the weeks, only if all of it holds; the other two ways have the same right (F36, F46). */
export function Page() {
  const now = useView("first", null);
  if (now === null) return <Loading title={say.title} />;
  if (now.closed !== null) return <ClosedHere closed={now.closed} title={say.title} closedTitle={say.closedTitle} />;
  const rests = now.sent !== null && (now.sent.answered || (now.sent.until !== null && now.today < now.sent.until));
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      {now.sent !== null && <Sent sent={now.sent} today={now.today} />}
      {!rests && (
        <section class="stack">
          <div>
            <h2>{now.open ? say.holds : say.notYet}</h2>
            <p class="small soft">{now.open ? say.holdsWhy : say.notYetWhy}</p>
          </div>
          <ul class="rules">
            {now.conditions.map((one) => (
              <Condition key={one.is} one={one} days={now.days} />
            ))}
          </ul>
        </section>
      )}
      {now.open && !rests && <Write parts={now.parts} />}
      <section class="stack">
        <h2>{say.ways}</h2>
        <ul class="list">
          <li>
            <RowLink to="space/review" title={say.longer} sub={say.longerWhy} />
          </li>
          <li>
            <RowLink to="onward" title={say.letGo} sub={say.letGoWhy} />
          </li>
          {!now.open && (
            <li>
              <RowLink to="world" title={say.ownWorld} />
            </li>
          )}
        </ul>
      </section>
    </>
  );
}

function Condition({ one, days }: { one: ShownCondition; days: First["days"] }) {
  const said = say.conditions[one.is][one.holds ? "yes" : "no"];
  const found = {
    on: one.on.map(shortDate).join(", "),
    kept: days?.kept ?? 0,
    of: days?.of ?? 0,
    ends: days === null ? null : longDate(days.ends),
  };
  return (
    <li data-holds={one.holds}>
      <Icon name={one.holds ? "tick" : "minus"} small />
      <span>{typeof said === "string" ? said : said(found)}</span>
      <span class="label soft">{one.holds ? say.state.yes : say.state.no}</span>
    </li>
  );
}

/** What became of the one that was sent: silence ends it, an answer turns it into a talk. */
function Sent({ sent, today }: { sent: NonNullable<First["sent"]>; today: number }) {
  return (
    <section class="stack">
      <h2>{say.sent(longDate(sent.day))}</h2>
      {sent.text !== null && <p class="words step-words">{sent.text}</p>}
      <p>
        {sent.answered ? say.answered : sent.until !== null && today < sent.until ? say.silence(longDate(sent.until)) : say.silenceOver}
      </p>
      <ul class="list">
        {sent.answered ? (
          <>
            <li>
              <RowLink to="received" title={say.theyWrote} />
            </li>
            <li>
              <RowLink to="onward/warm" title={say.warmth} sub={say.warmthWhy} />
            </li>
          </>
        ) : (
          <li>
            <RowLink to="cards/no-answer-came" title={say.noAnswerCard} />
          </li>
        )}
      </ul>
    </section>
  );
}
