/** Ten main paths with the keyboard alone. What is pressed is found by the role and the name that a screen reader speaks. */
import type { Page } from "@playwright/test";
import { expect, kept, test } from "./app.ts";
import { heading } from "./first-visit.ts";
import { keepPerson } from "./kept.ts";
import { choose, expectFocusSeen, press, tabTo, typeInto } from "./keys.ts";
import { live } from "./person.ts";

/** A new page begins at its headline, so that a screen reader starts there. */
async function begins(page: Page, title: string | RegExp): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
}

/** What is spoken without a press of a key. */
const spoken = (page: Page, text: string | RegExp) => expect(page.getByRole("status").filter({ hasText: text })).toBeVisible();

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

test("F1 F2 F20 by keyboard: three questions, five answers, a plan, and the weeks begun", async ({ page }) => {
  await page.goto("/");
  await choose(page, /no contact/, "No");
  await choose(page, /afraid/, "No");
  await choose(page, /18 or older/, "Yes");
  await press(page, "Go on");
  await begins(page, "How bad is it today?");
  await press(page, "7");
  await begins(page, "When did it end?");
  await press(page, "About two weeks ago");
  await begins(page, "Who ended it?");
  await press(page, "They did");
  await begins(page, "The two of you now");
  await tabTo(page, "Work", "checkbox");
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: "Work" })).toBeChecked();
  await press(page, "No, it is silent");
  await begins(page, "What do you want now?");
  await press(page, "Not sure");
  await begins(page, "Your plan");
  await choose(page, "How many days?", "45 days");
  await press(page, "Begin the weeks");
  await expect(page.getByText("Day 0 is today. 45 days follow.")).toBeVisible();
  await press(page, "To today");
  await begins(page, /^Thursday/);
});

test("F32 by keyboard: a thing is done in a tap, and undone by a second one", async ({ page }) => {
  await live(page);
  const thing = await tabTo(page, /: done$/, "button");
  const name = (await thing.getAttribute("aria-label")) ?? "";
  await expect(thing).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name, pressed: true })).toBeFocused();
  await expectFocusSeen(page);
  await choose(page, "Pleasure", "6");
  await press(page, "Keep it");
  await spoken(page, "Done. Kept.");
  await press(page, name);
  await expect(page.getByRole("button", { name, pressed: false })).toBeVisible();
  await spoken(page, "Not done after all.");
});

test("F60 by keyboard: the check-in, its four numbers, its strength and its line", async ({ page }) => {
  await live(page);
  await press(page, /^How is today\?/, "link");
  await begins(page, "How is today?");
  for (const [group, value] of [
    ["Mood", "4"],
    ["Pull toward contact", "6"],
    ["Sleep last night", "5"],
    [/get in the way today/, "3"],
    ["Strength for things", "Some"],
  ] as const)
    await choose(page, group, value);
  await typeInto(page, "A line, if you like", "Rain, and a long walk.");
  await press(page, "Keep it");
  await begins(page, /^Thursday/);
  await spoken(page, "Written down.");
  await expect(page.getByRole("link", { name: /^How is today\? Written down/ })).toBeVisible();
});

test("F30 by keyboard: the urge is rated, held, paused, written, and Back leads out again", async ({ page }) => {
  await live(page);
  await press(page, "I want to reach out", "link");
  await begins(page, "How strong is it now?");
  await expect(page.getByRole("radio", { name: "0, barely there" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "10, all there is" })).toBeVisible();
  await choose(page, "Strength, 0 to 10", "7");
  await spoken(page, "Written down.");
  await tabTo(page, "I miss them", "radio");
  await page.keyboard.press("Space");
  await press(page, /^Hold it$/, "link");
  await begins(page, "Breathe in");
  await expect(page.getByRole("timer")).toBeVisible();
  await press(page, "Pause");
  await press(page, "Write it here", "link");
  await begins(page, "Write it here");
  await typeInto(page, "What you would have sent", "So I tell it here.");
  await press(page, "Keep as a letter");
  await expect(page.getByLabel("What you would have sent")).toHaveValue("");
  for (const title of [/^(?:Breathe|Paused)/, "How strong is it now?", /^Thursday/]) {
    await press(page, /^(?:Back|Close)$/);
    await begins(page, title);
  }
});

test("F21 F25 by keyboard: a contact is logged in two presses and undone by a third", async ({ page }) => {
  await live(page, "space");
  await press(page, "Log a contact");
  await expect(page.getByRole("dialog", { name: "What was it?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What was it?" })).toBeFocused();
  await press(page, /^Text$/);
  await begins(page, "It is written down");
  await spoken(page, "Written down: a text.");
  await press(page, "Undo");
  await spoken(page, "Taken back.");
  await press(page, /^Back$/);
  await begins(page, "Space");
  await expect(page.locator(".figures dd").first()).toHaveText("25");
});

test("F41 by keyboard: an act is weighed by five questions, the verdict is spoken, and it is kept", async ({ page }) => {
  await live(page, "respect");
  await typeInto(page, "What are you thinking of doing?", "Go to the party");
  await choose(page, /money, or a gesture/, "Neither");
  for (const question of [/respect me/, /respect them/, /fine with no answer/, /tell a friend/, /be undone/])
    await choose(page, question, "Yes");
  await spoken(page, "Builds");
  await expect(page.getByRole("region", { name: "The verdict" }).getByRole("heading")).toHaveText("Builds");
  await press(page, "Keep this");
  await expect(page.getByRole("textbox", { name: "What are you thinking of doing?" })).toBeFocused();
});

test("F63 by keyboard: a letter that is not sent is written, kept, and found", async ({ page }) => {
  await live(page, "journal");
  await press(page, /^Letters that are not sent/, "link");
  await begins(page, "Letters that are not sent");
  await press(page, "Write a letter", "link");
  await begins(page, "A letter, not sent");
  await expect(page.getByRole("textbox", { name: "Your letter" })).toHaveAccessibleDescription(/There is no way to send it/);
  await typeInto(page, "Your letter", "Today I laughed.");
  await press(page, "Done");
  await begins(page, "Letters that are not sent");
  await spoken(page, "Your letter is kept. It was not sent.");
  await press(page, /Today I laughed/, "link");
  await expect(page.getByRole("textbox", { name: "Your letter" })).toHaveValue("Today I laughed.");
});

test("F50 F62 by keyboard: a part of the position opens to its reasons, with a table behind its line", async ({ page }) => {
  await live(page, "position");
  const part = page.locator("details.part", { hasText: "Own world" });
  const summary = part.locator("summary").first();
  for (let n = 0; n < 60 && !(await summary.evaluate((one) => one === document.activeElement)); n++) {
    await page.keyboard.press("Tab");
    await expectFocusSeen(page);
  }
  await expect(summary).toHaveText(/Own world.* of 100/s);
  await page.keyboard.press("Enter");
  await expect(part).toHaveAttribute("open", "");
  await expect(part.getByRole("listitem").first()).toHaveText(/^(?:Raised|Lowered): /);
  await expect(part.getByRole("img", { name: /^Own world by week, smoothed/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await expectFocusSeen(page);
  await page.keyboard.press("Enter");
  await expect(part.getByRole("table", { name: "Own world by week" })).toBeVisible();
});

test("F93 by keyboard: a backup is made from Today on, and its making is spoken", async ({ page }) => {
  test.setTimeout(60_000);
  await keepPerson(page, "", null);
  await kept(page);
  await press(page, /^More$/, "link");
  await begins(page, /./);
  await press(page, /^Settings/, "link");
  await begins(page, "Settings");
  await tabTo(page, "Make a backup", "button");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("notes-2026-11-26.backup");
  await spoken(page, /made/);
  await expect(page.getByText("Last made on 26 November 2026.")).toBeVisible();
});

test("F63 F91 by keyboard: search speaks how much was found, and Enter opens the page", async ({ page }) => {
  await live(page, "search");
  await typeInto(page, "Words to look for", "bakery");
  await spoken(page, /^\d+ places, newest first\.$/);
  await expect(page.getByRole("combobox", { name: "Kind" })).toBeVisible();
  await press(page, /A letter, not sent/, "link");
  await expect(page.getByRole("textbox", { name: "Your letter" })).toHaveValue(/wanting to tell you about the bakery/);
  await press(page, /^Back$/);
  await begins(page, "Search");
  await expect(page.getByRole("textbox", { name: "Words to look for" })).toHaveValue("bakery");
});
