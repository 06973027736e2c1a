import { useSignal } from "@preact/signals";
import { go } from "../../place.ts";
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
  const way = useSignal<Way>("in-person");
  const text = useSignal("");
  const time = useSignal(whenNow());
  const keep = async () => {
    const { when, wrong } = momentOf(time.value);
    if (wrong !== null) return;
    const words = text.value.trim();
    const at = when === undefined ? {} : { when };
    const entries = [
      {
        kind: "agreement",
        body: { what: way.value === "message" ? "sent" : "said", way: way.value, ...(words !== "" && { text: words }) },
        ...at,
      },
      { kind: "contact", body: { way: contacts[way.value], answered: true }, ...at },
    ];
    if ((await log(entries, say.aloud.recorded)) !== null) go("step");
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.already}</h1>
        <p class="soft">{say.aloud.saidWhy}</p>
      </div>
      <Segments
        name="already"
        legend={say.alreadyHow}
        options={say.alreadyWays}
        chosen={way.value}
        choose={(value) => (way.value = value)}
      />
      <WhenField value={time.value} choose={(value) => (time.value = value)} />
      <TextField id="said" label={say.aloud.text} rows={3} value={text.value} type={(value) => (text.value = value)} />
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => void keep()}>
          {say.aloud.record}
        </button>
      </div>
    </>
  );
}
