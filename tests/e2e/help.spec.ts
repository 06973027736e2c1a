import type { Page } from "@playwright/test";
import { drafts, enter, expect, expectVerdict, field, kept, parcel, test, verdict, write } from "./app.ts";

const numbers = (page: Page) => page.locator(".contacts .call").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
const help = (page: Page) => page.getByRole("link", { name: "Help", exact: true });

test.describe("F90 help by country", () => {
  test("F90 one tap from every screen, and back to the words that stood there", async ({ page }) => {
    await page.goto("/#check");
    await help(page).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You do not have to wait this out alone");
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
    await page.getByRole("button", { name: "Go on" }).click();
    await field(page).fill("words");
    await help(page).click();
    await expect(page.getByRole("region", { name: "Three contacts" })).toBeVisible();
    await page.goBack();
    expect(await field(page).inputValue()).toBe("words");
  });

  test("F90 it opens by its own address, before any question", async ({ page }) => {
    await page.goto("/#help");
    await expect(page.getByRole("region", { name: "Three contacts" })).toBeVisible();
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
  });

  test("F90 three contacts first, seen without scrolling, for the country that the language proposes", async ({ page }) => {
    await page.goto("/#help");
    await expect(page.getByLabel("Numbers for")).toHaveValue("US");
    await expect(page.getByText("Guessed from this device’s language.")).toBeVisible();
    expect(await numbers(page)).toEqual(["tel:911", "tel:988", "sms:988"]);
    for (const call of await page.locator(".contacts .call").all()) await expect(call).toBeInViewport({ ratio: 1 });
    await page.getByLabel("Numbers for").selectOption("United Kingdom");
    expect(await numbers(page)).toEqual(["tel:999", "tel:116123", "sms:85258"]);
    await expect(page.locator(".contacts")).toContainText("SHOUT to 85258");
    await expect(page.locator(".contacts")).toContainText("Checked 2 June 2026");
    await expect(page.locator(".contacts")).toContainText("Listed July 2021: check it");
    await expect(page.getByText("Guessed from")).toHaveCount(0);
  });

  test("F90 a country that is not listed has no number, and words to look for", async ({ page }) => {
    await page.goto("/#help");
    await page.getByLabel("Numbers for").selectOption("Another country");
    await expect(page.getByText("Your local emergency number")).toBeVisible();
    await expect(page.getByText("crisis line", { exact: true })).toBeVisible();
    await expect(page.locator("a[href^='tel:'], a[href^='sms:']")).toHaveCount(0);
  });

  test("F90 a purpose that a country lacks falls back, and says so", async ({ page }) => {
    await page.goto("/#help");
    await page.getByLabel("Numbers for").selectOption("Jamaica");
    await page.getByText("Someone frightens or hurts me").click();
    await expect(page.locator("details[open]")).toContainText("No line of this kind is listed here. The emergency number helps too.");
  });

  test("F90 unconfirmed is said, and every link dials digits, * and # only", async ({ page }) => {
    await page.goto("/#help");
    await page.getByLabel("Numbers for").selectOption("United Kingdom");
    await page.getByText("I worry about what I do").click();
    await expect(page.locator(".call").filter({ hasText: "Respect Phoneline" })).toContainText("Not confirmed.");
    for (const country of ["United Kingdom", "United States", "Canada", "Peru", "South Africa"]) {
      await page.getByLabel("Numbers for").selectOption(country);
      const links = await page.locator(".call").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      for (const link of links) expect(link).toMatch(/^(?:(?:tel|sms):[0-9*#]+|https:\/\/[^ ]+)$/);
    }
  });

  test("F90 not safe: the emergency number and three short sentences; safe for now: the crisis line", async ({ page }) => {
    await page.goto("/#help");
    await page.getByRole("button", { name: "I’m not safe" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Call now");
    expect(await numbers(page)).toEqual(["tel:911"]);
    await expect(page.getByText("Move away from anything you could use.")).toBeVisible();
    await page.getByRole("button", { name: "All lines" }).click();
    await page.getByRole("button", { name: "I’m safe for now" }).click();
    expect(await numbers(page)).toEqual(["tel:988", "sms:988"]);
  });

  test("F90 it works offline, from a fresh start", async ({ page, context }) => {
    await page.goto("/");
    await kept(page);
    await context.setOffline(true);
    await page.goto("/#help");
    await page.reload();
    await expect(page.getByRole("region", { name: "Three contacts" })).toBeVisible();
    expect(await numbers(page)).toEqual(["tel:911", "tel:988", "sms:988"]);
  });
});

test.describe("F73 help comes before everything else", () => {
  test.beforeEach(({ page }) => enter(page));

  test("F73 words of self-harm show the panel above the verdict, without a question; one tap puts it away, for these words", async ({
    page,
  }) => {
    await write(page, drafts.selfHarm);
    const panel = page.locator(".help-panel");
    await expect(panel).toContainText("You do not have to wait this out alone");
    await expect(panel.locator("a[href='tel:988']")).toBeVisible();
    const [above, below] = [await panel.boundingBox(), await verdict(page).boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
    await expectVerdict(page, "stop");
    await expect(page.locator(".compare")).toHaveCount(0);
    await panel.getByRole("button", { name: "Close this" }).click();
    await expect(panel).toHaveCount(0);
    await field(page).press("Control+End");
    await page.keyboard.type(" Really.");
    await expectVerdict(page, "stop");
    await page.waitForTimeout(300);
    await expect(panel).toHaveCount(0);
    await page.keyboard.type(" I do not want to be alive anymore, I will end my life tonight.");
    await expect(panel).toBeVisible();
    expect(await field(page).inputValue()).toContain("Really");
  });

  test("F73 the panel leads on: not safe, safe for now, more help", async ({ page }) => {
    await write(page, drafts.selfHarm);
    await page.locator(".help-panel").getByRole("button", { name: "I’m not safe" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Call now");
    await page.getByRole("button", { name: "Back" }).click();
    expect(await field(page).inputValue()).toBe(drafts.selfHarm);
    await page.locator(".help-panel").getByRole("button", { name: "More help" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You do not have to wait this out alone");
  });

  test("F73 danger now: the emergency number before anything else, and the header stays", async ({ page }) => {
    await write(page, "He is outside my door with a knife right now.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Are you in danger now?");
    expect(await numbers(page)).toContain("tel:911");
    await expect(page.getByRole("button", { name: "Exit" })).toBeInViewport();
    await page.getByRole("button", { name: "Close this" }).click();
    expect(await field(page).inputValue()).toContain("outside my door");
  });

  test("F73 a threat: stop, the panel, and the draft can be deleted", async ({ page }) => {
    await write(page, drafts.stop);
    await expectVerdict(page, "stop");
    await expect(page.locator(".help-panel")).toContainText("Step away from the phone");
    await expect(page.getByRole("button", { name: "Delete it" })).toBeVisible();
  });

  test("F73 what calls for help is looked for in what they wrote, too", async ({ page }) => {
    await write(page, "The keys are with Tom.", "They wrote first", "Stop contacting me or I call the police.");
    await expect(page.locator(".ask-card")).toBeVisible();
    await write(page, "The keys are with Tom.", "They wrote first", parcel);
    await expect(page.locator(".ask-card")).toHaveCount(0);
  });

  test("F73 nothing of it is kept", async ({ page }) => {
    await write(page, drafts.selfHarm);
    await expect(page.locator(".help-panel")).toBeVisible();
    await page.reload();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.locator(".help-panel")).toHaveCount(0);
    expect(await field(page).inputValue()).toBe("");
  });
});
