import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { arrive } from "../../place.ts";
import { holding } from "../../state.ts";
import { minuteWords } from "../../words/en/minute.ts";
import { Breath } from "./breath.tsx";
import { begin, elapsed, end, hold, intoBreath, isOver, longest, pause, phaseOf, resume, secondsLeft, setTimed } from "./clock.ts";

const say = minuteWords.hold;

/** How the hold is shown; chosen by them, and off. */
export interface Shown {
  readonly wordsOnly: boolean;
  readonly buzz: boolean;
}

/**
 * A timed wave with breath (F30): it can be paused, left without a timer, skipped, and read as words alone.
 * `summary`: what was rated. `line`: the sentence below. `ended`: how it was held. `ways`: the two ways out, always there. `children`: below them.
 */
export function Hold(props: {
  summary: string | null;
  line: string;
  shown: Shown;
  ended?(held: "timed" | "untimed" | "skipped"): void;
  ways: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { summary, line, shown, ended, ways, children } = props;
  const now = useSignal(Date.now());
  const one = hold.value;
  useTicks(now);
  const state = one?.state ?? "on";
  useEffect(() => {
    if (one !== null && state !== "on") ended?.(state === "skipped" ? "skipped" : "timed");
  }, [state]);
  // Whoever leaves without a word has held it in the way that stood there.
  const last = useRef(one);
  last.current = one;
  useEffect(() => () => void (last.current?.state === "on" && ended?.(last.current.timed ? "timed" : "untimed")), []);
  if (one === null) return null;
  return (
    <>
      {summary !== null && <p class="soft">{summary}</p>}
      {state === "on" ? <Running now={now.value} shown={shown} /> : <Over skipped={state === "skipped"} />}
      {state === "on" && <p class="lead push minute-middle">{line}</p>}
      <div class="acts acts-pair">{ways}</div>
      {children}
    </>
  );
}

/** The wave, the word, the time, and what can be done with it. */
function Running({ now, shown }: { now: number; shown: Shown }) {
  const one = hold.value;
  useBuzz(shown.buzz);
  if (one === null) return null;
  const passed = elapsed(one, now);
  const isPaused = one.paused !== null;
  const phase = phaseOf(passed);
  return (
    <>
      {/* Begun anew it is drawn anew, so that it stays in step with the words. */}
      {!shown.wordsOnly && <Breath key={one.from} into={intoBreath(passed)} still={isPaused} />}
      <div class="stack-s minute-middle">
        <h1 class="breath-word" tabIndex={-1}>
          {isPaused ? say.paused : say[phase]}
        </h1>
        <p class="soft">{isPaused ? say.pausedWhy : phase === "in" ? say.inWhy : say.outWhy}</p>
        <p class="timer" role="timer">
          {one.timed ? (
            <>
              {say.timeLeft(secondsLeft(one, now))} <span>{say.left}</span>
            </>
          ) : (
            <span>{say.noTimer}</span>
          )}
        </p>
        {/* With words alone a screen reader is told to breathe, too. */}
        <p class="sr" role="status">
          {shown.wordsOnly && !isPaused ? say[phase] : ""}
        </p>
      </div>
      <div class="acts minute-thirds">
        <button class="btn btn-text" type="button" onClick={() => pause(Date.now())}>
          {isPaused ? say.goOn : say.pause}
        </button>
        <button class="btn btn-text" type="button" onClick={() => setTimed(!one.timed, Date.now())}>
          {one.timed ? say.untimed : say.timed}
        </button>
        <button class="btn btn-text" type="button" onClick={() => finish("skipped")}>
          {say.skip}
        </button>
      </div>
    </>
  );
}

/** The time is up, or it was left out: nothing has to follow. */
function Over({ skipped }: { skipped: boolean }) {
  return (
    <div class="intro">
      <h1 tabIndex={-1} class="minute-title">
        {skipped ? say.skipped : say.over}
      </h1>
      <p class="lead">{skipped ? say.skippedWhy : say.overWhy}</p>
      <p>
        <button
          class="btn btn-text btn-flush"
          type="button"
          onClick={() => {
            begin(Date.now());
            arrive();
          }}
        >
          {say.again}
        </button>
      </p>
    </div>
  );
}

function finish(how: "over" | "skipped"): void {
  end(how);
  arrive();
}

/** Four looks a second at the clock; while it runs nothing locks, for half an hour at most. */
function useTicks(now: { value: number }): void {
  // Before it is painted: its headline takes the focus.
  useLayoutEffect(() => resume(Date.now()), []);
  useEffect(() => {
    const look = () => {
      now.value = Date.now();
      const one = hold.peek();
      holding.value = one?.state === "on" && one.paused === null && elapsed(one, now.value) < longest;
      if (one?.state === "on" && isOver(one, now.value)) finish("over");
    };
    look();
    const timer = setInterval(look, 250);
    return () => {
      clearInterval(timer);
      holding.value = false;
    };
  }, []);
}

/** Whether this device has a motor at all. */
export function canBuzz(): boolean {
  return "vibrate" in navigator;
}

/** Once for in, twice for out, where the device can and they want it. */
function useBuzz(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !canBuzz()) return;
    let last = "";
    const timer = setInterval(() => {
      const one = hold.peek();
      if (one === null || one.paused !== null || one.state !== "on") return;
      const next = phaseOf(elapsed(one, Date.now()));
      if (next !== last) navigator.vibrate(next === "in" ? 60 : [60, 120, 60]);
      last = next;
    }, 250);
    return () => clearInterval(timer);
  }, [wanted]);
}
