import type { Page } from "@playwright/test";
import { enter, expect, test } from "./app.ts";
import { live } from "./person.ts";
import { weigh } from "./states/world.ts";

const main = (page: Page) => page.getByRole("main");
const library = (page: Page) => page.getByRole("region", { name: "Library" });

test.describe("F32 own world", () => {
  test("F32 a line for each area with its last seven days, as a table too; the quiet ones are named once", async ({ page }) => {
    await live(page, "world");
    const figure = page.getByRole("img", { name: /^Seven areas, the last seven days\. Body on two days, People on no days/ });
    await expect(figure.locator(".area-days i.on")).toHaveCount(6);
    await expect(main(page)).toContainText("People, Mind and Meaning have been quiet for a week or more.");
    await page.getByText("As a table").first().click();
    await expect(page.getByRole("row", { name: /^Work or study 2/ })).toBeVisible();
  });

  test("F32 today's three: one tap and it is done, and the area's line has its mark", async ({ page }) => {
    await live(page, "world");
    await page.getByRole("button", { name: "Call Ines back: done" }).click();
    await expect(page.getByRole("button", { name: "Call Ines back: done" })).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("img", { name: /People on one day/ })).toBeVisible();
  });

  test("F32 the library is searched and filtered; their own come first", async ({ page }) => {
    await live(page, "world");
    await expect(library(page).getByRole("listitem").first()).toContainText("Plane the shelf board");
    await expect(library(page).getByText(/^1\d\d, yours first$/)).toBeVisible();
    await library(page).getByLabel("Search").fill("call ines");
    await expect(library(page).getByText("1 fits.")).toBeVisible();
    await expect(library(page).getByRole("listitem")).toContainText(["Call Ines back"]);
    await library(page).getByLabel("Search").fill("no such thing");
    await expect(library(page)).toContainText("Nothing fits all of that.");
    await library(page).getByRole("button", { name: "Clear the filters" }).click();
    await library(page).getByRole("checkbox", { name: "5 min" }).check();
    await library(page).getByText("More filters").click();
    await library(page).getByLabel("Area").selectOption("Mind");
    await library(page).getByLabel("Company").selectOption("With somebody");
    for (const one of await library(page).getByRole("listitem").all()) await expect(one).toContainText("Mind, 5 minutes");
  });

  test("F32 any activity is written down as done with how it felt, and taken back", async ({ page }) => {
    await live(page, "world");
    await page.getByRole("link", { name: "Plane the shelf board" }).click();
    await page.getByRole("group", { name: "Pleasure" }).getByRole("radio", { name: "7", exact: true }).check();
    await page.getByRole("button", { name: "It is done" }).click();
    await expect(main(page)).toContainText("26 November, 12:00");
    await expect(main(page)).toContainText("Pleasure 7 of 10");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { name: /in 90 days/ })).toHaveCount(0);
  });

  test("F32 something else is written down in their own words", async ({ page }) => {
    await live(page, "world");
    await page.getByRole("link", { name: "Something else you did" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("Say in a few words what it is.")).toBeVisible();
    await page.getByLabel("What did you do?").fill("Sat on the bench by the canal");
    await page.getByLabel("Area").selectOption("Meaning");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByRole("img", { name: /Meaning on one day/ })).toBeVisible();
  });

  test("F32 one of their own is added, changed, put away and taken up; one that names the other person is kept and not proposed", async ({
    page,
  }) => {
    await live(page, "world");
    await library(page).getByRole("button", { name: "Add one of yours" }).click();
    await page.getByLabel("What is it?").fill("Cook the soup that R. liked");
    await expect(main(page)).toContainText("It names R. It is kept, and not proposed");
    await page.getByLabel("Minutes, about").fill("0");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("A whole number from 1 to 600 fits here.")).toBeVisible();
    await expect(page.getByLabel("What is it?")).toHaveValue("Cook the soup that R. liked");
    await page.getByLabel("Minutes, about").fill("45");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(library(page).getByRole("listitem").filter({ hasText: "Cook the soup" })).toContainText("Names R.: not proposed.");

    await page.getByRole("link", { name: "Cook the soup" }).click();
    await page.getByRole("button", { name: "Change it" }).click();
    await page.getByLabel("What is it?").fill("Cook a soup");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cook a soup");
    await expect(main(page)).not.toContainText("It names R.");
    await page.getByRole("button", { name: "Put it away" }).click();
    await expect(main(page)).toContainText("It is put away, and not proposed.");
    await page.getByRole("button", { name: "Take it up again" }).click();
    await expect(page.getByRole("button", { name: "Put it away" })).toBeVisible();
  });

  test("F32 an address that leads nowhere says so", async ({ page }) => {
    await live(page, "world/no-such-thing");
    await expect(main(page)).toContainText("This is not here any more.");
    await page.getByRole("link", { name: "To your own world" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Own world");
  });
});

test("F34 time given: own life and the other person by week, in words, drawn and as a table", async ({ page }) => {
  await live(page, "world");
  const given = page.getByRole("region", { name: "Time given" });
  await expect(given).toContainText(/Of \d+ entries in the last seven days, \d+ were about your own life and \d+ about R\./);
  await given.getByText("As a table").click();
  await expect(given.getByRole("row")).toHaveCount(9);
});

test("F44 a goal has small steps, an end and proof; only what is done counts, and it is changed, let go and taken up", async ({ page }) => {
  await live(page, "goals");
  await page.getByRole("button", { name: "A new goal" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("One small step is needed to begin with.")).toBeVisible();
  await page.getByLabel("What will be there when it is reached?").fill("The tax form is sent");
  await page.getByLabel("Step 1").fill("Find the papers");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("link", { name: "The tax form is sent" }).click();
  await page.getByRole("button", { name: "Find the papers: done" }).click();
  await page.getByRole("button", { name: "It is done" }).click();
  await expect(page.getByText("A few words of what shows it.")).toBeVisible();
  await page.getByLabel("What shows that it is done?").fill("The folder on the desk");
  await page.getByRole("button", { name: "It is done" }).click();
  await expect(main(page)).toContainText("Every step is done. It is reached.");
  await expect(page.getByRole("button", { name: "Find the papers: done" })).toBeFocused();
  await page.getByRole("button", { name: "Find the papers: done" }).click();
  await expect(main(page)).not.toContainText("It is reached.");
  await page.getByRole("button", { name: "Let it go" }).click();
  await expect(main(page)).toContainText("What was done stays done.");
  await page.getByRole("button", { name: "Take it up again" }).click();
  await page.getByRole("button", { name: "Change it" }).click();
  await page.getByLabel("Step 1").fill("Find the papers and the number");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("button", { name: "Find the papers and the number: done" })).toBeVisible();
});

test.describe("F41 weighing an act", () => {
  test("F41 five plain questions, their own note beside one, a verdict with its reason and a better act; not today comes first", async ({
    page,
  }) => {
    await live(page, "respect");
    await expect(page.getByRole("radiogroup", { name: /respect them/ })).toHaveAccessibleName(/You noted: “no visits for now”/);
    await weigh(page, "Drive over with the hoodie", ["Unsure", "No", "No", "Unsure", "No"]);
    const verdict = page.getByRole("region", { name: "The verdict" });
    await expect(verdict.getByRole("heading")).toHaveText("Costs");
    await expect(verdict).toContainText("That alone is enough.");
    await expect(verdict).toContainText("A better act:");
    await expect(verdict.getByRole("button").first()).toHaveText("Not today");
    await verdict.getByRole("button", { name: "Not today" }).click();
    await expect(page.getByLabel("What are you thinking of doing?")).toBeFocused();
    // F35: it counts as an act that kept.
    const row = page.getByRole("region", { name: "Ledger" }).getByRole("listitem").filter({ hasText: "Did nothing" });
    await expect(row).toContainText("Drive over with the hoodie");
    await expect(row).toContainText("kept");
  });

  test("F41 builds and keeps are kept, and come into the ledger when they are done", async ({ page }) => {
    await live(page, "respect/weigh");
    await weigh(page, "Go to the party", ["Yes", "Yes", "Yes", "Yes", "Unsure"]);
    await expect(page.locator(".verdict-word")).toHaveText("Keeps");
    await page
      .getByRole("radiogroup", { name: /be undone/ })
      .getByRole("radio", { name: "Yes", exact: true })
      .check();
    await expect(page.locator(".verdict-word")).toHaveText("Builds");
    await page.getByRole("button", { name: "Keep this" }).click();
    await page.getByRole("button", { name: "I did it: Go to the party" }).click();
    await expect(main(page)).toContainText("It is in the ledger.");
    await page.goto("/#respect");
    await expect(page.getByRole("region", { name: "Ledger" }).getByRole("listitem").first()).toContainText(/Go to the party.*built/s);
  });

  test("F41 money waits 72 hours, and is weighed again after them", async ({ page }) => {
    await live(page, "respect/weigh");
    await weigh(page, "Lend 500", ["Yes", "Yes", "Yes", "Yes", "No"]);
    await page.getByRole("radiogroup", { name: /money/ }).getByRole("radio", { name: "Money" }).check();
    await expect(page.locator(".verdict")).toContainText("wait 72 hours. Weigh it again from Sun");
    await page.getByRole("button", { name: "Let it wait" }).click();
    await expect(main(page)).toContainText(/Waits until Sun.* 12:00/);
    await page.context().clock.setFixedTime("2026-11-29T12:30:00");
    await page.goto("/#respect");
    await page.getByRole("link", { name: "Acts you weighed" }).click();
    await page.getByRole("button", { name: "Weigh it again: Lend 500" }).click();
    await expect(page.getByLabel("What are you thinking of doing?")).toHaveValue("Lend 500");
    await weigh(page, "Lend 500", ["Yes", "No", "Yes", "Yes", "No"]);
    await expect(page.locator(".verdict-word")).toHaveText("Costs");
  });

  test("F4 F41 while a court asked for no contact, money and gestures are closed, and it says why", async ({ page }) => {
    await enter(page, "Yes", "No", "Yes", "respect");
    await page.goto("/#respect");
    await weigh(page, "Send flowers", ["Yes", "Yes", "Yes", "Yes", "Yes"]);
    await page.getByRole("radiogroup", { name: /money/ }).getByRole("radio", { name: "A gesture" }).check();
    await expect(page.locator(".verdict-word")).toHaveText("Closed");
    await expect(page.locator(".verdict")).toContainText("asked for no contact. Money and gestures to them are closed.");
    await expect(page.locator(".verdict").getByRole("button", { name: "Keep this" })).toHaveCount(0);
  });
});

test.describe("F42 the ledger", () => {
  test("F42 built, kept and cost by week, with why; an act is written down and can be undone", async ({ page }) => {
    await live(page, "respect");
    const ledger = page.getByRole("region", { name: "Ledger" });
    await expect(ledger.getByRole("img")).toHaveAccessibleName(
      /This week: 0 built, 4 kept, 0 cost\. 16 November: 0 built, 8 kept, 0 cost\./,
    );
    await expect(ledger).toContainText("I had said I would not.");
    await page.getByRole("button", { name: "Write an act down" }).click();
    await page.getByRole("button", { name: "Write it down" }).click();
    await expect(page.getByText("Say in a few words what it was.")).toBeVisible();
    await page.getByLabel("What did you do?").fill("Said no to the late drink");
    await page.getByRole("radio", { name: "Built it" }).check();
    await page.getByLabel("Why?").fill("The morning is mine.");
    await page.getByRole("button", { name: "Another time" }).click();
    await page.getByLabel("Day", { exact: true }).fill("2026-11-25");
    await page.getByRole("button", { name: "Write it down" }).click();
    await expect(ledger.getByRole("listitem").first()).toContainText(/Said no to the late drink.*Wednesday.*The morning is mine\..*built/s);
    await expect(ledger.getByRole("img")).toHaveAccessibleName(/This week: 1 built/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(ledger.getByText("Said no to the late drink")).toHaveCount(0);
  });

  test("F42 three costly acts in a week suggest a person", async ({ page }) => {
    await live(page, "respect");
    for (const text of ["Called", "Called again", "Drove past"]) {
      await page.getByRole("button", { name: "Write an act down" }).click();
      await page.getByLabel("What did you do?").fill(text);
      await page.getByRole("radio", { name: "Cost it" }).check();
      await page.getByRole("button", { name: "Write it down" }).click();
    }
    await expect(main(page)).toContainText("Three costly acts in seven days. A person helps now more than a plan does.");
    await expect(page.getByRole("button", { name: "My person" })).toBeVisible();
  });

  test("F35 doing nothing is written down, and counts as kept", async ({ page }) => {
    await live(page, "respect");
    await page.getByRole("link", { name: "Did nothing" }).click();
    await page.getByLabel("Instead of what?").fill("Writing at midnight");
    await page.getByRole("button", { name: "Write it down" }).click();
    await expect(page.getByRole("region", { name: "Ledger" }).getByRole("img")).toHaveAccessibleName(/This week: 0 built, 5 kept/);
  });
});

test("F43 their own standard: an act is held against its lines, which are reworded and put away", async ({ page }) => {
  await live(page, "respect/standard");
  const line = main(page).getByRole("listitem").filter({ hasText: "No answers after ten" });
  await expect(line).toContainText("No act yet this week.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByLabel("What did you do?").fill("Put the phone in the kitchen");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Choose for one line at least.")).toBeVisible();
  await page.getByRole("radiogroup", { name: "No answers after ten" }).getByRole("radio", { name: "Kept" }).check();
  await page.getByRole("radiogroup", { name: "Friends first" }).getByRole("radio", { name: "Not relevant" }).check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(line).toContainText("Kept once, bent never in 28 days. This week: Put the phone in the kitchen.");
  for (const text of ["Sleep first", "I say it once"]) {
    await page.getByLabel("Another line").fill(text);
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByRole("link", { name: text })).toBeVisible();
  }
  await expect(main(page)).toContainText("Five are enough.");
  await page.getByRole("link", { name: "No answers after ten" }).click();
  await page.getByLabel("Other words").fill("No answers after nine");
  await page.getByRole("button", { name: "Keep the words" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No answers after nine");
  await expect(main(page)).toContainText("Put the phone in the kitchen");
  await page.getByRole("button", { name: "Put it away" }).click();
  await expect(page.getByRole("button", { name: "Take it up again" })).toBeVisible();
});

test.describe("F45 do I want this back", () => {
  test("F45 a sheet both ways; low answers open the help; a second one is compared", async ({ page }) => {
    await live(page, "respect/sheet");
    await page.getByRole("button", { name: "Keep this sheet" }).click();
    await expect(page.getByText("One answer at least is needed.")).toBeVisible();
    const choose = (name: string, value: string) => page.getByRole("group", { name }).locator(`input[value="${value}"]`).check();
    await choose("Was I safe with them?", "2");
    await choose("Did I listen to them?", "4");
    await choose("Do I want this back", "9");
    await page.getByRole("button", { name: "Keep this sheet" }).click();
    await expect(main(page)).toContainText("“Was I safe with them?” has 2 of 10.");
    await page.context().clock.setFixedTime("2026-12-24T12:00:00");
    await page.getByRole("button", { name: "Fill it in again" }).click();
    await choose("Do I want this back", "5");
    await page.getByRole("button", { name: "Keep this sheet" }).click();
    await expect(main(page)).toContainText("9, now 5 of 10");
    await page.getByText("As a table").click();
    await expect(page.getByRole("row", { name: "Do I want this back, as it was? 9 5" })).toBeVisible();
    await page.getByRole("button", { name: "Help that fits" }).click();
    await expect(page).toHaveURL(/#help$/);
  });

  test("F45 mine and not mine: sorted, and moved over", async ({ page }) => {
    await live(page, "respect/mine");
    await page.getByLabel("What is on your mind?").fill("What they tell their friends");
    await page.getByRole("radio", { name: "Mine", exact: true }).check();
    await page.getByRole("button", { name: "Sort it" }).click();
    const side = (name: string) => page.getByRole("region", { name, exact: true });
    await expect(side("Mine").getByRole("listitem")).toContainText("What they tell their friends");
    await page.getByRole("button", { name: "Move to not mine: What they tell their friends" }).click();
    await expect(side("Not mine").getByRole("listitem")).toContainText("What they tell their friends");
  });
});

test("F40 F49 respect both ways; the author's view is told as such, without support in research", async ({ page }) => {
  await live(page, "respect");
  await expect(main(page)).toContainText("Everybody wants it in a partner, both ways. It begins with your own.");
  await page.getByText("Men want to be admired").click();
  await expect(main(page)).toContainText("This is the author's view, without support in the research that was found.");
  await expect(main(page)).toContainText("speaks of both to anybody");
});
