/** Every address of the app: the screens of the list, what stands beside them, and the pages behind them. */
import { expect, type Page } from "@playwright/test";
import { screens } from "../../src/app/screens/list.ts";

/** Places that are no screens of the list. */
const beside = ["help", "settings", "questions", "keep"];

/** Pages behind a screen that have an address of their own. */
const behind: Readonly<Record<string, readonly string[]>> = {
  check: ["settle"],
  start: ["1", "2", "3", "4", "5", "plan", "first", "name", "new"],
  week: ["want"],
  safety: ["1"],
  minute: ["hold", "hold/3", "write", "thing", "person", "rate"],
  space: ["log", "looked", "begin", "limited", "review"],
  room: ["room-whatsapp", "friends-bring-them-up"],
  step: ["aloud", "said"],
  onward: ["warm", "end", "archive"],
  world: ["new", "log"],
  goals: ["new"],
  respect: ["weigh", "add", "nothing", "standard", "sheet", "mine"],
  measures: ["phq4", "rses"],
  journal: ["write", "letters", "letters/write"],
  honest: ["C13"],
  cards: ["they-wrote-warm", "agree-in-person", "first-message-after-the-weeks", "no-answer-came"],
  sheets: ["S9"],
  devices: ["join"],
  settings: ["export", "lock", "name", "exit", "display", "reminders", "prompts"],
};

export const places: readonly string[] = [...Object.keys(screens), ...beside].flatMap((screen) => [
  screen,
  ...(behind[screen] ?? []).map((part) => `${screen}/${part}`),
]);

/** Goes to one address after the other, and looks when its page stands. */
export async function walk(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  for (const place of places) {
    await page.goto(`/#${place}`);
    // The page before stands until the address was heard of.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(page.getByText(/^One moment\.$|^The numbers are being loaded/)).toHaveCount(0);
    await look(place);
  }
}
