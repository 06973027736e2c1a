import type { Page } from "@playwright/test";
import { answer, enter, expect, test } from "./app.ts";
import { live } from "./person.ts";
import { livesOn, logText, over, tied } from "./states/space.ts";

const figure = (page: Page, name: string) => page.locator(".figures > div").filter({ hasText: name }).locator("dd");
const toast = (page: Page) => page.locator(".toast");
const sheet = (page: Page) => page.getByRole("dialog");

test("F25 F62 the strip and its table; figures in their order: of 28, of all, longest run, and last the time since", async ({ page }) => {
  await live(page, "space");
  await expect(page.getByText("Day 32 of 45. No study shows a magic number.")).toBeVisible();
  await expect(
    page.getByRole("img", { name: /^The last 28 days, from 30 October to today\. 25 kept\. A text on 14 November\./ }),
  ).toBeVisible();
  expect(await page.locator(".figures dd").allTextContents()).toEqual(["25", "29", "19", "12"]);
  await page.getByText("The days that differ", { exact: true }).click();
  await expect(page.getByRole("row", { name: /^Sat,? 14 Nov Contact: a text$/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Tue,? 17 Nov Kept. Looked once$/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Tue,? 3 Nov Contact, covered by a reserve day: a call$/ })).toBeVisible();
});

test("F21 F25 a slip is written down in two taps, costs one day, and is undone", async ({ page }) => {
  await live(page, "space");
  await logText(page);
  await expect(toast(page)).toContainText("Written down: a text.");
  await expect(page.getByText("It cost one day. All the others stay.")).toBeVisible();
  await expect(figure(page, "kept of the last 28 days")).toHaveText("24");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("This was taken back, or it is not here.")).toBeVisible();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(figure(page, "kept of the last 28 days")).toHaveText("25");
});

test("F25 a contact can be taken back for 24 hours, and no longer", async ({ page }) => {
  await live(page, "space");
  await logText(page);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.clock.setFixedTime("2026-11-27T11:00:00");
  await page.getByRole("link", { name: "Room" }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: /^Take it back: A text/ }).click();
  await expect(page.getByRole("heading", { name: "In the last 24 hours" })).toBeHidden();
  await expect(figure(page, "kept of all 33 days so far")).toHaveText("30");
  await logText(page);
  await page.clock.setFixedTime("2026-11-28T11:30:00");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Space" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "In the last 24 hours" })).toBeHidden();
});

test("F26 after a slip: what was happening, the next hour, one change, a plan, and on", async ({ page }) => {
  await live(page, "space");
  await logText(page);
  await page.getByRole("checkbox", { name: "in bed" }).check();
  await page.getByRole("checkbox", { name: "lonely" }).check();
  await page.getByRole("group", { name: "Had you been drinking?" }).getByRole("radio", { name: "No" }).check();
  await page.locator("#trigger-own").fill("our song, on the radio");
  await expect(page.getByRole("heading", { name: "The next hour" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "One thing to change" })).toBeVisible();
  await page.getByLabel("If", { exact: true }).fill("our song comes on");
  await page.getByRole("button", { name: "On with the plan" }).click();
  await expect(page.getByText("Write both halves, or leave both empty.")).toBeVisible();
  await expect(page.getByLabel("If", { exact: true })).toHaveValue("our song comes on");
  await page.getByLabel("then", { exact: true }).fill("I open the window");
  await page.getByRole("button", { name: "On with the plan" }).click();
  await expect(toast(page)).toContainText("On with the same plan, today.");
  await page.getByRole("link", { name: "What was happening" }).click();
  await expect(page.getByRole("checkbox", { name: "in bed" })).toBeChecked();
  await expect(page.locator("#trigger-own")).toHaveValue("our song, on the radio");
  await page.goto("/#plans");
  await expect(page.getByText("If our song comes on, then I open the window.")).toBeVisible();
});

test("F23 what is needed, real chance, and what they began never count", async ({ page }) => {
  await live(page, "space/log");
  await sheet(page).getByRole("button", { name: "We met by chance" }).click();
  await expect(toast(page)).toContainText("It does not count.");
  await page.goto("/#space/log");
  await sheet(page).getByRole("button", { name: "It was needed" }).click();
  await sheet(page).getByRole("button", { name: "Belongings" }).click();
  await sheet(page).getByRole("button", { name: "Text", exact: true }).click();
  await expect(toast(page)).toContainText("a text, needed. It does not count.");
  await page.goto("/#space");
  await expect(figure(page, "kept of the last 28 days")).toHaveText("25");
  await page.getByRole("button", { name: "Log a contact" }).click();
  await sheet(page).getByRole("button", { name: "Went where they are" }).click();
  await page.getByRole("radio", { name: "Real chance" }).check();
  await expect(page.getByText("It does not count. Your days go on.")).toBeVisible();
  await page.getByRole("button", { name: "On with the plan" }).click();
  await expect(figure(page, "kept of the last 28 days")).toHaveText("25");
});

test("F25 a contact of another day; a day that has not come is refused, and what was chosen stays", async ({ page }) => {
  await live(page, "space/log");
  await sheet(page).getByRole("button", { name: "Another time" }).click();
  await sheet(page).getByLabel("Day", { exact: true }).fill("2026-11-30");
  await sheet(page).getByRole("button", { name: "Text", exact: true }).click();
  await expect(sheet(page).getByText("That has not come yet.")).toBeVisible();
  await expect(sheet(page).getByLabel("Day", { exact: true })).toHaveValue("2026-11-30");
  await sheet(page).getByLabel("Day", { exact: true }).fill("2026-11-24");
  await sheet(page).getByRole("button", { name: "Text", exact: true }).click();
  await expect(page.getByText(/Tue,? 24 Nov/)).toBeVisible();
  await expect(figure(page, "kept of the last 28 days")).toHaveText("24");
});

test("F22 looking is two taps, counted apart, and ends no run", async ({ page }) => {
  await live(page, "space");
  await page.getByRole("button", { name: "I looked" }).click();
  await sheet(page).getByRole("button", { name: "Photos" }).click();
  await expect(page.getByText("Five times in 28 days, the last time today. It does not end a run.")).toBeVisible();
  await expect(figure(page, "longest run")).toHaveText("19");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Four times in 28 days, none for 9 days.")).toBeVisible();
});

test("F35 doing nothing can be written down, and undone", async ({ page }) => {
  await live(page, "space");
  await page.getByRole("button", { name: /^I did nothing/ }).click();
  await expect(toast(page)).toContainText("You did nothing. Kept.");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(toast(page)).toContainText("Taken back.");
});

test("F20 the weeks begin with 30 days unless they choose 14 to 90; no study shows a magic number", async ({ page }) => {
  await livesOn(page, "space", [["11-20", "want", { want: "not-sure" }]]);
  await page.getByRole("link", { name: "Begin the weeks" }).click();
  await expect(page.getByRole("radio", { name: "30", exact: true })).toBeChecked();
  await expect(page.getByText("No study shows a magic number.")).toBeVisible();
  await page.getByLabel("Another number of days").fill("120");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByText("Choose a number from 14 to 90.")).toBeVisible();
  await page.getByLabel("Another number of days").fill("21");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByText("Day 0. It begins tomorrow.")).toBeVisible();
  await page.clock.setFixedTime("2026-11-29T12:00:00");
  await page.goto("/#room");
  await page.goto("/#space");
  await expect(page.getByText("Day 3 of 21.")).toBeVisible();
  await expect(figure(page, "kept of the 3 days so far")).toHaveText("3");
});

test("F4 F20 under a mode the weeks can be begun, and count", async ({ page }) => {
  await enter(page, "Yes", "No", "Yes", "space/begin");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(toast(page)).toContainText("30 days are begun.");
  await expect(page.getByRole("button", { name: "Begin", exact: true })).toHaveCount(0);
  await page.goto("/#space");
  await expect(page.getByText("Day 0. It begins tomorrow.")).toBeVisible();
});

test("F20 changing the length keeps every day", async ({ page }) => {
  await live(page, "space/begin");
  await page.getByRole("radio", { name: "60", exact: true }).check();
  await page.getByRole("button", { name: "Keep this length" }).click();
  await expect(page.getByRole("button", { name: "Keep this length" })).toHaveCount(0);
  await page.goto("/#space");
  await expect(page.getByText("Day 32 of 60.")).toBeVisible();
  expect(await page.locator(".figures dd").allTextContents()).toEqual(["25", "29", "19", "12"]);
});

test("F24 F27 limited contact: one channel in its hours; two without an answer, and no further one", async ({ page }) => {
  await livesOn(page, "space", tied);
  await expect(page.getByText("Two contacts of the last 30 days have no answer.")).toBeVisible();
  await expect(page.getByText("Then use one other channel, E-mail, for that matter alone.")).toBeVisible();
  await expect(page.getByText("One channel: E-mail, from 17:00 to 18:59.")).toBeVisible();
  await expect(page.getByText("Closed by them: Instagram.")).toBeVisible();
  await page.getByRole("link", { name: "Change the channel" }).click();
  await page.getByLabel("The one channel").fill("");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Write which channel.")).toBeVisible();
  await page.getByLabel("The one channel").fill("School app");
  await page.getByRole("radio", { name: "Any hour" }).check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByText("One channel: School app.")).toBeVisible();
});

test("F4 a channel that they closed is not set as the one channel", async ({ page }) => {
  await livesOn(page, "space/limited", tied);
  await page.getByLabel("The one channel").fill("instagram");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("instagram is closed by them. It stays closed from your side too.")).toBeVisible();
  await expect(page.getByLabel("The one channel")).toHaveValue("instagram");
});

test("F26 what was entered after a contact outlives a look at another page", async ({ page }) => {
  await live(page, "space");
  await logText(page);
  await page.getByRole("checkbox", { name: "in bed" }).check();
  await page.locator("#trigger-own").fill("our song");
  await page.getByRole("link", { name: "Make room" }).click();
  await expect(page.getByRole("heading", { name: "Room", level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "in bed" })).toBeChecked();
  await expect(page.locator("#trigger-own")).toHaveValue("our song");
});

test("F25 a contact from before the weeks is called no slip", async ({ page }) => {
  await live(page, "space/log");
  await sheet(page).getByRole("button", { name: "Another time" }).click();
  await sheet(page).getByLabel("Day", { exact: true }).fill("2026-10-20");
  await sheet(page).getByRole("button", { name: "Text", exact: true }).click();
  await expect(page.getByText("It is outside the weeks, and costs no day of them.")).toBeVisible();
});

test("F4 blocked everywhere closes every way, after a second tap, and no way back is offered there", async ({ page }) => {
  await livesOn(page, "space/limited", tied);
  await page.getByRole("button", { name: "They blocked me everywhere" }).click();
  await page.getByRole("button", { name: "Close every way" }).click();
  await expect(toast(page)).toContainText("Every way is closed.");
  await expect(toast(page).getByRole("button", { name: "Undo" })).toBeHidden();
  await expect(page.getByText("Then use one other channel")).toBeHidden();
  await page.goto("/#space/limited");
  await expect(page.getByText("Closed by them: Instagram and Everywhere.")).toBeVisible();
  await expect(page.getByRole("button", { name: /is open again$/ })).toHaveCount(0);
  await page.goto("/#received");
  await page.getByRole("radio", { name: /Something warm/ }).check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { name: "No answer goes out from here" })).toBeVisible();
});

test("F1 without the three answers the weeks wait, and logging is open", async ({ page }) => {
  await page.goto("/#space/begin");
  await answer(page, null, null, "Yes");
  await page.getByRole("button", { name: "Skip for now" }).click();
  await expect(page.getByRole("heading", { name: "The weeks wait" })).toBeVisible();
  await page.goto("/#space/log");
  await sheet(page).getByRole("button", { name: "Text", exact: true }).click();
  await page.goto("/#space");
  await expect(page.getByRole("button", { name: /^Take it back/ })).toBeVisible();
});

test("F36 F46 the end of the weeks: three equal ways, and a first message only where it is open", async ({ page }) => {
  await livesOn(page, "space", over);
  await page.getByRole("link", { name: /The days you chose are over/ }).click();
  await expect(page.getByRole("button", { name: "To a first message" })).toBeVisible();
  await expect(page.locator("main .btn-main")).toHaveCount(0);
  await page.getByRole("group", { name: "How many days more" }).getByRole("radio", { name: "14" }).check();
  await page.getByRole("button", { name: "Go on for longer" }).click();
  await expect(page.getByText("Day 30 of 44.")).toBeVisible();
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Day 30. The days you chose are over, and they go on until you decide.")).toBeVisible();
});

test("F46 after a slip the first message stays closed, with the reason", async ({ page }) => {
  await livesOn(page, "space/review", [...over, ["11-20", "contact", { way: "text" }]]);
  await expect(page.getByText("There was contact from you in the last 14 days.")).toBeVisible();
  await expect(page.getByRole("button", { name: "To a first message" })).toBeHidden();
  await page.getByRole("button", { name: "Let go" }).click();
  await expect(toast(page)).toContainText("You let go.");
  await page.goto("/#space");
  await expect(page.getByText("The weeks ended on 26 November.")).toBeVisible();
});

test("F21 the sheet by keyboard alone: the focus goes in, Esc closes it, Help stays in reach", async ({ page }) => {
  await live(page, "space");
  await page.getByRole("button", { name: "Log a contact" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What was it?" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(sheet(page).getByRole("button", { name: "Close" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Help" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Log a contact" })).toBeFocused();
});
