import { useSignal } from "@preact/signals";
import { ownerName } from "#chats";
import { Ask } from "../../ui/ask.tsx";
import { Icon } from "../../ui/icon.tsx";
import { rowsAtOnce } from "../../ui/long-list.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { lookBackWords } from "../../words/en/look-back.ts";
import { lookBackFilesWords } from "../../words/en/look-back-files.ts";
import type { Chosen } from "../../worker/chats-protocol.ts";
import { dateOf, number } from "./figures.ts";
import { NotUnderstood } from "./not-understood.tsx";
import { road, setSides, settleSides } from "./road.ts";
import { missingIn, type Side, withSide } from "./sides.ts";
import { StepActs } from "./step-acts.tsx";

const say = lookBackFilesWords.who;

/** Whose each name is, and what there is to know about what was read. */
export function Who() {
  const most = useSignal(rowsAtOnce);
  const wrong = useSignal<string | null>(null);
  const { chosen, sides } = road.value;
  if (chosen === null) return null;
  const { writers, proposed } = chosen;
  const isGroup = writers.length > 2;
  const options = (["me", "them", ...(isGroup ? (["other"] as const) : [])] as const).map((side) => [side, say.sides[side]] as const);
  const missing = missingIn(sides, writers);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{isGroup ? say.leadGroup : say.lead}</p>
      </div>
      {proposed !== null && <p class="aside">{proposed === ownerName ? say.proposedOwner : say.proposed(proposed)}</p>}
      <div>
        {writers.slice(0, most.value).map(({ name, messages }, place) => (
          <Ask<Side>
            key={name}
            name={`side-${place}`}
            question={<span class="looked-name">{name === ownerName ? say.owner : name}</span>}
            note={<p class="small soft">{say.of(number(messages))}</p>}
            options={options}
            chosen={sides[name] ?? null}
            choose={(side) => {
              wrong.value = null;
              setSides(withSide(sides, writers, name, side));
            }}
          />
        ))}
        {writers.length > most.value && <ShowMore show={() => (most.value += rowsAtOnce)} />}
      </div>
      <StepActs
        wrong={wrong.value}
        go={() => {
          if (missing !== null) wrong.value = say[missing];
          else void settleSides();
        }}
      />
      <WasRead chosen={chosen} />
    </>
  );
}

/** How much, from when to when, and what is not as it should be; lines that were not understood only on demand. */
function WasRead({ chosen: { messages, firstLocal, lastLocal, warnings, notUnderstood } }: { chosen: Chosen }) {
  return (
    <section class="stack-s">
      <h2>{say.readTitle}</h2>
      <p>{say.read(number(messages), dateOf(firstLocal), dateOf(lastLocal))}</p>
      {warnings.map((warning) => (
        <p key={warning} class="note">
          <Icon name="info" small />
          <span>{lookBackWords.warnings[warning]}</span>
        </p>
      ))}
      <NotUnderstood found={notUnderstood} />
    </section>
  );
}
