import type { Page } from "@playwright/test";
import { drafts, enter, expect, expectVerdict, field, parcel, test, verdict, write } from "./app.ts";
import { keep } from "./kept.ts";
import { livesOn } from "./states/space.ts";
import { inContact, unanswered } from "./states/step.ts";

const toast = (page: Page) => page.locator(".toast");
const settle = "Could you send the papers for the flat by Friday, please.";

test("F27 F71 two messages without an answer: a further one is a stop, whatever its tone, with no way out", async ({ page }) => {
  await livesOn(page, "check", unanswered);
  await write(page, drafts.kind, "I just want to write");
  await expectVerdict(page, "stop");
  await expect(verdict(page)).toContainText("2 messages are unanswered. Another one reads as pressure, whatever its tone.");
  await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
});

test("F27 F24 what must be settled waits, with one other channel named", async ({ page }) => {
  await livesOn(page, "check/settle", unanswered);
  await expect(page.getByLabel("Why do you write?")).toHaveValue("logistics");
  await field(page).fill(settle);
  await expectVerdict(page, "wait");
  await expect(verdict(page)).toContainText("by another way: e-mail, a letter");
});

test("F21 F27 after copying it asks whether it was sent; each is logged by its own name and taken back, and the second closes the way", async ({
  page,
  taken: _,
}) => {
  await enter(page);
  const send = async () => {
    await write(page, drafts.kind, "I just want to write");
    await page.getByRole("button", { name: "Copy mine anyway" }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByLabel("How", { exact: true }).selectOption("Direct message");
    await page.getByRole("button", { name: "Yes, sent" }).click();
    await expect(toast(page)).toContainText("Logged. It counts as contact.");
  };
  await send();
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await send();
  await send();
  await expectVerdict(page, "stop");
});

test("F23 F21 what settled something is logged as needed, and does not count; its matter must be named", async ({ page, taken: _ }) => {
  await enter(page);
  for (const matter of ["Home", "Money", "Work"]) {
    await write(page, settle, "Something must be settled");
    await expectVerdict(page, "send");
    await page.getByRole("button", { name: "Copy it" }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByRole("button", { name: "Yes, sent" }).click();
    await expect(page.getByText("Choose what it settled. Then it does not count.")).toBeVisible();
    await page.getByLabel("What it settled").selectOption(matter);
    await page.getByRole("button", { name: "Yes, sent" }).click();
    await expect(toast(page)).toContainText("It costs no day.");
  }
  await expectVerdict(page, "send");
});

test("F21 F23 a short answer does not count; one that went on does; not sent is nothing", async ({ page, taken: _ }) => {
  await enter(page);
  const copy = async () => {
    await write(page, drafts.send, "They wrote first", parcel);
    await expectVerdict(page, "send");
    await page.getByRole("button", { name: "Copy it" }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
  };
  await copy();
  await page.getByRole("button", { name: "Yes, a short answer" }).click();
  await expect(toast(page)).toContainText("Nothing was logged.");
  await copy();
  await page.getByRole("button", { name: "Yes, it went on" }).click();
  await expect(toast(page)).toContainText("Logged. It counts as contact.");
  await copy();
  await page.locator("main").getByRole("button", { name: "No", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Did you send it?" })).toHaveCount(0);
});

test("F75 on a stop the words can be kept as a letter, and that is taken back", async ({ page }) => {
  await enter(page);
  await write(page, drafts.stop);
  await expectVerdict(page, "stop");
  await page.getByRole("button", { name: "Keep as a letter" }).click();
  await expect(toast(page)).toContainText("Kept as a letter until you close this page. It is not sent.");
  expect(await field(page).inputValue()).toBe("");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  expect(await field(page).inputValue()).toBe(drafts.stop);
});

test("F76 a day is offered for feelings, none for what must be settled, up to 72 hours", async ({ page }) => {
  await enter(page);
  await write(page, drafts.kind, "I just want to write");
  await page.getByText("Let it wait", { exact: true }).first().click();
  const hours = page.getByLabel("For how long?");
  await expect(hours).toHaveValue("24");
  expect((await hours.locator("option").allInnerTexts()).at(-1)).toBe("72 hours");
  await page.getByLabel("Why do you write?").selectOption("Something must be settled");
  await expect(hours).toHaveValue("0");
  await expect(page.getByRole("button", { name: "Let it wait" })).toHaveCount(0);
});

test("F76 a draft that waits survives closing where things are kept, and is read again when its time is over", async ({ page }) => {
  await keep(page, null);
  await page.goto("/#check");
  await write(page, drafts.kind, "I just want to write");
  await expectVerdict(page, "wait");
  await page.getByText("Let it wait", { exact: true }).first().click();
  await page.getByLabel("For how long?").selectOption("3 hours");
  await page.getByRole("button", { name: "Let it wait" }).click();
  await expect(verdict(page)).toContainText("Until Thursday, 15:00.");
  await page.reload();
  await expect(page.getByRole("heading", { name: "One draft waits" })).toBeVisible();
  await expect(page.locator(".waiting")).toContainText("Until Thursday, 15:00.");
  await page.clock.setFixedTime("2026-11-26T15:01:00");
  await page.reload();
  await expect(page.locator(".waiting")).toContainText("The time is over. Read it again before you decide.");
  await page.getByRole("button", { name: "Read it again" }).click();
  await expect(field(page)).toHaveValue(drafts.kind);
  await expectVerdict(page, "wait");
  await expect(page.locator(".waiting")).toHaveCount(0);
});

test("F76 a draft that waits is deleted, and that is taken back", async ({ page }) => {
  await livesOn(page, "check", [
    ...inContact,
    ["11-26", "draft", { text: "Not today.", context: "no-contact", hours: 72, state: "waits" }],
  ]);
  await page.locator(".waiting").getByRole("button", { name: "Delete it" }).click();
  await expect(page.locator(".waiting")).toHaveCount(0);
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".waiting")).toHaveCount(1);
});

test("F75 own words and wrong marks that were kept are there after the page was closed", async ({ page }) => {
  await keep(page, null);
  await page.goto("/#check");
  await page.getByText("Words of your own to watch for").click();
  await page.getByLabel("Word or words").fill("Lisbon");
  await page.getByRole("button", { name: "Add" }).click();
  await write(page, drafts.edit, "They wrote first", parcel);
  await page.getByRole("button", { name: "Does not fit" }).click();
  await page.getByRole("button", { name: "Keep it as an example" }).click();
  await expect(toast(page)).toContainText("On this device only.");
  await expect(page.getByRole("button", { name: "Keep it as an example" })).toHaveCount(0);
  await page.reload();
  await page.getByText("Words of your own to watch for").click();
  await expect(page.getByRole("button", { name: "Remove Lisbon" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "One wrong mark that you kept" })).toBeVisible();
  await write(page, "Could you send the papers to Lisbon, please.", "Something must be settled");
  await expect(page.locator(".draft-marks mark").filter({ hasText: "Lisbon" })).toHaveCount(1);
});
