import { useSignal } from "@preact/signals";
import { download } from "../../download.ts";
import { moment } from "../../keep/acts.ts";
import { calendarFile } from "../../reminders/calendar.ts";
import type { Coming } from "../../reminders/model.ts";
import { isNeutral, mostLetters } from "../../reminders/neutral.ts";
import { type Deliver, scheduleOf } from "../../reminders/schedule.ts";
import type { Wished } from "../../reminders/wishes.ts";
import { LineField } from "../../ui/field.tsx";
import { log } from "../../use-view.ts";
import { settingsWords } from "../../words/en/settings.ts";
import { words as said } from "../../words/en.ts";
import { reminderSettings } from "../../worker/setting-names.ts";

const say = settingsWords.reminders;
const field = "calendar-words";

/** The way to be reminded without any server: their own calendar, with words that say nothing (F92). */
export function CalendarFile({ wished, coming, nickname }: { wished: Wished; coming: readonly Coming[]; nickname: string | null }) {
  const words = useSignal(wished.words ?? said.reminder);
  const wrong = useSignal<string | null>(null);
  const note = useSignal("");
  const make = async () => {
    note.value = "";
    const chosen = words.value.trim();
    wrong.value = isNeutral(chosen, nickname) ? null : say.wordsWrong(mostLetters);
    if (wrong.value !== null) return document.getElementById(field)?.focus();
    const series = wished.series ?? crypto.randomUUID();
    const now = moment();
    const scheduled = scheduleOf(coming, now, series);
    if (scheduled.length === 0) note.value = say.none;
    else if (await remember(wished, chosen, series)) {
      await toCalendar(scheduled, chosen, now);
      note.value = say.made(scheduled.length);
    }
  };
  return (
    <section class="stack-l">
      <div class="stack-s">
        <h2>{say.calendar}</h2>
        <p class="soft">{say.calendarWhy}</p>
      </div>
      <LineField
        id={field}
        label={say.words}
        hint={say.wordsHint}
        most={mostLetters}
        value={words.value}
        wrong={wrong.value}
        type={(value) => (words.value = value)}
      />
      <div class="stack">
        <button class="btn btn-main btn-full" type="button" onClick={() => void make()}>
          {say.make}
        </button>
        <p class="small" role="status">
          {note.value}
        </p>
        <p class="small soft">{say.after}</p>
      </div>
    </section>
  );
}

const toCalendar: Deliver = (scheduled, words, now) => {
  download(calendarFile(scheduled, words, now.at), "text/calendar;charset=utf-8", "ics");
};

/** The same words and ids stand in the next file. */
async function remember({ words, series }: Wished, chosen: string, given: string): Promise<boolean> {
  const changed = [
    ...(chosen === (words ?? said.reminder) ? [] : [[reminderSettings.words, chosen] as const]),
    ...(given === series ? [] : [[reminderSettings.series, given] as const]),
  ];
  if (changed.length === 0) return true;
  return (await log(changed.map(([name, value]) => ({ kind: "setting", body: { name, value } })))) !== null;
}
