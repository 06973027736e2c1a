import { hostOf } from "../../exit-address.ts";
import { shown } from "../../keeping.ts";
import { appName, look } from "../../look.ts";
import { part } from "../../state.ts";
import { fullDate } from "../../ui/dates.ts";
import { RowLink } from "../../ui/row.tsx";
import { settingsWords } from "../../words/en/settings.ts";
import { vaultWords } from "../../words/en-vault.ts";
import type { Shown } from "../../worker/keeping.ts";
import { Backup, BringIn } from "../vault/backup.tsx";
import { EraseSteps } from "../vault/erase.tsx";
import { Display } from "./display.tsx";
import { ExitPage } from "./exit.tsx";
import { Export } from "./export.tsx";
import { LockPage } from "./lock.tsx";
import { Name } from "./name.tsx";
import { Prompts } from "./prompts.tsx";
import { Reminders } from "./reminders.tsx";
import "./style.css";

const say = settingsWords;

/** Parts of the settings by the word behind `settings/`. */
const parts = {
  export: Export,
  lock: LockPage,
  name: Name,
  exit: ExitPage,
  display: Display,
  reminders: Reminders,
  prompts: Prompts,
} as const;

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

/** Backup first, deleting last; what needs room has a page of its own. */
export function Settings() {
  const now = shown.value;
  const here = part.value;
  if (now === null) return null;
  if (isPart(here)) {
    const Part = parts[here];
    return <Part />;
  }
  return <Whole now={now} />;
}

function Whole({ now }: { now: Shown }) {
  const keeps = now.opensWith !== "nothing";
  const { rows } = say;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{keeps ? vaultWords.settings.kept(now.entries) : say.visit}</p>
        {now.troubles > 0 && <p>{vaultWords.settings.troubles(now.troubles)}</p>}
      </div>
      {keeps ? (
        <Backup last={lastMade(now)} />
      ) : (
        <section class="stack">
          <p>
            <a class="btn btn-main" href="#keep">
              {say.keepHere}
            </a>
          </p>
          <BringIn />
        </section>
      )}
      <section>
        <ul class="list">
          <Row to="settings/export" words={rows.export} />
          <Row to="devices" words={now.synced ? rows.devices : rows.devicesOff} />
        </ul>
      </section>
      <section>
        <h2>{say.looks}</h2>
        <ul class="list rows-under">
          <Row to="settings/name" words={[rows.name, `${appName.value}. ${say.name.icons[look.value.name]}`]} />
          <Row to="settings/exit" words={[rows.exit, now.exitTo === null ? rows.exitEmpty : hostOf(now.exitTo)]} />
          {keeps && <Row to="settings/lock" words={[rows.lock, lockOf(now)]} />}
          <Row to="settings/reminders" words={rows.reminders} />
        </ul>
      </section>
      <section>
        <h2>{say.works}</h2>
        <ul class="list rows-under">
          <Row
            to="settings/display"
            words={[rows.display, say.display.summary(say.display.sizes[look.value.size], say.display.themes[look.value.theme])]}
          />
          <Row to="settings/prompts" words={rows.prompts} />
          <Row to="safety" words={rows.safety} />
        </ul>
      </section>
      <EraseSteps begun={false} keeps={keeps} />
    </>
  );
}

function Row({ to, words: [title, sub] }: { to: string; words: readonly [string, string] }) {
  return (
    <li>
      <RowLink to={to} title={title} sub={sub} />
    </li>
  );
}

function lastMade({ backup: { made, tested } }: Shown): string {
  if (made === null) return say.never;
  return tested !== null && tested >= made ? say.lastMadeTested(fullDate(made)) : say.lastMade(fullDate(made));
}

function lockOf({ opensWith, idleMinutes }: Shown): string {
  if (opensWith === "device") return say.rows.lockNone;
  return idleMinutes === 0 ? say.rows.lockNever : say.rows.lockAfter(vaultWords.settings.minutes(idleMinutes));
}
