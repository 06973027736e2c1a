import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { minuteWords as say } from "../../words/en/minute.ts";
import { Held } from "./held.tsx";
import type { Minute } from "./model.ts";
import { adopt, save, startOver } from "./now.ts";
import { Rate } from "./rate.tsx";
import { Ways } from "./ways.tsx";
import "../../ui/under.css";
import "./style.css";

export { Before } from "./before.tsx";
export const layout = "under";

/** What a part shows beside the rating and the hold; loaded right after them, so that these stand at once. */
export type PartPage = ComponentType<{ now: Minute | null; rest: string }>;
const others = signal<Readonly<Record<string, PartPage>> | null>(null);

/** An urge (F30): rate it, hold it, write it, do something, call somebody, say how it ended. In any order; any can be left out. */
export function Page() {
  const now = useView("minute", null);
  const [name = "", rest = ""] = part.value.split("/");
  const open = now?.open ?? null;
  useEffect(() => startOver(Date.now()), []);
  useEffect(() => {
    save();
    loadOthers();
  }, [part.value]);
  useEffect(() => adopt(open), [open?.entry]);
  if (name === "") return <Start now={now} />;
  if (name === "hold" && rest === "") return <Held now={now} />;
  const Other = others.value !== null && Object.hasOwn(others.value, name) ? others.value[name] : undefined;
  if (Other === undefined) return others.value === null ? <Loading title={say.title} /> : <Start now={now} />;
  return <Other key={part.value} now={now} rest={rest} />;
}

function Start({ now }: { now: Minute | null }) {
  const due = now?.open?.due === true;
  return (
    <>
      {due && (
        <div class="minute-due">
          <RowLink to="minute/rate" title={say.after.ask} sub={say.after.askWhy} />
        </div>
      )}
      <Rate>
        {now?.plan != null && <p class="lead">{say.ways.plan(now.plan.when, now.plan.will)}</p>}
        <Ways now={now} />
      </Rate>
    </>
  );
}

function loadOthers(): void {
  if (others.peek() !== null) return;
  import("./others.ts")
    .then(({ parts }) => {
      others.value = parts;
    })
    // The rating and the hold stand all the same; the next part that is opened tries again.
    .catch(() => {});
}
