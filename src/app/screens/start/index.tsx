import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { startWords as say } from "../../words/en/start.ts";
import { AskPage } from "./ask-page.tsx";
import { type AskName, flow } from "./asks.ts";
import { Chapter } from "./chapter.tsx";
import { Heavy } from "./heavy.tsx";
import { Overview } from "./overview.tsx";
import { Plan } from "./plan.tsx";
import "./style.css";

/** The set-up (F2): the questions in a row on the first visit, a plan at their end; later each by itself. */
export function Page() {
  const now = useView("start", null);
  const to = part.value;
  if (now === null) return <Loading title={say.title} />;
  if (to === "plan") return <Plan now={now} />;
  if (to === "first") return <Heavy />;
  if (to === "new") return <Chapter />;
  const step = to === "" && now.opened === null ? 1 : Number(to || "0");
  const inFlow = flow[step - 1];
  if (inFlow !== undefined) return <AskPage key={to} name={inFlow} step={step} now={now} />;
  if (Object.hasOwn(say.asks, to)) return <AskPage key={to} name={to as AskName} step={null} now={now} />;
  return <Overview now={now} />;
}
