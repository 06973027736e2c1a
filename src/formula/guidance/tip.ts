/** Today's tip (F64): one a day, the same all day, fitting step, day and what happened in the last two days; none again within 90 days. */
import { hourOf } from "../calendar.ts";
import type { Step, Tip, Trigger } from "../library/types.ts";
import { between } from "../situation.ts";
import { begunOn } from "../views/begun.ts";
import { counts } from "../views/contact.ts";
import type { Context } from "./context.ts";

/** Days that a tip rests after it was shown. */
const rest = 90;
/** Days in which something has just happened: today and yesterday. */
const recent = 2;
/** A mood or a sleep that is low, of 10. */
const low = 3;
/** Days above which a tip is for any time. */
const anyTime = 60;
/** What is so all the time takes its turn with the others; it does not push before them. */
const lasting: ReadonlySet<Trigger> = new Set(["co-parent", "left-them", "wants-to-let-go"]);

/** The tip of the day, or null without a library, and where every fitting one rests. What was shown today stays. */
export function tipOf(context: Context): Tip | null {
  const { library, situation, today } = context;
  if (library === null) return null;
  const held = new Set(context.guarded() ? library.heldBack : []);
  const rests = new Set<string>();
  let shownToday: string | null = null;
  for (const { day, body } of between(situation, "tip", today - rest, today)) {
    if (day === today) shownToday ??= body.tip;
    else rests.add(body.tip);
  }
  const shown = library.tips.find(({ id }) => id === shownToday);
  if (shown !== undefined && !held.has(shown.id)) return shown;
  const steps = stepsOf(context);
  const day = dayOfWeeks(context);
  const triggers = triggersOf(context);
  let best: Tip | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const tip of library.tips) {
    if (!steps.has(tip.step) || held.has(tip.id) || rests.has(tip.id) || day < tip.days[0] || day > tip.days[1]) continue;
    if (tip.trigger !== undefined && !triggers.has(tip.trigger)) continue;
    const nearness = nearnessOf(tip);
    // Most tips fit any time: their place in the day's order is only worked out while nothing nearer was found.
    if (nearness * range > bestRank) continue;
    const rank = nearness * range + hashOf(today, tip.id);
    if (rank < bestRank) {
      best = tip;
      bestRank = rank;
    }
  }
  return best;
}

/** The steps whose tips fit now. Respect runs through all of them (F40). */
function stepsOf(context: Context): ReadonlySet<Step> {
  const weeks = context.days();
  const { is } = context.path();
  if (is === "graduated" || (weeks !== null && weeks.ended !== null)) return new Set<Step>(["after", "respect"]);
  const steps = new Set<Step>(["start", "own-world", "respect"]);
  if (context.stepOne().open) steps.add("agree");
  if (weeks?.reviewDue === true) steps.add("after");
  return steps;
}

/** Days since Day 0; before the weeks, and without them, since the chapter began. Goes on after the weeks. */
function dayOfWeeks({ days, situation, chapter, today }: Context): number {
  return Math.max(0, today - (days()?.day0 ?? begunOn(situation, chapter(), today)));
}

/** What happened today or yesterday, and what is so all the time. By days alone: the hour of the moment changes nothing. */
function triggersOf(context: Context): ReadonlySet<Trigger> {
  const { situation, today } = context;
  const from = today - recent + 1;
  const found = new Set<Trigger>();
  const when = (trigger: Trigger, holds: boolean) => holds && found.add(trigger);
  const mine = (row: { readonly chapter: string }) => row.chapter === context.chapter();
  const urges = between(situation, "urge", from, today);
  const checkIns = between(situation, "check-in", from, today);
  when(
    "slip",
    between(situation, "contact", from, today).some((row) => mine(row) && counts(row)),
  );
  when("urge", urges.length > 0);
  when(
    "night",
    urges.some((row) => isNight(hourOf(row))),
  );
  when("looked", between(situation, "looking", from, today).some(mine));
  when("they-wrote", between(situation, "received", from, today).some(mine));
  when(
    "low-mood",
    checkIns.some(({ body }) => body.mood !== undefined && body.mood <= low),
  );
  when(
    "poor-sleep",
    checkIns.some(({ body }) => body.sleep !== undefined && body.sleep <= low),
  );
  when(
    "costly-act",
    between(situation, "act", from, today).some((row) => mine(row) && row.body.worth === "cost"),
  );
  when(
    "friend-asked",
    between(situation, "sign", from, today).some((row) => mine(row) && row.body.learned === "told"),
  );
  const { today: now, ahead } = context.occasions();
  when("occasion-near", now.length > 0 || ahead.some(({ inDays }) => inDays <= recent));
  const week = between(situation, "done", today - 6, today).length;
  const settled = dayOfWeeks(context) >= 7;
  when("empty-week", settled && week === 0);
  when("good-week", settled && week >= 7);
  const { ties, "who-ended": whoEnded } = context.facts();
  when("co-parent", Array.isArray(ties) && ties.includes("children"));
  when("left-them", whoEnded === "me");
  when("wants-to-let-go", context.want() === "let-go" || context.path().is === "letting-go");
  return found;
}

/** 0 for what just happened, 1 for what is for these very days, 2 for any time; within one the day has its own order. */
function nearnessOf({ days, trigger }: Tip): number {
  if (trigger !== undefined && !lasting.has(trigger)) return 0;
  return days[1] - days[0] <= anyTime ? 1 : 2;
}

/** What a hash stays below. */
const range = 2 ** 32;

function isNight(hour: number): boolean {
  return hour >= 22 || hour < 5;
}

/** An order of the tips that is another one each day. */
function hashOf(day: number, id: string): number {
  let hash = Math.imul(day ^ 0x811c9dc5, 0x9e3779b1);
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
