import { useSignal } from "@preact/signals";
import { dateToDay } from "#formula";
import { shortDate } from "../../ui/dates.ts";
import { LineField, TextField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { RowLink } from "../../ui/row.tsx";
import { Select } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { safetyWords } from "../../words/en/safety.ts";
import type { Safe } from "./model.ts";

const say = safetyWords.end;

/** Asks for a mode to end: a typed reason, and what that mode needs besides (F4). It holds for 24 hours more. */
export function EndForm({ held: { mode, received }, today }: { held: Safe["held"][number]; today: number }) {
  const reason = useSignal("");
  const ended = useSignal("");
  const began = useSignal(received[0]?.id ?? "");
  const wrong = useSignal<{ reason?: string; day?: string }>({});
  const needsEntry = mode === "asked-to-stop";
  const ask = async () => {
    const day = dateToDay(ended.value);
    const isDayWrong = mode === "order" && (day === null || day > today);
    const isReasonWrong = reason.value.trim() === "";
    wrong.value = { ...(isReasonWrong && { reason: say.reasonWrong }), ...(isDayWrong && { day: say.dayWrong }) };
    if (isReasonWrong || isDayWrong) return;
    const more = { ...(mode === "order" && { ended: ended.value }), ...(needsEntry && { began: began.value }) };
    await log([{ kind: "mode-end", body: { mode, reason: reason.value.trim(), ...more } }], say.asked);
  };
  return (
    <details>
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
                value={ended.value}
                wrong={wrong.value.day ?? null}
                type={(value) => (ended.value = value)}
              />
            )}
            {needsEntry && (
              <div class="stack-s">
                <label class="field-label" for="began">
                  {say.began}
                </label>
                <Select
                  id="began"
                  value={began.value}
                  options={received.map(
                    ({ id, day, text, way }) => [id, say.entry(shortDate(day), text === "" ? say.way[way] : text)] as const,
                  )}
                  choose={(id) => (began.value = id)}
                />
              </div>
            )}
            <TextField
              id={`reason-${mode}`}
              label={say.reason}
              hint={say.reasonHint}
              rows={3}
              most={2_000}
              value={reason.value}
              wrong={wrong.value.reason ?? null}
              type={(value) => (reason.value = value)}
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
