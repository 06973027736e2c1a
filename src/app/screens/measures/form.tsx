import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { formBegun } from "../../half-written.ts";
import { goInstead } from "../../place.ts";
import { PickOne } from "../../ui/pick.tsx";
import { log } from "../../use-view.ts";
import { measuresWords, scaleTexts } from "../../words/en/measures.ts";
import type { Answers } from "./model.ts";

const say = measuresWords.form;
type Name = keyof typeof scaleTexts;

/** Missing answers with which there is still a result. */
const mayMiss: Readonly<Record<Name, number>> = { phq4: 0, sise: 0, rses: 1 };

/** The items of a scale, word for word, each with its answers. What was answered today is there again, and is replaced. */
export function Form({ scale, given }: { scale: Name; given: { readonly id: string; readonly answers: Answers } | null }) {
  const { stem, items, answers, credit } = scaleTexts[scale];
  const { form: now, set, drop } = formBegun<{ readonly chosen: Answers }>(`measures/${scale}`, { chosen: given?.answers ?? {} });
  const asks = useSignal<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const of = (item: string) => now.chosen[item] ?? null;
  const answer = (item: string, value: number | null) => {
    asks.value = null;
    set({ chosen: { ...now.chosen, [item]: value } });
  };
  const write = async () => {
    const all = Object.fromEntries(items.map(([item]) => [item, of(item)]));
    const replaces = given === null ? {} : { replaces: given.id };
    // In the place of the form: the way back does not lead into it again.
    const lead = () => goInstead("measures");
    const ids = await log([{ kind: "scale", body: { ...replaces, is: { scale, scoring: 1, answers: all } } }], say.kept, lead);
    if (ids !== null) drop();
  };
  const keep = async () => {
    const values = items.map(([item]) => of(item));
    const missing = values.filter((value) => value === null).length;
    const isUniform = items.length > 1 && scale === "rses" && values.every((value) => value !== null && value === values[0]);
    if (missing === items.length) asks.value = say.empty;
    else if (missing > mayMiss[scale]) asks.value = say.missing(missing);
    else if (isUniform) asks.value = say.uniform;
    else await write();
  };
  const look = () => {
    asks.value = null;
    form.current?.querySelector("input")?.focus();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{measuresWords.names[scale]}</h1>
        <p class="lead">{stem}</p>
        <p class="small soft">
          {say.hint} {say.hintMissing[scale]}
        </p>
      </div>
      <form
        ref={form}
        class="stack scale-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {items.map(([item, text]) => (
          <fieldset key={item} class="stack-s">
            <legend class="h3">{text}</legend>
            <PickOne
              name={item}
              options={answers.map(([value, label]) => [String(value), label] as const)}
              chosen={of(item) === null ? null : String(of(item))}
              choose={(value) => answer(item, Number(value))}
            />
            {of(item) !== null && items.length > 1 && (
              <button class="btn btn-text btn-flush" type="button" onClick={() => answer(item, null)}>
                {say.clear}
                <span class="sr">{`: ${text}`}</span>
              </button>
            )}
          </fieldset>
        ))}
        <p class="field-error" role="status">
          {asks.value}
        </p>
        {asks.value === null || asks.value === say.empty ? (
          <button class="btn btn-main" type="submit">
            {say.keep}
          </button>
        ) : (
          <div class="acts">
            <button class="btn btn-main" type="button" onClick={look}>
              {say.check}
            </button>
            <button class="btn" type="button" onClick={() => void write()}>
              {say.keepSo}
            </button>
          </div>
        )}
      </form>
      <p class="small soft">{measuresWords.limits[scale]}</p>
      <p class="small soft">{credit}</p>
    </>
  );
}
