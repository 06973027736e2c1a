/** What to say or offer in a moment. One rule is one file under rules/; this is their list, in the order in which they are heard. */
import type { Moment } from "../entry.ts";
import type { Library } from "../library/types.ts";
import type { Situation } from "../situation.ts";
import { type Context, contextOf, type Options } from "./context.ts";
import type { Item } from "./item.ts";
import { itemOf, type Rule } from "./rule.ts";
import { groups } from "./rules/index.ts";

export type { Options } from "./context.ts";
export type { Item, Place, RuleNumber, Why } from "./item.ts";
export { type Reminder, type ReminderKind, type ReminderWishes, remindersOf } from "./reminders.ts";

/** Every rule, first heard first. */
export const rules: readonly Rule[] = Object.values(groups).flat();

/**
 * What to say or offer now, first things first: safety, history, what just happened, what is due, today, offers.
 * @param library in one language; without it nothing comes from it: no tip, no activity
 * @param options what the device knows and the log does not: until when it stays quiet
 */
export function guidance(situation: Situation, moment: Moment, library: Library | null = null, options: Options = {}): readonly Item[] {
  const context = contextOf(situation, moment, library, options);
  const items: Item[] = [];
  for (const rule of heard(context)) for (const saying of rule.applies(context) ?? []) items.push(itemOf(rule, saying, items.length));
  return items;
}

/** After a help panel nothing but safety and what was settled; after graduation nothing that asks for something. */
function heard(context: Context): readonly Rule[] {
  const { safety, history, now, due, today, offers, graduated } = groups;
  if (context.quiet) return [...safety, ...history];
  if (context.path().is === "graduated") return [...safety, ...history, ...now, ...graduated];
  return [...safety, ...history, ...now, ...due, ...today, ...offers];
}
