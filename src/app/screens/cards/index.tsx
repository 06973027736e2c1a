import { part } from "../../state.ts";
import { Gone } from "../../ui/gone.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { cardsWords as say } from "../../words/en/cards.ts";
import { CardPage } from "./card.tsx";

/** Cards of advice: the list by theme, or one by its id. */
export function Page() {
  const now = useView("cards", part.value === "" ? null : part.value);
  if (now === null) return <Loading title={say.title} />;
  if (now.card !== null) return <CardPage key={now.card.id} card={now.card} />;
  if (part.value !== "") return <Gone title={say.missing} to="cards" toTitle={say.all} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      {now.groups.map(({ group, cards }) => (
        <section key={group} class="stack" aria-labelledby={`of-${group}`}>
          <h2 id={`of-${group}`}>{say.groups[group]}</h2>
          <ul class="list">
            {cards.map(({ id, title, closed }) => (
              <li key={id}>
                <RowLink to={`cards/${id}`} title={title} sub={closed ? say.closedFor : undefined} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
