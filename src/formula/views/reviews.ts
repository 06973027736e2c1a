/** The weekly review, and whether what they want is to be asked again (F3, F66). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import { latest, type Situation } from "../situation.ts";
import { begunOn } from "./begun.ts";

export interface Reviews {
  /** The last review, or null. */
  readonly last: {
    readonly entry: string;
    readonly day: number;
    /** The value whose act it named, or null. */
    readonly value: string | null;
    /** It set one thing for the next week. */
    readonly hasNext: boolean;
  } | null;
  /** Local day from which the next one is due, and whether that is today or past. */
  readonly dueOn: number;
  readonly due: boolean;
  readonly want: {
    /** The answer that stands, or null before the first. */
    readonly is: BodyOf<"want">["want"] | null;
    readonly entry: string | null;
    readonly day: number | null;
    /** It is a week old: asked again, without judgement (F3). */
    readonly askAgain: boolean;
  };
}

const week = 7;

/** Reviews belong to the person, what they want to a chapter. The first of both is asked for a week after the chapter began. */
export function reviewsOf(situation: Situation, chapter: string, moment: Moment): Reviews {
  const now = dayOf(moment);
  const begun = begunOn(situation, chapter, now);
  const last = latest(situation, "review", ({ day }) => day <= now);
  const want = latest(situation, "want", (row) => row.chapter === chapter && row.day <= now);
  const dueOn = (last?.day ?? begun) + week;
  return {
    last:
      last === undefined
        ? null
        : { entry: last.id, day: last.day, value: last.body.value ?? null, hasNext: (last.body.next ?? "").trim() !== "" },
    dueOn,
    due: now >= dueOn,
    want: {
      is: want?.body.want ?? null,
      entry: want?.id ?? null,
      day: want?.day ?? null,
      askAgain: now - (want?.day ?? begun) >= week,
    },
  };
}
