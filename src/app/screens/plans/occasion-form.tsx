import { useSignal } from "@preact/signals";
import { dateToDay, dayToDate } from "#formula";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { plansWords as say } from "../../words/en/plans.ts";
import type { OccasionBody, OccasionRow } from "./model.ts";

export type Comes = keyof typeof say.kinds;

/** Once, every year, or every week. */
export function comesOf({ weekday, year }: Pick<OccasionBody, "weekday" | "year">): Comes {
  return weekday !== undefined ? "weekly" : year !== undefined ? "once" : "yearly";
}

/** A day that will be hard: its name, and when it comes. */
export function OccasionForm({ row, today, close }: { row: OccasionRow | null; today: number; close(): void }) {
  const body = row?.body;
  const name = useSignal(body?.name ?? "");
  const comes = useSignal<Comes>(body === undefined ? "yearly" : comesOf(body));
  const date = useSignal(dateOf(body, today));
  const weekday = useSignal(String(body?.weekday ?? 4));
  const tried = useSignal(false);
  const when = whenOf(comes.value, date.value, Number(weekday.value), today);
  const keep = async () => {
    tried.value = true;
    if (name.value.trim() === "" || when.wrong !== null) return;
    const next = { name: name.value.trim(), ...when.fields, state: "on" };
    const entry =
      row === null
        ? { kind: "occasion", body: next }
        : { kind: "occasion", body: { ...next, replaces: row.id }, when: { at: row.at, offset: row.offset } };
    if ((await log([entry], say.kept(next.name))) !== null) close();
  };
  return (
    <div class="stack">
      <LineField
        id="occasion-name"
        label={say.name}
        hint={say.nameHint}
        most={200}
        value={name.value}
        wrong={tried.value && name.value.trim() === "" ? say.noName : null}
        type={(value) => (name.value = value)}
      />
      <Segments
        name="comes"
        legend={say.comes}
        options={[
          ["yearly", say.kinds.yearly],
          ["once", say.kinds.once],
          ["weekly", say.kinds.weekly],
        ]}
        chosen={comes.value}
        choose={(value) => (comes.value = value)}
      />
      {comes.value === "weekly" ? (
        <div class="field">
          <label class="field-label" for="occasion-weekday">
            {say.weekday}
          </label>
          <Select
            id="occasion-weekday"
            value={weekday.value}
            options={say.days.map((one, day) => [String(day), one] as const)}
            choose={(value) => (weekday.value = value)}
          />
        </div>
      ) : (
        <LineField
          id="occasion-date"
          kind="date"
          label={say.date}
          value={date.value}
          wrong={tried.value ? when.wrong : null}
          type={(value) => (date.value = value)}
        />
      )}
      <div class="acts">
        <button class="btn" type="button" onClick={() => void keep()}>
          {say.keep}
        </button>
        <button class="btn btn-text" type="button" onClick={close}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}

function dateOf(body: OccasionBody | undefined, today: number): string {
  if (body?.month === undefined || body.day === undefined) return dayToDate(today);
  const two = (value: number) => String(value).padStart(2, "0");
  // 29 February stands in a leap year only.
  const year = body.year ?? (body.month === 2 && body.day === 29 ? 2028 : Number(dayToDate(today).slice(0, 4)));
  return `${year}-${two(body.month)}-${two(body.day)}`;
}

/** The fields of the entry, or what is wrong with the day. */
function whenOf(comes: Comes, date: string, weekday: number, today: number): { readonly fields: object; readonly wrong: string | null } {
  if (comes === "weekly") return { fields: { weekday }, wrong: null };
  const day = dateToDay(date);
  if (day === null) return { fields: {}, wrong: say.noDate };
  if (comes === "once" && day < today) return { fields: {}, wrong: say.past };
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  return { fields: { month, day: dayOfMonth, ...(comes === "once" ? { year } : {}) }, wrong: null };
}
