/** What raises the verdict of the words (F71): safety modes, unanswered contacts, the hour. History outranks words; nothing lowers. */
import type { Circumstances, Draft, Reading } from "./check.ts";
import { type Finding, type Label, type Mode, pushingLabels, type Verdict, verdicts } from "./finding.ts";
import { reasonOfWords } from "./reasons.ts";

export interface Case {
  readonly draft: Draft;
  readonly circumstances: Circumstances;
  readonly language: Reading["language"];
  readonly state: Reading["state"];
  readonly wordsVerdict: Verdict;
  readonly labels: readonly Label[];
  readonly findings: readonly Finding[];
}

/** Unanswered contacts from which on no further one is advised (F27). */
export const mostUnanswered = 2;
/** From this hour to that nothing is sent that can wait (M11). */
const lateFrom = 23;
const lateUntil = 6;

interface Step {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The verdict and its reason; the first of the steps that raises highest gives the reason. */
export function raised(one: Case): Step {
  const steps = [...stepsOfModes(one), stepOfUnanswered(one), stepOfLanguage(one), stepOfLoading(one), stepOfWords(one), stepOfHour(one)];
  let top: Step = { verdict: one.wordsVerdict, reason: "" };
  let reason = "";
  for (const step of steps) {
    if (step === null) continue;
    if (reason === "" || verdicts.indexOf(step.verdict) > verdicts.indexOf(top.verdict)) {
      if (verdicts.indexOf(step.verdict) < verdicts.indexOf(top.verdict)) continue;
      top = step;
      reason = step.reason;
    }
  }
  return { verdict: top.verdict, reason };
}

/** Settles something and does nothing else. */
function isNeeded(one: Case): boolean {
  const pushes = one.labels.some((label) => (pushingLabels as readonly Label[]).includes(label));
  return one.labels.includes("logistics") && !pushes && one.wordsVerdict !== "stop";
}

const modeSteps: Record<Mode, (one: Case) => Step | null> = {
  order: () => ({
    verdict: "stop",
    reason:
      "An order is in force, so nothing is checked for sending. Ask your lawyer or the court which channel is allowed, also for what must be settled.",
  }),
  "own-violence": () => ({
    verdict: "stop",
    reason: "Somebody was, or might be, afraid of you. Nothing is checked for sending; talk to somebody first.",
  }),
  "asked-to-stop": (one) =>
    isNeeded(one)
      ? null
      : {
          verdict: "stop",
          reason: "They asked for no contact. That is the answer; the kind thing and the self-respecting thing are the same.",
        },
  afraid: (one) =>
    isNeeded(one)
      ? null
      : { verdict: "stop", reason: "You are afraid of them, or of what could happen. Your safety comes before any message." },
};

function stepsOfModes(one: Case): (Step | null)[] {
  return (one.circumstances.modes ?? []).map((mode) => modeSteps[mode](one));
}

function stepOfUnanswered(one: Case): Step | null {
  const count = one.circumstances.unanswered ?? 0;
  if (count < mostUnanswered) return null;
  if (isNeeded(one))
    return {
      verdict: "wait",
      reason: `${count} messages are unanswered. What must be settled can go once by another way: e-mail, a letter, or somebody you both trust.`,
    };
  return { verdict: "stop", reason: `${count} messages are unanswered. Another one reads as pressure, whatever its tone.` };
}

function stepOfLanguage(one: Case): Step | null {
  return one.language === "other" ? { verdict: "wait", reason: "I read English only; nobody has checked this." } : null;
}

function stepOfLoading(one: Case): Step | null {
  return one.state === "reading" ? { verdict: "edit", reason: "Still reading. The last word comes in a moment." } : null;
}

function stepOfWords(one: Case): Step {
  return { verdict: one.wordsVerdict, reason: reasonOfWords(one) };
}

function stepOfHour(one: Case): Step | null {
  const { hour } = one.circumstances;
  if (hour === undefined || isNeeded(one) || one.state === "empty") return null;
  const late = hour >= lateFrom || hour < lateUntil;
  return late ? { verdict: "wait", reason: "It is late. Read it again in the morning; it will still be here." } : null;
}
