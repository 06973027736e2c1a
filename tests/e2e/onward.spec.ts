import type { Page } from "@playwright/test";
import { expect, expectVerdict, field, test } from "./app.ts";
import { live } from "./person.ts";
import { livesOn } from "./states/space.ts";
import { inContact, toFirst, weeksKept } from "./states/step.ts";

const toast = (page: Page) => page.locator(".toast");
const light = "Hi. The bookshop on Mill Lane is in its last week. Wishing you well, no need to reply.";

test.describe("F46 a first message after the weeks", () => {
  test("F46 every condition stands with its reason; two of them do not hold yet, and nothing can be written", async ({ page }) => {
    await live(page, "first");
    const rows = page.locator(".rules > li");
    await expect(rows).toHaveCount(9);
    await expect(rows.filter({ hasText: "not yet" })).toHaveCount(2);
    await expect(page.getByText("The weeks go on until 9 December, and their review says which way.")).toBeVisible();
    await expect(page.getByText("Contact from you in the last 14 days: 14 Nov.")).toBeVisible();
    await expect(page.getByText("29 of 32 days kept. Four fifths are needed.")).toBeVisible();
    await expect(page.locator("#draft")).toHaveCount(0);
  });

  test("F36 F46 staying longer and letting go stand beside it with the same right", async ({ page }) => {
    await livesOn(page, "first", weeksKept);
    await expect(page.getByRole("link", { name: /^Longer/ })).toHaveAttribute("href", "#space/review");
    await expect(page.getByRole("link", { name: /^Let go/ })).toHaveAttribute("href", "#onward");
  });

  test("F46 one calm reason comes first, and that no answer would be fine", async ({ page }) => {
    await livesOn(page, "first", weeksKept);
    const write = page.getByRole("button", { name: "Write it" });
    await write.click();
    await expect(page.getByText("The reason comes first.")).toBeVisible();
    await expect(page.getByText("Choose one. It decides whether today is the day.")).toBeVisible();
    const fine = page.getByRole("group", { name: /Would no answer be fine/ });
    await fine.getByRole("radio", { name: "No" }).check();
    await expect(page.getByText("Then it is not for today.")).toBeVisible();
    await expect(write).toBeDisabled();
    await fine.getByRole("radio", { name: "Yes" }).check();
    await write.click();
    await expect(page.getByText("The reason comes first.")).toBeVisible();
    await page.getByLabel("One calm reason, in a sentence").fill("I miss us.");
    await write.click();
    await expect(page.getByText("This reason is about the two of you.")).toBeVisible();
    await toFirst(page);
    await expect(field(page)).toBeVisible();
  });

  test("F46 it is checked, copied, recorded; no answer ends it for as many days again", async ({ page, taken }) => {
    await livesOn(page, "first", weeksKept);
    await toFirst(page);
    await field(page).fill("I still love you. Could we talk about us?");
    await expectVerdict(page, "wait");
    await field(page).fill(light);
    await expectVerdict(page, "send");
    await page.getByRole("button", { name: "Copy it" }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(() => taken.copied()).toEqual([light]);
    await page.getByRole("button", { name: "Yes, sent" }).click();
    await expect(page.getByRole("heading", { name: "Sent on 26 November" })).toBeVisible();
    await expect(page.getByText("It settles the matter until 26 December")).toBeVisible();
    await expect(page.locator("#draft")).toHaveCount(0);
    await page.goto("/#check");
    await page.getByLabel("Why do you write?").selectOption("First message after the weeks");
    await field(page).fill(light);
    await expect(page.getByRole("heading", { name: "A first message is closed" })).toBeVisible();
    await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
  });

  test("F46 it can be left, and that is taken back", async ({ page }) => {
    await livesOn(page, "first", weeksKept);
    await page.getByRole("button", { name: "Leave it" }).click();
    await expect(toast(page)).toContainText("Left. Nothing was sent.");
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(toast(page)).toContainText("Taken back.");
  });

  test("F47 F46 an answer turns it into a talk, and leads to what to know when warmth comes back", async ({ page }) => {
    await livesOn(page, "first", [
      ...weeksKept,
      ["11-25", "first-message", { what: "sent", text: light }],
      ["11-26", "received", { way: "text", tone: "warm", text: "Oh no, that shop!" }],
    ]);
    await expect(page.getByText("They answered. What follows is a talk")).toBeVisible();
    await page.getByRole("link", { name: /If warmth comes back/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "If warmth comes back" })).toBeVisible();
    await expect(page.getByText("What ended it, said aloud")).toBeVisible();
    await expect(page.getByText("Daylight, a public place")).toBeVisible();
  });
});

test("F47 whoever parted and got together before reads what research says of on and off", async ({ page }) => {
  await livesOn(page, "onward/warm", [...inContact, ["11-21", "fact", { is: { fact: "partings", value: 2 } }]]);
  await expect(page.getByText("You parted 2 times before.")).toBeVisible();
  await expect(page.getByText("What research says: C13, strength C.")).toBeVisible();
});

test.describe("F48 letting go", () => {
  test("F48 it is a way of its own with its own texts, taken and left again", async ({ page }) => {
    await livesOn(page, "onward", inContact);
    await page.getByRole("button", { name: "Take this way" }).click();
    await expect(page.getByText("You are letting go, since 26 November.")).toBeVisible();
    await expect(page.getByRole("link", { name: /A goodbye that stays here/ })).toBeVisible();
    await expect(page.getByText("What remains yours")).toBeVisible();
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Take this way" })).toBeVisible();
    await page.getByRole("button", { name: "Take this way" }).click();
    await page.getByRole("button", { name: "Close this note" }).click();
    await page.getByRole("button", { name: "Leave this way" }).click();
    await expect(page.getByRole("button", { name: "Take this way" })).toBeVisible();
  });

  test("F48 a chapter is closed: fewer prompts, then an archive, then deletion is offered; it can be opened again", async ({ page }) => {
    await livesOn(page, "onward", [...weeksKept, ["11-20", "path", { path: "letting-go" }]]);
    await page.getByRole("link", { name: /Close this chapter/ }).click();
    await expect(page.getByText("Only you can do it.")).toBeVisible();
    await page.getByRole("button", { name: "Close it" }).click();
    await expect(page.getByText("Closed on 26 November.")).toBeVisible();
    await page.getByRole("button", { name: "Close this note" }).click();
    await expect(page.getByText("From 24 December the entries rest in an archive.")).toBeVisible();
    const later = async (day: string) => {
      await page.clock.setFixedTime(`${day}T12:00:00`);
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    };
    await later("2026-12-24");
    await expect(page.getByText("From 24 February deleting everything is offered.")).toBeVisible();
    await later("2027-02-24");
    await expect(page.getByText("If you like, everything can be deleted now.")).toBeVisible();
    await page.getByRole("button", { name: "Open it again" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Letting go" })).toBeVisible();
  });
});
