import { CardParts } from "../../ui/card-parts.tsx";
import { RowLink } from "../../ui/row.tsx";
import { onwardWords } from "../../words/en/onward.ts";
import type { Onward } from "./model.ts";

const say = onwardWords.warmth;

/** If warmth comes back: slowly, by day; on-and-off is named with what research says (F47). */
export function Warmth({ now }: { now: Onward }) {
  const { warm, onOff } = now;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="lead">{say.both}</p>
      </div>
      {onOff !== null && (
        <section class="wash stack-s">
          <h2>{say.onOff}</h2>
          <p>{say.partings(onOff.partings)}</p>
          <p>{onOff.parts?.[0]?.text}</p>
          {onOff.source != null && <p class="small soft">{say.source(onOff.source.id, onOff.source.grade)}</p>}
        </section>
      )}
      <div class="stack-l">
        <CardParts parts={warm?.parts ?? []} toThem />
      </div>
      <ul class="list">
        {onOff !== null && (
          <li>
            <RowLink to="cards/on-and-off" title={say.onOff} />
          </li>
        )}
        <li>
          <RowLink to="received" title={say.theyWrote} />
        </li>
        <li>
          <RowLink to="respect/sheet" title={say.sheet} />
        </li>
      </ul>
    </>
  );
}
