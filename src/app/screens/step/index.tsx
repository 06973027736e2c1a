import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { stepWords as say } from "../../words/en/step.ts";
import { Aloud } from "./aloud.tsx";
import { Already } from "./already.tsx";
import { Closed, ClosedHere } from "./closed.tsx";
import { Open } from "./open.tsx";
import "./style.css";

/** Step 1 (F10-F16): once, and only where it is open; `step/aloud` is the script, `step/said` records what was said elsewhere. */
export function Page() {
  const now = useView("step", null);
  if (now === null) return <Loading title={say.title} />;
  if (now.closed !== null) return <ClosedHere closed={now.closed} title={say.title} closedTitle={say.closedTitle} />;
  if (!now.open) return <Closed now={now} />;
  if (part.value === "aloud") return <Aloud now={now} />;
  if (part.value === "said") return <Already />;
  return <Open now={now} />;
}
