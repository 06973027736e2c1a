import { answer } from "../app.ts";
import { live } from "../person.ts";
import type { State } from "../states.ts";

const field = "#text";

export const journalStates: readonly State[] = [
  { name: "15-more", arrange: (page) => live(page, "more") },
  {
    name: "15-more-closed",
    async arrange(page) {
      await page.goto("/#more");
      await answer(page, "Yes", "No", "Yes");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("heading", { name: "More" }).waitFor();
    },
  },
  { name: "17-journal", arrange: (page) => live(page, "journal") },
  {
    name: "17-journal-empty",
    async arrange(page) {
      await page.goto("/#journal");
      await answer(page, "No", "No", "Yes");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByText("No page yet.").waitFor();
    },
  },
  { name: "17-journal-write", arrange: (page) => live(page, "journal/write") },
  {
    name: "17-journal-page",
    async arrange(page) {
      await live(page, "journal");
      await page.getByRole("link", { name: /The day: home/ }).click();
      await page.locator(field).waitFor();
    },
  },
  {
    name: "17-journal-offer",
    async arrange(page) {
      await live(page, "journal");
      for (let n = 0; n < 3; n++) {
        await page.getByRole("link", { name: "Write a page" }).click();
        await page.locator(field).fill(`Why, once more. Page ${n + 1}.`);
        await page.getByLabel("A word for it").fill("why");
        await page.getByRole("button", { name: "Done" }).click();
        await page.getByRole("heading", { name: "Journal" }).waitFor();
      }
      await page.getByText("Three pages on “why”").waitFor();
    },
  },
  {
    name: "17-journal-help",
    async arrange(page) {
      await live(page, "journal/write");
      await page.locator(field).fill("I want to kill myself.");
      await page.locator(".help-panel .call").first().waitFor();
    },
  },
  { name: "17-letters", arrange: (page) => live(page, "journal/letters") },
  { name: "17-letters-write", arrange: (page) => live(page, "journal/letters/write") },
  { name: "18-tips", arrange: (page) => live(page, "tips") },
  { name: "18-honest", arrange: (page) => live(page, "honest") },
  { name: "18-cards", arrange: (page) => live(page, "cards") },
  { name: "18-card", arrange: (page) => live(page, "cards/they-wrote-warm") },
  { name: "18-card-agree", arrange: (page) => live(page, "cards/agree-what-good-ones-share") },
  {
    name: "18-card-closed",
    async arrange(page) {
      await page.goto("/#cards/agree-in-person");
      await answer(page, "Yes", "No", "Yes");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByText("This card is closed").waitFor();
    },
  },
  { name: "18-sheets", arrange: (page) => live(page, "sheets") },
  {
    name: "18-sheet",
    async arrange(page) {
      await live(page, "sheets/S9");
      await page.locator(".contacts .call").first().waitFor();
    },
  },
  {
    name: "19-search",
    async arrange(page) {
      await live(page, "search");
      await page.getByText("Type a word that you remember").waitFor();
    },
  },
  {
    name: "19-search-found",
    async arrange(page) {
      await live(page, "search");
      await page.getByLabel("Words to look for").fill("bakery");
      await page.locator(".hits mark").first().waitFor();
    },
  },
  {
    name: "19-search-none",
    async arrange(page) {
      await live(page, "search");
      await page.getByLabel("Words to look for").fill("xylophone");
      await page.getByText("Nothing holds all of these words.").waitFor();
    },
  },
];
