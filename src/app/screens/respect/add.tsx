import { useSignal } from "@preact/signals";
import { dateToDay, dayToDate } from "#formula";
import { goBack } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { log } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import type { Written } from "../../worker/keeping.ts";
import type { Worth } from "./stamp.tsx";

/** An act written into the ledger by hand (F42). */
export function AddAct({ today }: { today: number }) {
  const say = respectWords.add;
  const text = useSignal("");
  const worth = useSignal<Worth | null>(null);
  const why = useSignal("");
  const date = useSignal(dayToDate(today));
  const tried = useSignal(false);
  const day = dateToDay(date.value);
  const wrong = {
    act: text.value.trim() === "" ? say.wrongText : null,
    worth: worth.value === null ? say.wrongWorth : null,
    when: day === null || day > today ? say.wrongDay : null,
  };
  const keep = async () => {
    tried.value = true;
    const first = (["act", "worth", "when"] as const).find((name) => wrong[name] !== null);
    if (first !== undefined || worth.value === null || day === null) {
      (document.getElementById(first ?? "") ?? document.querySelector<HTMLElement>("[name=worth]"))?.focus();
      return;
    }
    const body = { text: text.value.trim(), worth: worth.value, ...(why.value.trim() !== "" && { why: why.value.trim() }) };
    if ((await log([{ kind: "act", body, ...(day !== today && noonOf(date.value)) }], say.said)) !== null) goBack();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <div class="stack">
        <LineField
          id="act"
          label={say.text}
          value={text.value}
          wrong={tried.value ? wrong.act : null}
          type={(value) => (text.value = value)}
        />
        <Segments legend={say.worth} name="worth" options={say.worths} chosen={worth.value} choose={(value) => (worth.value = value)} />
        <p class="field-error" role="status">
          {tried.value && wrong.worth}
        </p>
        <LineField id="why" label={say.why} hint={say.whyHint} value={why.value} type={(value) => (why.value = value)} />
        <LineField
          id="when"
          kind="date"
          label={say.when}
          value={date.value}
          wrong={tried.value ? wrong.when : null}
          type={(value) => (date.value = value)}
        />
        <Acts keep={keep} word={say.keep} />
      </div>
    </>
  );
}

/** Doing nothing, where something would have cost, is an act (F35). */
export function DidNothing() {
  const say = respectWords.nothing;
  const note = useSignal("");
  const keep = async () => {
    const body = note.value.trim() === "" ? {} : { note: note.value.trim() };
    if ((await log([{ kind: "did-nothing", body }], say.said)) !== null) goBack();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <div class="stack">
        <LineField id="note" label={say.note} hint={say.noteHint} value={note.value} type={(value) => (note.value = value)} />
        <Acts keep={keep} word={say.keep} />
      </div>
    </>
  );
}

function Acts({ keep, word }: { keep(): Promise<void>; word: string }) {
  return (
    <div class="acts form-acts">
      <button class="btn btn-main" type="button" onClick={() => void keep()}>
        {word}
      </button>
      <button class="btn btn-text" type="button" onClick={goBack}>
        {respectWords.add.leave}
      </button>
    </div>
  );
}

/** Noon of a day before today, as an entry's own time. */
function noonOf(date: string): Pick<Written, "when"> {
  const noon = new Date(`${date}T12:00`);
  return { when: { at: noon.getTime(), offset: -noon.getTimezoneOffset() } };
}
