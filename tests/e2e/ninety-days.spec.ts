import type { Page } from "@playwright/test";
import { expect, test, timeIs } from "./app.ts";
import { arrive, fiveAnswers, heading, tapOn } from "./first-visit.ts";
import { keepHere } from "./kept.ts";
import { live } from "./person.ts";
import { logText } from "./states/space.ts";

/** A day of the weeks, at noon unless a time is given; Day 0 is Thursday 26 November 2026. */
const on = (day: number, time = "12:00:00") => `${new Date(Date.UTC(2026, 10, 26 + day)).toISOString().slice(0, 10)}T${time}`;
const toast = (page: Page) => page.locator(".toast");
const figures = (page: Page) => page.locator(".figures dd");
const go = async (page: Page, place: string, title: string | RegExp) => {
  await page.goto(`/#${place}`);
  await expect(heading(page)).toHaveText(title);
};

/** The set-up as on a first visit, the weeks begun, and all of it kept on the device. */
async function begin(page: Page): Promise<void> {
  await arrive(page);
  await fiveAnswers(tapOn(page));
  await expect(page.locator(".task")).toHaveCount(1);
  await page.getByRole("button", { name: "Begin the weeks" }).click();
  await expect(page.getByText("Day 0 is today. 30 days follow.")).toBeVisible();
  await keepHere(page, null);
  await page.getByRole("button", { name: "I have written them down" }).click();
  await go(page, "", /^Thursday/);
  await expect(page.getByText("Day 0. It begins tomorrow.")).toBeVisible();
}

/** The check-in of a day: better from week to week, with days that are worse. */
async function checkIn(page: Page, day: number): Promise<void> {
  const numbers = {
    Mood: 3 + Math.floor(day / 6) - (day % 4 === 0 ? 2 : 0),
    "Pull toward contact": 8 - Math.floor(day / 5),
    "Sleep last night": 5,
  };
  await go(page, "day", "How is today?");
  for (const [name, value] of Object.entries(numbers))
    await page
      .getByRole("group", { name })
      .getByRole("radio", { name: String(value), exact: true })
      .check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("link", { name: /^How is today\? Written down/ })).toBeVisible();
}

/** The first of today's three is done. */
async function doOne(page: Page): Promise<void> {
  await expect(page.locator('.task-tick[aria-pressed="true"]')).toHaveCount(0);
  await page.locator(".task-tick").first().click();
  await expect(page.locator('.task-tick[aria-pressed="true"]')).toHaveCount(1);
}

/** An urge in the evening: rated, held, rated again after 25 minutes. */
async function ride(page: Page, day: number, from: number): Promise<void> {
  await timeIs(page, on(day, "22:10:00"));
  await go(page, "minute", "How strong is it now?");
  await page.getByRole("radio", { name: String(from), exact: true }).check();
  await page.getByRole("link", { name: "Hold it", exact: true }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await page.getByRole("button", { name: "Skip" }).click();
  await timeIs(page, on(day, "22:35:00"));
  await go(page, "minute/rate", "And now?");
  await page.getByRole("radio", { name: "2", exact: true }).check();
  await page.getByRole("radio", { name: "I did not act on it" }).check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText(`It was ${from}, and is 2 of 10 now.`)).toBeVisible();
}

/** A text at night: it costs this one day. */
async function slip(page: Page, day: number): Promise<void> {
  await timeIs(page, on(day, "23:05:00"));
  await go(page, "space", "Space");
  await logText(page);
  await go(page, "space", "Space");
  await expect(figures(page).first()).toHaveText(String(day - 1));
  await expect(
    page.getByRole("img", { name: new RegExp(`${day - 1} of the ${day} days so far kept\\. Contact, covered by a reserve day`) }),
  ).toBeVisible();
}

/** It is taken back on the next day, within 24 hours. */
async function undoSlip(page: Page, day: number): Promise<void> {
  await go(page, "space", "Space");
  await expect(figures(page).first()).toHaveText(String(day - 1));
  await page.getByRole("button", { name: /^Take it back: A text/ }).click();
  await expect(toast(page)).toContainText("Taken back.");
  await expect(figures(page).first()).toHaveText(String(day));
}

async function receive(page: Page, day: number): Promise<void> {
  await go(page, "received", "They wrote first");
  await page.getByRole("radio", { name: /Something warm/ }).check();
  await page.getByLabel("Their words").fill("I walked past our bakery and had to laugh.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText(`Day ${day} of 30. The days go on.`)).toBeVisible();
}

/** The weekly review: what was promised a week ago stands there, and the next thing is named. */
async function review(page: Page, week: number): Promise<void> {
  await go(page, "week", /./);
  if (week > 1) await expect(page.getByRole("main")).toContainText(`One thing from last time: “Choir, week ${week - 1}.”`);
  await page.getByLabel("5. One thing for next week").fill(`Choir, week ${week}.`);
  await page.getByRole("button", { name: "Keep this week" }).click();
  await expect(toast(page)).toContainText("The week is kept.");
}

/** What Today and Space say after a reload, on a day on which all days were kept. */
async function expectKept(page: Page, day: number): Promise<void> {
  const of = Math.min(28, day);
  const date = new Date(on(day));
  await page.reload();
  await go(page, "", new RegExp(`^${date.toLocaleDateString("en-GB", { weekday: "long" })} ${date.getDate()} `));
  const kept = day < 28 ? `${day} of the ${day} ${day === 1 ? "day" : "days"} so far` : "28 of the last 28";
  await expect(page.getByText(`Day ${day} of 30. You kept ${kept}.`)).toBeVisible();
  await go(page, "space", "Space");
  await expect(figures(page).first()).toHaveText(String(of));
  await expect(page.locator(".strip .day")).toHaveCount(28);
  await expect(page.locator(".strip .day-before")).toHaveCount(28 - of);
  await expect(page.locator(".strip .day-slip, .strip .day-reserve")).toHaveCount(0);
  await expect(page.getByRole("img", { name: /^The last 28 days/ })).toHaveAccessibleName(
    day < 28 ? new RegExp(`${day} of the ${day} days? so far kept\\.$`) : /to today\. 28 kept\.$/,
  );
  await page.getByText("The days that differ", { exact: true }).click();
  await expect(page.getByRole("row", { name: "All No day differs." })).toBeVisible();
}

test("F20 F25 F28 F30 F32 F36 F60 F66 thirty days from the first visit to the review of the weeks", async ({ page }) => {
  test.setTimeout(300_000);
  await begin(page);
  const urges = new Map([
    [1, 8],
    [4, 8],
    [8, 7],
    [15, 6],
    [22, 5],
    [27, 4],
  ]);
  for (let day = 1; day <= 30; day++) {
    await test.step(`day ${day}`, async () => {
      await timeIs(page, on(day));
      if (day === 11) await undoSlip(page, day);
      await checkIn(page, day);
      await doOne(page);
      if (day === 6) await receive(page, day);
      if (day % 7 === 0) await review(page, day / 7);
      if ([1, 7, 14, 30].includes(day)) await expectKept(page, day);
      const strength = urges.get(day);
      if (strength !== undefined) await ride(page, day, strength);
      if (day === 10) await slip(page, day);
    });
  }
  await go(page, "space", "Space");
  await expect(page.getByText("Day 30. The days you chose are over, and they go on until you decide.")).toBeVisible();
  await page.getByRole("link", { name: /The days you chose are over/ }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Longer", "Let go", "A first message"]);
  await expect(page.locator("main .btn-main")).toHaveCount(0);
  for (const name of ["Go on for longer", "Let go", "To a first message"])
    await expect(page.getByRole("button", { name })).toHaveClass("btn btn-full");
  await page.goto("/#insights");
  await page.locator("figure", { hasText: "Points are days." }).locator("summary").click();
  await expect(page.getByRole("table", { name: "Check-ins by day" }).getByRole("row")).toHaveCount(29);
  await page.goto("/#space/review");
  await page.getByRole("button", { name: "Go on for longer" }).click();
  await expect(page.getByText("Day 30 of 60.")).toBeVisible();
});

test("F20 F32 F60 at midnight an open page turns to the new day by itself: date, day of the weeks, three new things, the check-in", async ({
  page,
}) => {
  await live(page);
  await doOne(page);
  await page.clock.install({ time: "2026-11-26T23:59:00" });
  await expect(heading(page)).toHaveText(/^Thursday 26 November/);
  await page.clock.fastForward("02:00");
  await expect(heading(page)).toHaveText(/^Friday 27 November/);
  await expect(page.getByText("Day 33 of 45. You kept 25 of the last 28.")).toBeVisible();
  await expect(page.locator('.task-tick[aria-pressed="true"]')).toHaveCount(0);
  await page.goto("/#space");
  await expect(page.getByText("Day 33 of 45.")).toBeVisible();
  await page.clock.fastForward("24:00:00");
  await expect(page.getByText("Day 34 of 45.")).toBeVisible();
});
