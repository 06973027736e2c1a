import { go } from "../../place.ts";
import { shortDate } from "../../ui/dates.ts";
import { Empty } from "../../ui/empty.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { log } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import type { WeighedRow, WeighingPart } from "./models/weighing.ts";
import { Stamp, type Worth } from "./stamp.tsx";
import { whenOf } from "./verdict.tsx";
import { Weigh } from "./weigh.tsx";

const say = respectWords.weighed;
const worths = { builds: "built", keeps: "kept", costs: "cost" } as const satisfies Record<WeighedRow["verdict"], Worth>;

/** Weighing on a page of its own, with what was weighed before and what is weighed again, and examples (F41). */
export function WeighPage({ part }: { part: WeighingPart }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{part.again === null ? respectWords.weigh.title : respectWords.weigh.again}</h1>
        <p class="soft">{respectWords.lead}</p>
      </div>
      <Weigh key={part.again?.entry ?? ""} part={part} />
      <section aria-labelledby="before">
        <h2 id="before">{say.title}</h2>
        {part.weighed.length === 0 ? (
          <Empty>{say.none}</Empty>
        ) : (
          <LongList items={part.weighed} row={(row) => <Row key={row.first} row={row} />} />
        )}
      </section>
      <details>
        <summary>
          {say.examples}
          <Icon name="down" small />
        </summary>
        <p class="small soft">{say.examplesWhy}</p>
        <LongList
          first={10}
          items={part.examples}
          row={({ act, verdict, why }) => (
            <li key={act} class="row">
              <span class="row-main">
                <span class="row-title example">{act}</span>
                <span class="row-sub">{why}</span>
              </span>
              <Stamp worth={worths[verdict]} word={respectWords.verdict[verdict].toLowerCase()} />
            </li>
          )}
        />
      </details>
    </>
  );
}

function Row({ row }: { row: WeighedRow }) {
  const { entry, first, day, act, verdict, state, until, done } = row;
  const body = { text: act, worth: worths[verdict], weighed: entry };
  const what =
    state === "waits"
      ? say.waits(whenOf(until ?? 0))
      : state === "weigh-again"
        ? say.again
        : state === "closed"
          ? say.closed
          : done === null
            ? ""
            : say.done;
  return (
    <li class="row weighed-row">
      <span class="row-main">
        <span class="row-title">{act}</span>
        <span class="row-sub">{say.sub(shortDate(day), what).trim()}</span>
        {state === "weigh-again" && (
          <button class="btn" type="button" aria-label={say.weighAgainOf(act)} onClick={() => go(`respect/weigh/${first}`)}>
            {say.weighAgain}
          </button>
        )}
        {state === "settled" && done === null && (
          <button class="btn" type="button" aria-label={say.didItOf(act)} onClick={() => void log([{ kind: "act", body }], say.didItSaid)}>
            {say.didIt}
          </button>
        )}
      </span>
      {state === "settled" && <Stamp worth={worths[verdict]} word={respectWords.verdict[verdict].toLowerCase()} />}
    </li>
  );
}
