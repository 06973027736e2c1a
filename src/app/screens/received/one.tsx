import { go, goInstead } from "../../place.ts";
import { work } from "../../state.ts";
import { CardParts } from "../../ui/card-parts.tsx";
import { ClosedPart } from "../../ui/closed.tsx";
import { clock, dayShort } from "../../ui/dates.ts";
import { Gone } from "../../ui/gone.tsx";
import { RowLink } from "../../ui/row.tsx";
import { takeBack } from "../../use-view.ts";
import { receivedWords } from "../../words/en/received.ts";
import { words } from "../../words/en.ts";
import type { Received, Row } from "./model.ts";
import { headlineOf } from "./new-one.tsx";

const say = receivedWords.one;

/** One thing that came: the wait, an example answer where answering is open, and the check; the days go on (F28). */
export function OnePage({ now }: { now: Received }) {
  const { one, card, closed, weeks } = now;
  if (one === null) return <Gone title={receivedWords.title} why={say.gone} to="received" toTitle={say.all} />;
  const isStop = one.tone === "no-contact-wish";
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{headlineOf(one)}</h1>
        <p class="soft">
          {say.came(receivedWords.ways[one.way], dayShort(one.day), clock(one.at))} {weeks !== null && say.daysGoOn(weeks.n, weeks.length)}
        </p>
        {one.text !== null && <p class="lead words">{one.text}</p>}
      </div>
      {isStop && <p>{say.stop}</p>}
      {closed !== null ? (
        <ClosedPart title={say.closedTitle} why={say.closed[closed.by]} help={closed.help} />
      ) : (
        card !== null && <CardParts parts={card.parts} toThem />
      )}
      <div class="stack">
        {closed === null && !isStop && (
          <button class="btn btn-main btn-full" type="button" onClick={() => check(one, "reply")}>
            {say.check}
          </button>
        )}
        {now.needed && one.tone === "needed" && (
          <button class="btn btn-main btn-full" type="button" onClick={() => check(one, "logistics")}>
            {say.checkNeeded}
          </button>
        )}
        {!isStop && (
          <button
            class="btn btn-full"
            type="button"
            onClick={() => void takeBack([one.id], words.shell.undone, () => goInstead("received"))}
          >
            {say.takeBack}
          </button>
        )}
      </div>
      <ul class="list">
        {one.way === "call" && closed === null && (
          <li>
            <RowLink to="cards/they-called" title={say.called} />
          </li>
        )}
        {isStop && (
          <li>
            <RowLink to="safety" title={say.safety} />
          </li>
        )}
        {weeks !== null && (
          <li>
            <RowLink to="space/begin" title={say.change} />
          </li>
        )}
        <li>
          <RowLink to="received" title={say.all} />
        </li>
      </ul>
    </>
  );
}

/** To the check, with why they write and what came; a draft that stands there stays. */
function check({ text }: Row, context: "reply" | "logistics"): void {
  work.value = { ...work.peek(), context, theirs: text ?? "" };
  go("check");
}
