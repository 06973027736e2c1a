import { useSignal } from "@preact/signals";
import { fullDate } from "../../ui/dates.ts";
import { focusSoon } from "../../ui/focus.ts";
import { Icon } from "../../ui/icon.tsx";
import { log } from "../../use-view.ts";
import { plansWords as say } from "../../words/en/plans.ts";
import type { OccasionRow, Plans } from "./model.ts";
import { comesOf, OccasionForm } from "./occasion-form.tsx";

/** Birthdays, anniversaries, holidays and weekdays, soonest first; what is put away can be brought back (F31). */
export function Occasions({ now }: { now: Plans }) {
  const { occasions, off, today } = now;
  /** As with the plans: an id, "" for a new one, or null. */
  const open = useSignal<string | null>(null);
  const close = () => {
    open.value = null;
    focusSoon("occasions");
  };
  return (
    <section class="stack" aria-labelledby="occasions">
      <h2 id="occasions" tabIndex={-1}>
        {say.occasions}
      </h2>
      <p>{say.occasionsLead}</p>
      {occasions.length === 0 && open.value === null && <p class="soft">{say.noOccasions}</p>}
      <ul class="list">
        {occasions.map((row) =>
          open.value === row.id ? (
            <li key={row.id} class="own-form">
              <OccasionForm row={row} today={today} close={close} />
            </li>
          ) : (
            <li key={row.id} class="own-row">
              <p>
                <span class="row-title">{row.body.name}</span>
                <span class="row-sub">{subOf(row, today)}</span>
              </p>
              <div class="acts">
                <button class="btn btn-text" type="button" aria-label={say.editOf(row.body.name)} onClick={() => (open.value = row.id)}>
                  {say.edit}
                </button>
                <button class="btn btn-text" type="button" aria-label={say.offOf(row.body.name)} onClick={() => turn(row, "off")}>
                  {say.off}
                </button>
              </div>
            </li>
          ),
        )}
      </ul>
      {open.value === "" ? (
        <OccasionForm row={null} today={today} close={close} />
      ) : (
        <button class="btn" type="button" onClick={() => (open.value = "")}>
          {say.addOccasion}
        </button>
      )}
      {off.length > 0 && (
        <details>
          <summary>
            {say.putAway(off.length)}
            <Icon name="down" small />
          </summary>
          <ul class="list">
            {off.map((row) => (
              <li key={row.id} class="own-row">
                <p class="row-title">{row.body.name}</p>
                <button class="btn btn-text" type="button" aria-label={say.backOf(row.body.name)} onClick={() => turn(row, "on")}>
                  {say.back}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function turn({ id, body, at, offset }: OccasionRow, state: "on" | "off"): void {
  const said = state === "off" ? say.offOccasion(body.name) : say.broughtBack(body.name);
  void log([{ kind: "occasion", body: { ...body, state, replaces: id }, when: { at, offset } }], said);
}

function subOf({ body, next }: OccasionRow, today: number): string {
  return next === null ? say.over : `${say.next(fullDate(next), next - today)}, ${say.every[comesOf(body)]}`;
}
