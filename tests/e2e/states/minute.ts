import type { Page } from "@playwright/test";
import { drafts } from "../app.ts";
import { keep } from "../kept.ts";
import { live } from "../person.ts";
import type { State } from "../states.ts";

/** Rates it, and says what it is and what set it off. */
async function rated(page: Page): Promise<void> {
  await live(page, "minute");
  await page.getByRole("radio", { name: "7", exact: true }).check();
  await page.getByRole("radio", { name: "I miss being wanted" }).check();
  await page.getByRole("checkbox", { name: "A song" }).check();
}

async function held(page: Page): Promise<void> {
  await rated(page);
  await page.getByRole("link", { name: "Hold it", exact: true }).click();
  await page.getByRole("timer").waitFor();
}

/** Somewhere of its own, and the first row of what comes with the entries. */
const at = (part: string, waits: string) => async (page: Page) => {
  await live(page, part);
  await page.getByText(waits).first().waitFor();
};

const written = (text: string, waits: string) => async (page: Page) => {
  await live(page, "minute/write");
  await page.getByLabel("What you would have sent").fill(text);
  await page.locator(waits).first().waitFor();
};

async function locked(page: Page): Promise<void> {
  await keep(page);
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByRole("link", { name: "Take a minute" }).click();
  await page.getByRole("heading", { name: "Take a minute" }).waitFor();
}

export const minuteStates: readonly State[] = [
  { name: "04b-urge-rate-first", arrange: at("minute", "Call Ines") },
  { name: "04b-urge-rate", arrange: rated },
  {
    name: "04b-urge-rate-else",
    async arrange(page) {
      await rated(page);
      await page.getByRole("radio", { name: "Something else" }).check();
      await page.getByRole("checkbox", { name: "Panic" }).check();
    },
  },
  { name: "04-urge", arrange: held },
  {
    name: "04-urge-paused",
    async arrange(page) {
      await held(page);
      await page.getByRole("button", { name: "Pause" }).click();
      await page.getByText("How it is shown").click();
      await page.getByRole("checkbox", { name: "Words only" }).check();
    },
  },
  {
    name: "04-urge-over",
    async arrange(page) {
      await held(page);
      await page.getByRole("button", { name: "Skip" }).click();
    },
  },
  { name: "04-urge-exercise", arrange: at("minute/hold/3", "Four surfaces") },
  { name: "04c-urge-write-empty", arrange: at("minute/write", "Call Ines") },
  {
    name: "04c-urge-write",
    arrange: written(
      "Our song came on in the shop. I had to put the basket down. Please just tell me it meant something.",
      ".minute-read a",
    ),
  },
  { name: "04c-urge-write-help", arrange: written(drafts.selfHarm, ".help-panel .call") },
  { name: "04c-urge-write-danger", arrange: written("He is outside my door with a knife right now.", ".contacts .call") },
  {
    name: "04-urge-thing",
    async arrange(page) {
      await live(page, "minute/thing");
      await page.locator(".task-tick").first().click();
      await page.getByText("Done.").waitFor();
    },
  },
  { name: "04-urge-person", arrange: at("minute/person", "020 7946 0018") },
  {
    name: "04-urge-person-new",
    async arrange(page) {
      await live(page, "minute/person");
      await page.getByRole("button", { name: "Change this" }).click();
      await page.getByLabel("Their name").fill("");
      await page.getByLabel("Their number").fill("later");
      await page.getByRole("button", { name: "Keep it" }).click();
    },
  },
  { name: "04-urge-after-none", arrange: at("minute/rate", "Nothing is open here") },
  {
    name: "04-urge-after",
    async arrange(page) {
      await rated(page);
      await page.clock.setFixedTime("2026-11-26T12:40:00");
      await page.goto("/#minute/rate");
      await page.getByRole("button", { name: "Say it now" }).or(page.getByText("What happened?")).first().waitFor();
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      await page.getByRole("radio", { name: "I got in touch" }).check();
    },
  },
  { name: "04-urge-locked", arrange: locked },
  {
    name: "04-urge-locked-hold",
    async arrange(page) {
      await locked(page);
      await page.getByRole("link", { name: "Hold it", exact: true }).click();
      await page.getByRole("timer").waitFor();
    },
  },
  {
    name: "04c-urge-locked-write",
    async arrange(page) {
      await locked(page);
      await page.getByRole("link", { name: "Write first" }).click();
      await page.getByLabel("Words for nobody").fill("Our song came on in the shop.");
    },
  },
];
