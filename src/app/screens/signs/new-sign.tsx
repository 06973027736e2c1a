import { useSignal } from "@preact/signals";
import { dateToDay, dayToDate, type SignName } from "#formula";
import { formBegun } from "../../half-written.ts";
import { toast } from "../../state.ts";
import { LineField, TextField } from "../../ui/field.tsx";
import { PickAny } from "../../ui/pick.tsx";
import { SelectField } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { signsWords as say } from "../../words/en/signs.ts";
import { words } from "../../words/en.ts";
import type { SignsPage } from "./model.ts";

type Kinds = SignsPage["kinds"];
type Explanation = Kinds[number]["explanations"][number]["id"];
type Learned = keyof typeof say.ways;
const ways = Object.entries(say.ways) as [Learned, string][];

interface SignForm {
  readonly what: string;
  readonly exact: string;
  readonly kind: SignName;
  readonly date: string;
  readonly learned: Learned | "";
  readonly explanations: readonly Explanation[];
}

const nothingWrong = { what: null, day: null, learned: null, explanations: null } as const;
type Wrong = { readonly [field in keyof typeof nothingWrong]: string | null };

/** What, when, the exact words, how they learned it; and two ordinary explanations before it is kept (F53, F54). */
export function NewSign({ kinds, today }: { kinds: Kinds; today: number }) {
  const { form, set, drop } = formBegun<SignForm>("signs", {
    ...{ what: "", exact: "", kind: kinds[0]?.id ?? "starts-contact" },
    ...{ date: dayToDate(today), learned: "", explanations: [] },
  });
  const { what, exact, kind, date, learned, explanations } = form;
  const wrong = useSignal<Wrong>(nothingWrong);
  const type = (change: Partial<SignForm>, field: keyof Wrong) => {
    set(change);
    wrong.value = { ...wrong.value, [field]: null };
  };
  const { example, explanations: offered = [] } = kinds.find(({ id }) => id === kind) ?? {};
  const clear = () => {
    drop();
    wrong.value = nothingWrong;
  };
  const leave = () => {
    clear();
    toast.value = { text: say.dropped, action: { label: words.shell.undo, run: () => set(form) } };
  };
  const save = async () => {
    const day = dateToDay(date);
    const found: Wrong = {
      what: what.trim() === "" ? say.noWhat : null,
      day: day === null ? say.noDay : day > today ? say.future : null,
      learned: learned === "" ? say.noLearned : null,
      explanations: explanations.length < 2 ? say.fewer : null,
    };
    wrong.value = found;
    if (Object.values(found).some((sentence) => sentence !== null)) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>(".new-sign [data-bad] :is(input, textarea, select)")?.focus());
      return;
    }
    const exactly = exact.trim();
    const body = { sign: kind, what: what.trim(), when: date, ...(exactly !== "" && { words: exactly }), learned, explanations };
    if ((await log([{ kind: "sign", body }], saidOf(learned))) !== null) clear();
  };
  return (
    <section class="stack-l new-sign" aria-labelledby="new-sign">
      <h2 id="new-sign">{say.fresh}</h2>
      <LineField
        id="sign-what"
        label={say.what}
        hint={say.whatHint}
        value={what}
        wrong={wrong.value.what}
        type={(what) => type({ what }, "what")}
      />
      <TextField id="sign-words" label={say.exact} rows={2} value={exact} type={(exact) => set({ exact })} />
      <div>
        <SelectField
          id="sign-kind"
          label={say.kind}
          value={kind}
          options={kinds.map(({ id, title }) => [id, title] as const)}
          choose={(kind) => set({ kind, explanations: [] })}
        />
        <p class="small soft example">{example}</p>
      </div>
      <LineField id="sign-day" kind="date" label={say.day} value={date} wrong={wrong.value.day} type={(date) => type({ date }, "day")} />
      <div>
        <SelectField
          id="sign-learned"
          label={say.learned}
          value={learned}
          options={[["", say.choose] as const, ...ways]}
          wrong={wrong.value.learned}
          choose={(learned) => type({ learned }, "learned")}
        />
        <p class="small" role="status">
          {filedOf(learned)}
        </p>
      </div>
      <fieldset class="stack-s" data-bad={wrong.value.explanations !== null || undefined}>
        <legend class="h3">{say.explanations}</legend>
        <p class="small soft">{say.explanationsHint}</p>
        <PickAny
          options={offered.map(({ id, text }) => [id, `${say.names[id]}. ${text}`] as const)}
          chosen={explanations}
          choose={(explanations) => type({ explanations }, "explanations")}
        />
        <p class="field-error" role="status">
          {wrong.value.explanations}
        </p>
      </fieldset>
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => void save()}>
          {say.save}
        </button>
        <button class="btn btn-text" type="button" onClick={leave}>
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
