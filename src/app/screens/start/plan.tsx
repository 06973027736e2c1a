import { goHome } from "../../place.ts";
import { gate } from "../../state.ts";
import { ClosedPart } from "../../ui/closed.tsx";
import { HelpCountry } from "../../ui/help-country.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { safetyWords } from "../../words/en/safety.ts";
import { startWords } from "../../words/en/start.ts";
import { Tasks } from "../today/tasks.tsx";
import { flow, later } from "./asks.ts";
import type { Start } from "./model.ts";
import { AskRows } from "./overview.tsx";
import { saidOf } from "./said.ts";
import { Weeks } from "./weeks.tsx";

const say = startWords.plan;

/** One thing for today, when the weeks begin, and what else can be settled now (F2, F5, F20). */
export function Plan({ now }: { now: Start }) {
  const { task, weeks, stepOneOpen, closed, wantText } = now;
  const open = [...flow, ...later].filter((name) => saidOf(name, now) === null);
  const begins = weeks === null && !stepOneOpen;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
        <p class="aside">{startWords.warning}</p>
      </div>
      <Tasks tasks={task === null ? [] : [task]} />
      <Weeks weeks={weeks} stepOneOpen={stepOneOpen} />
      {closed !== null && (
        <ClosedPart
          title={say.closed}
          why={closed === "questions" ? say.closedQuestions : safetyWords.why[closed]}
          help={closed === "questions" ? null : (gate.value.help ?? "general")}
        />
      )}
      {wantText !== null && (
        <section class="stack-s" aria-labelledby="want">
          <h2 id="want">{say.want}</h2>
          <p>{wantText}</p>
        </section>
      )}
      <section class="stack-s" aria-labelledby="numbers">
        <h2 id="numbers">{say.country}</h2>
        <p class="small soft">{say.countryWhy}</p>
        <HelpCountry />
      </section>
      {open.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">{say.more}</h2>
          <AskRows names={open} now={now} />
        </section>
      )}
      <KeepLine />
      <button class={begins ? "btn btn-full" : "btn btn-main btn-full"} type="button" onClick={goHome}>
        {say.today}
      </button>
    </>
  );
}
