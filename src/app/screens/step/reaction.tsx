import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { Segments } from "../../ui/chips.tsx";
import { TextField } from "../../ui/field.tsx";
import { log } from "../../use-view.ts";
import { stepWords } from "../../words/en/step.ts";
import type { Step } from "./model.ts";

const say = stepWords.passed;
type Kept = NonNullable<NonNullable<Step["passed"]>["reaction"]>;

/** How they reacted, added when it is known; it can be changed (F15). */
export function Reaction({ of, reaction }: { of: string; reaction: Kept | null }) {
  const changing = useSignal(false);
  const before = { how: reaction?.how ?? null, text: reaction?.text ?? "" };
  const { form, set, drop } = formBegun<{ how: Kept["how"] | null; text: string }>(`step/reaction/${of}`, before);
  const { how, text } = form;
  const wrong = useSignal(false);
  if (reaction !== null && !changing.value)
    return (
      <div class="stack-s">
        <p>{say.howKept[reaction.how]}</p>
        {reaction.text !== "" && <p class="aside">{reaction.text}</p>}
        <button class="btn btn-text btn-flush" type="button" onClick={() => (changing.value = true)}>
          {say.change}
        </button>
      </div>
    );
  const keep = async () => {
    wrong.value = how === null;
    if (how === null) return;
    const words = text.trim();
    const body = { of, how, ...(words !== "" && { text: words }), ...(reaction !== null && { replaces: reaction.entry }) };
    if ((await log([{ kind: "reaction", body }], say.kept)) === null) return;
    drop();
    changing.value = false;
  };
  return (
    <div class="stack">
      <Segments
        name="reaction"
        legend={say.reactionTitle}
        hint={say.reactionHint}
        options={say.hows}
        chosen={how}
        choose={(how) => set({ how })}
      />
      <p class="field-error" role="status">
        {wrong.value && how === null && say.chooseHow}
      </p>
      <TextField id="reaction-words" label={say.words} rows={2} value={text} type={(text) => set({ text })} />
      <button class="btn" type="button" onClick={() => void keep()}>
        {say.keep}
      </button>
    </div>
  );
}
