import { closeWays, drafts, enter, expect, parcel, test, verdict, write } from "./app.ts";
import { live } from "./person.ts";

const reason = "A reason in words of my own.";

test.describe("F4 the safety page", () => {
  test("F4 nothing holds: it says so, shows the three answers, and closing by hand says first what it means", async ({ page }) => {
    await live(page, "safety");
    await expect(page.getByText("Nothing holds.")).toBeVisible();
    await expect(page.locator(".answers")).toContainText("Asked for no contact");
    await page.getByRole("link", { name: /^I am afraid of them/ }).click();
    await expect(page.getByText("Closed with it: step 1, first messages")).toBeVisible();
    await page.getByRole("button", { name: "Leave it open" }).click();
    await expect(page.getByText("Nothing holds.")).toBeVisible();
  });

  test("F4 set by hand it closes at once, everywhere, and says since when and why", async ({ page }) => {
    await live(page);
    await closeWays(page, /^They blocked me everywhere/);
    const mode = page.getByRole("article", { name: "They asked for no contact" });
    await expect(mode).toContainText("Since 26 November 2026. You said that they blocked you everywhere.");
    await page.goto("/#check");
    await write(page, drafts.edit, "They wrote first", parcel);
    await expect(page.locator(".closed")).toContainText("They asked for no contact.");
    await expect(page.getByRole("button", { name: /^Copy|^Share/ })).toHaveCount(0);
  });

  test("F4 the flow that set a mode cannot unset it: no undo, and the questions keep their yes", async ({ page }) => {
    await enter(page, "Yes", "No", "Yes", "safety");
    await expect(page.getByRole("article")).toContainText("You answered so in the three questions.");
    await page.getByRole("link", { name: /^Answer them again/ }).click();
    await expect(page.getByText("You answered yes. That cannot be taken back here.")).toBeVisible();
    await page.getByRole("button", { name: "Go on" }).click();
    await closeWays(page, /^A court or the police/);
    await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
    await expect(page.getByRole("article")).toHaveCount(2);
  });

  test("F4 afraid ends with a typed reason and 24 hours, and opens the ways again on the same page", async ({ page }) => {
    await live(page);
    await closeWays(page, /^I am afraid of them/);
    await page.getByText("How it can end").click();
    await page.getByRole("button", { name: "Ask for it to end" }).click();
    await expect(page.getByText("It needs a reason. One sentence is enough.")).toBeVisible();
    await page.getByLabel("Why, in your own words").fill(reason);
    await page.getByRole("button", { name: "Ask for it to end" }).click();
    await expect(page.getByText("It ends on Friday at 12:00, if nothing changes.")).toBeVisible();
    await page.context().clock.setFixedTime("2026-11-27T11:59:00");
    await page.goto("/#");
    await page.goto("/#safety");
    await expect(page.getByRole("article", { name: "You are afraid" })).toBeVisible();
    await page.context().clock.setFixedTime("2026-11-27T12:01:00");
    await page.goto("/#day");
    await page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true }).check();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("Written down.", { exact: true })).toBeVisible();
    await page.goto("/#safety");
    await expect(page.getByText("Nothing holds.")).toBeVisible();
    await page.goto("/#check");
    await write(page, drafts.send, "They wrote first", parcel);
    await expect(verdict(page)).not.toHaveAttribute("data-v", "reading");
    await expect(page.locator(".closed")).toHaveCount(0);
  });

  test("F4 an answer that closed ends the same way, and is not written anew", async ({ page }) => {
    await enter(page, "No", "Yes", "Yes", "safety");
    await page.getByText("How it can end").click();
    await page.getByLabel("Why, in your own words").fill(reason);
    await page.getByRole("button", { name: "Ask for it to end" }).click();
    await expect(page.getByText(/^It ends on Friday/)).toBeVisible();
    await page.context().clock.setFixedTime("2026-11-27T12:01:00");
    await page.goto("/#day");
    await page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true }).check();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("Written down.", { exact: true })).toBeVisible();
    await page.goto("/#safety");
    await expect(page.getByText("Nothing holds.")).toBeVisible();
    await page.goto("/#check");
    await write(page, drafts.send, "They wrote first", parcel);
    await expect(page.locator(".closed")).toHaveCount(0);
  });

  test("F4 a request can be taken back: it stays closed", async ({ page }) => {
    await live(page);
    await closeWays(page, /^They may be afraid of me/);
    await page.getByText("How it can end").click();
    await page.getByLabel("Why, in your own words").fill(reason);
    await page.getByRole("button", { name: "Ask for it to end" }).click();
    await page.getByRole("button", { name: "Keep it closed" }).click();
    await expect(page.getByText("How it can end")).toBeVisible();
    await page.getByRole("button", { name: "Help that fits" }).click();
    await page.getByLabel("Numbers for").selectOption("United Kingdom");
    await expect(page.getByText("Respect Phoneline").first()).toBeVisible();
  });

  test("F4 an order needs the day on which it ended, and no later day than today", async ({ page }) => {
    await live(page, "safety");
    await page.getByRole("link", { name: /^A court or the police/ }).click();
    await page.getByLabel("The day on which it ends, if you know it").fill("2026-12-31");
    await page.getByRole("button", { name: "Close the ways" }).click();
    await expect(page.getByText("The order is said to end on 31 December 2026.")).toBeVisible();
    await page.getByText("How it can end").click();
    await page.getByLabel("Why, in your own words").fill(reason);
    for (const day of ["", "2026-12-31"]) {
      await page.getByLabel("The day on which the order ended").fill(day);
      await page.getByRole("button", { name: "Ask for it to end" }).click();
      await expect(page.getByText("It needs the day on which the order ended.")).toBeVisible();
      await expect(page.getByLabel("Why, in your own words")).toHaveValue(reason);
    }
    await page.getByLabel("The day on which the order ended").fill("2026-11-25");
    await page.getByRole("button", { name: "Ask for it to end" }).click();
    await expect(page.getByText(/^It ends on Friday/)).toBeVisible();
  });

  test("F4 asked to stop needs an entry that they began contact; it opens answers, never more", async ({ page }) => {
    await live(page);
    await closeWays(page, /^They asked me not to contact them/);
    await page.getByText("How it can end").click();
    await expect(page.getByText("There is no entry yet that they began contact.")).toBeVisible();
    await expect(page.getByLabel("Why, in your own words")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Log what they sent" })).toHaveAttribute("href", "#received");
  });
});
