import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { GuidanceItem } from "#formula";
import { addressOf } from "../../leads.ts";
import { go } from "../../place.ts";
import { isResting } from "../../quiet.ts";
import type { DueLine } from "../../reminders/today.ts";
import { dayName, longDate } from "../../ui/dates.ts";
import { Icon } from "../../ui/icon.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { WaveRow } from "../../ui/wave-row.tsx";
import { useView } from "../../use-view.ts";
import { todayWords as say } from "../../words/en/today.ts";
import { words } from "../../words/en.ts";
import { reminderPrompt } from "../../worker/setting-names.ts";
import { BackupLine } from "../settings/backup-line.tsx";
import { TipToday } from "../tips/today.tsx";
import { Pull } from "./pull.tsx";
import { Tasks } from "./tasks.tsx";
import "./style.css";

export const layout = "wide";

/** The date, three things, one tip, the week's pull, the check-in (F32, F60, F64). */
export function Page() {
  const now = useView("today", null);
  const heard = useView("said", null);
  const waited = useWaited(now !== null);
  useFirstVisit(now?.isNew ?? false);
  if (now === null || (heard === null && !waited)) return <Loading title={words.shell.tabs.today} />;
  const { status } = now;
  return (
    <>
      <div class="cols">
        <div class="col">
          <div class="intro">
            <h1 tabIndex={-1}>
              {dayName(now.today)} <span class="h1-quiet">{longDate(now.today)}</span>
            </h1>
            {status !== null && (
              <p class="soft">
                {status.ended
                  ? say.over
                  : status.n === 0
                    ? say.dayZero
                    : `${say.day(status.n, status.length)} ${say.kept(status.kept, status.of)}`}
              </p>
            )}
          </div>
          {!now.isSetUp && <RowLink to="start" title={say.setUp} sub={say.setUpWhy} />}
          {heard !== null && heard.said.length > 0 && (
            <ul class="list said">
              {heard.said.map((item) => (
                <Said key={item.id} item={item} />
              ))}
            </ul>
          )}
          <Tasks tasks={now.three} />
        </div>
        <div class="col">
          <TipToday />
          <Pull waves={now.waves} today={now.today} />
          <ul class="list">
            {now.toRate !== null && (
              <li>
                <RowLink to="minute/rate" title={say.rate} sub={say.rateWhy} />
              </li>
            )}
            {now.nextOccasion !== null && (
              <li>
                <RowLink to="plans" title={say.occasion(now.nextOccasion)} sub={say.occasionWhy} />
              </li>
            )}
            {heard?.due.map((line) => (
              <Due key={line.kind} line={line} />
            ))}
            <BackupLine />
            <li>
              <RowLink to="day" title={say.howIsToday} sub={now.checkedIn ? say.checkedIn : say.howLong} />
            </li>
          </ul>
        </div>
      </div>
      <KeepLine />
    </>
  );
}

/** Milliseconds that the page waits for what is said, so that nothing moves when it comes; then it stands without. */
const longest = 400;

function useWaited(isHere: boolean): boolean {
  const waited = useSignal(false);
  useEffect(() => {
    if (!isHere) return;
    const timer = setTimeout(() => (waited.value = true), longest);
    return () => clearTimeout(timer);
  }, [isHere]);
  return waited.value;
}

/** What is said or offered now, in the formula's own words, and where it leads. */
function Said({ item }: { item: GuidanceItem }) {
  const to = addressOf(item.leadsTo);
  return (
    <li>
      {to === null ? (
        <p class="said-text">{item.text}</p>
      ) : (
        <a class="row row-mid" href={`#${to}`}>
          <span class="row-main">{item.text}</span>
          <Icon name="on" />
        </a>
      )}
    </li>
  );
}

/** A reminder that they asked for: it goes for today with one tap (F92, R29c). */
function Due({ line: { kind, leadsTo } }: { line: DueLine }) {
  const [title, sub] = say.due[kind];
  return <WaveRow to={addressOf(leadsTo) ?? ""} title={title} sub={sub} prompt={reminderPrompt(kind)} waved={say.due.waved} />;
}

/** Once a visit, while nothing was ever set up: the set-up comes by itself, and Back leads here (F2). Not while prompts rest (F73). */
function useFirstVisit(isNew: boolean): void {
  useEffect(() => {
    if (!isNew || wasOffered || isResting()) return;
    wasOffered = true;
    go("start");
  }, [isNew]);
}

let wasOffered = false;
