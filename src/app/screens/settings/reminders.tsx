import { useSignal } from "@preact/signals";
import { dayOf } from "#formula";
import { download } from "../../download.ts";
import { moment } from "../../keep/acts.ts";
import { Chips } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { settingsWords } from "../../words/en/settings.ts";
import { calendarFile, type Reminder } from "./calendar.ts";

const say = settingsWords.reminders;
const kinds = ["day", "week", "backup"] as const satisfies readonly Reminder[];
/** Until they choose: Sunday, eight in the evening. */
const usual = { hour: 20, weekday: 6 } as const;

/** Off by default; without a server a reminder is a line on Today, or an event of their own calendar (F92). */
export function Reminders() {
  const of = useSignal<readonly Reminder[]>([]);
  const hour = useSignal<number>(usual.hour);
  const weekday = useSignal<number>(usual.weekday);
  const words = useSignal<string>(say.usual);
  const note = useSignal("");
  const wrong = useSignal(false);
  const make = () => {
    wrong.value = words.value.trim() === "";
    note.value = of.value.length === 0 ? say.none : "";
    if (wrong.value) document.getElementById("calendar-words")?.focus();
    if (wrong.value || of.value.length === 0) return;
    const now = moment();
    const wanted = {
      of: kinds.filter((kind) => of.value.includes(kind)),
      hour: hour.value,
      weekday: weekday.value,
      words: words.value.trim(),
    };
    download(
      calendarFile(wanted, dayOf(now), now.at, () => crypto.randomUUID()),
      "text/calendar;charset=utf-8",
      "ics",
    );
    note.value = say.made;
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.off}</p>
        <p>{say.today}</p>
      </div>
      <section class="stack-l">
        <div class="stack-s">
          <h2>{say.calendar}</h2>
          <p class="soft">{say.calendarWhy}</p>
        </div>
        <Chips
          name="reminders"
          legend={say.which}
          options={kinds.map((kind) => [kind, say.kinds[kind]] as const)}
          chosen={of.value}
          choose={(chosen) => (of.value = chosen)}
        />
        <div class="field stack-s">
          <label class="field-label" for="hour">
            {say.hour}
          </label>
          <Select
            id="hour"
            value={String(hour.value)}
            options={Array.from({ length: 24 }, (_, at) => [String(at), `${at}:00`] as const)}
            choose={(chosen) => (hour.value = Number(chosen))}
          />
        </div>
        {of.value.some((kind) => kind !== "day") && (
          <div class="field stack-s">
            <label class="field-label" for="weekday">
              {say.weekday}
            </label>
            <Select
              id="weekday"
              value={String(weekday.value)}
              options={say.weekdays.map((name, day) => [String(day), name] as const)}
              choose={(chosen) => (weekday.value = Number(chosen))}
            />
          </div>
        )}
        <LineField
          id="calendar-words"
          label={say.words}
          hint={say.wordsHint}
          most={60}
          value={words.value}
          wrong={wrong.value ? say.wordsWrong : null}
          type={(value) => (words.value = value)}
        />
        <div class="stack">
          <button class="btn btn-main btn-full" type="button" onClick={make}>
            {say.make}
          </button>
          <p class="small" role="status">
            {note.value}
          </p>
          <p class="small soft">{say.after}</p>
        </div>
      </section>
    </>
  );
}
