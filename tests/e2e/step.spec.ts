import type { Page } from "@playwright/test";
import { enter, expect, expectVerdict, field, test, timeIs, verdict } from "./app.ts";
import { live } from "./person.ts";
import { livesOn } from "./states/space.ts";
import { agreed, inContact, readyToWrite } from "./states/step.ts";

const toast = (page: Page) => page.locator(".toast");
const rule = (page: Page, name: string | RegExp) => page.locator(".rules > li").filter({ hasText: name });
const copyAndSend = async (page: Page) => {
  await page.getByRole("button", { name: "Copy it" }).click();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.getByRole("button", { name: "Yes, sent" }).click();
};

test("F10 F11 step 1 says why in two sentences, and is left out in one tap, with a way back", async ({ page }) => {
  await livesOn(page, "step", inContact);
  await expect(page.getByText("Arguing, asking for another chance and promising to change all push")).toBeVisible();
  await page.getByRole("button", { name: "Skip this step" }).click();
  await expect(page.getByText("You skipped step 1, and it is not asked again.")).toBeVisible();
  await expect(page.getByRole("link", { name: /To your own weeks/ })).toHaveAttribute("href", "#space/begin");
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: /Would you still say this/ })).toBeVisible();
});

test("F10 on strained terms it is closed, with the reason, and the way goes on to the weeks", async ({ page }) => {
  await livesOn(page, "step", [...inContact, ["11-21", "fact", { is: { fact: "terms", value: "strained" } }]]);
  await expect(page.getByText("Step 1 is only for good terms")).toBeVisible();
  await expect(page.locator("#draft")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /To your own weeks/ })).toBeVisible();
});

test("F10 while nobody knows whether they are in contact it rests, and leads to the question", async ({ page }) => {
  await livesOn(page, "step", inContact.slice(0, 2));
  await expect(page.getByText("Step 1 is for people who are in contact.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Answer it/ })).toHaveAttribute("href", "#start");
});

test("F4 F1 while a way is closed, step 1, a first message, signs and warmth say why, and offer help instead", async ({ page }) => {
  await enter(page, "No", "Yes", "Yes", "step");
  for (const place of ["step", "step/aloud", "step/said", "first", "signs", "onward/warm"]) {
    await page.goto(`/#${place}`);
    await expect(page.locator(".closed")).toContainText("Your safety comes first");
    await expect(page.getByRole("button", { name: "Help that fits" })).toBeVisible();
    await expect(page.locator("#draft")).toHaveCount(0);
  }
});

test("F12 whoever would not say it without an answer is advised to skip; both answers can be changed", async ({ page }) => {
  await livesOn(page, "step", inContact);
  await page.getByRole("button", { name: "No", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Then skipping is the better way" })).toBeVisible();
  await page.getByRole("button", { name: "Write it all the same" }).click();
  await page.getByRole("button", { name: "Nothing that I know of" }).click();
  await expect(page.getByText("You would not say it without an answer.")).toBeVisible();
  await page.getByRole("button", { name: /^Change: You would not/ }).click();
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(page.getByText("You would say it without an answer.")).toBeVisible();
  await expect(field(page)).toBeVisible();
});

test("F12 words that go against what they asked for cannot be copied, and the words are named", async ({ page }) => {
  await livesOn(page, "step", readyToWrite);
  await field(page).fill("You were right to end it, and I accept that. I will call you on Sunday. You don’t need to answer.");
  await expect(verdict(page)).toContainText("“call you” goes against what they asked for.");
  await expect(rule(page, "Fits what they asked for")).toContainText("not yet");
  await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
  await field(page).fill(agreed);
  await expectVerdict(page, "send");
  await expect(page.getByRole("button", { name: "Copy it" })).toBeVisible();
});

test("F13 what it keeps to is ticked in plain words while it is typed", async ({ page }) => {
  await livesOn(page, "step", readyToWrite);
  await field(page).fill("For now you were right. Can we talk?");
  await expect(rule(page, "No question")).toContainText("not yet");
  await expect(rule(page, "No “for now”")).toContainText("not yet");
  await expect(rule(page, "2 sentences")).toContainText("kept");
  await field(page).fill(agreed);
  await expectVerdict(page, "send");
  for (const one of await page.locator(".rules > li").all()) await expect(one).toContainText("kept");
  await expect(rule(page, "At most 60 words: 19 words")).toBeVisible();
});

test("F14 a version in one sentence is there to begin with, keeps to everything, and can be undone", async ({ page }) => {
  await livesOn(page, "step", readyToWrite);
  await field(page).fill("Hm.");
  await page.getByText("In one sentence", { exact: true }).click();
  await page.getByRole("button", { name: "Begin with this" }).first().click();
  expect((await field(page).inputValue()).split(/\s+/).length).toBeLessThanOrEqual(25);
  await expectVerdict(page, "send");
  await expect(page.locator('.rules > li[data-holds="false"]')).toHaveCount(0);
  await toast(page).getByRole("button", { name: "Undo" }).click();
  expect(await field(page).inputValue()).toBe("Hm.");
});

test("F14 F15 it never sends: it is copied after a question, recorded with its words, and happens once", async ({ page, taken }) => {
  await livesOn(page, "step", readyToWrite);
  await field(page).fill(agreed);
  await expectVerdict(page, "send");
  await page.getByRole("button", { name: "Copy it" }).click();
  expect(await taken.copied()).toEqual([]);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect.poll(() => taken.copied()).toEqual([agreed]);
  await page.getByRole("button", { name: "Yes, sent" }).click();
  await expect(page.getByRole("heading", { name: "Sent on 26 November" })).toBeVisible();
  await expect(page.locator(".step-words")).toContainText("You were right to end it");
  await expect(page.locator("#draft")).toHaveCount(0);
  await page.goto("/#check");
  await page.getByLabel("Why do you write?").selectOption("To agree that it is over");
  await field(page).fill(agreed);
  await expect(page.getByRole("heading", { name: "Step 1 is closed" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
});

test("F15 that it was sent can be taken back, and the words stand there again", async ({ page, taken: _ }) => {
  await livesOn(page, "step", readyToWrite);
  await field(page).fill(agreed);
  await expectVerdict(page, "send");
  await copyAndSend(page);
  await toast(page).getByRole("button", { name: "Undo" }).click();
  expect(await field(page).inputValue()).toBe(agreed);
});

test("F15 how they reacted is added, and changed; another one needs a typed reason and a day", async ({ page }) => {
  await livesOn(page, "step", [...readyToWrite, ["11-24", "agreement", { what: "sent", way: "message", text: "You were right." }]]);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Choose one first.")).toBeVisible();
  await page.getByRole("radio", { name: "Calm" }).check();
  await page.getByLabel("In your words").fill("They thanked me.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("They were calm.")).toBeVisible();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByRole("radio", { name: "Warm" }).check();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("They were warm.")).toBeVisible();
  await page.getByText("Say it another time").click();
  await page.getByRole("button", { name: "Wait a day for it" }).click();
  await expect(page.getByText("A reason in your words comes first.")).toBeVisible();
  await page.getByLabel("Your reason").fill("I had argued in the same message.");
  await page.getByRole("button", { name: "Wait a day for it" }).click();
  await expect(page.getByText("It opens Friday, 12:00.")).toBeVisible();
  await expect(page.locator("#draft")).toHaveCount(0);
  await timeIs(page, "2026-11-27T12:01:00");
  await expect(field(page)).toBeVisible();
});

test("F16 a script for saying it, and a rehearsal line by line; then it is recorded as said", async ({ page }) => {
  await livesOn(page, "step", readyToWrite);
  await page.getByRole("link", { name: /In person or by phone/ }).click();
  await expect(page.getByRole("heading", { name: "Parting words in person" })).toBeVisible();
  await page.getByRole("radio", { name: "By phone" }).check();
  await expect(page.getByRole("heading", { name: "Parting words by phone" })).toBeVisible();
  await page.getByLabel("Your lines").fill("You were right to end it.\nI accept it.");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.locator(".step-line")).toHaveText("You were right to end it.");
  await page.getByRole("button", { name: "Next line" }).click();
  await expect(page.getByText("The silence is part of it.")).toBeVisible();
  await page.getByRole("button", { name: "From the beginning" }).click();
  await expect(page.getByText("Said through once.")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("link", { name: /I said it/ }).click();
  await page.getByRole("radio", { name: "By phone" }).check();
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByRole("heading", { name: "Said on 26 November" })).toBeVisible();
});

test("F13 somebody who left says that parting is right, and is shown nothing else", async ({ page }) => {
  await livesOn(page, "step", [...readyToWrite, ["11-21", "fact", { is: { fact: "who-ended", value: "me" } }]]);
  await field(page).fill("Parting was the right step, and I stand by it. No reply needed.");
  await expect(rule(page, /^Says that parting is right/)).toHaveText(/^Says that parting is right(kept|reading)$/);
  await page.getByText("Examples", { exact: true }).click();
  await page.getByText("In one sentence", { exact: true }).click();
  await expect(page.locator(".step-says").first()).toBeVisible();
  for (const text of await page.locator(".step-says").allInnerTexts()) expect(text).not.toMatch(/you were right/i);
  await page.goto("/#step/aloud");
  for (const text of await page.locator(".said-list .words").allInnerTexts()) expect(text).not.toMatch(/you were right/i);
});

test("F70 what stood in the check lies by while step 1 is written, and comes back", async ({ page }) => {
  await livesOn(page, "check", readyToWrite);
  await field(page).fill("Something of mine.");
  await page.goto("/#step");
  await expect(field(page)).toHaveValue("");
  await field(page).fill(agreed);
  await page.goto("/#check");
  await expect(field(page)).toHaveValue("Something of mine.");
  await page.goto("/#step");
  await expect(field(page)).toHaveValue(agreed);
});

test("F15 what the person of the pictures sent stands there with its day", async ({ page }) => {
  await live(page, "step");
  await expect(page.getByRole("heading", { name: "Sent on 25 October" })).toBeVisible();
  await expect(page.locator(".step-words")).toContainText("I wish you well");
});
