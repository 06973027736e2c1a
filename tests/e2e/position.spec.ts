import type { Page } from "@playwright/test";
import { enter, expect, test } from "./app.ts";
import { live } from "./person.ts";

const part = (page: Page, name: string) => page.locator(".part", { has: page.locator(".part-name", { hasText: name }) });
const names = ["Common ground", "Space", "Own world", "Self-respect", "Steadiness"];

test.describe("F50 the position", () => {
  test("F50 five parts with a value each; every one opens to what raised and what lowered it, with dates", async ({ page }) => {
    await live(page, "position");
    await expect(page.locator(".part-name")).toHaveText(names);
    const space = part(page, "Space");
    await expect(space).toHaveAttribute("open", "");
    await expect(space.locator(".why").first()).toContainText("Raised: Twelve days without starting contact, since Saturday 14 November");
    await expect(space.locator(".why", { hasText: "A text" })).toContainText("Lowered:");
    await expect(space.locator(".why").last()).toContainText("R. began it. It does not count.");
    const world = part(page, "Own world");
    await world.locator("summary").first().press("Enter");
    await expect(world.locator(".why").first()).toContainText("Raised:");
    await expect(world.getByText(/^.*nothing for .* days\.$/).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(world).not.toHaveAttribute("open", "");
  });

  test("F51 base, entries and fade of a part can be added up by hand, and the rules are told on the page", async ({ page }) => {
    await live(page, "position");
    const space = part(page, "Space");
    await space.getByText("Every entry, with its points").click();
    const cells = await space.locator("tbody").last().locator("td.n").allInnerTexts();
    const points = cells.map((text) => Number(text.replace("−", "-")));
    const total = points.pop() ?? 0;
    expect(Math.abs(points.reduce((sum, one) => sum + one, 0) - total)).toBeLessThan(1);
    await page.getByText("How it is worked out").click();
    await expect(page.getByText("The weights were chosen, not measured.")).toBeVisible();
  });

  test("F52 a week ago is dotted and in the table; by week there is a smoothed line with its table; no sum anywhere", async ({ page }) => {
    await live(page, "position");
    await expect(page.locator(".hull .pl-second")).toHaveCount(1);
    await expect(page.getByRole("img", { name: /^Five parts from 0 to 100\. Common ground \d+, a week ago \d+/ })).toBeVisible();
    await page
      .locator("figure", { has: page.locator(".hull") })
      .getByText("As a table")
      .click();
    const table = page.getByRole("table", { name: "Position, now and a week ago" });
    await expect(table.getByRole("rowheader")).toHaveText(names);
    const trend = page.getByRole("img", { name: /^Space by week, smoothed/ });
    await expect(trend.locator("canvas")).toBeVisible();
    await part(page, "Space").getByText("As a table").click();
    await expect(page.getByRole("table", { name: "Space by week" }).getByRole("row")).toHaveCount(8);
    await expect(page.locator("main")).not.toContainText(/total|score|chance of|average|others (?:have|are)/i);
    await expect(page.getByText("This is no forecast.")).toBeVisible();
  });

  test("F52 the one thing that helps most today leads to where it is done", async ({ page }) => {
    await live(page, "position");
    const helps = page.getByRole("region", { name: "What would help most today" });
    await expect(helps.locator("b")).toHaveText(/^(?:Common ground|Space|Own world|Self-respect|Steadiness)\.$/);
    const link = helps.locator(".btn-main");
    const to = await link.getAttribute("href");
    await link.click();
    expect(new URL(page.url()).hash).toBe(to);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Position" })).toBeFocused();
  });

  test("F50 with nothing written down it says what a first entry can be", async ({ page }) => {
    await enter(page, "No", "No", "Yes", "position");
    await expect(page.getByText("Five parts, and all five are yours.")).toBeVisible();
    await expect(page.locator(".hull, .empty")).toHaveCount(1);
  });
});

test.describe("F62 insights", () => {
  test("F62 space, hard hours, mood, time given and the position are drawn, each with a sentence and a table", async ({ page }) => {
    await live(page, "insights");
    for (const name of ["Space", "Hard hours", "Mood and its neighbours", "Time given", "Position by week"])
      await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
    await expect(page.locator(".line-chart canvas")).toHaveCount(9);
    const figures = page.locator("figure");
    await expect(figures).toHaveCount(5);
    for (const figure of await figures.all()) {
      expect((await figure.getByRole("img").getAttribute("aria-label"))?.length).toBeGreaterThan(30);
      await figure.locator("summary").click();
      await expect(figure.getByRole("table")).toBeVisible();
    }
  });

  test("F60 a longer period shows more days of mood; a day without an answer stays empty", async ({ page }) => {
    await live(page, "insights");
    const mood = page.locator("figure", { hasText: "Points are days." });
    await mood.locator("summary").click();
    const rows = page.getByRole("table", { name: "Check-ins by day" }).getByRole("row");
    await expect(rows).toHaveCount(29);
    await page.getByRole("radio", { name: "8 weeks" }).check();
    await expect(rows).toHaveCount(32);
    await expect(rows.nth(1)).toContainText("26 Nov–");
    await expect(page.getByRole("radio", { name: "8 weeks" })).toBeFocused();
  });

  test("F31 hard hours stand with the way to a plan", async ({ page }) => {
    await live(page, "insights");
    await expect(page.getByRole("img", { name: /^Urges, contact and looking by weekday and hour/ })).toBeVisible();
    await page.getByRole("link", { name: /^Make a plan for it/ }).click();
    expect(new URL(page.url()).hash).toBe("#plans");
  });

  test("F34 time given: entries of a week by whom they were about", async ({ page }) => {
    await live(page, "insights");
    await page.locator("figure", { hasText: "Entries a week." }).locator("summary").click();
    const table = page.getByRole("table", { name: "Time given, by week" });
    await expect(table.getByRole("columnheader")).toHaveText(["Seven days", "Own life", "R."]);
    await expect(table.getByRole("row").nth(1)).toContainText("20 Nov to 26 Nov64");
  });

  test("F62 charts stand where drawing is not possible: the tables are still there", async ({ page, watch }) => {
    watch.allow(/uPlot|Failed to load|ERR_FAILED/);
    await page.route(/uPlot/, (route) => route.abort());
    await live(page, "insights");
    await page.locator("figure", { hasText: "Points are days." }).locator("summary").click();
    await expect(page.getByRole("table", { name: "Check-ins by day" })).toBeVisible();
  });
});

test.describe("F61 measures", () => {
  /** Opens a form and waits for its questions. */
  const open = async (page: Page, scale: string, questions: number) => {
    await live(page, `measures/${scale}`);
    await expect(page.getByRole("group")).toHaveCount(questions);
  };
  const answer = async (page: Page, nth: number) => {
    for (const group of await page.getByRole("group").all()) await group.getByRole("radio").nth(nth).check();
  };

  test("F61 what is due comes first; a change is held against the band; limits stand in words", async ({ page }) => {
    await live(page, "measures");
    await expect(page.locator("main section h2").last()).toHaveText("Strain, two weeks");
    await expect(page.locator("main section").first()).toContainText("Due now.");
    const strain = page.locator("section", { hasText: "Four questions, every 14 days." });
    await expect(strain).toContainText("Next on Sunday 29 November.");
    await expect(strain).toContainText("Less strain than last time, by 3 points.");
    await expect(strain).toContainText("A screen, not a diagnosis.");
    await strain.getByText("As a table").click();
    await expect(page.getByRole("table", { name: "Strain, two weeks" }).getByRole("row")).toHaveCount(3);
  });

  test("F61 with the keyboard alone: four questions, kept, changed on the same day, taken back", async ({ page }) => {
    await open(page, "phq4", 4);
    for (const group of await page.getByRole("group").all()) {
      await group.getByRole("radio").first().focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
    }
    await page.getByRole("button", { name: "Keep my answers" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Measures" })).toBeFocused();
    const strain = page.locator("section", { hasText: "Four questions, every 14 days." });
    await expect(strain).toContainText("4 of 12 26 November");
    await expect(strain).toContainText("Same as last time.");
    await strain.getByRole("link", { name: "Change today’s answers" }).click();
    const first = page.getByRole("group").first();
    await expect(first.getByRole("radio").nth(1)).toBeChecked();
    await first.getByRole("radio").nth(0).check();
    await page.getByRole("button", { name: "Keep my answers" }).click();
    await expect(strain).toContainText("3 of 12 26 November");
    await expect(strain).toContainText("Less strain than last time, by 1 point. It may be chance.");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(strain).toContainText("4 of 12");
  });

  test("F61 an answer left out is said before it is kept, and ten equal ones are asked about", async ({ page }) => {
    await open(page, "phq4", 4);
    await page.getByRole("button", { name: "Keep my answers" }).click();
    await expect(page.getByText("Nothing is answered yet.")).toBeVisible();
    await page.getByRole("group").first().getByRole("radio").first().check();
    await page.getByRole("button", { name: "Keep my answers" }).click();
    await expect(page.getByText("Three are left out. Without them there is no result.")).toBeVisible();
    await page.goto("/#measures/rses");
    await expect(page.getByRole("group")).toHaveCount(10);
    await answer(page, 0);
    await page.getByRole("button", { name: "Keep my answers" }).click();
    await expect(page.getByText("All ten answers are the same")).toBeVisible();
    await page.getByRole("button", { name: "Keep them so" }).click();
    await expect(page.getByText("Your answers look uniform")).toBeVisible();
    await expect(page.getByText("of 30")).toHaveCount(0);
  });

  test("F61 much strain brings help before any result", async ({ page }) => {
    await open(page, "phq4", 4);
    await answer(page, 3);
    await page.getByRole("button", { name: "Keep my answers" }).click();
    const first = page.locator("main section").first();
    await expect(first.getByRole("heading", { name: "Your answers show much strain" })).toBeVisible();
    await expect(first).toContainText("a screen, not a diagnosis");
    await expect(first.locator(".call").first()).toBeVisible();
  });

  test("F61 the weekly sentence: one tap, and the middle of the last three", async ({ page }) => {
    await open(page, "sise", 1);
    await expect(page.getByRole("group", { name: "I have high self-esteem." })).toBeVisible();
    await page.getByRole("radio", { name: "4", exact: true }).check();
    await page.getByRole("button", { name: "Keep my answers" }).click();
    const block = page.locator("section", { hasText: "One sentence, once a week." });
    await expect(block).toContainText("4 of 5");
    await expect(block).toContainText("Next on Thursday 3 December.");
  });
});
