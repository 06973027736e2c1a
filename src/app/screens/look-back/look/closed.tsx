import { goHelp } from "../../../place.ts";
import { dayAndTime } from "../../../ui/dates.ts";
import { RowLink } from "../../../ui/row.tsx";
import { lookBackWords as say } from "../../../words/en/look-back.ts";
import { ClosedHere } from "../../step/closed.tsx";
import type { Closed } from "../model.ts";

/** Why nothing is looked back at now, when again, and the help that fits. There is no way around it (F4, F83). */
export function LookClosed({ closed }: { closed: Closed }) {
  const { by, help, again } = closed;
  if (by !== "urge" && by !== "help") return <ClosedHere closed={{ by, help }} title={say.title} closedTitle={say.closed.title} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
      </div>
      <div class="closed stack">
        <h2>{say.closed.title}</h2>
        <p>{by === "urge" || again === null ? say.closed.urge : say.closed.help(dayAndTime(again))}</p>
        <button class="btn" type="button" onClick={() => goHelp(help ?? "general")}>
          {say.closed.fits}
        </button>
      </div>
    </>
  );
}

/** The minutes of today are used, or they said that it is enough: a calm page, and something of their own. */
export function Enough() {
  const [title, sub] = say.over.on;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.over.title}</h1>
        <p class="lead">{say.over.lead}</p>
        <p class="soft">{say.over.again}</p>
      </div>
      <ul class="list">
        <li>
          <RowLink to="world" title={title} sub={sub} />
        </li>
      </ul>
    </>
  );
}
