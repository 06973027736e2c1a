import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { dateToDay, dayToDate } from "#formula";
import { formBegun } from "../../half-written.ts";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { focusSoon } from "../../ui/focus.ts";
import { SelectField } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { plansWords as say } from "../../words/en/plans.ts";
import type { OccasionBody, OccasionRow } from "./model.ts";

export type Comes = keyof typeof say.kinds;

/** The weekday that is offered first. */
const friday = 4;

/** Once, every year, or every week. */
export function comesOf({ weekday, year }: Pick<OccasionBody, "weekday" | "year">): Comes {
  return weekday !== undefined ? "weekly" : year !== undefined ? "once" : "yearly";
}

/** A day that will be hard: its name, and when it comes. */
export function OccasionForm({ row, today, close }: { row: OccasionRow | null; today: number; close(): void }) {
  const body = row?.body;
  const { form, set, drop } = formBegun(`plans/day/${row?.id ?? ""}`, {
    name: body?.name ?? "",
    comes: body === undefined ? ("yearly" as Comes) : comesOf(body),
    date: dateOf(body, today),
    weekday: String(body?.weekday ?? friday),
  });
  const { name, comes, date, weekday } = form;
  const tried = useSignal(false);
  useEffect(() => focusSoon("occasion-name"), []);
  const when = whenOf(comes, date, Number(weekday), today);
  const leave = () => {
    drop();
    close();
  };
  const keep = async () => {
    tried.value = true;
    if (name.trim() === "" || when.wrong !== null) return;
    const next = { name: name.trim(), ...when.fields, state: "on" };
    const entry =
      row === null
        ? { kind: "occasion", body: next }
        : { kind: "occasion", body: { ...next, replaces: row.id }, when: { at: row.at, offset: row.offset } };
    if ((await log([entry], say.kept(next.name))) !== null) leave();
  };
  return (
    <div class="stack">
      <LineField
        id="occasion-name"
        label={say.name}
        hint={say.nameHint}
        most={200}
        value={name}
        wrong={tried.value && name.trim() === "" ? say.noName : null}
        type={(name) => set({ name })}
      />
      <Segments
        name="comes"
        legend={say.comes}
        options={[
          ["yearly", say.kinds.yearly],
          ["once", say.kinds.once],
          ["weekly", say.kinds.weekly],
        ]}
        chosen={comes}
        choose={(comes) => set({ comes })}
      />
      {comes === "weekly" ? (
        <SelectField
          id="occasion-weekday"
          label={say.weekday}
          value={weekday}
          options={say.days.map((one, day) => [String(day), one] as const)}
          choose={(weekday) => set({ weekday })}
        />
      ) : (
        <LineField
          id="occasion-date"
          kind="date"
          label={say.date}
          value={date}
          wrong={tried.value ? when.wrong : null}
          type={(date) => set({ date })}
        />
      )}
      <div class="acts">
        <button class="btn" type="button" onClick={() => void keep()}>
          {say.keep}
        </button>
        <button class="btn btn-text" type="button" onClick={leave}>
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
