import { useSignal } from "@preact/signals";
import { dateToDay } from "#formula";
import { formBegun } from "../../half-written.ts";
import { shortDate } from "../../ui/dates.ts";
import { LineField, TextField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { RowLink } from "../../ui/row.tsx";
import { Select } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { safetyWords } from "../../words/en/safety.ts";
import type { Safe } from "./model.ts";

const say = safetyWords.end;

/** Asks for a mode to end: a typed reason, and what that mode needs besides (F4). It holds for 24 hours more. @param done it was asked for */
export function EndForm({ held: { mode, received }, today, done }: { held: Safe["held"][number]; today: number; done(): void }) {
  const { form, set, drop } = formBegun(`safety/end/${mode}`, { reason: "", ended: "", began: "" });
  // The newest, until they choose: what they sent may be logged while this stands open.
  const began = received.some(({ id }) => id === form.began) ? form.began : (received[0]?.id ?? "");
  const wrong = useSignal<{ reason?: string; day?: string }>({});
  const needsEntry = mode === "asked-to-stop";
  const ask = async () => {
    const day = dateToDay(form.ended);
    const reason = form.reason.trim();
    const isDayWrong = mode === "order" && (day === null || day > today);
    const isReasonWrong = reason === "";
    wrong.value = { ...(isReasonWrong && { reason: say.reasonWrong }), ...(isDayWrong && { day: say.dayWrong }) };
    if (isReasonWrong || isDayWrong) return;
    const more = { ...(mode === "order" && { ended: form.ended }), ...(needsEntry && { began }) };
    if ((await log([{ kind: "mode-end", body: { mode, reason, ...more } }], say.asked)) === null) return;
    drop();
    done();
  };
  return (
    <details open={form.reason !== "" || form.ended !== "" || undefined}>
      <summary>
        {say.open}
        <Icon name="down" small />
      </summary>
      <div class="stack">
        <p class="small">{say.how[mode]}</p>
        {needsEntry && received.length === 0 ? (
          <>
            <p class="small">{say.beganNone}</p>
            <ul class="list">
              <li>
                <RowLink to="received" title={say.beganLog} />
              </li>
            </ul>
          </>
        ) : (
          <>
            {mode === "order" && (
              <LineField
                id="ended"
                kind="date"
                label={say.day}
                value={form.ended}
                wrong={wrong.value.day ?? null}
                type={(ended) => set({ ended })}
              />
            )}
            {needsEntry && (
              <div class="stack-s">
                <label class="field-label" for="began">
                  {say.began}
                </label>
                <Select
                  id="began"
                  value={began}
                  options={received.map(
                    ({ id, day, text, way }) => [id, say.entry(shortDate(day), text === "" ? say.way[way] : text)] as const,
                  )}
                  choose={(id) => set({ began: id })}
                />
              </div>
            )}
            <TextField
              id={`reason-${mode}`}
              label={say.reason}
              hint={say.reasonHint}
              rows={3}
              most={2_000}
              value={form.reason}
              wrong={wrong.value.reason ?? null}
              type={(reason) => set({ reason })}
            />
            <button class="btn" type="button" onClick={() => void ask()}>
              {needsEntry ? say.ask["asked-to-stop"] : say.ask.other}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
