import { longDate } from "../../ui/dates.ts";
import { spaceWords as say } from "../../words/en/space.ts";
import type { Recent } from "./recent.ts";
import type { Way, Weeks } from "./strip.ts";

/** The line under the headline: where in the weeks they are. */
export function subOf({ n, length, reviewDue, ended }: Weeks): string {
  if (ended !== null) return say.over(longDate(ended));
  if (reviewDue) return say.pastEnd(n);
  return `${say.dayOf(n, length)} ${say.noMagic}`;
}

/** "a text" */
export function inSentence(way: Way): string {
  return say.ways[way][1];
}

/** What a recent row is called. */
export function nameOf({ what }: Recent): string {
  return what.kind === "contact" ? say.recent.contact(inSentence(what.way)) : say.recent.look(say.looks[what.look][1]);
}
