import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { goBack } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { FormActs } from "../../ui/form-acts.tsx";
import { momentOf, type When, WhenField, whenNow } from "../../ui/when.tsx";
import { log } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import type { Worth } from "./stamp.tsx";

interface Given {
  readonly text: string;
  readonly worth: Worth | null;
  readonly why: string;
  readonly at: When;
}

/** An act written into the ledger by hand (F42). */
export function AddAct() {
  const say = respectWords.add;
  const { form, set, drop } = formBegun<Given>("respect/add", { text: "", worth: null, why: "", at: whenNow() });
  const { text, worth, why, at } = form;
  const tried = useSignal(false);
  const { when, wrong: wrongDay } = momentOf(at);
  const wrongText = text.trim() === "" ? say.wrongText : null;
  const keep = async () => {
    tried.value = true;
    if (wrongText !== null || worth === null || wrongDay !== null) {
      const first = wrongText !== null ? "#act" : worth === null ? "[name=worth]" : "#when-day";
      document.querySelector<HTMLElement>(first)?.focus();
      return;
    }
    const body = { text: text.trim(), worth, ...(why.trim() !== "" && { why: why.trim() }) };
    if ((await log([{ kind: "act", body, ...(when !== undefined && { when }) }], say.said, goBack)) !== null) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <div class="stack">
        <LineField id="act" label={say.text} value={text} wrong={tried.value ? wrongText : null} type={(value) => set({ text: value })} />
        <Segments legend={say.worth} name="worth" options={say.worths} chosen={worth} choose={(value) => set({ worth: value })} />
        <p class="field-error" role="status">
          {tried.value && worth === null && say.wrongWorth}
        </p>
        <LineField id="why" label={say.why} hint={say.whyHint} value={why} type={(value) => set({ why: value })} />
        <WhenField value={at} choose={(value) => set({ at: value })} />
        <FormActs keep={keep} leave={drop} word={say.keep} />
      </div>
    </>
  );
}

/** Doing nothing, where something would have cost, is an act (F35). */
export function DidNothing() {
  const say = respectWords.nothing;
  const { form, set, drop } = formBegun("respect/nothing", { note: "" });
  const keep = async () => {
    const note = form.note.trim();
    if ((await log([{ kind: "did-nothing", body: note === "" ? {} : { note } }], say.said, goBack)) !== null) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <div class="stack">
        <LineField id="note" label={say.note} hint={say.noteHint} value={form.note} type={(note) => set({ note })} />
        <FormActs keep={keep} leave={drop} word={say.keep} />
      </div>
    </>
  );
}
