import type { Page } from "@playwright/test";
import { answer, expect, test } from "./app.ts";
import { keep, passphrase } from "./kept.ts";
import { live } from "./person.ts";

const field = (page: Page) => page.locator("#text");
const open = async (page: Page, place: string) => {
  await page.goto(`/#${place}`);
  await page.locator("main h1").waitFor();
};
/** Writes one page and leaves it. */
async function writePage(page: Page, text: string, theme = ""): Promise<void> {
  await page.getByRole("link", { name: "Write a page" }).click();
  await field(page).fill(text);
  if (theme !== "") await page.getByLabel("A word for it").fill(theme);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Journal" })).toBeVisible();
}

test.describe("F63 the journal", () => {
  test("F63 a plain account of the day by default; written, listed by day, changed, taken back and had again", async ({ page }) => {
    await live(page, "journal");
    await expect(page.getByRole("link", { name: /What I got back/ })).toBeVisible();
    await page.getByRole("link", { name: "Write a page" }).click();
    await expect(page.getByLabel("What it is about")).toHaveValue("day");
    await page.getByLabel("What happened today").fill("Rain. I fixed the lamp.");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByText("Your page is kept.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "26 November 2026" })).toBeVisible();

    await page.getByRole("link", { name: /I fixed the lamp/ }).click();
    await expect(field(page)).toHaveValue("Rain. I fixed the lamp.");
    await field(page).fill("Rain. I fixed the lamp and ate.");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("link", { name: /lamp and ate/ })).toHaveCount(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: /I fixed the lamp\.$/ })).toHaveCount(1);

    await page.getByRole("link", { name: /I fixed the lamp/ }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText("Taken back.")).toBeVisible();
    await expect(page.getByRole("link", { name: /lamp/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: /lamp/ })).toHaveCount(1);
  });

  test("F63 a page that is being written is kept by itself; leaving without a word loses nothing", async ({ page }) => {
    await live(page, "journal");
    await page.getByRole("link", { name: "Write a page" }).click();
    await field(page).pressSequentially("Half a thought");
    await expect(page.getByText("It stays until you close this page.")).toBeVisible();
    await field(page).pressSequentially(", and then");
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: /do not have to wait/ })).toBeVisible();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect(field(page)).toHaveValue("Half a thought, and then");
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect(page.getByRole("link", { name: /Half a thought, and then/ })).toHaveCount(1);
  });

  test("F63 left within the first second too: coming back finds the same page", async ({ page }) => {
    await live(page, "journal/write");
    await field(page).fill("Quick");
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect(field(page)).toHaveValue("Quick");
    await field(page).fill("Quick, and slow");
    await page.getByRole("button", { name: "Done" }).click();
    // It leads back by itself; nobody types an address in that moment.
    await expect(field(page)).toHaveCount(0);
    await open(page, "journal");
    await expect(page.getByRole("link", { name: /Quick/ })).toHaveCount(1);
  });

  test("F63 a tab that is killed in the middle of a page loses seconds at most", async ({ page, context }) => {
    await keep(page);
    await open(page, "journal/write");
    await field(page).pressSequentially("What I would not say aloud");
    await expect(page.getByText(/^Kept at 12:00\.$/)).toBeVisible();
    const address = page.url();
    await page.close({ runBeforeUnload: false });
    const next = await context.newPage();
    await next.goto(address);
    await next.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await next.getByRole("button", { name: "Open", exact: true }).click();
    await expect(next.locator("#text")).toHaveValue("What I would not say aloud");
    expect(address).not.toMatch(/write$/);
  });

  test("F63 ten minutes, adjustable; the end is kind and nothing is cut", async ({ page, context }) => {
    await live(page, "journal");
    await page.getByLabel("Time for a page").selectOption("5 minutes");
    await expect(page.getByText("5 minutes from now on.")).toBeVisible();
    await page.getByRole("link", { name: "Write a page" }).click();
    await expect(page.getByText("5 minutes. They begin with your first letter.")).toBeVisible();
    await field(page).pressSequentially("One");
    await expect(page.getByText("About 5 minutes left.")).toBeVisible();
    await context.clock.setFixedTime("2026-11-26T12:05:10");
    await expect(page.getByText(/^Five minutes are over\. .* nothing is cut\.$/)).toBeVisible({ timeout: 8_000 });
    await field(page).pressSequentially(" more word");
    await expect(field(page)).toHaveValue("One more word");
    await page.getByRole("button", { name: "5 minutes more" }).click();
    await expect(page.getByText("About 5 minutes left.")).toBeVisible();
  });

  test("F63 after three pages on one theme in two days it offers something to do or somebody to call", async ({ page }) => {
    await live(page, "journal");
    for (const text of ["Why", "Why again", "Still why"]) {
      await expect(page.getByText("in two days")).toHaveCount(0);
      await writePage(page, text, "why");
    }
    await expect(page.getByRole("heading", { name: "Three pages on “why” in two days" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Somebody to call" })).toHaveAttribute("href", "#minute/person");
    await expect(page.getByRole("link", { name: "Write a page" })).toBeVisible();
    await page.getByRole("link", { name: "Something to do" }).click();
    await expect(page).toHaveURL(/#world$/);
  });

  test("F63 pages are searched whatever the case and accents", async ({ page }) => {
    await live(page, "journal");
    await writePage(page, "At the Café, alone.");
    await writePage(page, "The tram was late.");
    await page.getByLabel("Look in the pages").fill("CAFE");
    await expect(page.locator(".page-day li")).toHaveCount(1);
    await page.getByLabel("Look in the pages").fill("zebra");
    await expect(page.getByText("No page holds these words.")).toBeVisible();
  });

  test("F63 letters that are not sent: written and kept, with no way to send, copy or share", async ({ page }) => {
    await live(page, "journal/letters");
    await page.getByRole("link", { name: "Write a letter" }).click();
    await page.getByLabel("Your letter").fill("Dear R., today I laughed.");
    await expect(page.getByRole("button", { name: /send|copy|share/i })).toHaveCount(0);
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByText("Your letter is kept. It was not sent.")).toBeVisible();
    await expect(page.getByRole("link", { name: /today I laughed/ })).toBeVisible();
    await open(page, "journal");
    await expect(page.getByRole("link", { name: /today I laughed/ })).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Letters that are not sent/ })).toContainText("2 letters");
  });

  test("F4 letters stay open under a mode", async ({ page }) => {
    await page.goto("/#journal/letters/write");
    await answer(page, "Yes", "No", "Yes");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByLabel("Your letter").fill("Only for me.");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(field(page)).toHaveCount(0);
    await open(page, "journal/letters");
    await expect(page.getByRole("link", { name: /Only for me/ })).toBeVisible();
  });

  test("F73 words of self-harm bring help first, and it goes with one tap", async ({ page }) => {
    await live(page, "journal/write");
    await field(page).fill("I want to kill myself.");
    await expect(page.getByRole("heading", { name: "You do not have to wait this out alone" })).toBeVisible();
    await expect(page.getByRole("button", { name: "I’m not safe" })).toBeVisible();
    await page.getByRole("button", { name: "Close this" }).click();
    await expect(page.getByRole("button", { name: "I’m not safe" })).toHaveCount(0);
    await expect(field(page)).toHaveValue("I want to kill myself.");
  });

  test("F63 an empty page is not kept, and says so; an address of nothing says so too", async ({ page }) => {
    await live(page, "journal");
    await page.getByRole("link", { name: /The day: home/ }).click();
    await field(page).fill("  ");
    await expect(page.getByText("An empty page is not kept.")).toBeVisible();
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("link", { name: /The day: home/ })).toContainText("The flat was quiet");
    await open(page, "journal/00000000-0000-4000-8000-000000000000");
    await expect(page.getByRole("heading", { name: "It is not here" })).toBeVisible();
  });
});

test.describe("tips, notes, cards", () => {
  test("F64 today’s tip with its step, and those shown before with source and letter", async ({ page, context }) => {
    await live(page, "tips");
    const first = await page.locator("section.tip .lead").innerText();
    await context.clock.setFixedTime("2026-11-28T12:00:00");
    await open(page, "");
    await open(page, "tips");
    await expect(page.locator("section.tip .lead")).not.toHaveText(first);
    await expect(page.locator(".earlier-tip").first()).toContainText(first);
    await expect(page.locator(".earlier-tip").first()).toContainText(/Step|start|weeks/);
    for (let day = 1; day < 12 && (await page.locator(".grade").count()) === 0; day++) {
      await context.clock.setFixedTime(`2026-12-${String(day).padStart(2, "0")}T12:00:00`);
      await open(page, "");
      await open(page, "tips");
    }
    await expect(page.locator(".grade b").first()).toHaveText(/^[A-D]$/);
    await expect(page.locator(".grade").first()).toContainText(/Evidence [FC]\d/);
  });

  test("F65 sixteen honest notes by step, and the address leads to one", async ({ page }) => {
    await live(page, "honest");
    await expect(page.locator(".honest-note")).toHaveCount(16);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText([
      ...["The whole of it", "Step 1: agree", "Step 2: own world", "Step 3: self-respect", "After the weeks"],
    ]);
    await expect(page.locator(".honest-note").first()).toContainText("What is known");
    await open(page, "honest/C13");
    await expect(page.locator("#at-C13")).toBeFocused();
  });

  test("F33 F28 cards by theme; words to them go to the check, words to friends are copied", async ({ page, taken }) => {
    await live(page, "cards");
    await page
      .getByRole("link", { name: "They wrote something warm", exact: false })
      .or(page.locator('a[href="#cards/they-wrote-warm"]'))
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Take it to the check/ })
      .first()
      .click();
    await expect(page).toHaveURL(/#check$/);
    await expect(page.locator("#draft")).not.toHaveValue("");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator("#draft")).toHaveValue("");
    await open(page, "cards/friends-bring-them-up");
    await page
      .getByRole("button", { name: /^Copy:/ })
      .first()
      .click();
    await expect(page.getByText("Copied.")).toBeVisible();
    expect((await taken.copied())[0]).toContain("no news about Jo");
  });

  test("F10 F46 words for step 1 that is done, and for a first message too early, are examples alone", async ({ page }) => {
    await live(page, "cards/agree-what-good-ones-share");
    await expect(page.getByText("An example, to see what good ones share.").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /check|copy/i })).toHaveCount(0);
    await open(page, "cards/first-message-after-the-weeks");
    await expect(page.getByText("An example, to see what good ones share.").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /check|copy/i })).toHaveCount(0);
  });

  test("F4 F1 under a mode no card shows words to them, and those that are a way say why they are closed", async ({ page }) => {
    await page.goto("/#cards");
    await answer(page, "Yes", "No", "Yes");
    await page
      .getByRole("group", { name: /Who asked/ })
      .getByRole("checkbox", { name: /court/ })
      .check();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.locator('a[href="#cards/agree-in-person"]')).toContainText("Closed for now.");
    await page.locator('a[href="#cards/agree-in-person"]').click();
    await expect(page.locator(".closed")).toContainText("court");
    await expect(page.getByRole("button", { name: "Help that fits" })).toBeVisible();
    await open(page, "cards/they-wrote-warm");
    await expect(page.getByText("Words to them are not shown here for now.")).toBeVisible();
    await expect(page.getByRole("button", { name: /check|copy/i })).toHaveCount(0);
  });

  test("F4 F90 a help text has its steps and the lines that fit", async ({ page }) => {
    await live(page, "sheets");
    await expect(page.locator("main .list li")).toHaveCount(22);
    await page.locator('a[href="#sheets/S9"]').click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You deserve to be safe");
    await expect(page.locator(".contacts .call").first()).toBeVisible();
    await expect(page.locator(".plain-steps li")).not.toHaveCount(0);
  });
});

test.describe("the list of everything, and search", () => {
  test("F95 the list says what this is not, when to see somebody, and that no human reads along", async ({ page }) => {
    await live(page, "more");
    const section = page.getByRole("region", { name: "What this is not" });
    await expect(section).toContainText("It is not therapy");
    await expect(section).toContainText("No human reads along.");
    await expect(section).toContainText("When to see somebody");
    await section.getByRole("link", { name: "Help, now" }).click();
    await expect(page).toHaveURL(/#help$/);
  });

  test("F4 F10 closed ways say so; every row of the list leads to a page with a headline", async ({ page }) => {
    await live(page, "more");
    await expect(page.locator('.more-group a[href="#step"]')).toContainText("Done. Once is enough.");
    await expect(page.locator('.more-group a[href="#first"]')).toContainText("Closed for now.");
    const places = await page.locator(".more-group a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      await page.goto(`/${place}`);
      await expect(page.locator("main h1")).not.toBeEmpty();
      await expect(page.getByText("This page could not be loaded.")).toHaveCount(0);
    }
  });

  test("search finds own words of every kind, newest first, marks them, and opens the page they belong to", async ({ page }) => {
    await live(page, "search");
    await page.getByLabel("Words to look for").fill("BAKÉRY");
    await expect(page.locator(".hits mark").first()).toHaveText("bakery");
    const rows = page.locator(".hits li");
    await expect(rows.nth(0)).toContainText("19 Nov");
    await expect(rows.nth(2)).toContainText("8 Nov");
    await page.getByLabel("Kind").selectOption({ label: "A letter, not sent (1)" });
    await expect(rows).toHaveCount(1);
    await rows.first().getByRole("link").click();
    await expect(field(page)).toHaveValue(/wanting to tell you about the bakery/);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect(page.getByLabel("Words to look for")).toHaveValue("BAKÉRY");
    await expect(rows).toHaveCount(1);
  });

  test("search holds to every word, finds the texts too, and says when there is nothing", async ({ page }) => {
    await live(page, "search");
    await page.getByLabel("Words to look for").fill("bakery laugh walked");
    await expect(page.locator(".hits li").first()).toBeVisible();
    await page.getByLabel("Words to look for").fill("birthday");
    await expect(page.locator('.hits a[href="#cards/their-birthday"]')).toBeVisible();
    await page.getByLabel("Words to look for").fill("xylophone");
    await expect(page.getByText("Nothing holds all of these words.")).toBeVisible();
    await expect(page.getByLabel("Words to look for")).toHaveValue("xylophone");
  });
});
