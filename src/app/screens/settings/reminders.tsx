import type { ReminderKind } from "#formula";
import { moment } from "../../keep/acts.ts";
import { shown } from "../../keeping.ts";
import type { Coming } from "../../reminders/model.ts";
import { isAhead } from "../../reminders/schedule.ts";
import type { Wished } from "../../reminders/wishes.ts";
import { clockOf, dayShort } from "../../ui/dates.ts";
import { Loading } from "../../ui/loading.tsx";
import { PickAny } from "../../ui/pick.tsx";
import { SelectField } from "../../ui/select.tsx";
import { useHeld } from "../../ui/use-held.ts";
import { hourOptions } from "../../ui/when.tsx";
import { log, useView } from "../../use-view.ts";
import { settingsWords } from "../../words/en/settings.ts";
import { reminderPrompt, reminderSettings } from "../../worker/setting-names.ts";
import { CalendarFile } from "./calendar-file.tsx";
import { setSetting } from "./set.ts";

const say = settingsWords.reminders;
const kinds = Object.keys(reminderSettings.of) as readonly ReminderKind[];
/** Rows of what comes next. */
const most = 5;

/** What they are reminded of, when, and how: lines on Today, or a file for their own calendar (F92). */
export function Reminders() {
  const now = useView("reminders", null);
  if (now === null) return <Loading title={say.title} />;
  const { wished, coming, nickname } = now;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.lead}</p>
      </div>
      <Kinds wished={wished} />
      <Times wished={wished} />
      <Next coming={coming} isOff={wished.of.length === 0} />
      <CalendarFile wished={wished} coming={coming} nickname={nickname} />
      <section class="stack">
        <h2>{say.push}</h2>
        {say.pushWhy.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </>
  );
}

function Kinds({ wished: { of, stopped } }: { wished: Wished }) {
  const [on, hold] = useHeld(of);
  const choose = (chosen: readonly ReminderKind[]) => {
    const turned = kinds.find((kind) => chosen.includes(kind) !== on.includes(kind));
    if (turned !== undefined) hold(chosen, turn(turned, chosen.includes(turned), stopped));
  };
  // While nothing is kept there is nothing to make a backup of.
  const offered = kinds.filter((kind) => kind !== "backup" || shown.value?.opensWith !== "nothing");
  return (
    <fieldset class="stack">
      <legend class="h2">{say.of}</legend>
      <p class="soft">{say.ofWhy}</p>
      <PickAny options={offered.map((kind) => [kind, say.kinds[kind]] as const)} chosen={on} choose={choose} />
    </fieldset>
  );
}

/** One that was stopped on Today goes on when it is chosen again. */
function turn(kind: ReminderKind, on: boolean, stopped: readonly ReminderKind[]) {
  const again = stopped.includes(kind) ? [{ kind: "prompt", body: { prompt: reminderPrompt(kind), answer: "keep" } }] : [];
  const chosen = { kind: "setting", body: { name: reminderSettings.of[kind], value: on } };
  return log([chosen, ...again], on ? say.on : say.off);
}

function Times({ wished: { hour, quiet } }: { wished: Wished }) {
  return (
    <section class="stack">
      <h2>{say.times}</h2>
      <Hour name="hour" kept={hour} hint={say.hourHint} />
      <div class="two">
        <Hour name="quietFrom" kept={quiet.from} />
        <Hour name="quietTo" kept={quiet.to} />
      </div>
      <p class="small soft">{quiet.from === quiet.to ? say.noQuiet : say.quietWhy}</p>
    </section>
  );
}

function Hour({ name, kept, ...more }: { name: "hour" | "quietFrom" | "quietTo"; kept: number; hint?: string }) {
  const [hour, hold] = useHeld(kept);
  const choose = (chosen: string) => hold(Number(chosen), setSetting(reminderSettings[name], Number(chosen)));
  return <SelectField id={name} label={say[name]} {...more} value={String(hour)} options={hourOptions} choose={choose} />;
}

function Next({ coming, isOff }: { coming: readonly Coming[]; isOff: boolean }) {
  const ahead = coming.filter((one) => isAhead(one, moment()));
  return (
    <section class="stack">
      <h2>{say.coming}</h2>
      {ahead.length === 0 && <p class="soft">{isOff ? say.comingOff : say.comingNone}</p>}
      <ul class="list" hidden={ahead.length === 0}>
        {ahead.slice(0, most).map(({ kind, day, minute }) => (
          <li key={`${kind} ${day}`} class="row">
            <span class="row-main">
              <span class="row-title">{say.short[kind]}</span>
              <span class="row-sub">
                {dayShort(day)}, {clockOf(minute)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {ahead.length > most && <p class="small soft">{say.more(ahead.length - most)}</p>}
    </section>
  );
}
