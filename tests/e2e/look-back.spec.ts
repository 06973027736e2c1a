import { drafts, expect, test, write } from "./app.ts";
import { withEntry, withKept } from "./look-back-kept.ts";
import { live } from "./person.ts";

test("F83 opened again, there are the figures that were kept, and a table beside each picture", async ({ page }) => {
  await withKept(page);
  const main = page.locator("main");
  await expect(main.getByText("Kept on 24 November 2026. The figures, not the file.")).toBeVisible();
  await expect(main.getByText("You began 62 of every 100 conversations; there were 210 in all.")).toBeVisible();
  await expect(main.getByRole("img", { name: /^Messages a week from Sept 2025 to Nov 2026\./ })).toBeVisible();
  await main.getByText("As a table").first().click();
  await expect(main.getByRole("table", { name: "Messages a week" }).getByRole("row")).toHaveCount(61);
  await expect(main.getByRole("row", { name: "The last eight weeks 2 min 3 h 10 min" })).toBeVisible();
  await expect(main.getByText("Slow answers have many causes")).toBeVisible();
  // No score, and no file.
  await expect(main.getByText(/score|index|love|%.*interest/i)).toHaveCount(0);
  await page.getByRole("button", { name: "Take these figures back" }).click();
  await expect(main.getByText("Kept on")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(main.getByText("Kept on 24 November 2026.")).toBeVisible();
});

test("F83 twenty minutes a day, enough for today in one tap, and the way back", async ({ page }) => {
  await withKept(page);
  await expect(page.getByText("20 of 20 minutes left")).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.getByRole("button", { name: "Enough for today" })).toBeInViewport();
  await page.getByRole("button", { name: "Enough for today" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Enough for today" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("20 of 20 minutes left")).toBeVisible();
  await page.getByRole("button", { name: "Enough for today" }).click();
  await expect(page.getByText("there again tomorrow").first()).toBeVisible();
  await page.context().clock.setFixedTime("2026-11-27T09:00:00");
  await page.goto("/#day");
  await page.goto("/#look-back");
  await expect(page.getByText("20 of 20 minutes left")).toBeVisible();
});

test("F83 a minute that was seen is counted", async ({ page }) => {
  await page.context().clock.install({ time: "2026-11-26T12:00:00" });
  await withKept(page);
  await expect(page.getByText("20 of 20 minutes left")).toBeVisible();
  await page.context().clock.runFor(61_000);
  await expect(page.getByText("19 of 20 minutes left")).toBeVisible();
});

test("F83 closed on a day with an urge of 7 or more, with the reason and when again", async ({ page }) => {
  await withEntry(page, { kind: "urge", body: { strength: 7 }, when: "2026-11-26T08:00" }, "look-back");
  await expect(page.getByText("You rated an urge at 7 or more today.")).toBeVisible();
  await expect(page.getByText("It opens again tomorrow.")).toBeVisible();
  await page.getByRole("button", { name: "Help that fits" }).click();
  await expect(page).toHaveURL(/#help$/);
});

test("F83 closed within a day of help", async ({ page }) => {
  await withEntry(page, { kind: "help-used", body: { who: "line" }, when: "2026-11-25T18:30" }, "look-back");
  await expect(page.getByText("It opens again on Thursday, 18:30.")).toBeVisible();
});

test("F83 F83a closed within a day of a help panel of the check, and nothing of it is written while nothing is kept", async ({ page }) => {
  await live(page, "look-back");
  await expect(page.getByText("Choose the file", { exact: true })).toBeVisible();
  await page.goto("/#check");
  await write(page, drafts.selfHarm);
  await page.locator(".help-panel").getByRole("button", { name: "Close this" }).click();
  await page.goto("/#look-back");
  await expect(page.getByText("It opens again on Friday, 12:00.")).toBeVisible();
  await expect(page.getByText("Choose the file", { exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  await page.context().clock.setFixedTime("2026-11-27T12:01:00Z");
  await page.goto("/#day");
  await page.goto("/#look-back");
  await expect(page.getByText("Choose the file", { exact: true })).toBeVisible();
});

test("F83 F83a a look at help closes nothing; what is said there, or a number that is tapped, does", async ({ page }) => {
  await live(page, "look-back");
  const file = page.getByText("Choose the file", { exact: true });
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await page.goBack();
  await expect(file).toBeVisible();
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await page.getByRole("button", { name: "I’m safe for now" }).click();
  await page.goto("/#look-back");
  await expect(page.getByText("It opens again on Friday, 12:00.")).toBeVisible();
  await expect(file).toHaveCount(0);
  await page.goto("/#settings/prompts");
  await page.getByRole("button", { name: "Go on now" }).click();
  await page.goto("/#look-back");
  await expect(file).toBeVisible();
  await page.getByRole("link", { name: "Help", exact: true }).click();
  // Nothing here can dial.
  await page.evaluate(() => document.addEventListener("click", (event) => event.preventDefault()));
  await page.locator(".contacts .call").first().click();
  await page.goto("/#look-back");
  await expect(file).toHaveCount(0);
});

test("F4 closed under a safety mode, with the help that fits", async ({ page }) => {
  await withEntry(page, { kind: "mode", body: { mode: "asked-to-stop", because: "settings" }, when: "2026-11-20T10:00" }, "look-back");
  await expect(page.getByText("They asked for no contact. That is the answer.")).toBeVisible();
});
