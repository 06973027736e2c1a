/** Where an item of guidance leads: from the formula's names of places to the app's addresses. */
import type { GuidancePlace } from "#formula";

/** Places by their first word; what stands behind a colon becomes the part of the address. */
const addresses: Readonly<Record<string, string | null>> = {
  nothing: null,
  "safety-questions": "questions",
  "set-up": "start",
  "settings:safety": "safety",
  "settings:prompts": "settings/prompts",
  urge: "minute",
  "urge:rate": "minute/rate",
  "my-person": "minute/person",
  check: "check",
  "check:logistics": "check/settle",
  "step-1": "step",
  "first-message": "first",
  signs: "signs",
  weeks: "space/begin",
  "weeks-review": "space/review",
  review: "week",
  want: "week/want",
  space: "space",
  "log:contact": "space/log",
  "log:did-nothing": "respect/nothing",
  room: "room",
  "own-world": "world",
  activity: "world",
  journal: "journal",
  "if-then": "plans",
  goals: "goals",
  weigh: "respect/weigh",
  standard: "respect/standard",
  sheet: "respect/sheet",
  position: "position",
  "check-in": "day",
  scale: "measures",
  "letting-go": "onward",
  graduation: "onward/end",
  archive: "onward/archive",
  backup: "settings",
  delete: "settings",
  "honest-notes": "honest",
  tip: "tips",
  help: "help",
  "help-text": "sheets",
  card: "cards",
};

/** The address behind "#"; null where there is nowhere to go. */
export function addressOf(place: GuidancePlace): string | null {
  const whole = addresses[place];
  if (whole !== undefined) return whole;
  const [first = "", rest = ""] = place.split(/:(.*)/s);
  const known = addresses[first];
  return known === undefined || known === null ? null : `${known}/${rest}`;
}
