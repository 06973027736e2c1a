import { part } from "../../state.ts";
import { CardParts } from "../../ui/card-parts.tsx";
import { Gone } from "../../ui/gone.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log, useView } from "../../use-view.ts";
import { roomWords as say } from "../../words/en/room.ts";
import type { Room } from "./model.ts";

/** What leads back to them: a card for each, with steps to tick (F33). */
export function Page() {
  const card = part.value === "" ? null : part.value;
  const now = useView("room", { card });
  if (now === null) return <Loading title={say.title} />;
  return card === null ? <All now={now} /> : <One now={now} />;
}

function All({ now }: { now: Room }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.lead}</p>
        {now.done > 0 && <p class="soft">{say.doneSoFar(now.done)}</p>}
      </div>
      {now.groups.map(({ group, cards }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} class="sec-head">
            {say.groups[group]}
          </h2>
          <ul class="list">
            {cards.map(({ id, title, when, steps, done }) => (
              <li key={id}>
                <RowLink to={`room/${id}`} title={title} sub={group === "people" ? when : say.steps(done, steps)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <KeepLine />
    </>
  );
}

function One({ now }: { now: Room }) {
  const { card } = now;
  if (card === null) return <Gone title={say.title} why={say.gone} to="room" toTitle={say.all} />;
  const nameOf = (at: number, step: number) => `${card.id}/${at}/${step}`;
  const ticks = {
    isDone: (at: number, step: number) => card.ticked.includes(nameOf(at, step)),
    tick(at: number, step: number) {
      const name = nameOf(at, step);
      const done = !card.ticked.includes(name);
      void log([{ kind: "room", body: { step: name, done } }], done ? say.ticked : say.unticked);
    },
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{card.title}</h1>
        <p class="soft">{card.when}</p>
        {card.tickable && card.steps > 0 && <p class="soft">{say.steps(card.done, card.steps)}</p>}
      </div>
      <CardParts parts={card.parts} toThem={now.toThem} ticks={card.tickable ? ticks : null} />
      <a class="link" href="#room">
        {say.all}
      </a>
    </>
  );
}
