/** "Do I want this back?": sheets compared over time, both ways, and what was sorted into mine and not mine (F45). */
import { dayOf } from "../calendar.ts";
import { sheetQuestions } from "../entries/sheet.ts";
import type { Moment } from "../entry.ts";
import { all, firstFrom, type Situation } from "../situation.ts";

export type SheetQuestion = (typeof sheetQuestions)[number];

export interface Answer {
  readonly entry: string;
  readonly day: number;
  /** 0 to 10. */
  readonly value: number;
}

export interface Compared {
  readonly question: SheetQuestion;
  /** Whom it looks at: it looks both ways. */
  readonly looksAt: "them" | "me";
  /** Oldest first; never empty. */
  readonly answers: readonly Answer[];
  /** The newest answer less the first; null with one alone. */
  readonly change: number | null;
}

export interface Sheets {
  /** Ids, oldest first. */
  readonly sheets: readonly string[];
  /** Questions that have an answer, in the order of the sheet. */
  readonly compared: readonly Compared[];
  /** What `lowAnswers` finds. */
  readonly low: readonly (Answer & { readonly question: SheetQuestion })[];
}

export interface Sorted {
  readonly mine: readonly string[];
  readonly notMine: readonly string[];
}

/** Questions about them; a low answer to one of these opens the help: listened to, told the truth, safe, respected. */
const opensHelp: readonly SheetQuestion[] = ["listened", "honest", "safe", "respected"];
const low = 3;

export function sheetsOf(situation: Situation, chapter: string, moment: Moment): Sheets {
  const now = dayOf(moment);
  const rows = all(situation, "sheet").filter((row) => row.chapter === chapter && row.day <= now);
  const compared = sheetQuestions.flatMap((question): Compared[] => {
    const answers = rows.flatMap(({ id, day, body }) => {
      const value = body.answers[question];
      return value === undefined ? [] : [{ entry: id, day, value }];
    });
    const first = answers[0];
    const last = answers.at(-1);
    if (first === undefined || last === undefined) return [];
    const change = answers.length > 1 ? last.value - first.value : null;
    return [{ question, looksAt: opensHelp.includes(question) ? "them" : "me", answers, change }];
  });
  return { sheets: rows.map(({ id }) => id), compared, low: lowAnswers(situation, chapter, moment) };
}

/** Low newest answers to what nobody should be without, in the order of the sheet: they open the help of F4. */
export function lowAnswers(situation: Situation, chapter: string, moment: Moment): Sheets["low"] {
  const now = dayOf(moment);
  const newest = new Map<SheetQuestion, Answer>();
  const rows = all(situation, "sheet");
  // From the newest back, until each has its answer.
  for (let at = firstFrom(rows, now + 1) - 1; at >= 0 && newest.size < opensHelp.length; at--) {
    const row = rows[at];
    if (row?.chapter !== chapter) continue;
    for (const question of opensHelp) {
      const value = row.body.answers[question];
      if (value !== undefined && !newest.has(question)) newest.set(question, { entry: row.id, day: row.day, value });
    }
  }
  return opensHelp.flatMap((question) => {
    const answer = newest.get(question);
    return answer !== undefined && answer.value <= low ? [{ question, ...answer }] : [];
  });
}

/** What can be influenced, and what cannot: ids, oldest first. */
export function mineOf(situation: Situation, chapter: string, moment: Moment): Sorted {
  const now = dayOf(moment);
  const rows = all(situation, "mine").filter((row) => row.chapter === chapter && row.day <= now);
  const ids = (mine: boolean) => rows.filter(({ body }) => body.mine === mine).map(({ id }) => id);
  return { mine: ids(true), notMine: ids(false) };
}
