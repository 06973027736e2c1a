import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { retryReading, settled } from "../../reading.ts";
import { aside, deskState, resting, work } from "../../state.ts";
import { dayAndTime } from "../../ui/dates.ts";
import { Icon } from "../../ui/icon.tsx";
import { isForThisVisit } from "../../use-view.ts";
import { checkWords } from "../../words/en/check.ts";
import { readingWords } from "../../words/en/reading.ts";
import type { DeskState } from "../../worker/desk.ts";
import { endEarly, endWait, leaveOut, letWait, putAway, remove } from "./acts.ts";
import { panel } from "./first-help.tsx";
import { type Shown, shownOf } from "./model.ts";
import { heldBack, isShutNow, waysNow } from "./open.ts";
import { Confirm, type Way } from "./ways-out.tsx";

const say = readingWords;
const signs = { send: "tick", edit: "pencil", wait: "wait", stop: "minus", reading: "clock", empty: "pencil" } as const;

/** The verdict: sign, word, reason, and what can be done, with "Not sending" always first (F71). */
export function Verdict() {
  if (resting.value) return <Aside />;
  return <Now />;
}

function Now() {
  const confirming = useSignal<Way | null>(null);
  const reading = settled.value?.answer.reading ?? null;
  const text = work.value.text;
  const shown = shownOf(text, reading);
  const ways = waysNow(reading);
  const reason = reasonOf(shown, reading?.reason ?? "");
  useEffect(() => {
    confirming.value = null;
  }, [text, shown]);
  return (
    <section class="verdict" data-v={shown} aria-label={say.verdict}>
      <Sign shown={shown} />
      <div>
        <h2 class="verdict-word">{wordOf(shown)}</h2>
        {reason !== "" && <p class="verdict-why">{reason}</p>}
        {heldBack.value !== null && shown !== "empty" && <p class="small">{heldBack.value}</p>}
        {reading?.truncated && <p class="small">{say.truncated}</p>}
        <ReaderTrouble />
      </div>
      {confirming.value !== null ? (
        <Confirm way={confirming.value} close={() => (confirming.value = null)} />
      ) : (
        shown !== "empty" && (
          <div class="acts acts-pair">
            <button class="btn btn-ink" type="button" onClick={putAway}>
              {say.notSending}
            </button>
            {ways.waitDay && (
              <button class="btn" type="button" onClick={() => void letWait(24, Date.now(), panel.value === null)}>
                {say.waitDay}
              </button>
            )}
            {shown === "edit" && ways.simpler && (
              <button class="btn" type="button" onClick={leaveOut}>
                {say.leaveOut}
              </button>
            )}
            {shown === "stop" && (
              <button class="btn" type="button" onClick={remove}>
                {say.remove}
              </button>
            )}
            {ways.copy === "free" && (
              <button class="btn" type="button" onClick={() => (confirming.value = "copy")}>
                {say.copyIt}
              </button>
            )}
            {ways.share && "share" in navigator && (
              <button class="btn" type="button" onClick={() => (confirming.value = "share")}>
                {say.share}
              </button>
            )}
          </div>
        )
      )}
    </section>
  );
}

/** Words that were put away or that wait. */
function Aside() {
  const heading = useRef<HTMLHeadingElement>(null);
  const until = aside.value?.until ?? null;
  const isKept = aside.value?.entry != null && !isForThisVisit();
  useEffect(() => {
    heading.current?.focus();
    if (until === null) return;
    // A long timer may fire late after sleep; coming back to the page asks as well.
    const look = () => endWait(Date.now());
    look();
    const timer = setInterval(look, 30_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [until]);
  return (
    <section class="verdict" data-v="aside" aria-label={say.verdict}>
      <Sign shown={until === null ? "stop" : "wait"} />
      <div>
        <h2 class="verdict-word" tabIndex={-1} ref={heading}>
          {until === null ? say.putAwayTitle : say.waitingTitle}
        </h2>
        <p class="verdict-why">
          {until === null ? say.putAwayWhy : isKept ? checkWords.waiting.until(dayAndTime(until)) : say.waitingWhy(dayAndTime(until))}
        </p>
      </div>
      <div class="acts acts-pair">
        <button class="btn" type="button" onClick={() => endEarly(Date.now())}>
          {say.keepEditing}
        </button>
        <button class="btn btn-text" type="button" onClick={remove}>
          {say.remove}
        </button>
      </div>
    </section>
  );
}

function Sign({ shown }: { shown: Shown }) {
  return (
    <span class="verdict-sign">
      <Icon name={signs[shown]} />
    </span>
  );
}

/** What keeps the reader from reading, and the way to try again. */
function ReaderTrouble() {
  const state = deskState.value;
  if (!hasTrouble(state)) return null;
  return (
    <p class="small trouble">
      {state === "broken" ? say.broken : say.noModel}{" "}
      <button class="btn btn-text" type="button" onClick={retryReading}>
        {say.retry}
      </button>
    </p>
  );
}

/** The verdict in a word. Where the ways to the other person are closed, none says "send" (F1, F4). */
export function wordOf(shown: Shown): string {
  return shown === "send" && isShutNow() ? say.nothingPushes : say.verdicts[shown];
}

function hasTrouble(state: DeskState): boolean {
  return state === "broken" || state === "no-model";
}

function reasonOf(shown: Shown, reason: string): string {
  if (shown === "empty") return say.emptyWhy;
  // What keeps the reader from reading is said instead of "still being loaded".
  if (shown === "reading") return hasTrouble(deskState.value) ? "" : say.readingWhy;
  return reason;
}
