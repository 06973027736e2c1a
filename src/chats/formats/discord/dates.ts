import { fromIsoLocal, wallTime } from "../../calendar.ts";
import type { Chat } from "../../chat.ts";
import { unknownOffset } from "../../columns.ts";
import type { Known } from "../../format.ts";
import { doubtsOf, evidenceOf, orderOf, packed, unpack } from "../../stamps/dates.ts";
import { shapeOf } from "../../stamps/shape.ts";
import { Template } from "../../stamps/template.ts";

/** A moment as it is written. */
export interface Moment {
  /** Milliseconds of the wall clock; while the order of dates is unknown, the date as it is written. */
  readonly time: number;
  /** Minutes east of UTC, or `unknownOffset`. */
  readonly offset: number;
  readonly hasSeconds: boolean;
}

const encoder = new TextEncoder();
const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,](\d{1,9}))? ?(Z|[+-]\d\d:?\d\d)?$/;
const named = /^(\d{1,2})-(\w{3})-(\d\d|\d{4}) (\d{1,2}):(\d\d) (AM|PM)$/;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Reads 2024-01-15T10:30:00.123+01:00, with or without its parts behind the second; null for anything else. */
export function isoMoment(text: string): Moment | null {
  const [found, fraction = "", zone] = iso.exec(text) ?? [];
  if (found === undefined) return null;
  const time = fromIsoLocal(encoder.encode(found), 0);
  if (Number.isNaN(time)) return null;
  return {
    time: time + Math.floor(Number(`0.${fraction}0`) * 1_000),
    offset: zone === undefined ? unknownOffset : offsetOf(zone),
    hasSeconds: true,
  };
}

/** Reads the dates of one file, which are all written in one way: that of the computer that exported. */
export class Dates {
  private readonly known: Known["dates"];
  private template: Template | null = null;

  /** @param known what comes first in a date, where the person says it */
  constructor(known: Known["dates"]) {
    this.known = known;
  }

  /** @returns null where no moment is written */
  moment(text: string): Moment | null {
    return isoMoment(text) ?? namedMoment(text) ?? this.shapedMoment(text);
  }

  /** When all was read: gives a chat its times, once it can be told whether the day or the month comes first. */
  settle(chat: Chat): void {
    const { template } = this;
    if (template === null) return;
    const { time } = chat.columns.table();
    const literals = template.shape.parts.flatMap((part) => (part.type === "literal" ? [part.text] : []));
    const evidence = {
      ...evidenceOf(template.shape),
      hasDots: literals.includes("."),
      isAmerican: template.shape.hasCapitals && literals.includes("/") && !template.isPadded,
    };
    const { order, isCertain } = orderOf(time, 0, time.length, evidence, this.known);
    const doubts = isCertain ? [] : doubtsOf(time, 0, time.length);
    unpack(time, 0, time.length, order);
    chat.dateOrder = order;
    if (doubts.length === 0) return;
    chat.warnings.add("date-order-unknown");
    chat.dateDoubts = doubts;
  }

  private shapedMoment(text: string): Moment | null {
    const line = `[${text}] `;
    if (this.template === null) {
      const shape = shapeOf(line);
      this.template = shape === null ? null : new Template(shape);
    }
    const bytes = encoder.encode(line);
    if (this.template === null || this.template.match(bytes, 0, bytes.length) < 0) return null;
    return { time: packed(this.template.stamp), offset: unknownOffset, hasSeconds: this.template.hasSeconds };
  }
}

function namedMoment(text: string): Moment | null {
  const [found, day, month = "", year, hour, minute, half] = named.exec(text) ?? [];
  if (found === undefined) return null;
  const century = Number(year) < 100 ? 2_000 : 0;
  const time = wallTime(
    century + Number(year),
    months.indexOf(month) + 1,
    Number(day),
    (Number(hour) % 12) + (half === "PM" ? 12 : 0),
    Number(minute),
    0,
  );
  return Number.isNaN(time) ? null : { time, offset: unknownOffset, hasSeconds: false };
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}
