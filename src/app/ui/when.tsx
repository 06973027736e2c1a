import { useSignal } from "@preact/signals";
import type { Moment } from "#formula";
import { whenWords as say } from "../words/en/when.ts";
import { clock, dayShort } from "./dates.ts";
import { LineField } from "./field.tsx";
import { SelectField } from "./select.tsx";
import "./when.css";

/** When something happened: now, or a day and an hour that are over. */
export interface When {
  readonly another: boolean;
  /** 2026-11-26 */
  readonly date: string;
  readonly hour: number;
}

/** The hours of a day, to choose from. */
export const hourOptions = Array.from({ length: 24 }, (_, hour) => [String(hour), say.oclock(hour)] as const);

/** Now; the day and hour that are offered first are those of `at`. */
export function whenNow(at = Date.now(), another = false): When {
  const then = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return { another, date: `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`, hour: then.getHours() };
}

/** The moment that is meant; undefined: now. `wrong` is a sentence where it is none, or has not come. */
export function momentOf({ another, date, hour }: When): { readonly when?: Moment; readonly wrong: string | null } {
  if (!another) return { wrong: null };
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year + month + day)) return { wrong: say.noDate };
  const then = new Date(year, month - 1, day, hour);
  if (then.getTime() > Date.now()) return { wrong: say.future };
  return { when: { at: then.getTime(), offset: -then.getTimezoneOffset() }, wrong: null };
}

/** "Today, 18:40." or "Sat, 14 Nov, 18:40.": when an entry happened. */
export function dayAndClock(at: number, day: number, today: number): string {
  return day === today ? say.today(clock(at)) : `${dayShort(day)}, ${clock(at)}.`;
}

/** "Today, 18:40", and a way to say another time. */
export function WhenField({ value, choose }: { value: When; choose(value: When): void }) {
  const shownAt = useSignal(Date.now());
  const toggle = (another: boolean) => {
    shownAt.value = Date.now();
    choose({ ...value, another });
  };
  if (!value.another)
    return (
      <p class="soft">
        {say.today(clock(shownAt.value))}{" "}
        <button class="btn btn-text btn-flush" type="button" onClick={() => toggle(true)}>
          {say.another}
        </button>
      </p>
    );
  return (
    <div class="stack">
      <div class="two when-fields">
        <LineField
          id="when-day"
          kind="date"
          label={say.day}
          value={value.date}
          wrong={momentOf(value).wrong}
          type={(date) => choose({ ...value, date })}
        />
        <SelectField
          id="when-hour"
          label={say.hour}
          value={String(value.hour)}
          options={hourOptions}
          choose={(hour) => choose({ ...value, hour: Number(hour) })}
        />
      </div>
      <button class="btn btn-text btn-flush" type="button" onClick={() => toggle(false)}>
        {say.now}
      </button>
    </div>
  );
}
