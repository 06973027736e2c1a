import { useSignal } from "@preact/signals";
import { halfWritten } from "../../half-written.ts";
import { goBack, goInstead } from "../../place.ts";
import { part } from "../../state.ts";
import { Chips } from "../../ui/chips.tsx";
import { dayName, longDate } from "../../ui/dates.ts";
import { LineField } from "../../ui/field.tsx";
import { KeepAct } from "../../ui/keep-act.tsx";
import { Loading } from "../../ui/loading.tsx";
import { log, useView } from "../../use-view.ts";
import { weekWords as say } from "../../words/en/week.ts";
import { Behind } from "./behind.tsx";
import { type Form, formOf, written } from "./form.ts";
import type { Week } from "./model.ts";
import { OneValue } from "./one-value.tsx";
import { Want } from "./want.tsx";
import "./style.css";

/** What was entered and not kept yet; it stands over what is written down. */
const draft = halfWritten<Partial<Form>>({});

/** The weekly review (F66), or its question about what they want by itself (F3). */
export function Page() {
  const now = useView("week", null);
  const isWant = part.value === "want";
  if (now === null) return <Loading title={isWant ? say.want.alone : say.title} />;
  return isWant ? <WantAlone now={now} /> : <Review now={now} />;
}

function Review({ now }: { now: Week }) {
  const wrong = useSignal<string | null>(null);
  const hardOptions = hardOf(now);
  const form = { ...formOf(now, hardOptions), ...draft.value };
  const set = (change: Partial<Form>) => {
    draft.value = { ...draft.value, ...change };
    wrong.value = null;
  };
  const keep = async () => {
    const entries = written(form, now);
    if (entries === null) {
      wrong.value = say.nothing;
      return;
    }
    if ((await log(entries, say.done, () => goInstead(""))) !== null) draft.value = {};
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{now.said === null ? say.lead(longDate(now.from), longDate(now.today)) : say.changing}</p>
      </div>
      <Behind now={now} line={form.kept} type={(kept) => set({ kept })} />
      <fieldset class="stack week-part">
        <legend class="h2">{say.hard.title}</legend>
        <Chips
          name="hard"
          options={hardOptions.map((label) => [label, label] as const)}
          chosen={form.hard}
          choose={(hard) => set({ hard })}
        />
        <LineField id="hard-line" label={say.hard.line} value={form.hardLine} type={(hardLine) => set({ hardLine })} />
      </fieldset>
      <OneValue now={now} form={form} set={set} />
      <Want now={now} title={say.want.title} chosen={form.want} choose={(want) => set({ want })} />
      <div class="as-heading week-part">
        <LineField id="next" label={say.next.title} hint={say.next.hint} value={form.next} type={(next) => set({ next })} />
      </div>
      <KeepAct word={say.keep} wrong={wrong.value} keep={() => void keep()} />
    </>
  );
}

/** Hours of the strongest urges, sleep where it was poor, and what is often hard. */
function hardOf({ hours, sleptBadly }: Week): readonly string[] {
  // 1970 began on a Thursday: day 4 is a Monday.
  const at = hours.map(({ weekday, part }) => say.hard.at(dayName(weekday + 4), say.hard.parts[part]));
  const fixed = sleptBadly ? [say.hard.sleep, ...say.hard.fixed] : [...say.hard.fixed, say.hard.sleep];
  return [...at, ...fixed];
}

function WantAlone({ now }: { now: Week }) {
  const changed = useSignal<Week["want"] | null>(null);
  const chosen = changed.value ?? now.want;
  const text = now.wantTexts.find(([one]) => one === chosen)?.[1];
  const keep = async () => {
    if (chosen !== null) await log([{ kind: "want", body: { want: chosen } }], say.want.kept, goBack);
  };
  return (
    <>
      <Want now={now} title={say.want.alone} isPage chosen={chosen} choose={(want) => (changed.value = want)} />
      <p aria-live="polite">{text}</p>
      <button class="btn btn-main btn-full" type="button" disabled={chosen === null} onClick={() => void keep()}>
        {say.want.keep}
      </button>
    </>
  );
}
