import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { live } from "./person.ts";
import { livesOn } from "./states/space.ts";
import { inContact } from "./states/step.ts";

const toast = (page: Page) => page.locator(".toast");
const entries = (page: Page) => page.locator(".came");

/** Fills in an entry, all but the explanations. */
async function fill(page: Page, learned: string): Promise<void> {
  await page.getByLabel("What happened").fill("A message about the river");
  await page.getByLabel("Their exact words, if there were any").fill("The herons are back");
  await page.getByLabel("The kind").selectOption("Brings up shared memories");
  await page.getByLabel("How did you learn it?").selectOption(learned);
}
const explain = async (page: Page) => {
  await page.getByRole("checkbox", { name: /^Chance\./ }).check();
  await page.getByRole("checkbox", { name: /^Loneliness\./ }).check();
};

test("F53 F54 what came stands with its exact words; how many kinds and since when; no total, no chance of anything", async ({ page }) => {
  await live(page, "signs");
  await expect(page.getByText("One kind, since 19 November.")).toBeVisible();
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText("I walked past our bakery and had to laugh.");
  await expect(entries(page)).toContainText("Could also be: habit, chance.");
  await expect(page.getByText("If R. ever says no, that outranks everything on this page.")).toBeVisible();
  expect(await page.locator("main").innerText()).not.toMatch(/%|chance of|likely|in total/i);
});

test("F54 “Clues cannot tell you.” is larger than any entry", async ({ page }) => {
  await live(page, "signs");
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const clues = await size(".clues");
  for (const selector of [".came-words", ".came p"]) expect(await size(selector)).toBeLessThan(clues);
});

test("F53 an entry that is not kept can be had back", async ({ page }) => {
  await live(page, "signs");
  await fill(page, "I went looking");
  await page.getByRole("button", { name: "Do not keep it" }).click();
  await expect(page.getByLabel("What happened")).toHaveValue("");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("What happened")).toHaveValue("A message about the river");
  await expect(page.getByLabel("How did you learn it?")).toHaveValue("looking");
});

test("F54 F53 at least two ordinary explanations are chosen before it is kept; what is missing is said, and what was typed stays", async ({
  page,
}) => {
  await livesOn(page, "signs", inContact);
  await page.getByRole("button", { name: "Save the entry" }).click();
  await expect(page.getByText("What happened is still missing.")).toBeVisible();
  await expect(page.getByLabel("What happened")).toBeFocused();
  await fill(page, "It came to me");
  await page.getByRole("checkbox", { name: /^Chance\./ }).check();
  await page.getByRole("button", { name: "Save the entry" }).click();
  await expect(page.getByText("Choose at least two that could also be true.")).toBeVisible();
  await expect(page.getByLabel("What happened")).toHaveValue("A message about the river");
  await page.getByRole("checkbox", { name: /^Politeness\./ }).check();
  await page.getByRole("button", { name: "Save the entry" }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByText("One kind, since 26 November.")).toBeVisible();
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(entries(page)).toHaveCount(0);
});

test("F53 found by looking it is filed as looking, says so before it is kept, and does not stand here", async ({ page }) => {
  await livesOn(page, "signs", inContact);
  await fill(page, "I went looking");
  await expect(page.getByText("it is filed as looking and does not stand here")).toBeVisible();
  await explain(page);
  await page.getByRole("button", { name: "Save the entry" }).click();
  await expect(toast(page)).toContainText("Filed as looking.");
  await expect(entries(page)).toHaveCount(0);
  await page.goto("/#space");
  await expect(page.locator("main")).toContainText(/looked/i);
});

test("F53 learned by asking friends it stays a sign, and the asking counts as contact", async ({ page }) => {
  await livesOn(page, "signs", inContact);
  await fill(page, "I asked friends");
  await expect(page.getByText("the asking counts as contact")).toBeVisible();
  await explain(page);
  await page.getByRole("button", { name: "Save the entry" }).click();
  await expect(toast(page)).toContainText("The asking was logged as contact.");
  await expect(entries(page)).toHaveCount(1);
});

test("F53 a day that has not come is refused in a sentence; an entry is taken back, and the taking back too", async ({ page }) => {
  await live(page, "signs");
  await fill(page, "It came to me");
  await explain(page);
  await page.getByLabel("When").fill("2026-11-30");
  await page.getByRole("button", { name: "Save the entry" }).click();
  await expect(page.getByText("That day has not come yet.")).toBeVisible();
  await page.getByRole("button", { name: /^Take it back: They wrote about the bakery/ }).click();
  await expect(entries(page)).toHaveCount(0);
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(entries(page)).toHaveCount(1);
});
