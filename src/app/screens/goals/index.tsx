import type { Goal } from "#formula";
import { go } from "../../place.ts";
import { part } from "../../state.ts";
import { longDate } from "../../ui/dates.ts";
import { Empty } from "../../ui/empty.tsx";
import { Gone } from "../../ui/gone.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Loading } from "../../ui/loading.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { goalsWords as say } from "../../words/en/goals.ts";
import { todayWords } from "../../words/en/today.ts";
import { GoalForm } from "./form.tsx";
import { GoalPage } from "./goal.tsx";
import type { GoalsSeen } from "./model.ts";
import "./style.css";

/** `goals`, `goals/new`, `goals/<goal>`, `goals/<goal>/change` (F44). */
export function Page() {
  const [first = "", second = ""] = part.value.split("/");
  const isGoal = first !== "" && first !== "new";
  const now = useView("goals", isGoal ? first : null);
  if (now === null) return <Loading title={say.title} />;
  if (first === "new") return <GoalForm key="new" goal={null} today={now.today} />;
  if (!isGoal) return <Home now={now} />;
  if (now.one === null) return <Gone title={say.title} why={say.gone} to="goals" toTitle={say.toGoals} />;
  return second === "change" ? <GoalForm key={first} goal={now.one} today={now.today} /> : <GoalPage key={first} goal={now.one} />;
}

function Home({ now: { open, reached, letGo } }: { now: GoalsSeen }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      {open.length + reached.length + letGo.length === 0 && <Empty>{say.none}</Empty>}
      {open.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{say.open}</h2>
          <LongList items={open} row={(goal) => <Row key={goal.entry} goal={goal} sub={openSub(goal)} />} />
        </section>
      )}
      <button class="btn btn-main btn-full" type="button" onClick={() => go("goals/new")}>
        {say.add}
      </button>
      {reached.length > 0 && (
        <section aria-labelledby="reached">
          <h2 id="reached">{say.reached}</h2>
          <LongList
            items={reached}
            row={(goal) => (
              <Row key={goal.entry} goal={goal} sub={say.rowReached(todayWords.areas[goal.area], goal.doneSteps, goal.steps.length)} />
            )}
          />
        </section>
      )}
      {letGo.length > 0 && (
        <details>
          <summary>
            {say.letGo(letGo.length)}
            <Icon name="down" small />
          </summary>
          <LongList
            items={letGo}
            row={({ entry, text, area }) => (
              <li key={entry}>
                <RowLink to={`goals/${entry}`} title={text} sub={todayWords.areas[area]} />
              </li>
            )}
          />
        </details>
      )}
      <KeepLine />
    </>
  );
}

function Row({ goal, sub }: { goal: Goal; sub: string }) {
  return (
    <li>
      <RowLink to={`goals/${goal.entry}`} title={goal.text} sub={sub} />
    </li>
  );
}

function openSub({ overdue, until, area, doneSteps, steps }: Goal): string {
  return overdue ? say.overdue(longDate(until)) : say.row(todayWords.areas[area], doneSteps, steps.length, longDate(until));
}
