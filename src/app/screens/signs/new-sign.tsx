import { useSignal } from "@preact/signals";
import { dateToDay, dayToDate, type SignName } from "#formula";
import { LineField, TextField } from "../../ui/field.tsx";
import { PickAny } from "../../ui/pick.tsx";
import { Select } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { signsWords as say } from "../../words/en/signs.ts";
import type { SignsPage } from "./model.ts";

type Kinds = SignsPage["kinds"];
type Explanation = Kinds[number]["explanations"][number]["id"];
type Learned = keyof typeof say.ways;
const ways = Object.entries(say.ways) as [Learned, string][];

const nothingWrong = { what: null, day: null, learned: null, explanations: null } as const;
type Wrong = { readonly [field in keyof typeof nothingWrong]: string | null };

/** What, when, the exact words, how they learned it; and two ordinary explanations before it is kept (F53, F54). */
export function NewSign({ kinds, today }: { kinds: Kinds; today: number }) {
  const what = useSignal("");
  const exact = useSignal("");
  const kind = useSignal<SignName>(kinds[0]?.id ?? "starts-contact");
  const date = useSignal(dayToDate(today));
  const learned = useSignal<Learned | "">("");
  const explanations = useSignal<readonly Explanation[]>([]);
  const wrong = useSignal<Wrong>(nothingWrong);
  const offered = kinds.find(({ id }) => id === kind.value)?.explanations ?? [];
  const clear = () => {
    what.value = "";
    exact.value = "";
    date.value = dayToDate(today);
    learned.value = "";
    explanations.value = [];
    wrong.value = nothingWrong;
  };
  const save = async () => {
    const day = dateToDay(date.value);
    const found: Wrong = {
      what: what.value.trim() === "" ? say.noWhat : null,
      day: day === null ? say.noDay : day > today ? say.future : null,
      learned: learned.value === "" ? say.noLearned : null,
      explanations: explanations.value.length < 2 ? say.fewer : null,
    };
    wrong.value = found;
    if (Object.values(found).some((sentence) => sentence !== null)) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>(".new-sign [data-bad] :is(input, textarea, select)")?.focus());
      return;
    }
    const words = exact.value.trim();
    const body = {
      sign: kind.value,
      what: what.value.trim(),
      when: date.value,
      ...(words !== "" && { words }),
      learned: learned.value,
      explanations: explanations.value,
    };
    if ((await log([{ kind: "sign", body }], saidOf(learned.value))) !== null) clear();
  };
  return (
    <section class="stack-l new-sign" aria-labelledby="new-sign">
      <h2 id="new-sign">{say.fresh}</h2>
      <LineField
        id="sign-what"
        label={say.what}
        hint={say.whatHint}
        value={what.value}
        wrong={wrong.value.what}
        type={(text) => {
          what.value = text;
          wrong.value = { ...wrong.value, what: null };
        }}
      />
      <TextField id="sign-words" label={say.exact} rows={2} value={exact.value} type={(text) => (exact.value = text)} />
      <div class="field">
        <label class="field-label" for="sign-kind">
          {say.kind}
        </label>
        <Select
          id="sign-kind"
          value={kind.value}
          options={kinds.map(({ id, title }) => [id, title] as const)}
          choose={(value) => {
            kind.value = value;
            explanations.value = [];
          }}
        />
        <p class="small soft example">{kinds.find(({ id }) => id === kind.value)?.example}</p>
      </div>
      <LineField
        id="sign-day"
        kind="date"
        label={say.day}
        value={date.value}
        wrong={wrong.value.day}
        type={(text) => {
          date.value = text;
          wrong.value = { ...wrong.value, day: null };
        }}
      />
      <div class="field" data-bad={wrong.value.learned !== null || undefined}>
        <label class="field-label" for="sign-learned">
          {say.learned}
        </label>
        <Select
          id="sign-learned"
          value={learned.value}
          options={[["", say.choose] as const, ...ways]}
          choose={(value) => {
            learned.value = value;
            wrong.value = { ...wrong.value, learned: null };
          }}
        />
        <p class="field-error" role="status">
          {wrong.value.learned}
        </p>
        <p class="small" role="status">
          {filedOf(learned.value)}
        </p>
      </div>
      <fieldset class="stack-s" data-bad={wrong.value.explanations !== null || undefined}>
        <legend class="h3">{say.explanations}</legend>
        <p class="small soft">{say.explanationsHint}</p>
        <PickAny
          options={offered.map(({ id, text }) => [id, `${say.names[id]}. ${text}`] as const)}
          chosen={explanations.value}
          choose={(values) => {
            explanations.value = values;
            wrong.value = { ...wrong.value, explanations: null };
          }}
        />
        <p class="field-error" role="status">
          {wrong.value.explanations}
        </p>
      </fieldset>
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => void save()}>
          {say.save}
        </button>
        <button class="btn btn-text" type="button" onClick={clear}>
          {say.drop}
        </button>
      </div>
    </section>
  );
}

const isAsked = (learned: Learned | "") => learned === "asked-friends" || learned === "asked-family";

/** How it was learned decides where it is filed: that is said before it is kept. */
function filedOf(learned: Learned | ""): string {
  return learned === "looking" ? say.filed.looking : isAsked(learned) ? say.filed.asked : "";
}

function saidOf(learned: Learned | ""): string {
  return learned === "looking" ? say.savedLooking : isAsked(learned) ? say.savedAsked : say.saved;
}
