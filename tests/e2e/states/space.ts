import type { Page } from "@playwright/test";
import { enter } from "../app.ts";
import { bring, live } from "../person.ts";
import type { State } from "../states.ts";

/** A short life of its own, beside the person of the pictures: entries by local noon of a day in 2026. */
export async function livesOn(
  page: Page,
  to: string,
  rows: readonly (readonly [day: string, kind: string, body: object])[],
): Promise<void> {
  const entries = rows.map(([day, kind, body], index) => ({
    id: `${(0x30000000 + index).toString(16)}-0000-4000-8000-000000000000`,
    lamport: index + 10,
    at: Date.parse(`2026-${day}T09:00:00Z`),
    offset: 0,
    device: "phone",
    chapter: "40000000-0000-4000-8000-000000000000",
    kind,
    v: 1,
    body,
  }));
  await enter(page, "No", "No", "Yes", "settings");
  await bring(page, JSON.stringify({ format: 1, entries }));
  await page.goto(`/#${to}`);
  await page.locator("main h1").waitFor();
}

/** Before the weeks. */
const fresh = [["11-20", "chapter", { why: "first" }]] as const;

/** Thirty days that are over today. */
export const over = [
  ["10-27", "chapter", { why: "first" }],
  ["10-27", "weeks", { length: 30 }],
] as const;

/** Children, one channel, two texts without an answer. */
export const tied = [
  ["11-10", "chapter", { why: "first" }],
  ["11-10", "fact", { is: { fact: "ties", value: ["children", "friends"] } }],
  ["11-10", "weeks", { length: 30 }],
  ["11-11", "channel", { channel: "E-mail", state: "agreed", from: 17, to: 18 }],
  ["11-11", "channel", { channel: "Instagram", state: "blocked" }],
  ["11-20", "contact", { way: "text" }],
  ["11-22", "contact", { way: "call" }],
] as const;

/** Logs a text from Space. */
export async function logText(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Log a contact" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Text", exact: true }).click();
  await page.getByRole("heading", { name: "It is written down" }).waitFor();
}

export const spaceStates: readonly State[] = [
  {
    name: "05-space",
    async arrange(page) {
      await live(page, "space");
      await page.locator(".strip").waitFor();
    },
  },
  {
    name: "05-space-tables",
    async arrange(page) {
      await live(page, "space");
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "05b-space-log",
    async arrange(page) {
      await live(page, "space/log");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "05-space-log-all",
    async arrange(page) {
      await live(page, "space/log");
      await page.getByRole("button", { name: "Seven more kinds" }).click();
      await page.getByRole("button", { name: "Another time" }).click();
    },
  },
  {
    name: "05-space-looked",
    async arrange(page) {
      await live(page, "space/looked");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "05-space-after",
    async arrange(page) {
      await live(page, "space");
      await logText(page);
    },
  },
  {
    name: "05-space-recent",
    async arrange(page) {
      await live(page, "space");
      await logText(page);
      await page.getByRole("button", { name: "Back", exact: true }).click();
      await page.getByRole("heading", { name: "In the last 24 hours" }).waitFor();
    },
  },
  { name: "05-space-tied", arrange: (page) => livesOn(page, "space", tied) },
  { name: "05-space-channel", arrange: (page) => livesOn(page, "space/limited", tied) },
  { name: "05-space-not-begun", arrange: (page) => livesOn(page, "space", fresh) },
  { name: "05-space-begin", arrange: (page) => livesOn(page, "space/begin", fresh) },
  { name: "05-space-review", arrange: (page) => livesOn(page, "space/review", over) },
  { name: "05-space-review-closed", arrange: (page) => livesOn(page, "space/review", [...over, ["11-20", "contact", { way: "text" }]]) },
  { name: "05-received", arrange: (page) => live(page, "received") },
  {
    name: "05-received-warm",
    async arrange(page) {
      await live(page, "received");
      await page.getByRole("link", { name: /Something warm/ }).click();
      await page.getByRole("heading", { name: "The wait" }).waitFor();
    },
  },
  {
    name: "05-received-stop",
    async arrange(page) {
      await live(page, "received");
      await page.getByRole("radio", { name: /They ask for no contact/ }).check();
      await page.getByRole("button", { name: "Keep it, and close the ways" }).click();
      await page.getByRole("heading", { name: "No answer goes out from here" }).waitFor();
    },
  },
  { name: "05-room", arrange: (page) => live(page, "room") },
  {
    name: "05-room-card",
    async arrange(page) {
      await live(page, "room/room-whatsapp");
      await page.getByRole("button", { name: /^Done: Unpin it/ }).click();
    },
  },
  { name: "05-room-friends", arrange: (page) => live(page, "room/friends-bring-them-up") },
  { name: "05-plans", arrange: (page) => live(page, "plans") },
  {
    name: "05-plans-forms",
    async arrange(page) {
      await live(page, "plans");
      await page.getByRole("button", { name: "Write a plan" }).click();
      await page.getByRole("button", { name: "Add a day" }).click();
      await page.getByText("Examples", { exact: true }).click();
    },
  },
];
