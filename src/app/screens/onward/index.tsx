import { goInstead } from "../../place.ts";
import { part } from "../../state.ts";
import { CardParts } from "../../ui/card-parts.tsx";
import { longDate } from "../../ui/dates.ts";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log, useView } from "../../use-view.ts";
import { onwardWords as say } from "../../words/en/onward.ts";
import { ClosedHere } from "../step/closed.tsx";
import { Archive } from "./archive.tsx";
import type { Onward } from "./model.ts";
import { Warmth } from "./warmth.tsx";
import "./style.css";

/** Letting go as a path of its own, with an end (F48); what to know if warmth comes back (F47). */
export function Page() {
  const now = useView("onward", null);
  if (now === null) return <Loading title={say.title} />;
  if (part.value === "warm")
    return now.closed === null ? (
      <Warmth now={now} />
    ) : (
      <ClosedHere closed={now.closed} title={say.warmth.title} closedTitle={say.closedTitle} />
    );
  if (part.value === "archive" || now.is === "graduated") return <Archive now={now} />;
  if (part.value === "end") return <Ending now={now} />;
  return <Path now={now} />;
}

const take = (path: "open" | "letting-go" | "graduated", said: string, lead?: () => void) =>
  log([{ kind: "path", body: { path } }], said, lead);

function Path({ now }: { now: Onward }) {
  const lets = now.is === "letting-go";
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="lead">{lets && now.since !== null ? say.on(longDate(now.since)) : say.lead}</p>
      </div>
      {!lets && (
        <section class="stack-s">
          <div class="acts">
            <button class="btn btn-main" type="button" onClick={() => void take("letting-go", say.taken)}>
              {say.take}
            </button>
          </div>
          <p class="small soft">{say.takeWhy}</p>
        </section>
      )}
      {lets && (
        <section class="stack">
          <h2>{say.own}</h2>
          <ul class="list">
            <li>
              <RowLink to="journal" title={say.goodbye} sub={say.goodbyeWhy} />
            </li>
            <li>
              <RowLink to="room" title={say.room} sub={say.roomWhy} />
            </li>
            <li>
              <RowLink to="goals" title={say.goals} sub={say.goalsWhy} />
            </li>
            <li>
              <RowLink to="onward/end" title={say.end} sub={say.endWhy} />
            </li>
          </ul>
        </section>
      )}
      <div class="stack-l">
        <CardParts parts={now.letting?.parts ?? []} toThem={false} />
      </div>
      <ul class="list">
        {now.closed === null && (
          <li>
            <RowLink to="onward/warm" title={say.warm} sub={say.warmWhy} />
          </li>
        )}
        {!lets && now.hasBegun && (
          <li>
            <RowLink to="space" title={say.weeks} sub={say.weeksWhy} />
          </li>
        )}
      </ul>
      {lets && (
        <p>
          <button class="btn btn-text btn-flush" type="button" onClick={() => void take("open", say.left)}>
            {say.leave}
          </button>
        </p>
      )}
    </>
  );
}

/** What closing a chapter means, before it is done (F48). */
function Ending({ now }: { now: Onward }) {
  const words = say.ending;
  const close = () => take("graduated", words.closed, () => goInstead("onward/archive"));
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <dl class="stages">
        {words.steps.map(([when, what]) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{now.isCalm ? words.calm : words.notCalm}</p>
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => void close()}>
          {words.close}
        </button>
        <a class="btn btn-text" href="#onward">
          {words.notYet}
        </a>
      </div>
    </>
  );
}
