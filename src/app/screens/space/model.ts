/** Space: the days of the weeks, contact and looking apart, what is hard (F20 to F27, F31, F35, F36). Runs where the entries are. */
import { closedBy, countedContacts, daysOf, pathOf } from "#formula";
import type { Around } from "../../worker/around.ts";
import { afterOf } from "./after.ts";
import { hardOf } from "./hard.ts";
import { limitedOf, unanswered } from "./limited.ts";
import { looksOf, recentOf } from "./recent.ts";
import { reviewOf } from "./review.ts";
import { stripOf } from "./strip.ts";

export type Space = ReturnType<typeof view>;

/** @param given the contact whose page is open; it may have been corrected since */
export function view(around: Around, given: { readonly contact: string | null }) {
  const { situation, chapter, moment, safety, guarded, nickname, today } = around;
  const days = daysOf(situation, chapter, moment);
  const contacts = countedContacts(situation, chapter, moment);
  return {
    today,
    nickname,
    guarded,
    /** Why every way to the other person is closed, or null. */
    closed: closedBy(safety)?.by ?? null,
    path: pathOf(situation, chapter, moment).is,
    weeks: days === null ? null : stripOf(days, around),
    /** The local day of the last contact that they began, or null. */
    lastContact: contacts.at(-1)?.day ?? null,
    recent: recentOf(around, days),
    looks: looksOf(around),
    unanswered: unanswered(around),
    limited: limitedOf(around),
    hard: hardOf(around),
    review: days === null ? null : reviewOf(around, days),
    after: given.contact === null ? null : afterOf(around, days, given.contact),
  };
}
