/**
 * The app in languages that it does not ship: in one that nobody speaks (`vite build --mode pseudo`), where what stands without brackets stands
 * in no word file, and in Spanish (`--mode es`), where what is translated is shown, and English only where nothing is translated yet.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { dayWords } from "../../src/app/words/es/day.ts";
import { helpWords } from "../../src/app/words/es/help.ts";
import { journalWords } from "../../src/app/words/es/journal.ts";
import { locale } from "../../src/app/words/es/locale.ts";
import { minuteWords } from "../../src/app/words/es/minute.ts";
import { moreWords } from "../../src/app/words/es/more.ts";
import { panelWords } from "../../src/app/words/es/panel.ts";
import { readingWords } from "../../src/app/words/es/reading.ts";
import { spaceWords } from "../../src/app/words/es/space.ts";
import { beginWords } from "../../src/app/words/es/space-more.ts";
import { startWords } from "../../src/app/words/es/start.ts";
import { tipsWords } from "../../src/app/words/es/tips.ts";
import { todayWords } from "../../src/app/words/es/today.ts";
import { words } from "../../src/app/words/es.ts";
import { drafts, expect, expectVerdict, field, verdict } from "./app.ts";
import { begin, bringPerson, expectRoom, goOn, inLanguage, isOthers, plain, readOn } from "./in-language.ts";

const pseudo = inLanguage("pseudo");
const spanish = inLanguage("es");

pseudo.describe("F92 every word of the app comes from its word files", () => {
  pseudo.use({ viewport: { width: 320, height: 700 } });

  pseudo(
    "F92 the first page, the settings and what lies behind them: in brackets, and nothing sideways at 320 pixels",
    async ({ page }) => {
      pseudo.setTimeout(120_000);
      await begin(page);
      await expectOwnWords(page);
      await expectRoom(page);
      await goOn(page);
      await bringPerson(page);
      for (const place of [
        "",
        "settings",
        "settings/name",
        "settings/exit",
        "settings/display",
        "settings/export",
        "settings/reminders",
        "settings/prompts",
        "check",
        "keep",
      ]) {
        await pseudo.step(place === "" ? "today" : place, async () => {
          await show(page, place, "One moment");
          await expectOwnWords(page);
          await expectRoom(page);
        });
      }
    },
  );
});

spanish.describe("F92 the app in Spanish, as far as it is translated", () => {
  spanish.use({ viewport: { width: 320, height: 700 } });

  spanish("F92 the first page, and the screens of somebody who has just begun", async ({ page }) => {
    spanish.setTimeout(120_000);
    await page.goto("/#");
    await expect(page.getByRole("heading", { level: 1, name: words.questions.title })).toBeVisible();
    await expect(page.getByRole("button", { name: words.questions.go })).toBeVisible();
    await expectSpanish(page);
    await begin(page);
    await goOn(page);
    await walk(page, [
      ["start", startWords.asks.today.title, startWords.skip],
      ["space", spaceWords.title, spaceWords.log, spaceWords.begin],
      ["space/begin", beginWords.title, beginWords.begin],
      ["journal", journalWords.title, journalWords.write],
      ["journal/letters", journalWords.letter.title, journalWords.letter.write],
      ["minute/person", minuteWords.person.title, minuteWords.person.keep],
    ]);
  });

  spanish("F92 fifteen screens of somebody in the fifth week", async ({ page }) => {
    spanish.setTimeout(180_000);
    await begin(page);
    await goOn(page);
    await bringPerson(page);
    await walk(page, [
      ["", "Jueves 26 de noviembre", todayWords.three, todayWords.howIsToday],
      ["start", startWords.title, startWords.overview.plan],
      ["start/plan", startWords.plan.title, startWords.plan.today],
      ["day", dayWords.title, dayWords.mood.legend, dayWords.keep],
      ["minute", minuteWords.rate.title, minuteWords.rate.hold],
      ["minute/hold", minuteWords.hold.in, minuteWords.hold.skip],
      ["minute/write", minuteWords.write.title, minuteWords.write.letGo],
      ["minute/thing", minuteWords.thing.title, minuteWords.thing.own],
      ["space", spaceWords.title, spaceWords.log, spaceWords.hard.title],
      ["space/log", spaceWords.title, spaceWords.sheet.title, spaceWords.ways.text[0]],
      ["space/looked", spaceWords.title, spaceWords.look.title, spaceWords.looks.profile[0]],
      ["more", moreWords.title, moreWords.rows.world[0], moreWords.not.title],
      ["journal", journalWords.title, journalWords.letters],
      ["help", words.help.title, helpWords.notSafe],
      ["check", readingWords.title, readingWords.draft, readingWords.ownWords],
      ["tips", tipsWords.title, tipsWords.today],
    ]);
  });

  spanish("F70 a draft in Spanish is never sent: only English is read, and it says so", async ({ page }) => {
    await begin(page);
    await goOn(page);
    await page.goto("/#check");
    await page.getByLabel(readingWords.why).selectOption(readingWords.contexts.reply);
    await field(page).fill("Gracias, déjalo con Tomás y paso a buscarlo el viernes a las seis. Que tengas una buena semana.");
    await expectVerdict(page, "wait");
    await expect(verdict(page)).toContainText(readingWords.verdicts.wait);
    await expect(verdict(page)).toContainText("I read English only; nobody has checked this.");
    await expectRoom(page);
  });

  spanish("F92 the first help that comes before everything is Spanish", async ({ page }) => {
    await begin(page);
    await goOn(page);
    await page.goto("/#check");
    await page.getByLabel(readingWords.why).selectOption(readingWords.contexts.reply);
    await field(page).fill(drafts.selfHarm);
    await expect(page.getByText(panelWords.suicide.text)).toBeVisible();
    await expectSpanish(page);
  });
});

/** Opens a screen and waits until what it shows is there. @param loading what a headline says until then */
async function show(page: Page, place: string, loading: string): Promise<void> {
  await page.goto(`/#${place}`);
  await page.locator("main h1").filter({ hasNotText: loading }).waitFor();
  await page.locator("main :is(.btn, .list, .seg, .pick, .verdict):visible").first().waitFor();
}

/** Each screen: its address, its headline, and what else is to be seen there. */
async function walk(page: Page, screens: readonly (readonly [string, string, ...string[]])[]): Promise<void> {
  for (const [place, headline, ...shown] of screens) {
    await spanish.step(place === "" ? "today" : place, async () => {
      await show(page, place, words.shell.loading);
      await expect(page.locator("main h1").first()).toHaveText(new RegExp(`^${headline.replace(/[?.()]/g, "\\$&")}$`, "i"));
      for (const one of shown) await expect(page.getByText(one, { exact: true }).first()).toBeVisible();
      await expectSpanish(page);
      await expectRoom(page);
    });
  }
}

/** What of a piece stands in no brackets: dates, figures and marks are in no language. */
function bare(piece: string): string {
  let text = plain(piece);
  if (isOthers(text)) return "";
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\[[^[\]]*\]/g, "");
  }
  return text.replace(dates, "").replace(/[^\p{L}]/gu, "");
}

const names = (options: Intl.DateTimeFormatOptions, count: number, step: number) =>
  Array.from({ length: count }, (_, at) =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(at * step * 86_400_000),
  );
const dates = new RegExp(
  `\\b(?:${[
    ...names({ weekday: "long" }, 7, 1),
    ...names({ weekday: "short" }, 7, 1),
    ...names({ month: "long" }, 12, 30.5),
    ...names({ month: "short" }, 12, 30.5),
  ].join("|")})\\b|^[MTWFS]$`,
  "g",
);

async function expectOwnWords(page: Page): Promise<void> {
  const pieces = await readOn(page);
  expect(pieces.some((piece) => piece.includes("[") && /[áéíñöšž]/.test(piece))).toBe(true);
  expect(pieces.map((piece) => [bare(piece), piece]).filter(([left]) => left !== "")).toEqual([]);
}

const folder = path.resolve("src/app/words");
const translated = ["es.ts", ...readdirSync(path.join(folder, "es")).map((file) => `es/${file}`)];

/** What the files that are translated say in a language: whole sentences, and pieces of those that are filled in. */
async function saidBy(code: string): Promise<ReadonlySet<string>> {
  const files = await Promise.all(translated.map((file): Promise<object> => import(path.join(folder, file.replace(/^es/, code)))));
  return new Set(files.flatMap((file) => Object.values(file).flatMap(sentences)));
}

function sentences(value: unknown): readonly string[] {
  if (typeof value === "string") return [plain(value)];
  if (typeof value === "function")
    return String(value)
      .split(/["`]|\$\{|\}/)
      .filter((piece) => /^[\p{L}\d ,.:;’?“”«»-]+$/u.test(piece) && /\p{L} \p{L}/u.test(piece))
      .map(plain);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(sentences) : [];
}

/** The page says that it is Spanish, and nothing on it is English that has Spanish words. */
async function expectSpanish(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", locale.slice(0, 2));
  const own = await saidBy("es");
  const english = [...(await saidBy("en"))].filter((text) => !own.has(text) && /\p{L}/u.test(text));
  const inPart = english.filter((text) => text.length > 12 && text.includes(" "));
  const pieces = (await readOn(page)).map(plain).filter((piece) => piece !== "" && !isOthers(piece));
  expect(pieces.some((piece) => own.has(piece))).toBe(true);
  expect(pieces.filter((piece) => english.includes(piece) || inPart.some((text) => piece.includes(text)))).toEqual([]);
}
