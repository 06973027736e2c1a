/** The position as it is shown: five parts with their why, a week ago beside them, and the one thing for today (F50-F52). Never a sum. */
import {
  type Area,
  between,
  type GuidancePlace,
  type PartName,
  partNames,
  positionOf,
  type StrengthenWay,
  strengthen,
  type Trend,
  trendOf,
} from "#formula";
import type { Around } from "../../worker/around.ts";
import { type Behind, behindOf, type Reason, reasonsOf } from "./why.ts";

export interface PartShown {
  readonly name: PartName;
  /** 0 to 100, whole. */
  readonly value: number;
  /** The same a week ago; null before it had begun. */
  readonly before: number | null;
  /** By week, oldest first, the running week last. */
  readonly weeks: readonly WeekShown[];
  readonly why: readonly Reason[];
  readonly base: { readonly name: string; readonly points: number };
  readonly behind: readonly Behind[];
  readonly fade: { readonly weeks: number; readonly points: number };
}

interface WeekShown {
  /** Local day at whose end it was read. */
  readonly day: number;
  readonly value: number;
  readonly smoothed: number;
}

export interface Helps {
  readonly what: StrengthenWay;
  readonly part: PartName;
  readonly area: Area | null;
  /** Days since something was last done in that area; null when there was nothing in these 28 days. */
  readonly emptyFor: number | null;
  readonly leadsTo: GuidancePlace;
}

const day = 86_400_000;
const window = 28;

export function view(around: Around, _: null) {
  const { situation, moment, chapter, nickname } = around;
  const trend = trendOf(situation, chapter, moment);
  const now = positionOf(situation, chapter, moment);
  const lastWeek = { ...moment, at: moment.at - 7 * day };
  const before = trendOf(situation, chapter, lastWeek).length === 0 ? null : positionOf(situation, chapter, lastWeek);
  return {
    nickname,
    parts: trend.length === 0 ? [] : partNames.map((name) => shown(name, now[name], before?.[name].value ?? null, trend, around)),
    helps: trend.length === 0 ? null : helpsOf(around),
  };
}

function shown(
  name: PartName,
  part: ReturnType<typeof positionOf>[PartName],
  before: number | null,
  trend: Trend,
  around: Around,
): PartShown {
  const behind = behindOf(part, around);
  return {
    name,
    value: Math.round(part.value),
    before: before === null ? null : Math.round(before),
    weeks: trend.map(({ until, values, smoothed }) => ({
      day: until,
      value: Math.round(values[name]),
      smoothed: Math.round(smoothed[name]),
    })),
    why: reasonsOf(name, part, behind, around),
    base: part.base,
    behind,
    fade: part.fade,
  };
}

/** What would strengthen it most, only where guidance says so too: it stays silent when there is something more important. */
function helpsOf({ situation, moment, today, chapter, safety, guidance }: Around): Helps | null {
  const item = guidance(situation, moment).find(({ id }) => id.startsWith("strengthen."));
  const found = item === undefined ? null : strengthen(situation, chapter, safety, moment);
  if (item === undefined || found === null) return null;
  const last = between(situation, "done", today - window + 1, today).findLast(({ body }) => body.area === found.area);
  return {
    what: found.what,
    part: found.part,
    area: found.area,
    emptyFor: last === undefined ? null : today - last.day,
    leadsTo: item.leadsTo,
  };
}
