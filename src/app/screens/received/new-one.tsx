import { useSignal } from "@preact/signals";
import { go } from "../../place.ts";
import { dayShort } from "../../ui/dates.ts";
import { TextField } from "../../ui/field.tsx";
import { RowLink } from "../../ui/row.tsx";
import { Select } from "../../ui/select.tsx";
import { momentOf, type When, WhenField, whenNow } from "../../ui/when.tsx";
import { log } from "../../use-view.ts";
import { receivedWords as say } from "../../words/en/received.ts";
import type { Received, Row } from "./model.ts";

type Tone = keyof typeof say.tones;
const ways = Object.entries(say.ways) as readonly (readonly [Row["way"], string])[];
const tones = Object.entries(say.tones) as readonly (readonly [Tone, readonly [string, string]])[];

/** What came, in a tap or two; below it what came before (F28). */
export function NewOne({ now, showMore }: { now: Received; showMore(): void }) {
  const when = useSignal<When>(whenNow());
  const way = useSignal<Row["way"]>("text");
  const tone = useSignal<Tone | null>(null);
  const text = useSignal("");
  const tried = useSignal(false);
  const keep = async () => {
    tried.value = true;
    const { when: then, wrong } = momentOf(when.value);
    if (tone.value === null || wrong !== null) return;
    const words = text.value.trim() === "" ? {} : { text: text.value };
    const entry = { kind: "received", body: { way: way.value, tone: tone.value, ...words }, ...(then === undefined ? {} : { when: then }) };
    // A clear "no" sets the mode, and what set it does not take it back (F4): no way back is offered at its foot.
    const ids = await log([entry], tone.value === "no-contact-wish" ? null : say.kept);
    if (ids !== null) go(`received/${ids[0]}`);
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
                <input
                  type="radio"
                  name="tone"
                  value={value}
                  checked={tone.value === value}
                  onChange={() => {
                    tone.value = value;
                  }}
                />
                <span class="row-main">
                  {label}
                  <span class="row-sub">{sub}</span>
                </span>
              </label>
            ))}
          </div>
          <p class="field-error" role="status">
            {tried.value && tone.value === null ? say.noTone : ""}
          </p>
        </fieldset>
        <div class="field">
          <label class="field-label" for="way">
            {say.way}
          </label>
          <Select id="way" value={way.value} options={ways} choose={(value) => (way.value = value)} />
        </div>
        <WhenField value={when.value} choose={(value) => (when.value = value)} />
        <TextField
          id="theirs"
          label={say.theirs}
          hint={say.theirsHint}
          rows={3}
          value={text.value}
          type={(value) => (text.value = value)}
        />
        {tone.value === "no-contact-wish" ? (
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
          <ul class="list">
            {now.rows.map((row) => (
              <li key={row.id}>
                <RowLink to={`received/${row.id}`} title={titleOf(row)} sub={dayShort(row.day)} />
              </li>
            ))}
          </ul>
        )}
        {now.count > now.rows.length && (
          <button class="btn btn-text btn-flush" type="button" onClick={showMore}>
            {say.more}
          </button>
        )}
      </section>
    </>
  );
}

/** What the row is called: what it is, and how it came. */
export function titleOf({ tone, way }: Pick<Row, "tone" | "way">): string {
  return `${tone === "unclear" ? say.unclear : say.tones[tone][0]} · ${say.ways[way]}`;
}
