import { expect, test } from "./app.ts";
import { live } from "./person.ts";

test.describe("F60 the check-in", () => {
  test("F60 five taps and it is written down; Today says so; the numbers stand there to be changed, and it can be undone", async ({
    page,
  }) => {
    await live(page);
    await page.getByRole("link", { name: /^How is today\?/ }).click();
    let taps = 0;
    for (const [name, value] of [
      ["Mood", "4"],
      ["Pull toward contact", "6"],
      ["Sleep last night", "5"],
      [/get in the way today/, "3"],
    ] as const) {
      await page.getByRole("group", { name }).getByRole("radio", { name: value, exact: true }).check();
      taps++;
    }
    await page.getByRole("button", { name: "Keep it" }).click();
    expect(taps + 1).toBe(5);
    await expect(page.getByRole("link", { name: /^How is today\? Written down/ })).toBeVisible();
    await page.getByRole("link", { name: /^How is today\?/ }).click();
    await expect(page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true })).toBeChecked();
    await page.getByLabel("A line, if you like").fill("Rain, and a long walk.");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Taken back.")).toBeVisible();
    await page.getByRole("link", { name: /^How is today\?/ }).click();
    await expect(page.getByText("Taken back.")).toHaveCount(0);
    await expect(page.getByLabel("A line, if you like")).toHaveValue("");
    await expect(page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true })).toBeChecked();
  });

  test("F60 nothing chosen is said in a sentence; what was chosen stays while Help is looked at", async ({ page }) => {
    await live(page, "day");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("One number is enough.")).toBeVisible();
    await page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "2", exact: true }).check();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "2", exact: true })).toBeChecked();
  });

  test("F60 two weeks of not coping: it says whom to ring, and leads to help", async ({ page }) => {
    await live(page, "day");
    await page.getByText("More, if you like").click();
    await page
      .getByRole("group", { name: /^For two weeks/ })
      .getByRole("radio", { name: "Yes" })
      .check();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two weeks of hard days");
    await page.getByRole("button", { name: "People to talk to" }).click();
    await expect(page.getByRole("region", { name: "Three contacts" })).toBeVisible();
  });
});

test.describe("F66 the weekly review", () => {
  test("F66 five questions on one page; what was kept stands there; it is written down and undone in a tap", async ({ page }) => {
    await live(page, "week");
    const main = page.getByRole("main");
    await expect(main).toContainText("20 November to 26 November. Five questions, two minutes.");
    await expect(main).toContainText("All seven days. Four waves, none acted on. Nothing looked up.");
    await expect(main).toContainText("One thing from last time: “Choir on Monday.”");
    await page.getByRole("checkbox", { name: "Saturday night" }).check();
    await page.getByLabel("Something else").fill("The song in the shop");
    await page.getByRole("radio", { name: "Kept", exact: true }).check();
    await page.getByLabel("One act for it this week").fill("Phone in the hall at ten");
    await page.getByRole("radio", { name: "Not sure" }).check();
    await page.getByLabel("5. One thing for next week").fill("Dinner at Ines’s on Saturday");
    await page.getByRole("button", { name: "Keep this week" }).click();
    await expect(page.getByText("The week is kept.")).toBeVisible();
    await page.goto("/#week");
    await expect(page.getByLabel("Something else")).toHaveValue("The song in the shop");
    await expect(page.getByRole("checkbox", { name: "Saturday night" })).toBeChecked();
    await expect(page.getByText("Last answer: not sure.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Last answer: them back.")).toBeVisible();
    await expect(page.getByLabel("Something else")).toHaveValue("");
  });

  test("F43 one value is asked about, kept or bent, with its act; another can be chosen", async ({ page }) => {
    await live(page, "week");
    await expect(page.getByRole("group", { name: "3. One value: “No answers after ten”" })).toBeVisible();
    await page.getByLabel("Which one").selectOption("Friends first on Sundays");
    await expect(page.getByRole("group", { name: "3. One value: “Friends first on Sundays”" })).toBeVisible();
    await page.getByRole("radio", { name: "Bent" }).check();
    await page.getByRole("button", { name: "Keep this week" }).click();
    await expect(page.getByRole("button", { name: "Keep this week" })).toHaveCount(0);
    await page.goto("/#week");
    await page.getByLabel("Which one").selectOption("Friends first on Sundays");
    await expect(page.getByText("This week: kept no times, bent one time.")).toBeVisible();
  });

  test("F34 how much of the week was about their own life and how much about them", async ({ page }) => {
    await live(page, "week");
    await expect(page.getByText(/Of what you wrote down this week, 6 entries were about your own life and \d+ about them\./)).toBeVisible();
  });

  test("F3 every review holds both outcomes, and nothing answered is said in a sentence", async ({ page }) => {
    await live(page, "week");
    await expect(page.getByText("If together again")).toBeVisible();
    await expect(page.getByText("If well without")).toBeVisible();
    await page.getByRole("button", { name: "Keep this week" }).click();
    await expect(page.getByText("One answer is enough.")).toBeVisible();
  });

  test("F3 what they want can be asked by itself, is answered without judgement, and changed back", async ({ page }) => {
    await live(page, "week/want");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do I want now?");
    await expect(page.getByText("Changing it deletes nothing.")).toBeVisible();
    await page.getByRole("radio", { name: "To let go" }).check();
    await expect(page.getByText("it will meet somebody who did not wait")).toBeVisible();
    await page.getByRole("button", { name: "Keep this answer" }).click();
    await expect(page.getByRole("button", { name: "Keep this answer" })).toHaveCount(0);
    await page.goto("/#start");
    await expect(page.getByRole("link", { name: /^What do you want now\? To let go/ })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: /^What do you want now\? Them back/ })).toBeVisible();
  });
});
