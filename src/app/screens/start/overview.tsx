import { KeepLine } from "../../ui/keep-line.tsx";
import { RowLink } from "../../ui/row.tsx";
import { startWords } from "../../words/en/start.ts";
import { type AskName, flow, later } from "./asks.ts";
import type { Start } from "./model.ts";
import { saidOf } from "./said.ts";

const say = startWords.overview;

/** On a later visit: every answer, each to be changed, and the plan (F2). */
export function Overview({ now }: { now: Start }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{startWords.title}</h1>
        <p class="soft">{startWords.lead}</p>
      </div>
      <ul class="list">
        <li>
          <RowLink to="start/plan" title={say.plan} sub={say.planSub} />
        </li>
      </ul>
      <section aria-labelledby="answers">
        <h2 id="answers">{say.questions}</h2>
        <AskRows names={[...flow, ...later]} now={now} />
      </section>
      <ul class="list">
        <li>
          <RowLink to="start/new" title={say.new} sub={say.newSub} />
        </li>
        <li>
          <RowLink to="safety" title={say.safety} sub={say.safetySub} />
        </li>
      </ul>
      <KeepLine />
    </>
  );
}

/** Questions as rows, each with the answer that stands. */
export function AskRows({ names, now }: { names: readonly AskName[]; now: Start }) {
  return (
    <ul class="list">
      {names.map((name) => (
        <li key={name}>
          <RowLink to={`start/${name}`} title={startWords.asks[name].title} sub={saidOf(name, now) ?? startWords.open} />
        </li>
      ))}
    </ul>
  );
}
