import { useSignal } from "@preact/signals";
import { dateToDay } from "#formula";
import { formBegun } from "../../half-written.ts";
import { goBack } from "../../place.ts";
import { toast } from "../../state.ts";
import { LineField } from "../../ui/field.tsx";
import { log } from "../../use-view.ts";
import { safetyWords } from "../../words/en/safety.ts";
import type { ModeName } from "./model.ts";

const say = safetyWords.set;

interface Way {
  readonly name: keyof typeof say.rows;
  readonly mode: ModeName;
  readonly because: "settings" | "block";
}

/** What can be said by hand; their places in the address are numbers, which say nothing. */
export const byHand: readonly Way[] = [
  { name: "order", mode: "order", because: "settings" },
  { name: "asked-to-stop", mode: "asked-to-stop", because: "settings" },
  { name: "block", mode: "asked-to-stop", because: "block" },
  { name: "afraid", mode: "afraid", because: "settings" },
  { name: "own-violence", mode: "own-violence", because: "settings" },
];

/** Closing by hand: what it means first, as no tap takes it back (F4). */
export function ByHand({ way: { name, mode, because } }: { way: Way }) {
  const { form, set, drop } = formBegun(`safety/${name}`, { until: "", note: "" });
  const wrong = useSignal<string | null>(null);
  const close = async () => {
    const { until } = form;
    const note = form.note.trim();
    if (until !== "" && dateToDay(until) === null) {
      wrong.value = say.untilWrong;
      return;
    }
    const more = { ...(until !== "" && { until }), ...(note !== "" && { note }) };
    if ((await log([{ kind: "mode", body: { mode, because, ...more } }], null, goBack)) === null) return;
    drop();
    toast.value = { text: say.done };
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.rows[name][0]}</h1>
        <p>{safetyWords.closes}</p>
        <p>{safetyWords.drafts[mode]}</p>
        <p class="aside">{say.confirm}</p>
      </div>
      {mode === "order" && (
        <LineField
          id="until"
          kind="date"
          label={say.until}
          value={form.until}
          wrong={wrong.value}
          type={(until) => {
            set({ until });
            wrong.value = null;
          }}
        />
      )}
      <LineField id="note" label={say.note} value={form.note} type={(note) => set({ note })} />
      <div class="acts acts-pair">
        <button class="btn btn-ink" type="button" onClick={() => void close()}>
          {say.close}
        </button>
        <button class="btn" type="button" onClick={goBack}>
          {say.leave}
        </button>
      </div>
    </>
  );
}
