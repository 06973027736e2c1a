/** The keyboard alone: what is reached is named as a screen reader would say it, and all that has the focus on the way is seen. */
import { expect, type Locator, type Page } from "@playwright/test";

type Role = Parameters<Page["getByRole"]>[0];
type Name = string | RegExp;

/** More presses of Tab than any page asks for. */
const most = 90;

/** Tabs until something has the focus. */
export async function tabTo(page: Page, name: Name, role: Role): Promise<Locator> {
  const wanted = page.getByRole(role, { name }).first();
  for (let n = 0; n < most; n++) {
    if (await hasFocus(wanted)) return wanted;
    await page.keyboard.press("Tab");
    await expectFocusSeen(page);
  }
  throw new Error(`Not reached: ${role} ${name}`);
}

/** Tabs to a button or a link and presses Enter. */
export async function press(page: Page, name: Name, role: Role = "button"): Promise<void> {
  await tabTo(page, name, role);
  await page.keyboard.press("Enter");
}

/** Tabs to a field and types. */
export async function typeInto(page: Page, name: Name, text: string): Promise<void> {
  await tabTo(page, name, "textbox");
  await page.keyboard.type(text);
}

/** Tabs to a row of choices, of which one is chosen by the arrow keys. */
export async function choose(page: Page, group: Name, name: string): Promise<void> {
  const wanted = page
    .getByRole("group", { name: group })
    .or(page.getByRole("radiogroup", { name: group }))
    .getByRole("radio", { name, exact: true });
  const inRow = () => wanted.evaluate((one) => document.activeElement?.getAttribute("name") === one.getAttribute("name"));
  for (let n = 0; n < most && !(await inRow()); n++) {
    await page.keyboard.press("Tab");
    await expectFocusSeen(page);
  }
  await page.keyboard.press("Space");
  for (let n = 0; n < 12 && !(await wanted.isChecked()); n++) await page.keyboard.press("ArrowRight");
  await expect(wanted).toBeChecked();
  await expectFocusSeen(page);
}

const hasFocus = (one: Locator) => one.evaluate((element) => element === document.activeElement);

/** What has the focus has a ring, and lies neither below the header or the dock, nor under a note. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const what = `${element.tagName}.${element.className} “${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 40)}”`;
    const seen = element.closest("label") ?? element;
    const box = seen.getBoundingClientRect();
    const fixed = (selector: string) => {
      const part = document.querySelector(selector);
      return part === null || element.closest(".top, .skip, .dock, .sheet, .toast") !== null ? null : part.getBoundingClientRect();
    };
    const from = fixed(".top")?.bottom ?? 0;
    const to = fixed(".dock")?.top ?? innerHeight;
    // What is taller than the page is seen in part.
    const isWhole = box.height > to - from ? box.bottom > from && box.top < to : box.top >= from - 1 && box.bottom <= to + 1;
    if (!isWhole) return `${what} at ${Math.round(box.top)} to ${Math.round(box.bottom)}, seen from ${from} to ${to}`;
    const top = document.elementFromPoint(box.left + box.width / 2, (Math.max(box.top, from) + Math.min(box.bottom, to)) / 2);
    if (top !== null && !seen.contains(top) && !top.contains(seen)) return `${what} under ${top.tagName}.${top.className}`;
    const isRinged = (one: Element | null): boolean => {
      if (one === null || one.id === "main") return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      // The draft's frame is drawn thicker instead.
      if (one.classList.contains("draft")) return boxShadow !== "none";
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || isRinged(one.parentElement);
    };
    // Headlines take the focus without a press of Tab, and need no ring.
    return /^(?:H1|H2|MAIN)$/.test(element.tagName) || isRinged(element) ? null : `${what} without a ring`;
  });
  expect(fault).toBeNull();
}
