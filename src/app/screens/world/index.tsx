import { part } from "../../state.ts";
import { Gone } from "../../ui/gone.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { TimeGivenChart } from "../../ui/time-given.tsx";
import { useView } from "../../use-view.ts";
import { worldWords as say } from "../../words/en/world.ts";
import { Tasks } from "../today/tasks.tsx";
import { ActivityPage } from "./activity.tsx";
import { Areas } from "./areas.tsx";
import { OtherForm, OwnForm } from "./forms.tsx";
import { LibrarySection } from "./library.tsx";
import type { World } from "./model.ts";
import "../today/style.css";
import "./style.css";

/** `world`, `world/new`, `world/log`, `world/<activity>`, `world/<activity>/change` (F32, F34). */
export function Page() {
  const [first = "", second = ""] = part.value.split("/");
  const isActivity = first !== "" && first !== "new" && first !== "log";
  const now = useView("world", isActivity ? first : null);
  if (now === null) return <Loading title={say.title} />;
  if (first === "new") return <OwnForm key="new" activity={null} nickname={now.nickname} />;
  if (first === "log") return <OtherForm />;
  if (!isActivity) return <Home now={now} />;
  if (now.one === null) return <Gone title={say.title} why={say.gone} to="world" toTitle={say.toWorld} />;
  const { activity, times } = now.one;
  return second === "change" && activity.own ? (
    <OwnForm key={first} activity={activity} nickname={now.nickname} />
  ) : (
    <ActivityPage key={first} activity={activity} times={times} nickname={now.nickname} />
  );
}

function Home({ now }: { now: World }) {
  const { areas, today, three, goals, given, activities, putAway, nickname } = now;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <Areas areas={areas} today={today} />
      <Tasks tasks={three} />
      <ul class="list world-on">
        <li>
          <RowLink to="goals" title={say.goals} sub={say.goalsSub(goals.open, goals.next)} />
        </li>
        <li>
          <RowLink to="world/log" title={say.other} sub={say.otherSub} />
        </li>
      </ul>
      <section class="stack" aria-labelledby="given">
        <h2 id="given">{say.given}</h2>
        <TimeGivenChart weeks={given.weeks} falling={given.falling} nickname={nickname} />
      </section>
      <LibrarySection activities={activities} putAway={putAway} nickname={nickname} />
      <RowLink to="honest/own-world" title={say.honest[0]} sub={say.honest[1]} />
      <KeepLine />
    </>
  );
}
