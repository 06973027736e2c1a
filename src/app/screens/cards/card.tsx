import type { Words } from "#formula";
import { copyText } from "../../clipboard.ts";
import { go } from "../../place.ts";
import { gate, toast, work } from "../../state.ts";
import { CardParts } from "../../ui/card-parts.tsx";
import { ClosedPart } from "../../ui/closed.tsx";
import { Grade } from "../../ui/grade.tsx";
import { RowLink } from "../../ui/row.tsx";
import { cardsWords as say } from "../../words/en/cards.ts";
import { words } from "../../words/en.ts";
import type { Seen } from "../../worker/views.ts";
import type { Way } from "./model.ts";

type Card = NonNullable<Seen<"cards">["card"]>;

/** One card: its parts, steps and examples. */
export function CardPage({ card }: { card: Card }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{card.title}</h1>
        <p class="soft">{card.when}</p>
      </div>
      {card.closed && <Closed />}
      <CardParts parts={card.parts} toThem acts={(one) => <Acts words={one} way={card.ways[one.text] ?? "closed"} />} />
      {card.hidesWords && <p class="small soft">{say.wordsClosed}</p>}
      {card.source !== null && <Grade source={card.source} />}
      <ul class="list">
        {card.isOfRoom && (
          <li>
            <RowLink to="room" title={say.room} sub={say.roomWhy} />
          </li>
        )}
        <li>
          <RowLink to="cards" title={say.all} />
        </li>
      </ul>
    </>
  );
}

/** Why a card that is itself a way to them is closed (F4). */
function Closed() {
  const { closed, help } = gate.value;
  return (
    <ClosedPart
      title={say.closedTitle}
      why={closed === null || closed === "unanswered" ? say.closedUntil : words.closed[closed]}
      help={help}
    />
  );
}

/** Words to them go to the check first; words to others can be copied. */
function Acts({ words: one, way }: { words: Words; way: Way }) {
  if (one.to !== "ex")
    return (
      <button class="btn btn-text btn-flush" type="button" aria-label={say.copyThis(one.text)} onClick={() => void copy(one.text)}>
        {say.copy}
      </button>
    );
  if (way === "seen") return <p class="small soft">{say.onlySeen}</p>;
  return (
    <button class="btn btn-text btn-flush" type="button" aria-label={say.toCheckThis(one.text)} onClick={() => takeToCheck(one)}>
      {say.toCheck}
    </button>
  );
}

/** Every message is read before it is sent, an example too: what was in the check can be had back. */
function takeToCheck({ text, theirs = "", context = "no-contact" }: Words): void {
  const before = work.value;
  work.value = { text, theirs, context, dismissed: [] };
  toast.value = {
    text: say.tookToCheck,
    action: {
      label: words.shell.undo,
      run() {
        work.value = before;
      },
    },
  };
  go("check");
}

async function copy(text: string): Promise<void> {
  toast.value = (await copyText(text))
    ? { text: say.copied, action: { label: words.shell.undo, run: () => void copyText("") } }
    : { text: say.copyFailed };
}
