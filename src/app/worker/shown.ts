/** What the page shows of a situation. */
import { type Log, latest, type Moment, type Situation, safetyOf } from "#formula";
import type { Vault } from "#vault";
import type { GivenAnswer, Shown } from "./keeping.ts";
import { hideSetting, idleSetting } from "./setting-names.ts";

/** Minutes, until they choose (R44). */
const usualIdle = 5;

/** @param vault null: the log is in memory */
export function shownOf(log: Log, moment: Moment, vault: Pick<Vault, "doors" | "log"> | null): Shown {
  const { situation } = log;
  const setting = (name: string) => latest(situation, "setting", ({ body }) => body.name === name)?.body.value;
  const idle = setting(idleSetting);
  return {
    answers: answersOf(situation),
    modes: safetyOf(situation, moment).modes.map(({ mode }) => mode),
    idleMinutes: typeof idle === "number" ? idle : usualIdle,
    lockOnHide: setting(hideSetting) === true,
    opensWith: vault === null ? "nothing" : vault.doors.includes("passphrase") ? "passphrase" : "device",
    entries: vault?.log.entries.length ?? situation.count,
    troubles: vault?.log.troubles.length ?? 0,
  };
}

function answersOf(situation: Situation): Shown["answers"] {
  const answers: Partial<Record<keyof Shown["answers"], GivenAnswer>> = {};
  for (const question of ["no-contact", "afraid", "adult"] as const) {
    const body = latest(situation, "safety", (entry) => entry.body.question === question)?.body;
    if (body !== undefined) answers[question] = { answer: body.answer, who: body.who ?? [] };
  }
  return answers;
}
