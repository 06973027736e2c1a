/** What the page shows of a situation. */
import { dayOf, type Log, latest, type Moment, type Situation, safetyOf } from "#formula";
import type { Vault } from "#vault";
import { exitAddress } from "../exit-address.ts";
import { lookFrom } from "../look-form.ts";
import { backupDueOn } from "./backup-due.ts";
import { historyOf } from "./history.ts";
import type { BackupState, GivenAnswer, Shown } from "./keeping.ts";
import {
  backupMadeSetting,
  backupTestedSetting,
  countrySetting,
  exitSetting,
  hideSetting,
  idleSetting,
  ownWordsSetting,
} from "./setting-names.ts";

/** Minutes, until they choose (R44). */
const usualIdle = 5;

/** @param vault null: the log is in memory */
export function shownOf(log: Log, moment: Moment, vault: Pick<Vault, "doors" | "log"> | null): Omit<Shown, "synced"> {
  const { situation } = log;
  const setting = (name: string) => latest(situation, "setting", ({ body }) => body.name === name)?.body.value;
  const idle = setting(idleSetting);
  const country = setting(countrySetting);
  return {
    answers: answersOf(situation),
    modes: safetyOf(situation, moment).modes.map(({ mode }) => mode),
    history: historyOf(situation, moment, setting(ownWordsSetting)),
    idleMinutes: typeof idle === "number" ? idle : usualIdle,
    lockOnHide: setting(hideSetting) === true,
    look: lookFrom(setting),
    // An export of somebody else may have been brought in: only an https page is led to.
    exitTo: exitAddress(String(setting(exitSetting) ?? "")),
    country: typeof country === "string" ? country : null,
    backup: backupOf(situation, moment, setting, vault !== null),
    opensWith: vault === null ? "nothing" : vault.doors.includes("passphrase") ? "passphrase" : "device",
    entries: vault?.log.entries.length ?? situation.count,
    troubles: vault?.log.troubles.length ?? 0,
  };
}

function backupOf(situation: Situation, moment: Moment, setting: (name: string) => unknown, keeps: boolean): BackupState {
  const day = (name: string) => {
    const value = setting(name);
    return typeof value === "number" ? value : null;
  };
  const dueOn = backupDueOn(situation, moment);
  return { made: day(backupMadeSetting), tested: day(backupTestedSetting), isDue: keeps && dueOn !== null && dayOf(moment) >= dueOn };
}

function answersOf(situation: Situation): Shown["answers"] {
  const answers: Partial<Record<keyof Shown["answers"], GivenAnswer>> = {};
  for (const question of ["no-contact", "afraid", "adult"] as const) {
    const body = latest(situation, "safety", (entry) => entry.body.question === question)?.body;
    if (body !== undefined) answers[question] = { answer: body.answer, who: body.who ?? [] };
  }
  return answers;
}
