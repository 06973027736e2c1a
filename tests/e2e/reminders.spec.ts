import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { live } from "./person.ts";

/** The person of the pictures: Thursday, 26 November 2026, noon; urges come at 22 or 23 o'clock, and the birthday is on Saturday. */
const kind = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const coming = (page: Page) => page.locator("section", { has: page.getByRole("heading", { name: "What comes next" }) });

async function fileOf(page: Page) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a calendar file" }).click()]);
  const text = readFileSync(await file.path(), "utf8");
  const all = (name: string) => [...text.matchAll(new RegExp(`^${name}:(.*)\\r$`, "gm"))].map((found) => found[1] ?? "");
  return {
    name: file.suggestedFilename(),
    text,
    starts: all("DTSTART"),
    ids: all("UID"),
    said: [...all("SUMMARY"), ...all("DESCRIPTION")],
  };
}

test.describe("F92 reminders", () => {
  test("F92 nothing is on and nothing is asked until they choose; a choice can be taken back, and quiet hours are kept", async ({
    page,
  }) => {
    await live(page, "settings/reminders");
    await expect(page.getByText("This app sends no notifications.")).toBeVisible();
    await expect(page.getByText("Nothing is chosen, so nothing comes.")).toBeVisible();
    await page.getByRole("button", { name: "Save as a calendar file" }).click();
    await expect(page.getByText("There is nothing to put into it yet.")).toBeVisible();
    await kind(page, /^Three things/).check();
    await expect(coming(page).getByRole("listitem").first()).toHaveText(/Three things\s*Thu,? 26 Nov, 18:00/);
    await page.getByLabel("Time of day").selectOption("23:00");
    await expect(coming(page).getByRole("listitem").first()).toHaveText(/Fri,? 27 Nov, 8:00/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(coming(page).getByRole("listitem").first()).toHaveText(/18:00/);
    await kind(page, /^Three things/).uncheck();
    await expect(page.getByText("Nothing is chosen, so nothing comes.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(kind(page, /^Three things/)).toBeChecked();
    expect(await page.evaluate(() => Notification.permission)).not.toBe("granted");
  });

  test("F92 the calendar file holds four weeks, two a day at most, in words that say nothing; a newer one takes its place", async ({
    page,
  }) => {
    await live(page, "settings/reminders");
    for (const name of [/^A day that may be hard/, /^Hours that were hard/, /^Three things/, /^The week/]) {
      await kind(page, name).check();
      await expect(kind(page, name)).toBeChecked();
    }
    await page.getByLabel("What the calendar shows").fill("Something about R.");
    await page.getByRole("button", { name: "Save as a calendar file" }).click();
    await expect(page.getByText(/^Write a few words that anybody may see/)).toBeVisible();
    await expect(page.getByLabel("What the calendar shows")).toBeFocused();
    await page.getByLabel("What the calendar shows").fill("Water the plants");
    const first = await fileOf(page);
    expect(first.name).toBe("notes-2026-11-26.ics");
    await expect(page.getByText(`It holds ${first.ids.length} reminders.`)).toBeVisible();
    const days = first.starts.map((start) => start.slice(0, 8));
    expect(new Set(days).size).toBe(28);
    for (const day of new Set(days)) expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(2);
    for (const start of first.starts) expect(start.slice(9)).toMatch(/^(?:0[89]|1\d|2[01])\d{4}$/);
    expect(new Set(first.said)).toEqual(new Set(["Water the plants"]));
    expect(first.text).not.toMatch(/hard|urge|birthday|keel|\bR\.|remind/i);
    expect(new Set(first.ids).size).toBe(first.ids.length);
    // A day later, with the words and the ids that were kept.
    await page.clock.setFixedTime("2026-11-27T12:00:00");
    await page.goto("/#settings");
    await page.goto("/#settings/reminders");
    await expect(page.getByLabel("What the calendar shows")).toHaveValue("Water the plants");
    const second = await fileOf(page);
    const idOf = (file: typeof first, start: string) => file.ids[file.starts.indexOf(start)];
    const both = second.starts.filter((start) => first.starts.includes(start));
    expect(both.length).toBeGreaterThan(20);
    for (const start of both) expect(idOf(second, start)).toBe(idOf(first, start));
  });

  test("F92 a reminder is a line on Today from its time on; waved off three times it asks whether to stop, and stops", async ({ page }) => {
    test.setTimeout(60_000);
    await live(page, "settings/reminders");
    await kind(page, /^Hours that were hard/).check();
    await expect(coming(page).getByRole("listitem").first()).toHaveText(/An hour that was hard before/);
    await page.goto("/#");
    const line = page.getByRole("link", { name: /^Today or tonight: an hour that was hard before/ });
    await expect(page.getByRole("heading", { name: /^Thursday/ })).toBeVisible();
    await expect(line).toBeHidden();
    for (const day of [26, 27, 28]) {
      await page.clock.setFixedTime(`2026-11-${day}T20:50:00`);
      await page.goto("/#more");
      await page.goto("/#");
      await expect(line).toBeVisible();
      await page.locator(".wave-row", { has: line }).getByRole("button", { name: "Not now" }).click();
      await expect(line).toBeHidden();
    }
    await page.goto("/#settings/prompts");
    await expect(page.getByText("The line about an hour that was hard before")).toBeVisible();
    await page.getByRole("button", { name: "Stop it" }).click();
    await page.goto("/#settings/reminders");
    await expect(kind(page, /^Hours that were hard/)).not.toBeChecked();
    await kind(page, /^Hours that were hard/).check();
    await expect(coming(page).getByRole("listitem").first()).toHaveText(/An hour that was hard before/);
  });
});
