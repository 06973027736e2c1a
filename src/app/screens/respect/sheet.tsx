import { useSignal } from "@preact/signals";
import type { SheetQuestion } from "#formula";
import { formBegun } from "../../half-written.ts";
import { arrive, goHelp } from "../../place.ts";
import { fullDate } from "../../ui/dates.ts";
import { TextField } from "../../ui/field.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { Scale } from "../../ui/scale.tsx";
import { log } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import { ComparedSheets } from "./compared.tsx";
import type { SheetPart } from "./models/sheet.ts";

const say = respectWords.sheet;
const questions = Object.entries(say.questions) as [SheetQuestion, string][];

/** "Do I want this back?": eight questions both ways, compared over time; low answers open the help (F45). */
export function SheetPage({ part: { sheets, compared, low } }: { part: SheetPart }) {
  const isOpen = useSignal(false);
  const notes = sheets.filter(({ text }) => text.trim() !== "");
  if (sheets.length === 0 || isOpen.value)
    return (
      <>
        <Head />
        <Fill
          isFirst={sheets.length === 0}
          close={() => {
            isOpen.value = false;
            arrive();
          }}
        />
      </>
    );
  return (
    <>
      <Head />
      <Low low={low} />
      <ComparedSheets sheets={sheets} compared={compared} />
      <button
        class="btn btn-main btn-full"
        type="button"
        onClick={() => {
          isOpen.value = true;
          arrive();
        }}
      >
        {say.again}
      </button>
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">{say.notes}</h2>
          <LongList
            items={[...notes].reverse()}
            row={({ entry, day, text }) => (
              <li key={entry} class="row">
                <span class="row-main">
                  <span class="row-sub">{fullDate(day)}</span>
                  <span class="lead">{text}</span>
                </span>
              </li>
            )}
          />
        </section>
      )}
    </>
  );
}

function Head() {
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="soft">{say.lead}</p>
    </div>
  );
}

/** What nobody should have to do without, and who can be talked to. */
function Low({ low }: { low: SheetPart["low"] }) {
  if (low.length === 0) return null;
  const isUnsafe = low.some(({ question }) => question === "safe");
  return (
    <section class="card stack" aria-labelledby="low">
      <h2 id="low">{say.lowTitle}</h2>
      {low.map(({ question, value }) => (
        <p key={question}>{say.low(say.questions[question], value)}</p>
      ))}
      <p>{isUnsafe ? say.lowSafe : say.lowOther}</p>
      <button class="btn btn-ink" type="button" onClick={() => goHelp(isUnsafe ? "domestic-abuse" : "general")}>
        {say.help}
      </button>
    </section>
  );
}

interface Given {
  readonly answers: Readonly<Partial<Record<SheetQuestion, number>>>;
  readonly text: string;
}

/** @param isFirst there is nothing to go back to */
function Fill({ isFirst, close }: { isFirst: boolean; close(): void }) {
  const { form, set, drop } = formBegun<Given>("respect/sheet", { answers: {}, text: "" });
  const { answers, text } = form;
  const tried = useSignal(false);
  const isEmpty = Object.keys(answers).length === 0;
  const keep = async () => {
    tried.value = true;
    if (isEmpty) {
      document.querySelector<HTMLElement>("[name=listened]")?.focus();
      return;
    }
    const body = { answers, ...(text.trim() !== "" && { text: text.trim() }) };
    if ((await log([{ kind: "sheet", body }], say.kept)) === null) return;
    drop();
    close();
  };
  return (
    <div class="stack-l">
      {questions.map(([question, words]) => (
        <Scale
          key={question}
          name={question}
          legend={words}
          ends={say.ends}
          chosen={answers[question] ?? null}
          choose={(value) => set({ answers: { ...answers, [question]: value } })}
        />
      ))}
      <TextField id="more" label={say.text} hint={say.textHint} value={text} rows={3} type={(value) => set({ text: value })} />
      <p class="field-error" role="status">
        {tried.value && isEmpty && say.wrong}
      </p>
      <button class="btn btn-main btn-full" type="button" onClick={() => void keep()}>
        {say.keep}
      </button>
      {!isFirst && (
        <button
          class="btn btn-text"
          type="button"
          onClick={() => {
            drop();
            close();
          }}
        >
          {say.leave}
        </button>
      )}
    </div>
  );
}
