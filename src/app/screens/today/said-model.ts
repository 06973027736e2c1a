/** What is said on Today, first things first: safety, then what just happened, then what is due; and the reminders whose time has come. */
import type { DayGuide } from "#formula";
import { dueLines } from "../../reminders/today.ts";
import type { AroundWith } from "../../worker/around.ts";
import type { Says } from "../../worker/views.ts";

/** Items that have a place of their own on this page, or stand on the page that they speak of. */
const shownElsewhere = [
  ...["three-today.", "tip-today.", "days-kept.", "check-in.", "set-up.", "occasion-near.", "rate-urge."],
  ...["step-one-closed.", "first-message-closed.", "signs-closed."],
];
const most = 2;

/** It waits for the rules, and for no list of texts. */
export const says: Says = "day";

export function view(around: AroundWith<DayGuide>, _: null) {
  const items = around.guidance(around.situation, around.moment);
  const said = items.filter(({ id }) => !shownElsewhere.some((start) => id.startsWith(start))).slice(0, most);
  return { said, due: dueLines(around, said) };
}
