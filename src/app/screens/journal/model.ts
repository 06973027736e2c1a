/** The journal: pages by day, letters that are not sent, one of them opened, and the offer after three on one theme (F63). */
import { signals } from "#check";
import { all, type BodyOf, type Filed, latest, type Moment, themeOffer } from "#formula";
import { type Around, chainOf } from "../../worker/around.ts";
import { type Panel, panelFor } from "../check/safety.ts";
import { folded, holdsAll, soughtIn } from "../search/match.ts";
import { minutesSetting, usualMinutes } from "./setting.ts";

export type Prompt = BodyOf<"journal">["prompt"];
/** Where a written thing lives: among the pages or among the letters. */
export type Shelf = "journal" | "letter";

export interface Given {
  readonly shelf: Shelf;
  /** The id of an opened one, also of an earlier wording of it; null for the list. */
  readonly open: string | null;
  readonly find: string;
  /** How many are listed. */
  readonly most: number;
}

/** A page or a letter in the list. */
export interface Line {
  readonly id: string;
  readonly at: number;
  readonly prompt: Prompt | null;
  readonly theme: string | null;
  /** Its first words. */
  readonly begins: string;
}

export interface Sheet {
  /** The wording that stands. */
  readonly id: string;
  /** It and all earlier wordings, oldest first: taken back together. */
  readonly chain: readonly string[];
  readonly when: Moment;
  readonly day: number;
  readonly prompt: Prompt;
  readonly theme: string;
  readonly text: string;
  readonly minutes: number;
  /** Help that its words call for (F73). */
  readonly help: Panel | null;
}

const mostThemes = 4;
const firstWords = 140;

export function view(around: Around, { shelf, open, find, most }: Given) {
  const { situation, moment } = around;
  const rows = rowsOf(around, shelf);
  const minutes = latest(situation, "setting", ({ body }) => body.name === minutesSetting)?.body.value;
  const sought = soughtIn(find);
  const found = sought.length === 0 ? rows : rows.filter((row) => holdsAll(folded(`${row.body.text} ${themeOf(row) ?? ""}`), sought));
  return {
    today: around.today,
    total: rows.length,
    found: found.length,
    days: open === null ? daysOf(found.slice(0, most)) : [],
    letters: rowsOf(around, "letter").length,
    opened: open === null ? null : openedOf(around, shelf, open),
    offer: themeOffer(situation, moment)?.theme ?? null,
    minutes: typeof minutes === "number" ? minutes : usualMinutes,
    themes: themesOf(around),
  };
}

type Row = Filed<BodyOf<"journal">> | Filed<BodyOf<"letter">>;

/** Newest first. Pages belong to the person, letters to the chapter. */
function rowsOf({ situation, chapter, today }: Around, shelf: Shelf): readonly Row[] {
  const rows: readonly Row[] =
    shelf === "journal" ? all(situation, "journal") : all(situation, "letter").filter((row) => row.chapter === chapter);
  return rows.filter(({ day }) => day <= today).sort((a, b) => b.day - a.day || b.at - a.at);
}

function daysOf(rows: readonly Row[]): readonly { readonly day: number; readonly lines: readonly Line[] }[] {
  const days = new Map<number, Line[]>();
  for (const row of rows) {
    const lines = days.get(row.day) ?? [];
    const { text } = row.body;
    const begins = text.length > firstWords ? `${text.slice(0, firstWords).trimEnd()} …` : text;
    lines.push({ id: row.id, at: row.at, prompt: "prompt" in row.body ? row.body.prompt : null, theme: themeOf(row), begins });
    days.set(row.day, lines);
  }
  return [...days].map(([day, lines]) => ({ day, lines }));
}

function themeOf({ body }: Row): string | null {
  return "theme" in body && body.theme !== undefined && body.theme.trim() !== "" ? body.theme : null;
}

/** Themes that were written about last, each in its newest words, to be chosen again. */
function themesOf(around: Around): readonly string[] {
  const themes = new Map<string, string>();
  for (const row of rowsOf(around, "journal")) {
    const theme = themeOf(row)?.trim() ?? "";
    if (theme !== "" && !themes.has(folded(theme))) themes.set(folded(theme), theme);
  }
  return [...themes.values()].slice(0, mostThemes);
}

function openedOf(around: Around, shelf: Shelf, id: string): Sheet | null {
  if (around.entry(id) === undefined) return null;
  const rows: readonly Row[] = all(around.situation, shelf);
  for (const row of rows) {
    const chain = chainOf(row.id, around).toReversed();
    if (!chain.includes(id)) continue;
    const { at, offset, day, body } = row;
    return {
      id: row.id,
      chain,
      when: { at, offset },
      day,
      prompt: "prompt" in body ? body.prompt : "free",
      theme: themeOf(row) ?? "",
      text: body.text,
      minutes: "minutes" in body ? (body.minutes ?? 0) : 0,
      help: helpOf(body.text),
    };
  }
  return null;
}

const nothing = { text: "", signals: [] };

/** By a list of words alone; nothing of it is kept (R51, R55). */
function helpOf(text: string): Panel | null {
  const found = signals(text, "mine");
  const afraid = found.some(({ code }) => code === "S9" || code === "S20");
  return panelFor({ text, signals: found }, nothing, afraid ? "domestic-abuse" : null, {}, 0);
}
