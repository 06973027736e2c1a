import { goHelp } from "../../place.ts";
import { clock, dayAt, dayName, fullDate } from "../../ui/dates.ts";
import { Icon } from "../../ui/icon.tsx";
import { takeBack } from "../../use-view.ts";
import { safetyWords as say } from "../../words/en/safety.ts";
import { helpFor } from "../questions/model.ts";
import { EndForm } from "./end-form.tsx";
import type { ModeName, Safe } from "./model.ts";

/** Milliseconds that a request waits (F4). */
const wait = 24 * 3_600_000;

const idOf = (mode: ModeName) => `mode-${mode}`;

/** One mode: why, since when, what it closes, and the one way in which it ends. @param afraid then the line for one's own behaviour is not shown (R63) */
export function HeldMode({ held, today, afraid }: { held: Safe["held"][number]; today: number; afraid: boolean }) {
  const { mode, since, from, until, note } = held;
  return (
    <article class="entry stack" aria-labelledby={idOf(mode)}>
      <h3 id={idOf(mode)} class="h2" tabIndex={-1}>
        {say.mode[mode]}
      </h3>
      <p>
        {say.since(fullDate(since))} {say.from[from]}
      </p>
      {until !== null && <p>{say.until(fullDate(until))}</p>}
      {note !== null && <p class="small">{say.note(note)}</p>}
      <details>
        <summary>
          {say.closesTitle}
          <Icon name="down" small />
        </summary>
        <p class="small">
          {say.closes} {say.drafts[mode]}
        </p>
      </details>
      <button class="btn" type="button" onClick={() => goHelp(afraid ? "domestic-abuse" : helpFor[mode])}>
        {say.help}
      </button>
      <End held={held} today={today} />
    </article>
  );
}

/** How it ends: asked for, waiting, or as far open as it gets. */
function End({ held, today }: { held: Safe["held"][number]; today: number }) {
  const { mode, request, repliesOpen } = held;
  // What is tapped goes: the name of the mode takes the focus.
  const focus = () => document.getElementById(idOf(mode))?.focus();
  if (request === null) return <EndForm held={held} today={today} done={focus} />;
  const at = request.at + wait;
  const words = mode === "asked-to-stop" ? say.end.waitsReplies : say.end.waits;
  return (
    <div class="stack-s">
      <p>{repliesOpen ? say.end.repliesOpen : words(dayName(dayAt(at)), clock(at))}</p>
      <button class="btn" type="button" onClick={() => void takeBack([request.id], say.end.kept).then((done) => done && focus())}>
        {say.end.keep}
      </button>
    </div>
  );
}
