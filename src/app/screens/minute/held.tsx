import { Icon } from "../../ui/icon.tsx";
import { log } from "../../use-view.ts";
import { minuteWords as say } from "../../words/en/minute.ts";
import { canBuzz, Hold } from "./hold.tsx";
import type { Minute } from "./model.ts";
import { breath, settings } from "./names.ts";
import { addTried, change, felt } from "./now.ts";
import { Exercises } from "./ways.tsx";

/** The hold of somebody who is in: what was rated, the two ways out, other exercises, and how it is shown. */
export function Held({ now }: { now: Minute | null }) {
  const rated = felt.value;
  const person = now?.person ?? null;
  const shown = { wordsOnly: now?.wordsOnly === true, buzz: now?.buzz === true };
  return (
    <Hold
      summary={rated === null ? null : say.hold.summary(rated.strength, rated.triggers)}
      line={say.hold.stay}
      shown={shown}
      ended={ended}
      ways={
        <>
          <a class="btn btn-main" href="#minute/write">
            {say.hold.write}
          </a>
          <a class="btn" href="#minute/person">
            {person === null ? say.hold.callPerson : say.hold.call(person.name)}
          </a>
        </>
      }
    >
      <Exercises now={now} title={say.way.others} />
      <details>
        <summary>
          {say.hold.how}
          <Icon name="down" small />
        </summary>
        <div class="stack">
          <Choice label={say.hold.wordsOnly} name={settings.wordsOnly} on={shown.wordsOnly} />
          {canBuzz() && <Choice label={say.hold.buzz} name={settings.buzz} on={shown.buzz} />}
        </div>
      </details>
    </Hold>
  );
}

/** How it was held goes into the entry of the rating. */
function ended(held: "timed" | "untimed" | "skipped"): void {
  if (held !== "skipped") addTried(breath);
  change({ held });
}

/** Off until they choose it. */
function Choice({ label, name, on }: { label: string; name: string; on: boolean }) {
  return (
    <div class="chips">
      <label>
        <input type="checkbox" checked={on} onChange={() => void log([{ kind: "setting", body: { name, value: !on } }])} />
        {label}
      </label>
    </div>
  );
}
