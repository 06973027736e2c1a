import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { Ask } from "../../ui/ask.tsx";
import { Empty } from "../../ui/empty.tsx";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import type { HeldRow, StandardPart, ValueRow } from "./models/standard.ts";

const say = respectWords.standard;

/** Three to five lines in their own words, with what was kept and bent, and an act held against all of them (F43). */
export function StandardPage({ part: { values, missing, isFull, putAway } }: { part: StandardPart }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <section class="stack" aria-label={say.title}>
        {values.length === 0 ? (
          <Empty>{say.none}</Empty>
        ) : (
          <ul class="list">
            {values.map((value) => (
              <li key={value.entry}>
                <RowLink
                  to={`respect/standard/${value.entry}`}
                  title={value.text}
                  sub={`${say.counts(value.kept, value.bent)} ${value.thisWeek.length === 0 ? say.noAct : say.thisWeek(value.thisWeek)}`}
                />
              </li>
            ))}
          </ul>
        )}
        {values.length > 0 && missing > 0 && <p class="small soft">{say.missing(missing)}</p>}
        {isFull ? <p class="small soft">{say.full}</p> : <AddValue />}
      </section>
      {values.length > 0 && <Hold values={values} />}
      {putAway.length > 0 && (
        <details>
          <summary>
            {say.putAway(putAway.length)}
            <Icon name="down" small />
          </summary>
          <ul class="list">
            {putAway.map(({ entry, text }) => (
              <li key={entry}>
                <RowLink to={`respect/standard/${entry}`} title={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function AddValue() {
  const text = useSignal("");
  const wrong = useSignal<string | null>(null);
  const add = async () => {
    if (text.value.trim() === "") {
      wrong.value = say.wrong;
      document.getElementById("value")?.focus();
    } else if ((await log([{ kind: "standard", body: { text: text.value.trim(), state: "on" } }], say.added)) !== null) text.value = "";
  };
  return (
    <div class="stack">
      <LineField
        id="value"
        label={say.add}
        hint={say.addHint}
        value={text.value}
        wrong={wrong.value}
        type={(value) => {
          text.value = value;
          wrong.value = null;
        }}
      />
      <button class="btn" type="button" onClick={() => void add()}>
        {say.addAct}
      </button>
    </div>
  );
}

interface Given {
  readonly act: string;
  /** By the first entry of a line. */
  readonly hows: Readonly<Record<string, HeldRow["how"]>>;
}

/** One act, held against each line that it touches: kept, bent, not relevant. */
function Hold({ values }: { values: readonly ValueRow[] }) {
  const { form, set, drop } = formBegun<Given>("respect/standard", { act: "", hows: {} });
  const { act, hows } = form;
  const tried = useSignal(false);
  const chosen = values.filter(({ first }) => hows[first] !== undefined);
  const wrongAct = act.trim() === "" ? say.wrongAct : null;
  const keep = async () => {
    tried.value = true;
    if (wrongAct !== null || chosen.length === 0) {
      (wrongAct === null ? document.querySelector<HTMLElement>("[name^=hold-]") : document.getElementById("act"))?.focus();
      return;
    }
    const entries = chosen.map(({ first }) => ({ kind: "held", body: { of: first, how: hows[first], act: act.trim() } }));
    if ((await log(entries, say.held)) === null) return;
    drop();
    tried.value = false;
    document.getElementById("hold")?.focus();
  };
  return (
    <section class="stack" aria-labelledby="hold">
      <h2 id="hold" tabIndex={-1}>
        {say.hold}
      </h2>
      <LineField id="act" label={say.act} value={act} wrong={tried.value ? wrongAct : null} type={(value) => set({ act: value })} />
      <div>
        {values.map(({ first, text }) => (
          <Ask
            key={first}
            name={`hold-${first}`}
            question={text}
            options={say.hows}
            chosen={hows[first] ?? null}
            choose={(how) => set({ hows: { ...hows, [first]: how } })}
          />
        ))}
      </div>
      <p class="field-error" role="status">
        {tried.value && wrongAct === null && chosen.length === 0 && say.wrongHow}
      </p>
      <button class="btn btn-main btn-full" type="button" onClick={() => void keep()}>
        {say.holdKeep}
      </button>
    </section>
  );
}
