import { useSignal } from "@preact/signals";
import { go } from "../../place.ts";
import { clock, longDate } from "../../ui/dates.ts";
import { type Felt, FeltScales } from "../../ui/felt.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { log, takeBack } from "../../use-view.ts";
import { todayWords } from "../../words/en/today.ts";
import { worldWords as say } from "../../words/en/world.ts";
import type { DoneRow, Shown } from "./model.ts";

/** One activity: what it is, writing it down as done with how it felt, and the times that it was done. */
export function ActivityPage({ activity, times, nickname }: { activity: Shown; times: readonly DoneRow[]; nickname: string | null }) {
  const { area, minutes, energy, cost, company, own, names, on, text } = activity;
  const more = [cost === null ? "" : say.costs[cost], company === null ? "" : say.companies[company].toLowerCase()].filter(
    (one) => one !== "",
  );
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="own-name">
          {text}
        </h1>
        <p class="soft">
          {own && `${say.yours} `}
          {`${todayWords.areas[area]}, ${say.facts(minutes, say.takes(energy))}`}
          {more.length > 0 && ` ${more.map((one, index) => (index === 0 ? one.charAt(0).toUpperCase() + one.slice(1) : one)).join(", ")}.`}
        </p>
        {names && nickname !== null && <p class="note">{say.names(nickname)}</p>}
        {!on && <p class="note">{say.isAway}</p>}
      </div>
      <LogDone activity={activity} />
      {own && <OwnActs activity={activity} />}
      {times.length > 0 && <Times times={times} />}
    </>
  );
}

function LogDone({ activity: { area, doneAs, minutes } }: { activity: Shown }) {
  const felt = useSignal<Felt>({});
  const keep = async () => {
    const body = { area, activity: doneAs, minutes, ...felt.value };
    if ((await log([{ kind: "done", body }], say.keptDone)) !== null) felt.value = {};
  };
  return (
    <section class="stack" aria-labelledby="log">
      <h2 id="log">{say.log}</h2>
      <p class="small soft">{say.logHint}</p>
      <FeltScales of="one" felt={felt.value} choose={(so) => (felt.value = so)} />
      <button class="btn btn-main btn-full" type="button" onClick={() => void keep()}>
        {say.keepDone}
      </button>
    </section>
  );
}

/** An own activity can be changed, put away and taken up again; nothing that was done is lost. */
function OwnActs({ activity }: { activity: Shown }) {
  const { id, doneAs, area, text, minutes, energy, on } = activity;
  const turn = () =>
    log(
      [{ kind: "own-activity", body: { area, text, minutes, energy, state: on ? "off" : "on", replaces: id, first: doneAs } }],
      on ? say.retired : say.resumed,
    );
  return (
    <div class="acts">
      <button class="btn" type="button" onClick={() => go(`world/${id}/change`)}>
        {say.change}
      </button>
      <button class="btn" type="button" onClick={() => void turn()}>
        {on ? say.retire : say.resume}
      </button>
    </div>
  );
}

function Times({ times }: { times: readonly DoneRow[] }) {
  const remove = async (ids: readonly string[]) => {
    if (!(await takeBack(ids, say.tookBack))) return;
    // The row goes: what stands above it takes the focus.
    (times.length > 1 ? document.getElementById("times") : document.querySelector<HTMLElement>("main h1"))?.focus();
  };
  return (
    <section aria-labelledby="times">
      <h2 id="times" tabIndex={-1}>
        {say.times(times.length)}
      </h2>
      <LongList
        items={times}
        row={({ entry, ids, day, at, pleasure, mastery }) => (
          <li key={entry} class="row row-mid">
            <span class="row-main">
              <span class="row-title">{say.doneOn(longDate(day), clock(at))}</span>
              <span class="row-sub">{say.felt(pleasure, mastery)}</span>
            </span>
            <button
              class="icon-btn"
              type="button"
              aria-label={say.takeBack(say.doneOn(longDate(day), clock(at)))}
              onClick={() => void remove(ids)}
            >
              <Icon name="close" small />
            </button>
          </li>
        )}
      />
    </section>
  );
}
