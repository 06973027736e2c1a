import { answer, expect, test } from "./app.ts";
import { arrive, fiveAnswers, heading, tapOn } from "./first-visit.ts";
import { keep } from "./kept.ts";
import { live } from "./person.ts";

test.describe("F2 the first visit", () => {
  test("F2 from the first tap to a plan with one thing for today in twelve taps, two ties among them", async ({ page }) => {
    let taps = 0;
    const tap = async (name: string | RegExp, role: "button" | "radio" | "checkbox" = "button", group?: RegExp) => {
      taps++;
      const place = group === undefined ? page.getByRole("main") : page.getByRole("group", { name: group });
      const wanted = place.getByRole(role, { name, exact: typeof name === "string" });
      await (role === "button" ? wanted.click() : wanted.check());
    };
    await page.goto("/");
    await tap("No", "radio", /no contact/);
    await tap("No", "radio", /afraid/);
    await tap("Yes", "radio", /18/);
    await tap("Go on");
    await fiveAnswers((name, role) => tap(name, role));
    await expect(heading(page)).toHaveText("Your plan");
    expect(taps).toBeLessThanOrEqual(12);
    await expect(page.locator(".task")).toHaveCount(1);
    await expect(page.locator(".task-title")).not.toBeEmpty();
  });

  test("F2 the first visit goes there once; Back leads to Today, and it does not come again in this visit", async ({ page }) => {
    await arrive(page);
    await page.getByRole("button", { name: "Back" }).click();
    await expect(heading(page)).toContainText("Thursday");
    await expect(page.getByRole("link", { name: /^Set it up/ })).toBeVisible();
    await page.getByRole("link", { name: "Check" }).click();
    await page.getByRole("link", { name: "Today" }).click();
    await expect(heading(page)).toContainText("Thursday");
  });

  test("F2 every question can be left out, and all of them at once", async ({ page }) => {
    await arrive(page);
    for (const title of ["How bad is it today?", "When did it end?", "Who ended it?", "The two of you now", "What do you want now?"]) {
      await expect(heading(page)).toHaveText(title);
      await page.getByRole("button", { name: "Skip this one" }).click();
    }
    await expect(heading(page)).toHaveText("Your plan");
    await expect(page.locator(".task")).toHaveCount(1);
    await page.reload();
    await arrive(page);
    await page.getByRole("button", { name: "Skip the rest" }).click();
    await expect(heading(page)).toHaveText("Your plan");
  });

  test("F2 answers stand, and each can be changed later, with a way back", async ({ page }) => {
    await arrive(page);
    await fiveAnswers(tapOn(page));
    await page.goto("/#start");
    await expect(heading(page)).toHaveText("Set it up");
    await expect(page.getByRole("link", { name: /^When did it end\? 12 November 2026/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /No, it is silent; (Friends; Work|Work; Friends)/ })).toBeVisible();
    await page.getByRole("link", { name: /^Who ended it\?/ }).click();
    await expect(page.getByRole("button", { name: /^They did Your answer so far/ })).toBeVisible();
    await page.getByRole("button", { name: "Both of us" }).click();
    await expect(page.getByRole("link", { name: /^Who ended it\? Both of us/ })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: /^Who ended it\? They did/ })).toBeVisible();
    await page.getByRole("link", { name: /^What do you call them\?/ }).click();
    await page.getByLabel("A nickname").fill("M.");
    await page.getByRole("radio", { name: "She" }).check();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByRole("link", { name: /^What do you call them\? M\.; she/ })).toBeVisible();
    for (const [name, chosen] of [
      [/^How long were you together\?/, "Two to five years"],
      [/^How often had you parted before\?/, "Twice"],
    ] as const) {
      await page.getByRole("link", { name }).click();
      await page.getByRole("button", { name: chosen }).click();
      await expect(heading(page)).toHaveText("Set it up");
    }
    await expect(page.getByText("About 4 years")).toBeVisible();
  });

  test("F2 a day that they know can be written; one that has not come is refused in a sentence, and stays as typed", async ({ page }) => {
    await arrive(page);
    await page.getByRole("button", { name: "Skip this one" }).click();
    await page.getByText("On a day that I know").click();
    await page.getByLabel("The day", { exact: true }).fill("2026-12-24");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("This is no day that has been.")).toBeVisible();
    await expect(page.getByLabel("The day", { exact: true })).toHaveValue("2026-12-24");
    await page.getByLabel("The day", { exact: true }).fill("2026-11-02");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(heading(page)).toHaveText("Who ended it?");
    await page.goto("/#start");
    await expect(page.getByText("2 November 2026")).toBeVisible();
  });

  test("F2 a day of eight and more shows people to call first, kindly, and then goes on", async ({ page }) => {
    await arrive(page);
    await page.getByRole("button", { name: "9", exact: true }).click();
    await expect(heading(page)).toHaveText("That is a lot to carry");
    await page.getByLabel("Numbers for").selectOption("United Kingdom");
    await expect(page.getByText("Samaritans").first()).toBeVisible();
    await page.getByRole("link", { name: "Go on" }).click();
    await expect(heading(page)).toHaveText("When did it end?");
  });

  test("F2 parted again opens a new chapter, asks anew, and can be taken back", async ({ page }) => {
    await live(page, "start");
    await expect(page.getByRole("link", { name: /^Who ended it\? They did/ })).toBeVisible();
    await page.getByRole("link", { name: /^It ended again/ }).click();
    await page.getByRole("button", { name: /^We parted again/ }).click();
    await expect(heading(page)).toHaveText("How bad is it today?");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.goto("/#start");
    await expect(page.getByRole("link", { name: /^Who ended it\? They did/ })).toBeVisible();
  });

  test("F90 the help country is chosen in the plan, and kept where something is kept", async ({ page }) => {
    await keep(page);
    await page.goto("/#start/plan");
    await page.getByLabel("Numbers for").selectOption("Ireland");
    await page.getByRole("button", { name: "Lock now" }).click();
    await page.getByLabel("Passphrase", { exact: true }).fill("calm water under a wide sky");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(heading(page)).toHaveText("Your plan");
    await expect(page.getByLabel("Numbers for")).toHaveValue("IE");
    await page.goto("/#help");
    await expect(page.getByLabel("Numbers for")).toHaveValue("IE");
  });
});

test.describe("F5 the plan", () => {
  test("F5 the warning comes before the first question and stands in the plan", async ({ page }) => {
    const warning = page.getByText("What is done to end the pain now is often what is regretted later.");
    await arrive(page);
    await expect(warning).toBeVisible();
    await fiveAnswers(tapOn(page));
    await expect(warning).toBeVisible();
  });

  test("F20 the weeks begin with 30 days unless they choose 14 to 90, no magic number beside it; undone in a tap", async ({ page }) => {
    await arrive(page);
    await fiveAnswers(tapOn(page));
    await expect(page.getByText("No study shows a magic number.")).toBeVisible();
    await expect(page.getByRole("radio", { name: "30 days" })).toBeChecked();
    await page.getByText("Another number of days, 14 to 90").first().click();
    await page.getByRole("spinbutton").fill("7");
    await page.getByRole("button", { name: "Begin the weeks" }).click();
    await expect(page.getByText("It is a whole number from 14 to 90.")).toBeVisible();
    await page.getByRole("spinbutton").fill("21");
    await page.getByRole("button", { name: "Begin the weeks" }).click();
    await expect(page.getByText("Day 0 is today. 21 days follow.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Begin the weeks" })).toBeVisible();
    await page.getByRole("button", { name: "Begin the weeks" }).click();
    await expect(page.getByText("Day 0 is today. 30 days follow.")).toBeVisible();
    await page.getByRole("button", { name: "To today" }).click();
    await expect(page.getByText("Day 0. It begins tomorrow.")).toBeVisible();
  });

  test("F10 in contact and on good terms, step 1 comes before the weeks", async ({ page }) => {
    await arrive(page);
    const tap = tapOn(page);
    await tap("3");
    await tap("Yesterday");
    await tap(/^They did/);
    await tap("None of these", "checkbox");
    await tap(/^Yes, on good terms/);
    await tap(/^Them back/);
    await expect(page.getByRole("link", { name: /^First: agree, once/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Begin the weeks" })).toHaveCount(0);
    await expect(page.getByText("a good one if not.")).toBeVisible();
  });

  test("F4 under a safety mode the set-up goes on; the plan says what is closed, and why", async ({ page }) => {
    await page.goto("/");
    await answer(page, "Yes", "No", "Yes");
    await page.getByRole("button", { name: "Go on" }).click();
    const tap = tapOn(page);
    await tap("3");
    await tap("Yesterday");
    await tap(/^They did/);
    await tap(/^Yes, on good terms/);
    await tap(/^Them back/);
    await expect(page.locator(".closed")).toContainText("They asked for no contact. That is the answer.");
    await expect(page.getByRole("link", { name: /^First: agree/ })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Begin the weeks" })).toBeVisible();
  });
});
