import { expect, field, test } from "./app.ts";
import { live } from "./person.ts";

test("F28 they wrote something warm: no hurry, a wait, an example answer, the check as a reply; the days go on", async ({ page }) => {
  await live(page, "space");
  await page.getByRole("link", { name: /They wrote first/ }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Choose what it is.")).toBeVisible();
  await page.getByRole("radio", { name: /Something warm/ }).check();
  await page.getByLabel("Their words").fill("Thinking of you today.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.locator(".toast")).toContainText("It costs no day.");
  await expect(page.getByText("Day 32 of 45. The days go on.")).toBeVisible();
  await expect(page.getByText("At least until tomorrow")).toBeVisible();
  await expect(page.getByText("Thank you, that's kind. I'm doing all right. Take care.")).toBeVisible();
  await page.getByRole("button", { name: "Check an answer" }).click();
  await expect(page.getByLabel("What they wrote")).toHaveValue("Thinking of you today.");
  await expect(page.getByLabel("Why do you write?")).toHaveValue("reply");
  await expect(field(page)).toBeVisible();
});

test("F28 needed and mixed have their own wait, and what was kept is taken back", async ({ page }) => {
  await live(page, "received");
  await page.getByRole("radio", { name: /A bit of both/ }).check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Twenty-four hours, unless the practical half is due sooner.")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("link", { name: /A bit of both/ })).toBeHidden();
  await page.getByRole("link", { name: /Something needed/ }).click();
  await expect(page.getByText("As long as the matter needs and no longer.")).toBeVisible();
});

test("F28 what was entered stays when another page is looked at", async ({ page }) => {
  await live(page, "received");
  await page.getByRole("radio", { name: /Something warm/ }).check();
  await page.getByLabel("Their words").fill("Thinking of you.");
  await page.getByRole("link", { name: "Help" }).click();
  await expect(page.getByLabel("Their words")).toBeHidden();
  await page.goBack();
  await expect(page.getByRole("radio", { name: /Something warm/ })).toBeChecked();
  await expect(page.getByLabel("Their words")).toHaveValue("Thinking of you.");
});

test("F4 F28 they ask for no contact: every way closes, no undo there, and Space says no reserve", async ({ page }) => {
  await live(page, "received");
  await page.getByRole("radio", { name: /They ask for no contact/ }).check();
  await expect(page.getByText("Then that is the answer.")).toBeVisible();
  await page.getByRole("button", { name: "Keep it, and close the ways" }).click();
  await expect(page.getByRole("heading", { name: "No answer goes out from here" })).toBeVisible();
  await expect(page.locator(".toast")).toBeHidden();
  await expect(page.getByRole("button", { name: "Check an answer" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Take it back" })).toBeHidden();
  await page.goto("/#room/room-shared-location");
  await expect(page.getByText("My luggage tag is still in the grey suitcase.")).toBeHidden();
});

test("F33 a step of clearing the room is ticked, undone by a second tap, and there when one comes back", async ({ page }) => {
  await live(page, "room");
  await page.getByRole("link", { name: /WhatsApp/ }).click();
  const step = page.getByRole("button", { name: /^Done: Unpin it/ });
  await step.click();
  await expect(step).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByRole("link", { name: "WhatsApp 1 of 9 steps done" })).toBeVisible();
  await page.getByRole("link", { name: /WhatsApp/ }).click();
  await step.click();
  await expect(step).toHaveAttribute("aria-pressed", "false");
  await page.goto("/#room/friends-bring-them-up");
  await expect(page.getByText("I'm leaving that subject alone. Tell me about your new job instead.")).toBeVisible();
});

test("F31 hard hours, a day known ahead, and up to three plans in their own words", async ({ page }) => {
  await live(page, "plans");
  await expect(page.getByRole("img", { name: /^Urges, contact and looking by weekday and hour/ })).toBeVisible();
  await expect(page.getByText("3 December 2026, in 7 days, every year")).toBeVisible();
  await page.getByText("Examples", { exact: true }).click();
  await expect(page.getByText("If I wake at three and my hand goes to the phone")).toBeVisible();
  for (const when of ["it rains", "nobody is home"]) {
    await page.getByRole("button", { name: "Write a plan" }).click();
    await expect(page.getByLabel("If", { exact: true })).toHaveValue("");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("Write both halves.").first()).toBeVisible();
    await page.getByLabel("If", { exact: true }).fill(when);
    await page.getByLabel("then", { exact: true }).fill("I put on my shoes");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText(`If ${when}, then I put on my shoes.`)).toBeVisible();
  }
  await expect(page.getByText("Three are enough.")).toBeVisible();
  await page.getByRole("button", { name: "Put away: If it rains, then I put on my shoes." }).click();
  await expect(page.getByRole("button", { name: "Write a plan" })).toBeVisible();
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Three are enough.")).toBeVisible();
});

test("F31 an occasion is added, changed, put away and brought back", async ({ page }) => {
  await live(page, "plans");
  await page.getByRole("button", { name: "Add a day" }).click();
  await page.getByLabel("What it is").fill("Friday night");
  await page.getByRole("radio", { name: "Every week" }).check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Tomorrow, 27 November 2026, every week")).toBeVisible();
  await page.getByRole("button", { name: "Change: Friday night" }).click();
  await page.getByRole("radio", { name: "Once", exact: true }).check();
  await page.getByLabel("Date", { exact: true }).fill("2026-01-01");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("That day is over.")).toBeVisible();
  await page.getByLabel("Date", { exact: true }).fill("2026-12-24");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("24 December 2026, in 28 days, once")).toBeVisible();
  await page.getByRole("button", { name: "Put away: Friday night" }).click();
  await page.getByText("Put away (1)").click();
  await page.getByRole("button", { name: "Bring back: Friday night" }).click();
  await expect(page.getByText("24 December 2026, in 28 days, once")).toBeVisible();
});
