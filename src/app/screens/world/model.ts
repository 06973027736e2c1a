/** Own world: what was done in each area, today's three, the library with their own first, and time given (F32, F34, F44). Runs where the entries are. */
import { type Activity, type Area, all, type BodyOf, between, goalsOf, ownWorld, timeGiven } from "#formula";
import { type Around, chainOf } from "../../worker/around.ts";
import { tasksOf } from "../today/model.ts";
import { namesThem } from "./names.ts";

/** An activity of the library or of their own. */
export interface Shown {
  /** The library's id, or the entry that stands for it now. */
  readonly id: string;
  /** Under which it is written down as done; a changed one keeps the first. */
  readonly doneAs: string;
  readonly own: boolean;
  readonly area: Area;
  readonly text: string;
  readonly minutes: number;
  readonly energy: Activity["energy"];
  /** Null where an own one does not say. */
  readonly cost: Activity["cost"] | null;
  readonly company: Activity["company"] | null;
  /** It names the other person: kept, and never proposed. */
  readonly names: boolean;
  /** False: put away. */
  readonly on: boolean;
}

export interface AreaWeek {
  readonly area: Area;
  /** How much was done on each of the last seven days, today last. */
  readonly days: readonly number[];
  readonly month: number;
  readonly emptyFor: number | null;
  /** Means of the last 28 days, 0 to 10. */
  readonly pleasure: number | null;
  readonly mastery: number | null;
}

/** Something that was done, as a row. */
export interface DoneRow {
  readonly entry: string;
  /** It and all that it corrects. */
  readonly ids: readonly string[];
  readonly at: number;
  readonly day: number;
  readonly pleasure: number | null;
  readonly mastery: number | null;
}

/** Days back that an activity's own page looks. */
const reach = 90;

export type World = ReturnType<typeof view>;

/** @param of the activity whose page is open, by any id that it had; null on the page itself */
export function view(around: Around, of: string | null) {
  const { situation, moment, today, library, nickname } = around;
  const world = ownWorld(situation, moment);
  const goals = goalsOf(situation, moment);
  const own = ownActivities(around);
  const offered = library.activities.map((one): Shown => ({ ...one, doneAs: one.id, own: false, names: false, on: true }));
  const next = goals.open.find((goal) => goal.next !== null);
  return {
    today,
    nickname,
    areas: world.areas.map((life): AreaWeek => {
      const rows = between(situation, "done", today - 6, today).filter(({ body }) => body.area === life.area);
      return {
        area: life.area,
        days: Array.from({ length: 7 }, (_, column) => rows.filter(({ day }) => day === today - 6 + column).length),
        month: life.month,
        emptyFor: life.emptyFor,
        pleasure: life.pleasure.mean,
        mastery: life.mastery.mean,
      };
    }),
    three: tasksOf(around),
    goals: { open: goals.open.length, next: next?.steps[next.next ?? 0]?.text ?? null },
    given: timeGiven(situation, moment),
    activities: [...own.filter(({ on }) => on), ...offered],
    putAway: own.filter(({ on }) => !on),
    one: of === null ? null : oneOf([...own, ...offered], of, around),
  };
}

function ownActivities({ situation, today, nickname }: Around): readonly Shown[] {
  return all(situation, "own-activity")
    .filter(({ day }) => day <= today)
    .map(({ id, body }): Shown => {
      const { area, text, minutes, energy, state } = body;
      const names = namesThem(text, nickname);
      return {
        id,
        doneAs: firstOf(id, body),
        own: true,
        area,
        text,
        minutes,
        energy,
        cost: null,
        company: null,
        names,
        on: state === "on",
      };
    });
}

function firstOf(id: string, body: BodyOf<"own-activity">): string {
  return body.first ?? body.replaces ?? id;
}

/** One activity with the times that it was done, newest first; null when nothing stands under that id. */
function oneOf(activities: readonly Shown[], of: string, { situation, today, entry }: Around) {
  const body = entry(of)?.body as Partial<BodyOf<"own-activity">> | undefined;
  const first = body?.first ?? body?.replaces ?? of;
  const activity = activities.find(({ id, doneAs }) => id === of || doneAs === first);
  if (activity === undefined) return null;
  const names = new Set([activity.id, activity.doneAs, of]);
  const times = between(situation, "done", today - reach + 1, today)
    .filter((row) => names.has(row.body.activity ?? ""))
    .map(
      ({ id, at, day, body }): DoneRow => ({
        entry: id,
        ids: chainOf(id, { entry }),
        at,
        day,
        pleasure: body.pleasure ?? null,
        mastery: body.mastery ?? null,
      }),
    )
    .reverse();
  return { activity, times };
}
