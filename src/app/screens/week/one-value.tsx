import { LineField } from "../../ui/field.tsx";
import { PickOne } from "../../ui/pick.tsx";
import { RowLink } from "../../ui/row.tsx";
import { Select } from "../../ui/select.tsx";
import { weekWords } from "../../words/en/week.ts";
import type { Form, How } from "./form.ts";
import type { Week } from "./model.ts";

const say = weekWords.value;

/** One value, whether it was kept, and its act of the week (F43). */
export function OneValue({ now: { values }, form, set }: { now: Week; form: Form; set(change: Partial<Form>): void }) {
  const value = values.find(({ entry }) => entry === form.value) ?? values[0];
  if (value === undefined)
    return (
      <section class="week-part" aria-labelledby="value">
        <h2 id="value">{say.titleOpen}</h2>
        <ul class="list">
          <li>
            <RowLink to="respect/standard" title={say.none} sub={say.noneWhy} />
          </li>
        </ul>
      </section>
    );
  return (
    <fieldset class="stack week-part">
      <legend class="h2">{say.title(value.text)}</legend>
      <p class="small soft">{say.so(value.kept, value.bent)}</p>
      <PickOne
        name="how"
        options={Object.entries(say.how) as [How, string][]}
        chosen={form.how}
        choose={(how) => set({ value: value.entry, how })}
      />
      <LineField id="act" label={say.act} hint={say.actHint} value={form.act} type={(act) => set({ value: value.entry, act })} />
      {values.length > 1 && (
        <div class="which">
          <label class="label soft" for="which">
            {say.which}
          </label>
          <Select
            id="which"
            value={value.entry}
            options={values.map(({ entry, text }) => [entry, text] as const)}
            choose={(entry) => set({ value: entry, how: values.find((one) => one.entry === entry)?.heldToday?.how ?? null })}
          />
        </div>
      )}
    </fieldset>
  );
}
