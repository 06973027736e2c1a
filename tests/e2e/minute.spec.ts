import type { Page } from "@playwright/test";
import { answer, enter, expect, field, kept, test, timeIs } from "./app.ts";
import { keep, unlock } from "./kept.ts";
import { bring, live, personExport } from "./person.ts";

/** The address of the home-screen shortcut, as the manifest names it. */
const shortcut = "/#minute";
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const strength = (page: Page, value: number) => page.getByRole("radio", { name: new RegExp(`^${value}\\b`) }).check();
const back = (page: Page) => page.getByRole("button", { name: "Back" }).click();
const laterOn = (page: Page, time: string) => timeIs(page, `2026-11-26T${time}`);

test.describe("F30 the urge, from the button to what became of it", () => {
  test("F30 rated, held, rated again after twenty minutes: kept as ridden out, and it comes first next time", async ({ page }) => {
    await live(page);
    await page.getByRole("link", { name: "I want to reach out" }).click();
    await expect(heading(page, "How strong is it now?")).toBeFocused();
    await strength(page, 7);
    await expect(page.getByText("Written down.")).toBeVisible();
    await page.getByRole("radio", { name: "I miss them" }).check();
    await page.getByRole("checkbox", { name: "A song" }).check();
    await page.getByRole("checkbox", { name: "A place" }).check();
    await page.getByRole("link", { name: "Hold it", exact: true }).click();
    await expect(page.getByText("7 of 10. A song and a place set it off.")).toBeVisible();
    await expect(page.getByRole("timer")).toContainText("3:00 left");
    await page.goto("/#minute/rate");
    await expect(page.getByText("We ask at 12:20, if you like.")).toBeVisible();
    await laterOn(page, "12:25:00");
    await expect(page.getByText("At 12:00 it was 7 of 10.")).toBeVisible();
    await strength(page, 3);
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("Choose what happened.")).toBeVisible();
    await page.getByRole("radio", { name: "I did not act on it" }).check();
    await expect(page.getByRole("checkbox", { name: "The breath" })).toBeChecked();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(heading(page, "It is kept")).toBeFocused();
    await expect(page.getByText("It was 7, and is 3 of 10 now. You did not act on it.")).toBeVisible();
    await page.goto("/#minute");
    const helped = page.getByRole("heading", { name: "What helped last time" }).locator("..");
    await expect(helped).toContainText("Thursday: from 7 to 3 of 10");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: /It was a while ago/ })).toBeVisible();
  });

  test("F30 at the first opening after twenty minutes Today asks too; a slip leads to the log, without shame", async ({ page }) => {
    await live(page, "minute");
    await strength(page, 8);
    await page.goto("/#");
    await expect(page.getByRole("link", { name: "How strong is it now?" })).toHaveCount(0);
    await laterOn(page, "13:00:00");
    await page.getByRole("link", { name: "How strong is it now?" }).click();
    await page.getByRole("radio", { name: "I got in touch" }).check();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page).toHaveURL(/#space\/log$/);
  });

  test("F30 after twenty minutes the open page asks by itself; twelve hours later nothing does", async ({ page }) => {
    await live(page);
    await page.clock.install({ time: "2026-11-26T12:00:00" });
    await page.goto("/#minute");
    await strength(page, 5);
    await page.goto("/#more");
    await page.clock.fastForward("20:01");
    await expect(page.getByRole("status").getByText("It was a while ago. How strong is it now?")).toBeVisible();
    await page.getByRole("button", { name: "Say it" }).click();
    await expect(page.getByText("What happened?")).toBeVisible();
    await page.clock.fastForward("12:00:00");
    await expect(page.getByText("Nothing is open here.")).toBeVisible();
  });

  test("F30 the rating is written at the first tap, corrected by the next ones, and taken back by one", async ({ page }) => {
    await enter(page, "No", "No", "Yes", "settings");
    await page.goto("/#minute");
    await strength(page, 9);
    await page.getByRole("radio", { name: "I want to look" }).check();
    await strength(page, 4);
    await page.getByRole("link", { name: "Write first" }).click();
    await page.goto("/#minute/rate");
    await expect(page.getByText("it was 4 of 10")).toBeVisible();
    await page.goto("/#minute");
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText("A number is enough.")).toBeVisible();
    await page.goto("/#minute/rate");
    await expect(page.getByText("Nothing is open here.")).toBeVisible();
  });
});

test.describe("F30 the hold", () => {
  test("F30 four seconds in, six out, three minutes; it pauses, goes without a timer, is skipped, and begins again", async ({ page }) => {
    await enter(page, "No", "No", "Yes", "settings");
    await page.clock.install({ time: "2026-11-26T12:00:00" });
    await page.goto("/#minute/hold");
    await expect(heading(page, "Breathe in")).toBeVisible();
    await page.clock.runFor(4_500);
    await expect(heading(page, "Breathe out")).toBeVisible();
    await page.getByRole("button", { name: "Pause" }).click();
    await expect(heading(page, "Paused")).toBeVisible();
    const stood = await page.getByRole("timer").innerText();
    await page.clock.runFor(60_000);
    expect(await page.getByRole("timer").innerText()).toBe(stood);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Breathe/ })).toBeVisible();
    await page.getByRole("button", { name: "No timer" }).click();
    await page.clock.runFor(400_000);
    await expect(page.getByRole("timer")).toHaveText("no timer");
    await page.getByRole("button", { name: "Three minutes" }).click();
    await page.clock.runFor(181_000);
    await expect(heading(page, "Three minutes")).toBeFocused();
    await page.getByRole("button", { name: "Hold it once more" }).click();
    await expect(page.getByRole("timer")).toContainText("3:00 left");
    await page.getByRole("button", { name: "Skip" }).click();
    await expect(heading(page, "That is fine")).toBeFocused();
    await expect(page.getByRole("link", { name: "Write it here" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Call my person" })).toBeVisible();
  });

  test("F30 word, time and two ways out are seen at once; with less motion the words change and nothing moves", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await live(page, "minute/hold");
    for (const seen of [
      heading(page, "Breathe in"),
      page.getByRole("timer"),
      page.getByRole("link", { name: "Write it here" }),
      page.getByRole("link", { name: "Call Ines" }),
    ])
      await expect(seen).toBeInViewport({ ratio: 1 });
    expect(await page.locator(".breath .moves").evaluate((wave) => getComputedStyle(wave).animationName)).toBe("none");
    await page.getByText("How it is shown").click();
    await page.getByRole("checkbox", { name: "Words only" }).check();
    await expect(page.locator(".breath")).toHaveCount(0);
    await page.goto("/#");
    await page.goto("/#minute/hold");
    await expect(page.getByRole("timer")).toBeVisible();
    await expect(page.locator(".breath")).toHaveCount(0);
  });

  test("F30 a reload in the middle of it goes on where it was, and keeps a bare number only", async ({ page }) => {
    await keep(page);
    await page.goto("/#minute/hold");
    await expect(page.getByRole("timer")).toContainText("3:00 left");
    await page.clock.setFixedTime("2026-11-26T12:01:00");
    await page.reload();
    await expect(page.getByRole("timer")).toContainText("2:00 left");
    const stored = await page.evaluate(() => Object.values(sessionStorage));
    expect(stored).toEqual([expect.stringMatching(/^\d+$/)]);
  });

  test("F30 while a hold runs nothing locks; afterwards it does", async ({ page }) => {
    await page.clock.install({ time: "2026-11-26T12:00:00" });
    await keep(page);
    await page.goto("/#minute/hold");
    await page.getByRole("button", { name: "No timer" }).click();
    for (let minute = 0; minute < 8; minute++) await page.clock.runFor(60_000);
    await expect(page.getByRole("timer")).toBeVisible();
    await page.getByRole("button", { name: "Skip" }).click();
    for (let minute = 0; minute < 6; minute++) await page.clock.runFor(60_000);
    await expect(page.getByText("Locked after five quiet minutes.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Open", exact: true })).toBeVisible();
  });

  test("F30 the exercises stand there as text, and what was done is proposed as what helped", async ({ page }) => {
    await live(page, "minute");
    await strength(page, 6);
    await page.getByRole("radio", { name: "I want to look" }).check();
    await page.getByRole("link", { name: "Hold it", exact: true }).click();
    await page.getByRole("link", { name: "The farthest corner" }).click();
    await expect(heading(page, "The farthest corner")).toBeFocused();
    await page.getByRole("button", { name: "I did this" }).click();
    await page.goto("/#minute/rate");
    await page.getByRole("button", { name: "Say it now" }).click();
    await expect(page.getByRole("checkbox", { name: "The farthest corner" })).toBeChecked();
  });
});

test.describe("F30 a box that cannot send, one small thing, somebody to call", () => {
  test("F30 what is written is read as in the check, kept as a letter or let go, and can be had back", async ({ page }) => {
    await live(page, "minute/write");
    const box = page.getByLabel("What you would have sent");
    await page.getByRole("button", { name: "Let it go" }).click();
    await expect(page.getByText("Write a few words first.")).toBeVisible();
    await box.fill("Our song came on. Please just tell me it meant something.");
    await expect(page.locator(".minute-read")).toContainText(/The check sees \w+ places? that push/);
    await expect(page.getByRole("button", { name: /send|copy|share/i })).toHaveCount(0);
    await page.getByRole("link", { name: "See it in the check" }).click();
    await expect(field(page)).toHaveValue(/^Our song/);
    await page.goBack();
    await page.getByRole("button", { name: "Let it go" }).click();
    await expect(box).toHaveValue("");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(box).toHaveValue(/^Our song/);
    await page.getByRole("button", { name: "Keep as a letter" }).click();
    await expect(box).toHaveValue("");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(box).toHaveValue(/^Our song/);
  });

  test("F90 words that speak of danger to oneself bring help first, in the box too", async ({ page }) => {
    await live(page, "minute/write");
    await page.getByLabel("What you would have sent").fill("I want to kill myself.");
    await expect(page.getByRole("heading", { name: "You do not have to wait this out alone" })).toBeVisible();
    await expect(page.locator(".help-panel .call").first()).toBeVisible();
  });

  test("F30 one small thing: one tap and it is done, a second takes it back", async ({ page }) => {
    await live(page, "minute/thing");
    const first = page.getByRole("button", { name: "Plane the shelf board: done" });
    await first.click();
    await expect(first).toHaveAttribute("aria-pressed", "true");
    await page.goto("/#minute/rate");
    await page.goto("/#minute/thing");
    await expect(first).toHaveCount(0);
    const other = page.locator(".task-tick").first();
    await other.click();
    await other.click();
    await expect(page.getByText("Not done after all.")).toBeVisible();
    await page.getByRole("button", { name: "Others" }).click();
    await expect(page.locator(".task")).toHaveCount(3);
  });

  test("F30 their person: named once, then one number to call; what was typed wrongly stays", async ({ page }) => {
    await enter(page, "No", "No", "Yes", "settings");
    await page.goto("/#minute/person");
    await page.getByLabel("Their name").fill("Ines");
    await page.getByLabel("Their number").fill("later");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("A number is needed, of digits.")).toBeVisible();
    await expect(page.getByLabel("Their number")).toHaveValue("later");
    await page.getByLabel("Their number").fill("+44 (20) 7946 0018");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByRole("link", { name: /Call Ines/ })).toHaveAttribute("href", "tel:+442079460018");
    await page.getByRole("button", { name: "I called" }).click();
    await expect(page.getByText("Kept: you called somebody.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.goto("/#minute/hold");
    await expect(page.getByRole("link", { name: "Call Ines" })).toBeVisible();
    await page.goto("/#minute/person");
    await page.getByRole("button", { name: "Change this" }).click();
    await page.getByRole("button", { name: "Take them out" }).click();
    await expect(page.getByLabel("Their name")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: /Call Ines/ })).toBeVisible();
  });
});

test.describe("F30 at once, offline, and before it is unlocked", () => {
  test("F30 at night, offline, by the shortcut: hold, a box that is kept nowhere, help; the rest after the questions", async ({
    page,
    context,
  }) => {
    await page.goto("/");
    await kept(page);
    await context.setOffline(true);
    await page.clock.setFixedTime("2026-11-27T02:14:00");
    await page.goto("about:blank");
    await page.goto(shortcut);
    await expect(heading(page, "Take a minute")).toBeVisible();
    await page.getByRole("link", { name: "Hold it", exact: true }).click();
    await expect(page.getByRole("timer")).toContainText("3:00 left");
    await page.getByRole("link", { name: "Help lines" }).click();
    await expect(page.getByRole("region", { name: "Three contacts" })).toBeVisible();
    await page.goto("/#");
    await answer(page, "No", "No", "Yes");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("link", { name: "I want to reach out" }).click();
    await strength(page, 9);
    await expect(page.getByText("Written down.")).toBeVisible();
    await page.getByRole("link", { name: "Write first" }).click();
    await page.getByLabel("What you would have sent").fill("Please just tell me it meant something.");
    await expect(page.locator(".minute-read")).toContainText(/Wait|Stop/);
  });

  test("F30 what opens by itself is open from the shortcut, offline: the rating, and what helped them", async ({ page, context }) => {
    await keep(page, null);
    await page.goto("/#settings");
    await bring(page, personExport());
    await kept(page);
    await context.setOffline(true);
    await page.goto("about:blank");
    await page.goto(shortcut);
    await strength(page, 7);
    await expect(page.getByText("Written down.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Call Ines" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio", { name: "7", exact: true })).toBeChecked();
  });

  test("F91 on the lock a neutral line opens the hold, a box and help: nothing private, nothing written", async ({ page }) => {
    await keep(page);
    await page.goto("/#settings");
    await bring(page, personExport());
    await page.reload();
    await page.goto("/#");
    await expect(page.getByRole("button", { name: "Open", exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Take a minute" }).click();
    await expect(heading(page, "Take a minute")).toBeFocused();
    await page.getByRole("link", { name: "Hold it", exact: true }).click();
    await expect(page.getByRole("timer")).toBeVisible();
    expect(await page.locator("body").innerText()).not.toMatch(/Ines|R\.|helped|wanted|urge|sent/);
    await page.getByRole("link", { name: "Write it here" }).click();
    await page.getByLabel("Words for nobody").fill("words that nobody should see");
    await page.getByRole("link", { name: "Hold it", exact: true }).click();
    await back(page);
    await expect(page.getByLabel("Words for nobody")).toHaveValue("");
    await page.goto("/#minute/person");
    await expect(heading(page, "Take a minute")).toBeVisible();
    await page.goto("/#");
    await unlock(page);
    await expect(page.getByRole("link", { name: "I want to reach out" })).toBeVisible();
    await page.goto("/#minute/rate");
    await expect(page.getByText("Nothing is open here.")).toBeVisible();
  });
});
