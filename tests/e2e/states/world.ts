import type { Page } from "@playwright/test";
import { live } from "../person.ts";
import type { State } from "../states.ts";

/** Opens every "As a table", "Why" and list that opens. */
export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });

/** Answers the five questions for an act. */
export async function weigh(page: Page, act: string, answers: readonly ("Yes" | "No" | "Unsure")[]): Promise<void> {
  await page.getByLabel("What are you thinking of doing?").fill(act);
  const names = [/respect me/, /respect them/, /fine with no answer/, /tell a friend/, /be undone/];
  for (const [index, name] of names.entries()) {
    const group = page.getByRole("radiogroup", { name });
    await group.getByRole("radio", { name: answers[index] ?? "Yes", exact: true }).check();
  }
  await page.locator(".verdict").waitFor();
}

/** Money that costs nothing by its answers waits. */
async function weighMoney(page: Page): Promise<void> {
  await weigh(page, "Lend 500", ["Yes", "Yes", "Yes", "Yes", "No"]);
  await page.getByRole("radiogroup", { name: /money/ }).getByRole("radio", { name: "Money" }).check();
  await page.getByRole("heading", { name: "Wait" }).waitFor();
}

/** Fills in a sheet with one number for every question. */
export async function fillSheet(page: Page, value: number): Promise<void> {
  await page.getByRole("button", { name: "Keep this sheet" }).waitFor();
  for (const group of await page.getByRole("main").getByRole("group").all()) await group.locator(`input[value="${value}"]`).check();
  await page.getByRole("button", { name: "Keep this sheet" }).click();
  await page.getByRole("heading", { name: "Over time" }).waitFor();
}

export const worldStates: readonly State[] = [
  {
    name: "06-self-respect",
    async arrange(page) {
      await live(page, "respect");
      await weigh(page, "Drive over with the hoodie", ["Unsure", "No", "No", "Unsure", "No"]);
    },
  },
  {
    name: "06-wait",
    async arrange(page) {
      await live(page, "respect/weigh");
      await weighMoney(page);
    },
  },
  {
    name: "06-weighed",
    async arrange(page) {
      await live(page, "respect/weigh");
      await weighMoney(page);
      await page.getByRole("button", { name: "Let it wait" }).click();
      await page.getByText("Waits until").waitFor();
      await openAll(page);
    },
  },
  {
    name: "06-standard",
    async arrange(page) {
      await live(page, "respect/standard");
      await page.getByRole("heading", { name: "Hold an act against them" }).waitFor();
    },
  },
  {
    name: "06-sheet",
    async arrange(page) {
      await live(page, "respect/sheet");
      await fillSheet(page, 2);
      await openAll(page);
    },
  },
  {
    name: "06-mine",
    async arrange(page) {
      await live(page, "respect/mine");
      for (const [text, side] of [
        ["When I go to sleep", "Mine"],
        ["What they tell their friends about the two of us, and whether it is fair", "Not mine"],
      ] as const) {
        await page.getByLabel("What is on your mind?").fill(text);
        await page.getByRole("radio", { name: side, exact: true }).check();
        await page.getByRole("button", { name: "Sort it" }).click();
        await page.getByText(text).waitFor();
      }
    },
  },
  {
    name: "07-own-world",
    async arrange(page) {
      await live(page, "world");
      await page.getByRole("heading", { name: "Library" }).waitFor();
      await openAll(page);
    },
  },
  {
    name: "07-activity",
    async arrange(page) {
      await live(page, "world");
      await page.getByRole("link", { name: "Plane the shelf board" }).click();
      await page.getByRole("button", { name: "It is done" }).click();
      await page.getByRole("heading", { name: "Done once in 90 days" }).waitFor();
    },
  },
  {
    name: "07-one-of-yours",
    async arrange(page) {
      await live(page, "world/new");
      await page.getByLabel("What is it?").fill("Cook the soup that R. liked");
      await page.getByLabel("Minutes, about").fill("0");
      await page.getByRole("button", { name: "Keep it" }).click();
    },
  },
  {
    name: "07-goal",
    async arrange(page) {
      await live(page, "goals");
      await page.getByRole("link", { name: "The shelf hangs" }).click();
      await page.getByRole("button", { name: "Buy the boards: done" }).click();
      await page.getByRole("button", { name: "It is done" }).click();
    },
  },
  {
    name: "07-goal-change",
    async arrange(page) {
      await live(page, "goals/new");
      await page.getByRole("button", { name: "Keep it" }).click();
    },
  },
];
