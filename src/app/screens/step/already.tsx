import { formBegun } from "../../half-written.ts";
import { goInstead } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { TextField } from "../../ui/field.tsx";
import { momentOf, WhenField, whenNow } from "../../ui/when.tsx";
import { log } from "../../use-view.ts";
import { stepWords as say } from "../../words/en/step.ts";

type Way = (typeof say.alreadyWays)[number][0];
/** What it was besides: contact that they started, by its own name (F21). */
const contacts = { message: "text", "in-person": "visit", phone: "call" } as const;

/** Records what was written or said elsewhere (F15). It asked for no answer, so none is waited for. */
export function Already() {
  const { form, set, drop } = formBegun("step/said", { way: "in-person" as Way, text: "", time: whenNow() });
  const { way, time } = form;
  const keep = async () => {
    const { when, wrong } = momentOf(time);
    if (wrong !== null) return;
    const text = form.text.trim();
    const at = when === undefined ? {} : { when };
    const entries = [
      {
        kind: "agreement",
        body: { what: way === "message" ? "sent" : "said", way, ...(text !== "" && { text }) },
        ...at,
      },
      { kind: "contact", body: { way: contacts[way], answered: true }, ...at },
    ];
    if ((await log(entries, say.aloud.recorded, () => goInstead("step"))) !== null) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.already}</h1>
        <p class="soft">{say.aloud.saidWhy}</p>
      </div>
      <Segments name="already" legend={say.alreadyHow} options={say.alreadyWays} chosen={way} choose={(way) => set({ way })} />
      <WhenField value={time} choose={(time) => set({ time })} />
      <TextField id="said" label={say.aloud.text} rows={3} value={form.text} type={(text) => set({ text })} />
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => void keep()}>
          {say.aloud.record}
        </button>
      </div>
    </>
  );
}
