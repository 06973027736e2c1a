import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { go } from "../../place.ts";
import { dayShort } from "../../ui/dates.ts";
import { TextField } from "../../ui/field.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { RowLink } from "../../ui/row.tsx";
import { SelectField } from "../../ui/select.tsx";
import { momentOf, WhenField, whenNow } from "../../ui/when.tsx";
import { log } from "../../use-view.ts";
import { receivedWords as say } from "../../words/en/received.ts";
import type { Received, Row } from "./model.ts";

type Tone = keyof typeof say.tones;
const ways = Object.entries(say.ways) as readonly (readonly [Row["way"], string])[];
const tones = Object.entries(say.tones) as readonly (readonly [Tone, readonly [string, string]])[];

/** What came, in a tap or two; below it what came before (F28). */
export function NewOne({ now }: { now: Received }) {
  const { form, set, drop } = formBegun("received", { when: whenNow(), way: "text" as Row["way"], tone: null as Tone | null, text: "" });
  const { way, tone, text } = form;
  const tried = useSignal(false);
  const keep = async () => {
    tried.value = true;
    const { when, wrong } = momentOf(form.when);
    if (tone === null || wrong !== null) return;
    const entry = { kind: "received", body: { way, tone, ...(text.trim() !== "" && { text }) }, ...(when !== undefined && { when }) };
    // A clear "no" sets the mode, and what set it does not take it back (F4): no way back is offered at its foot.
    const ids = await log([entry], tone === "no-contact-wish" ? null : say.kept, ([id]) => go(`received/${id}`));
    if (ids !== null) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.lead}</p>
      </div>
      <div class="stack-l">
        <fieldset class="stack-s">
          <legend class="h3">{say.tone}</legend>
          <div class="pick">
            {tones.map(([value, [label, sub]]) => (
              <label key={value}>
                <input type="radio" name="tone" value={value} checked={tone === value} onChange={() => set({ tone: value })} />
                <span class="row-main">
                  {label}
                  <span class="row-sub">{sub}</span>
                </span>
              </label>
            ))}
          </div>
          <p class="field-error" role="status">
            {tried.value && tone === null ? say.noTone : ""}
          </p>
        </fieldset>
        <SelectField id="way" label={say.way} value={way} options={ways} choose={(way) => set({ way })} />
        <WhenField value={form.when} choose={(when) => set({ when })} />
        <TextField id="theirs" label={say.theirs} hint={say.theirsHint} rows={3} value={text} type={(text) => set({ text })} />
        {tone === "no-contact-wish" ? (
          <div class="stack">
            <p role="status">{say.stopWhy}</p>
            <button class="btn btn-ink btn-full" type="button" onClick={() => void keep()}>
              {say.stopKeep}
            </button>
          </div>
        ) : (
          <button class="btn btn-main btn-full" type="button" onClick={() => void keep()}>
            {say.keep}
          </button>
        )}
      </div>
      <section aria-labelledby="so-far">
        <h2 id="so-far" class="sec-head">
          {say.list}
        </h2>
        {now.rows.length === 0 ? (
          <p class="soft">{say.empty}</p>
        ) : (
          <LongList
            items={now.rows}
            row={(row) => (
              <li key={row.id}>
                <RowLink to={`received/${row.id}`} title={titleOf(row)} sub={dayShort(row.day)} />
              </li>
            )}
          />
        )}
      </section>
    </>
  );
}

/** What it is. */
export function headlineOf({ tone }: Pick<Row, "tone">): string {
  return tone === "unclear" ? say.unclear : say.tones[tone][0];
}

/** What the row is called: what it is, and how it came. */
function titleOf(row: Pick<Row, "tone" | "way">): string {
  return `${headlineOf(row)} · ${say.ways[row.way]}`;
}
