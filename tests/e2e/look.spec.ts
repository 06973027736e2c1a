import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { drafts, enter, expect, expectVerdict, field, parcel, test, write } from "./app.ts";
import { choose, press, tabTo, typeInto } from "./keys.ts";
import { states } from "./states.ts";

/** Nothing wider than the page, but what scrolls on purpose. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const culprits = [...document.querySelectorAll("body *")]
      .filter((element) => element.closest(".scroll-x") === null)
      .filter((element) => element.getBoundingClientRect().right > width + 1 && getComputedStyle(element).clipPath === "none")
      .map((element) => `${element.tagName}.${element.className}`);
    return { wide: document.documentElement.scrollWidth - width, culprits };
  });
  expect({ wide, culprits }).toEqual({ wide: 0, culprits: [] });
}

/** @param rules null for all of them */
async function expectNoViolation(page: Page, rules: readonly string[] | null = null): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === null ? axe : axe.withRules([...rules])).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.target.join(" "))])).toEqual([]);
}

async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a[href], select, summary, input, textarea")]
      .filter((element) => !element.classList.contains("skip") && element.getClientRects().length > 0)
      .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ element, box }) => `${element.tagName}.${element.className} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
}

for (const { name, arrange } of states) {
  test(`F90 ${name}: no violation that axe can find in light and dark, targets of 44 pixels, nothing sideways at 320 pixels and 200 %`, async ({
    page,
  }) => {
    // Some pages hold tables of hundreds of cells, and each is looked at twice.
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await arrange(page);
    await test.step("light", () => expectNoViolation(page));
    await test.step("targets", () => expectLargeTargets(page));
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    // Nothing but colours differs.
    await test.step("dark", () => expectNoViolation(page, ["color-contrast"]));
    for (const width of [320, 195]) {
      // 390 pixels at 200 % zoom are 195 pixels of layout.
      await page.setViewportSize({ width, height: 700 });
      await test.step(`${width} pixels`, () => expectNoSidewaysScroll(page));
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await test.step("letters at 200 %", () => expectNoSidewaysScroll(page));
  });
}

test("F71 with the keyboard alone: questions, draft, a finding set aside, not sending, undo, help, back", async ({ page }) => {
  await page.goto("/#check");
  await choose(page, /no contact/, "No");
  await choose(page, /afraid/, "No");
  await choose(page, /18/, "Yes");
  await press(page, "Go on");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, "Why do you write?", "combobox");
  await page.keyboard.type("They");
  await typeInto(page, "What they wrote", parcel);
  await typeInto(page, "Your answer", drafts.edit);
  await expectVerdict(page, "edit");
  await press(page, "Does not fit");
  await expectVerdict(page, "send");
  await press(page, "Undo");
  await expectVerdict(page, "edit");
  await page.keyboard.press("Shift+Tab");
  await press(page, "Not sending");
  await expect(page.getByRole("heading", { name: "Put away" })).toBeFocused();
  await press(page, "Keep editing");
  expect(await field(page).inputValue()).toBe(drafts.edit);
  await press(page, "Help", "link");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await press(page, "Back");
  expect(await field(page).inputValue()).toBe(drafts.edit);
});

test("F70 screen readers hear the verdict once, after the last letter, and what is left out", async ({ page }) => {
  await enter(page);
  await write(page, drafts.edit, "They wrote first", parcel);
  const spoken = page.locator("main > p.sr[role=status]");
  await expect(spoken).toContainText(/^Edit\. .+ One place that pushes$/);
  await field(page).press("Control+End");
  await page.keyboard.type(" Bye.");
  await expect(spoken).toContainText(/^Edit\./);
  await expect(page.locator(".draft-marks")).toHaveAttribute("aria-hidden", "true");
  await expect(page.locator("#draft")).toHaveAccessibleDescription(/It cannot send/);
});

test("F91 reduced motion: nothing moves; forced colours: marks and choices are still told apart", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  await enter(page);
  await write(page, drafts.wait, "They wrote first", parcel);
  await expectVerdict(page, "wait");
  expect(await page.evaluate(() => getComputedStyle(document.querySelector(".btn") as Element).transitionDuration)).toBe("0s");
  const mark = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector(".draft-marks mark") as Element);
    return { line: style.textDecorationLine, styleOfLine: style.textDecorationStyle };
  });
  expect(mark).toEqual({ line: "underline", styleOfLine: "wavy" });
  const { violations } = await new AxeBuilder({ page }).disableRules(["color-contrast"]).analyze();
  expect(violations).toEqual([]);
});
