/** The first visit, from the three questions to the plan (F1, F2). */
import { expect, type Page } from "@playwright/test";
import { answer } from "./app.ts";

export const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Passes the three questions on the first page, where the first visit goes on to the set-up by itself. */
export async function arrive(page: Page): Promise<void> {
  await page.goto("/");
  await answer(page, "No", "No", "Yes");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(heading(page)).toHaveText("How bad is it today?");
}

/** Answers the five questions with the tap counted by `tap`. */
export async function fiveAnswers(tap: (name: string | RegExp, role?: "button" | "checkbox") => Promise<void>): Promise<void> {
  await tap("7");
  await tap("About two weeks ago");
  await tap(/^They did/);
  await tap("Friends", "checkbox");
  await tap("Work", "checkbox");
  await tap(/^No, it is silent/);
  await tap(/^Not sure/);
}

/** Taps by the name of what is tapped. */
export const tapOn =
  (page: Page) =>
  async (name: string | RegExp, role: "button" | "checkbox" = "button") => {
    const wanted = page.getByRole("main").getByRole(role, { name, exact: typeof name === "string" });
    await (role === "checkbox" ? wanted.check() : wanted.click());
  };
