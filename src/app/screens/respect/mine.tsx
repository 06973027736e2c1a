import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { log } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import type { MinePart, SortedRow } from "./models/sheet.ts";

const say = respectWords.mine;
type Which = (typeof say.whiches)[number][0];

/** A sorting of what can be influenced and what cannot; a row can be moved over (F45). */
export function MinePage({ part }: { part: MinePart }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <Sort />
      <div class="two">
        <Side id="mine" title={say.mine} none={say.noneMine} rows={part.mine} isMine />
        <Side id="not-mine" title={say.notMine} none={say.noneNotMine} rows={part.notMine} isMine={false} />
      </div>
    </>
  );
}

function Sort() {
  const { form, set, drop } = formBegun<{ readonly text: string; readonly which: Which | null }>("respect/mine", { text: "", which: null });
  const { text, which } = form;
  const tried = useSignal(false);
  const wrongText = text.trim() === "" ? say.wrongText : null;
  const keep = async () => {
    tried.value = true;
    if (wrongText !== null || which === null) {
      (wrongText === null ? document.querySelector<HTMLElement>("[name=which]") : document.getElementById("text"))?.focus();
      return;
    }
    if ((await log([{ kind: "mine", body: { text: text.trim(), mine: which === "mine" } }], say.kept)) === null) return;
    drop();
    tried.value = false;
    document.getElementById("text")?.focus();
  };
  return (
    <div class="stack">
      <LineField id="text" label={say.text} value={text} wrong={tried.value ? wrongText : null} type={(value) => set({ text: value })} />
      <Segments legend={say.which} name="which" options={say.whiches} chosen={which} choose={(value) => set({ which: value })} />
      <p class="field-error" role="status">
        {tried.value && wrongText === null && which === null && say.wrongWhich}
      </p>
      <button class="btn btn-main btn-full" type="button" onClick={() => void keep()}>
        {say.keep}
      </button>
    </div>
  );
}

function Side(props: { id: string; title: string; none: string; rows: readonly SortedRow[]; isMine: boolean }) {
  const { id, title, none, rows, isMine } = props;
  const move = async ({ entry, text }: SortedRow) => {
    const ids = await log([{ kind: "mine", body: { text, mine: !isMine, replaces: entry } }], say.moved);
    // The row goes over: the list that it leaves keeps the focus.
    if (ids !== null) document.getElementById(id)?.focus();
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {rows.length === 0 ? (
        <p class="small soft">{none}</p>
      ) : (
        <LongList
          items={rows}
          row={(row) => (
            <li key={row.entry} class="sorted">
              <span>{row.text}</span>
              <button
                class="btn btn-text"
                type="button"
                aria-label={isMine ? say.toNotMine(row.text) : say.toMine(row.text)}
                onClick={() => void move(row)}
              >
                {isMine ? say.moveNot : say.moveMine}
              </button>
            </li>
          )}
        />
      )}
    </section>
  );
}
