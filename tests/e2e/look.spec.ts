import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { drafts, enter, expect, expectVerdict, field, parcel, test, write } from "./app.ts";
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

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await arrange(page);
    await test.step("light", () => expectNoViolation(page));
    await test.step("targets", () => expectLargeTargets(page));
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await test.step("dark", () => expectNoViolation(page));
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
  const tabTo = async (name: string | RegExp, role: "button" | "radio" | "link" | "textbox" | "combobox") => {
    const wanted = page.getByRole(role, { name }).first();
    for (let n = 0; n < 60; n++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
      // What has the focus is seen, and not below the header.
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const box = (element.closest("label") ?? element).getBoundingClientRect();
        const header = document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0;
        const inHeader = element.closest(".top, .skip") !== null;
        return box.bottom > innerHeight + 1 || (!inHeader && box.bottom < header) ? `${element.tagName} ${element.className}` : null;
      });
      expect(hidden).toBeNull();
    }
    throw new Error(`Not reached: ${name}`);
  };
  const radio = async (group: RegExp, name: string) => {
    const wanted = page.getByRole("group", { name: group }).getByRole("radio", { name, exact: true });
    for (
      let n = 0;
      n < 30 && !(await wanted.evaluate((one) => document.activeElement?.getAttribute("name") === one.getAttribute("name")));
      n++
    ) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Space");
    for (let n = 0; n < 3 && !(await wanted.isChecked()); n++) await page.keyboard.press("ArrowRight");
    await expect(wanted).toBeChecked();
  };
  await radio(/no contact/, "No");
  await radio(/afraid/, "No");
  await radio(/18/, "Yes");
  await tabTo("Go on", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo("Why do you write?", "combobox");
  await page.keyboard.type("They");
  await tabTo("What they wrote", "textbox");
  await page.keyboard.type(parcel);
  await tabTo("Your answer", "textbox");
  await page.keyboard.type(drafts.edit);
  await expectVerdict(page, "edit");
  await tabTo("Does not fit", "button");
  await page.keyboard.press("Enter");
  await expectVerdict(page, "send");
  await tabTo("Undo", "button");
  await page.keyboard.press("Enter");
  await expectVerdict(page, "edit");
  await page.keyboard.press("Shift+Tab");
  await tabTo("Not sending", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Put away" })).toBeFocused();
  await tabTo("Keep editing", "button");
  await page.keyboard.press("Enter");
  expect(await field(page).inputValue()).toBe(drafts.edit);
  await tabTo("Help", "link");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo("Back", "button");
  await page.keyboard.press("Enter");
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
