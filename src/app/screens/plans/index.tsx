import { HardHoursChart } from "../../ui/hard-hours.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { plansWords as say } from "../../words/en/plans.ts";
import { IfThens } from "./if-thens.tsx";
import { Occasions } from "./occasions.tsx";
import "./style.css";

/** Hard hours, days known ahead, and up to three plans that meet them (F31). */
export function Page() {
  const now = useView("plans", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.lead}</p>
      </div>
      <IfThens now={now} />
      <Occasions now={now} />
      <section class="stack" aria-labelledby="hard">
        <h2 id="hard">{say.hard}</h2>
        <HardHoursChart hard={now.hard} />
      </section>
      <KeepLine />
    </>
  );
}
