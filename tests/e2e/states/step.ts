import type { Page } from "@playwright/test";
import { drafts, enter, expectVerdict, field, write } from "../app.ts";
import { live } from "../person.ts";
import type { State } from "../states.ts";
import { livesOn } from "./space.ts";

type Rows = Parameters<typeof livesOn>[2];

/** Somebody who was left on the 20th, is in contact, and on good terms. */
export const inContact: Rows = [
  ["11-20", "chapter", { why: "first" }],
  ["11-20", "fact", { is: { fact: "who-ended", value: "them" } }],
  ["11-20", "fact", { is: { fact: "in-contact", value: "yes" } }],
  ["11-20", "fact", { is: { fact: "terms", value: "good" } }],
  ["11-20", "fact", { is: { fact: "nickname", value: "R." } }],
];
/** The same, with the two questions before the draft answered. */
export const readyToWrite: Rows = [
  ...inContact,
  ["11-21", "sincere", { answer: "yes" }],
  ["11-21", "fact", { is: { fact: "asked-for", value: "some space, and no calls" } }],
];
/** Thirty days, all kept, over today. */
export const weeksKept: Rows = [...inContact.map(([, kind, body]) => ["10-26", kind, body] as const), ["10-27", "weeks", { length: 30 }]];
/** Two texts without an answer. */
export const unanswered: Rows = [...inContact, ["11-22", "contact", { way: "text" }], ["11-24", "contact", { way: "text" }]];

export const agreed = "You were right to end it, and I accept that. I wish you well. You don’t need to answer.";

/** Opens the draft of a first message: one reason, and no answer would be fine. */
export async function toFirst(page: Page): Promise<void> {
  await page.getByLabel("One calm reason, in a sentence").fill("The bookshop on Mill Lane closes this week.");
  await page
    .getByRole("group", { name: /Would no answer be fine/ })
    .getByRole("radio", { name: "Yes" })
    .check();
  await page.getByRole("button", { name: "Write it" }).click();
}

export const stepStates: readonly State[] = [
  { name: "08-signs", arrange: (page) => live(page, "signs") },
  {
    name: "08-signs-wrong",
    async arrange(page) {
      await live(page, "signs");
      await page.getByRole("button", { name: "Save the entry" }).click();
    },
  },
  {
    name: "08-signs-closed",
    async arrange(page) {
      await enter(page, "No", "Yes", "Yes", "signs");
      await page.locator(".closed").waitFor();
    },
  },
  { name: "20-step-done", arrange: (page) => live(page, "step") },
  { name: "20-step-question", arrange: (page) => livesOn(page, "step", inContact) },
  {
    name: "20-step-advice",
    async arrange(page) {
      await livesOn(page, "step", [...inContact, ["11-21", "sincere", { answer: "no" }]]);
      await page.getByRole("heading", { name: "Then skipping is the better way" }).waitFor();
    },
  },
  {
    name: "20-step-asked",
    async arrange(page) {
      await livesOn(page, "step", [...inContact, ["11-21", "sincere", { answer: "yes" }]]);
      await page.getByLabel("In a few words").waitFor();
    },
  },
  {
    name: "20-step",
    async arrange(page) {
      await livesOn(page, "step", readyToWrite);
      await field(page).fill(agreed);
      await expectVerdict(page, "send");
      for (const name of ["What good ones share", "Examples", "In one sentence"]) await page.getByText(name, { exact: true }).click();
    },
  },
  { name: "20-step-aloud", arrange: (page) => livesOn(page, "step/aloud", readyToWrite) },
  {
    name: "20-step-rehearse",
    async arrange(page) {
      await livesOn(page, "step/aloud", readyToWrite);
      await page.getByRole("button", { name: "Begin" }).click();
    },
  },
  { name: "20-step-said", arrange: (page) => livesOn(page, "step/said", inContact) },
  { name: "21-first-not-yet", arrange: (page) => live(page, "first") },
  { name: "21-first", arrange: (page) => livesOn(page, "first", weeksKept) },
  {
    name: "21-first-write",
    async arrange(page) {
      await livesOn(page, "first", weeksKept);
      await toFirst(page);
      await field(page).fill("Hi. The bookshop on Mill Lane is in its last week. Wishing you well, no need to reply.");
      await expectVerdict(page, "send");
      await page.getByText("What it can look like").click();
    },
  },
  {
    name: "21-first-sent",
    arrange: (page) => livesOn(page, "first", [...weeksKept, ["11-26", "first-message", { what: "sent", text: "Hello." }]]),
  },
  { name: "22-onward", arrange: (page) => live(page, "onward") },
  { name: "22-onward-on", arrange: (page) => livesOn(page, "onward", [...weeksKept, ["11-20", "path", { path: "letting-go" }]]) },
  { name: "22-onward-end", arrange: (page) => live(page, "onward/end") },
  {
    name: "22-onward-archive",
    arrange: (page) => livesOn(page, "onward/archive", [...weeksKept, ["11-25", "path", { path: "graduated" }]]),
  },
  {
    name: "22-onward-warm",
    arrange: (page) => livesOn(page, "onward/warm", [...inContact, ["11-21", "fact", { is: { fact: "partings", value: 2 } }]]),
  },
  {
    name: "02-check-around",
    async arrange(page) {
      await livesOn(page, "check", [
        ...inContact,
        ["11-24", "draft", { text: "Could we talk about the flat?", context: "logistics", hours: 24, state: "waits" }],
        ["11-26", "draft", { text: "I keep thinking of the bakery. ".repeat(20), context: "no-contact", hours: 72, state: "waits" }],
        ["11-25", "setting", { name: "wrong-finding.pries.1", value: "how are you" }],
      ]);
      await write(page, drafts.edit, "I just want to write");
      await page.getByText("Let it wait").first().click();
      await page.getByText("Words of your own to watch for").click();
    },
  },
  {
    name: "02-check-history",
    async arrange(page) {
      await livesOn(page, "check", unanswered);
      await write(page, drafts.kind, "I just want to write");
      await expectVerdict(page, "stop");
    },
  },
  {
    name: "02-check-step-closed",
    async arrange(page) {
      await live(page, "check");
      await write(page, agreed, "To agree that it is over");
      await page.getByRole("heading", { name: "Step 1 is closed" }).waitFor();
    },
  },
];
