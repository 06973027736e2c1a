import type { Chat } from "./chat.ts";
import { unknownOffset } from "./columns.ts";

/** Whether a name like Europe/Madrid is one of a time zone. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a chat into a zone. Instants that are known are shown as its clock showed them; a wall clock stays as it is and gets its offset.
 * @param zone a name for which `isZone` holds
 */
export function putInZone({ columns, warnings }: Chat, zone: string): void {
  const offsetOf = offsets(zone);
  const { time, offset } = columns.table();
  for (let at = 0; at < time.length; at++) {
    const [wall, known] = [time[at] as number, offset[at] as number];
    if (known === unknownOffset) {
      // Twice, since the first guess may fall on the other side of a change.
      const first = offsetOf(wall);
      offset[at] = offsetOf(wall - first * minute);
      continue;
    }
    const instant = wall - known * minute;
    const own = offsetOf(instant);
    time[at] = instant + own * minute;
    offset[at] = own;
  }
  warnings.delete("no-zone");
}

const minute = 60_000;
/** No zone changes its offset but at a quarter of an hour. */
const quarter = 15 * minute;

/** Minutes east of UTC at an instant. */
function offsets(zone: string): (instant: number) => number {
  const format = formatOf(zone);
  const known = new Map<number, number>();
  return (instant) => {
    const start = Math.floor(instant / quarter) * quarter;
    let found = known.get(start);
    if (found === undefined) {
      const parts = Object.fromEntries(format.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
      const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0 } = parts;
      found = Math.round((Date.UTC(year, month - 1, day, hour, minutes) - start) / minute);
      known.set(start, found);
    }
    return found;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
}
