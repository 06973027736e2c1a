import type { Page } from "@playwright/test";
import { live } from "../person.ts";
import type { State } from "../states.ts";

/** Chosen one after the other: each is written before the next one. */
async function choose(page: Page, ...names: readonly RegExp[]): Promise<void> {
  await live(page, "settings/reminders");
  for (const name of names) await page.getByRole("checkbox", { name }).check();
}

export const reminderStates: readonly State[] = [
  { name: "14-reminders-off", arrange: (page) => live(page, "settings/reminders") },
  {
    name: "14-settings-reminders",
    async arrange(page) {
      await choose(page, /^Hours that were hard before/, /^Three things/, /^The week/);
      await page.getByLabel("What the calendar shows").fill("Write to R.");
      await page.getByRole("button", { name: "Save as a calendar file" }).click();
      await page.getByText(/^Write a few words that anybody may see/).waitFor();
    },
  },
  {
    name: "01-today-due",
    async arrange(page) {
      await choose(page, /^Hours that were hard before/, /^The week/);
      await page.clock.setFixedTime("2026-11-26T20:50:00");
      await page.goto("/#");
      await page.getByText("Today or tonight: an hour that was hard before").waitFor();
    },
  },
];
