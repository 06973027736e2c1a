/** Reminders whose time has come, as lines on Today: those that no other part of that page shows (F92). */
import { between, type DayGuide, type GuidanceItem, type GuidancePlace, type ReminderKind } from "#formula";
import type { AroundWith } from "../worker/around.ts";
import { reminderPrompt } from "../worker/setting-names.ts";
import { isDue } from "./schedule.ts";
import { wishesOf } from "./wishes.ts";

/** Kinds that have no part of their own there, each with the item of guidance that may say the same: its id begins so. */
const saidBy = { plan: "hard-hour.", "hard-hour": "hard-hour.", week: "weekly-review." } as const satisfies Partial<
  Record<ReminderKind, string>
>;

export interface DueLine {
  readonly kind: keyof typeof saidBy;
  readonly leadsTo: GuidancePlace;
}

/** @param said what stands on that page already */
export function dueLines(around: AroundWith<DayGuide>, said: readonly GuidanceItem[]): readonly DueLine[] {
  const { situation, moment, today } = around;
  const waved = new Set<string>(between(situation, "prompt", today, today).map(({ body }) => body.prompt));
  return around.reminders(situation, moment, wishesOf(around)).flatMap((reminder) => {
    const { kind, leadsTo } = reminder;
    if (!isLine(kind) || !isDue(reminder, moment) || waved.has(reminderPrompt(kind))) return [];
    return said.some(({ id }) => id.startsWith(saidBy[kind])) ? [] : [{ kind, leadsTo }];
  });
}

function isLine(kind: ReminderKind): kind is DueLine["kind"] {
  return Object.hasOwn(saidBy, kind);
}
