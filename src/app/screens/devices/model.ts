/** What the page says of where a device is. */
import type { Notice } from "#sync";
import type { Found, Refusal, Standing } from "../../sync/devices-form.ts";
import { clock, dayAt, longDate } from "../../ui/dates.ts";
import { deviceWords } from "../../words/en/devices.ts";

const { state, notices, refused, join } = deviceWords;

/** One line: whether anything waits, and why. @param now null: nobody has looked so far */
export function stateLine(now: Standing | null): string {
  const last = now?.last ?? null;
  if (now === null || last === null) return state.starting;
  const waits = now.waiting === 0 ? "" : state.waiting(now.waiting);
  switch (last.type) {
    case "done":
      return now.waiting === 0 ? state.done : waits;
    case "later":
      if (last.why === "offline") return now.waiting === 0 ? state.offline : state.offlineWaiting(now.waiting);
      return joined(state[last.why], waits);
    case "failed":
      return state.failed;
    case "stopped":
      return joined(state[last.why], waits);
    case "ended":
      return deviceWords.ended[last.why];
  }
}

/** When the server answered last. @param at milliseconds since 1970, as `now` */
export function heardLine(at: number, now: number): string {
  const day = dayAt(at);
  return state.heard(day === dayAt(now) ? state.today(clock(at)) : state.on(longDate(day)));
}

export function noticeLine(notice: Notice): string {
  switch (notice.type) {
    case "agreed-anew":
      return notice.why === "lost" ? notices.lost(notice.putBack) : notices.another(notice.putBack);
    case "damaged":
      return notices.damaged(notice.ids.length);
    case "erased-without-order":
      return notices.erased(notice.ids.length);
  }
}

/** Why the server did not do what was asked. */
export function refusalLine(why: Refusal): string {
  if (why === "offline" || why === "closed" || why === "deleted") return refused[why];
  return why === "slow-down" || why === "busy" ? refused.later : refused.other;
}

/** What is wrong with a link or with 24 words. */
export function foundLine(found: Exclude<Found, { type: "found" }>): string {
  if (found.type === "wrong-words") return joined(join.wrong, found.places.length === 0 ? "" : join.wrongPlaces(found.places));
  if (found.type === "refused") return found.why === "gone" ? join.gone : refusalLine(found.why);
  return join[found.type];
}

/** The part of a link behind "join/", where there is one. @param text as it was pasted */
export function secretIn(text: string): string | null {
  return /(?:^|\/)([0-9a-f]{64})$/.exec(text.trim())?.[1] ?? null;
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
