/** The journal: pages and letters that are not sent, and the offer after three pages on one theme in two days (F63). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import { all, between, type Situation } from "../situation.ts";

export interface Page {
  readonly entry: string;
  readonly day: number;
  readonly prompt: BodyOf<"journal">["prompt"];
  /** As typed, or null. */
  readonly theme: string | null;
}

export interface Journal {
  /** Pages belong to the person, letters to the chapter; both oldest first. */
  readonly pages: readonly Page[];
  readonly letters: readonly { readonly entry: string; readonly day: number }[];
}

export interface ThemeOffer {
  readonly theme: string;
  /** The pages behind it, oldest first: something to do or somebody to call is offered instead of one more (R21). */
  readonly entries: readonly string[];
}

const most = 3;

/** Everything that was written: for the page that lists it. */
export function journalOf(situation: Situation, chapter: string, moment: Moment): Journal {
  const now = dayOf(moment);
  return {
    pages: all(situation, "journal")
      .filter(({ day }) => day <= now)
      .map(({ id, day, body }) => ({ entry: id, day, prompt: body.prompt, theme: body.theme ?? null })),
    letters: all(situation, "letter")
      .filter((row) => row.chapter === chapter && row.day <= now)
      .map(({ id, day }) => ({ entry: id, day })),
  };
}

/** The theme that was written about three times or more, today and yesterday; the one written about last where there are two; or null. */
export function themeOffer(situation: Situation, moment: Moment): ThemeOffer | null {
  const now = dayOf(moment);
  const themes = new Map<string, ThemeOffer & { readonly entries: string[] }>();
  let found: ThemeOffer | null = null;
  for (const { id, body } of between(situation, "journal", now - 1, now)) {
    const theme = (body.theme ?? "").trim();
    if (theme === "") continue;
    // The same words in another case or spacing are the same theme.
    const key = theme.toLowerCase().replace(/\s+/g, " ");
    const known = themes.get(key) ?? { theme, entries: [] };
    known.entries.push(id);
    themes.set(key, known);
    if (known.entries.length >= most) found = known;
  }
  return found;
}
