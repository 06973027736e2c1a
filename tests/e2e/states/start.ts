import type { Page } from "@playwright/test";
import { answer, enter } from "../app.ts";
import { live } from "../person.ts";
import type { State } from "../states.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** The first visit, at a question of the set-up. */
const first = async (page: Page, to = "start") => {
  await enter(page, "No", "No", "Yes", to);
  await page.locator("main h1").waitFor();
};

export const startStates: readonly State[] = [
  {
    name: "10-set-up-first",
    async arrange(page) {
      await page.goto("/");
      await answer(page, "No", "No", "Yes");
      await page.getByRole("button", { name: "Go on" }).click();
      await heading(page, "How bad is it today?");
    },
  },
  {
    name: "10-set-up-heavy",
    async arrange(page) {
      await first(page);
      await page.getByRole("button", { name: "9", exact: true }).click();
      await page.getByLabel("Numbers for").selectOption("United Kingdom");
    },
  },
  {
    name: "10-set-up-when",
    async arrange(page) {
      await first(page, "start/2");
      await page.getByText("On a day that I know").click();
      await page.getByLabel("The day", { exact: true }).fill("2026-12-24");
      await page.getByRole("button", { name: "Keep it" }).click();
    },
  },
  { name: "10-set-up-now", arrange: (page) => first(page, "start/4") },
  { name: "10-set-up-want", arrange: (page) => first(page, "start/5") },
  {
    name: "10-set-up-plan",
    async arrange(page) {
      await first(page, "start/5");
      await page.getByRole("button", { name: "Not sure" }).click();
      await heading(page, "Your plan");
      await page.getByLabel("Numbers for").waitFor();
    },
  },
  {
    name: "10-set-up-plan-closed",
    async arrange(page) {
      await enter(page, "Yes", "No", "Yes", "start/plan");
      await heading(page, "Your plan");
      await page.getByLabel("Numbers for").waitFor();
    },
  },
  { name: "10-set-up-later", arrange: (page) => live(page, "start") },
  { name: "10-set-up-name", arrange: (page) => live(page, "start/name") },
  { name: "10-set-up-chapter", arrange: (page) => live(page, "start/new") },
  { name: "01-day", arrange: (page) => live(page, "day") },
  {
    name: "01-day-hard",
    async arrange(page) {
      await live(page, "day");
      await page.getByText("More, if you like").click();
      await page.getByRole("radio", { name: "Yes" }).check();
      await page.getByRole("button", { name: "Keep it" }).click();
      await heading(page, "Two weeks of hard days");
    },
  },
  { name: "13-review", arrange: (page) => live(page, "week") },
  {
    name: "13-review-filled",
    async arrange(page) {
      await live(page, "week");
      await page.getByRole("checkbox", { name: "Saturday night" }).check();
      await page.getByRole("radio", { name: "Kept", exact: true }).check();
      await page.getByRole("radio", { name: "Not sure" }).check();
      await page.getByLabel("5. One thing for next week").fill("Dinner at Ines’s on Saturday");
    },
  },
  { name: "13-review-empty", arrange: (page) => first(page, "week") },
  {
    name: "13-review-want",
    async arrange(page) {
      await live(page, "week/want");
      await page.getByRole("radio", { name: "To let go" }).check();
    },
  },
  { name: "14-safety", arrange: (page) => live(page, "safety") },
  {
    name: "14-safety-by-hand",
    async arrange(page) {
      await live(page, "safety/1");
      await page.getByRole("button", { name: "Close the ways" }).waitFor();
    },
  },
  {
    name: "14-safety-holds",
    async arrange(page) {
      await enter(page, "Yes", "Yes", "Yes", "safety");
      await page.getByText("How it can end").last().click();
      await page.getByRole("button", { name: "Ask for it to end" }).click();
      await page.getByText("What is closed, and what is open").first().click();
    },
  },
];
