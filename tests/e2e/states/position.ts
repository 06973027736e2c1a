import { enter } from "../app.ts";
import { live } from "../person.ts";
import type { State } from "../states.ts";

export const positionStates: readonly State[] = [
  {
    name: "03-position",
    async arrange(page) {
      await live(page, "position");
      await page.locator(".line-chart canvas").first().waitFor();
    },
  },
  {
    name: "03-position-open",
    async arrange(page) {
      await live(page, "position");
      await page.locator(".line-chart canvas").first().waitFor();
      // The first rows open others: from the last to the first.
      for (const summary of (await page.locator(".part:not([open]) > summary, .how > summary").all()).reverse()) await summary.click();
      for (const summary of await page.locator(".part summary", { hasText: "Every entry" }).all()) await summary.click();
      await page.locator(".line-chart canvas").nth(4).waitFor();
    },
  },
  {
    name: "03-position-empty",
    async arrange(page) {
      await enter(page, "No", "No", "Yes", "position");
      await page.getByRole("heading", { name: "Position" }).waitFor();
    },
  },
  {
    name: "16-insights",
    async arrange(page) {
      await live(page, "insights");
      await page.locator(".line-chart canvas").nth(8).waitFor();
    },
  },
  {
    name: "16-insights-tables",
    async arrange(page) {
      await live(page, "insights");
      await page.locator(".line-chart canvas").nth(8).waitFor();
      await page.getByRole("radio", { name: "8 weeks" }).check();
      for (const summary of await page.locator("figcaption summary").all()) await summary.click();
    },
  },
  {
    name: "16-insights-empty",
    async arrange(page) {
      await enter(page, "No", "No", "Yes", "insights");
      await page.getByRole("heading", { name: "Insights" }).waitFor();
    },
  },
  {
    name: "16-measures",
    async arrange(page) {
      await live(page, "measures");
      await page.locator(".line-chart canvas").waitFor();
    },
  },
  {
    name: "16-measures-form",
    async arrange(page) {
      await live(page, "measures/rses");
      await page.getByRole("button", { name: "Keep my answers" }).waitFor();
      for (const group of await page.getByRole("group").all()) await group.getByRole("radio").nth(1).check();
      await page.getByRole("button", { name: "Keep my answers" }).click();
      await page.getByRole("button", { name: "Keep them so" }).waitFor();
    },
  },
  {
    name: "16-measures-strain",
    async arrange(page) {
      await live(page, "measures/phq4");
      await page.getByRole("button", { name: "Keep my answers" }).waitFor();
      for (const group of await page.getByRole("group").all()) await group.getByRole("radio").nth(3).check();
      await page.getByRole("button", { name: "Keep my answers" }).click();
      await page.locator(".strain .call").first().waitFor();
    },
  },
];
