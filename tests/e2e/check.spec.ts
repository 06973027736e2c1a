import type { Page } from "@playwright/test";
import { drafts, enter, expect, expectVerdict, field, parcel, test, verdict, write } from "./app.ts";

const cards = ".finding";
const marks = ".draft-marks mark";

/** How many pixels of two pictures of one size are clearly unlike. Letters that are drawn twice differ a little at their edges. */
async function unlikePixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (text) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          canvas?.drawImage(bitmap, 0, 0);
          return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) return Number.POSITIVE_INFINITY;
      let unlike = 0;
      for (let n = 0; n < a.length; n += 4) if (Math.abs((a[n] ?? 0) - (b[n] ?? 0)) > 96) unlike++;
      return unlike;
    },
    [one.toString("base64"), other.toString("base64")],
  );
}

test.describe("F70 a draft is read while it is typed", () => {
  test.beforeEach(({ page }) => enter(page));

  test("F70 an empty draft says so", async ({ page }) => {
    await expectVerdict(page, "empty");
    await expect(verdict(page)).toContainText("Nothing to read yet");
    await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
  });

  test("F70 typing letter by letter marks the exact words, and number and card agree", async ({ page }) => {
    await write(page, "");
    await field(page).pressSequentially(drafts.wait, { delay: 5 });
    await expectVerdict(page, "wait");
    await expect(page.locator(cards).first()).toBeVisible();
    expect(await field(page).inputValue()).toBe(drafts.wait);
    const found = await page.locator(cards).count();
    expect(found).toBeGreaterThanOrEqual(3);
    for (let n = 0; n < found; n++) {
      const card = page.locator(cards).nth(n);
      const words = await card.locator(".finding-words").innerText();
      expect(drafts.wait).toContain(words);
      await expect(card.locator(".ref")).toHaveText(String(n + 1));
      await expect(card.locator("p b").first()).not.toBeEmpty();
      await expect(card).toContainText("Instead:");
      await expect(card.getByRole("button", { name: "Does not fit" })).toBeVisible();
    }
    const numbers = await page
      .locator(marks)
      .evaluateAll((all) => all.flatMap((mark) => (mark.getAttribute("data-n") ?? "").split(" ").filter(Boolean)));
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: found }, (_, n) => n + 1));
  });

  test("F70 marks stay on their words while somebody types before them", async ({ page }) => {
    await write(page, drafts.edit);
    await expect(page.locator(marks)).not.toHaveCount(0);
    const before = await page.locator(marks).allInnerTexts();
    await field(page).press("Control+Home");
    await field(page).pressSequentially("Well. ");
    expect(await page.locator(marks).allInnerTexts()).toEqual(before);
  });

  test("F70 the field keeps the browser's own undo, selection and keys", async ({ page }) => {
    await field(page).click();
    await page.keyboard.type("one two");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("three");
    expect(await field(page).inputValue()).toBe("three");
    await page.keyboard.press("Control+Z");
    expect(await field(page).inputValue()).toMatch(/^one/);
    await expect(field(page)).toHaveAttribute("spellcheck", "true");
    expect(await field(page).evaluate((element) => element.tagName)).toBe("TEXTAREA");
  });

  test("F70 marks lie under their words: the copy and the field set the same letters in the same places", async ({ page }) => {
    const text = `${"I miss us more than I thought, could we talk just once? ".repeat(4)}\n\n  two blanks, a tab\tand 👩‍👩‍👧 then Donaudampfschifffahrtsgesellschaftskapitänskajütentürschloss.\nשלום, are you seeing someone?\n`;
    await field(page).fill(text);
    await expectVerdict(page, "wait");
    await page.evaluate(() => document.fonts.ready);
    const size = () =>
      page.evaluate(() => {
        const [copy, own] = [document.querySelector(".draft-marks"), document.querySelector<HTMLTextAreaElement>("#draft")];
        return {
          copy: copy?.clientHeight,
          own: own?.clientHeight,
          scroll: own?.scrollHeight,
          width: [copy?.clientWidth, own?.clientWidth],
        };
      });
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const { copy, own, scroll, width: widths } = await size();
      expect(own, `${width}`).toBe(copy);
      expect(scroll, `${width}`).toBe(own);
      expect(widths[0], `${width}`).toBe(widths[1]);
    }
    // Drawn apart, in the same colour, without marks: what is seen is the same picture.
    await page.setViewportSize({ width: 390, height: 1400 });
    const picture = async (shown: string, hidden: string) => {
      await page.evaluate(
        ([one, other]) => {
          const style = (selector: string, color: string) => {
            for (const element of document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)) {
              element.style.setProperty("color", color, "important");
              element.style.setProperty("background", "none", "important");
              element.style.setProperty("box-shadow", "none", "important");
              element.style.setProperty("text-decoration", "none", "important");
            }
          };
          document.querySelector<HTMLElement>("#draft")?.blur();
          for (const mark of document.querySelectorAll("mark[data-n]")) mark.removeAttribute("data-n");
          style(one as string, "rgb(0, 0, 0)");
          style(other as string, "transparent");
        },
        [shown, hidden],
      );
      return page.locator(".draft-in").screenshot();
    };
    const own = await picture("#draft", ".draft-marks");
    const copy = await picture(".draft-marks", "#draft");
    expect(await unlikePixels(page, own, copy)).toBeLessThan(10);
  });

  test("F70 a text over 20,000 characters is read to there and says so", async ({ page }) => {
    await field(page).fill("We should settle the keys. ".repeat(900));
    await expect(verdict(page)).toContainText("Only the first 20,000 characters were read.");
  });

  test("F70 what is not mostly English is never cleared", async ({ page }) => {
    await write(page, drafts.german);
    await expectVerdict(page, "wait");
    await expect(verdict(page)).toContainText("I read English only");
    await expect(page.getByRole("button", { name: "Copy it" })).toHaveCount(0);
  });

  test("F71 draft, verdict and Not sending are seen together on a phone", async ({ page }) => {
    for (const text of [drafts.send, drafts.wait, `${drafts.wait} `.repeat(6)]) {
      await write(page, text);
      await expect(page.getByRole("button", { name: "Not sending" })).toBeInViewport({ ratio: 1 });
      await expect(page.locator(".draft")).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });

  test("F71 Not sending is always the first choice, and puts the words away with a way back", async ({ page }) => {
    for (const shown of ["send", "edit", "wait", "stop"] as const) {
      await write(page, drafts[shown], "They wrote first", parcel);
      await expectVerdict(page, shown);
      await expect(verdict(page).getByRole("button").first()).toHaveText("Not sending");
    }
    await write(page, drafts.wait);
    await expectVerdict(page, "wait");
    await page.getByRole("button", { name: "Not sending" }).click();
    await expectVerdict(page, "aside");
    expect(await field(page).inputValue()).toBe("");
    await expect(page.locator(".toast")).toContainText("Put away. Nothing was sent.");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await field(page).inputValue()).toBe(drafts.wait);
    await expectVerdict(page, "wait");
    await page.getByRole("button", { name: "Not sending" }).click();
    await page.getByRole("button", { name: "Keep editing" }).click();
    expect(await field(page).inputValue()).toBe(drafts.wait);
  });

  test("F71 words written after others were put away have their own verdict, and neither are lost", async ({ page }) => {
    await write(page, drafts.wait, "They wrote first", parcel);
    await page.getByRole("button", { name: "Not sending" }).click();
    await write(page, drafts.send, "They wrote first", parcel);
    await expectVerdict(page, "send");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await field(page).inputValue()).toBe(drafts.wait);
    await field(page).fill("");
    await expectVerdict(page, "aside");
    await page.getByRole("button", { name: "Keep editing" }).click();
    expect(await field(page).inputValue()).toBe(drafts.send);
  });

  test("F71 words put away on top of others hide them and lose none; deleting takes what is shown", async ({ page }) => {
    await write(page, drafts.wait);
    await page.getByRole("button", { name: "Not sending" }).click();
    await write(page, drafts.edit);
    await page.getByRole("button", { name: "Not sending" }).click();
    await write(page, drafts.stop);
    await expectVerdict(page, "stop");
    await page.getByRole("button", { name: "Delete it" }).click();
    await expectVerdict(page, "aside");
    await page.getByRole("button", { name: "Keep editing" }).click();
    expect(await field(page).inputValue()).toBe(drafts.edit);
    await field(page).fill("");
    await page.getByRole("button", { name: "Delete it" }).click();
    await expect(verdict(page)).toHaveAttribute("data-v", "empty");
  });

  test("F75 taking a set-aside mark back leaves what was written since", async ({ page }) => {
    await write(page, drafts.edit);
    await page.getByRole("button", { name: "Does not fit" }).first().click();
    await field(page).fill(`${drafts.edit} And the shed key.`);
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    expect(await field(page).inputValue()).toBe(`${drafts.edit} And the shed key.`);
    await expect(page.getByRole("button", { name: /^Bring back/ })).toHaveCount(0);
  });

  test("F76 Wait a day puts the words to rest, says until when, and can be taken back", async ({ page }) => {
    await write(page, drafts.wait);
    await page.getByRole("button", { name: "Wait a day" }).click();
    await expect(verdict(page)).toContainText(/Until \w+day, \d\d:\d\d/);
    expect(await field(page).inputValue()).toBe("");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await field(page).inputValue()).toBe(drafts.wait);
  });

  test("F71 the hour raises the verdict: what could be sent at noon waits at night", async ({ page, context }) => {
    await write(page, drafts.kind, "They wrote first", parcel);
    await expectVerdict(page, "send");
    await context.clock.setFixedTime("2026-11-26T23:40:00");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expectVerdict(page, "wait");
    await expect(page.getByRole("button", { name: "Wait a day" })).toBeVisible();
    expect(await field(page).inputValue()).toBe(drafts.kind);
  });

  test("F72 what is good in a draft is said", async ({ page }) => {
    await write(page, drafts.edit, "They wrote first", parcel);
    await expect(page.getByRole("heading", { name: "What is good in it" })).toBeVisible();
    await expect(page.locator(".draft-marks .good").first()).toContainText("Thanks");
  });

  test("F77 a message to somebody else is read too", async ({ page }) => {
    await write(page, "How is she doing? Is she seeing anyone? Please tell her that I miss her.", "To somebody else, about them");
    await expect(page.locator(cards).first()).toBeVisible();
    await expect(verdict(page)).not.toHaveAttribute("data-v", "send");
  });
});

test.describe("F75 findings that do not fit, and words of one's own", () => {
  test.beforeEach(({ page }) => enter(page));

  test("F75 a finding is dismissed in one tap, stays dismissed for that text, and can be brought back", async ({ page }) => {
    await write(page, drafts.edit, "They wrote first", parcel);
    await expectVerdict(page, "edit");
    await expect(page.locator(cards)).toHaveCount(1);
    await page.getByRole("button", { name: "Does not fit" }).click();
    await expect(page.locator(cards)).toHaveCount(0);
    await expect(page.locator(marks)).toHaveCount(0);
    await expectVerdict(page, "send");
    await field(page).press("Control+End");
    await page.keyboard.type(" Bye.");
    await expect(page.locator(cards)).toHaveCount(0);
    await page.getByRole("button", { name: /Bring back/ }).click();
    await expect(page.locator(cards)).toHaveCount(1);
    await expectVerdict(page, "edit");
    await page.getByRole("button", { name: "Does not fit" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator(cards)).toHaveCount(1);
  });

  test("F75 dismissing a stop label hides its mark and never changes the verdict", async ({ page }) => {
    await write(page, drafts.stop);
    await expectVerdict(page, "stop");
    while ((await page.locator(cards).count()) > 0) {
      const before = await page.locator(cards).count();
      await page.getByRole("button", { name: "Does not fit" }).first().click();
      await expect(page.locator(cards)).toHaveCount(before - 1);
    }
    await expect(page.locator(marks)).toHaveCount(0);
    await expectVerdict(page, "stop");
    await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
  });

  test("F75 own words are added, marked, removed, and the removal undone", async ({ page }) => {
    await page.getByText("Words of your own to watch for").click();
    await page.getByLabel("Word or words").fill("Hamburg");
    await page.getByRole("button", { name: "Add" }).click();
    await write(page, "Could you send the papers to Hamburg by Friday, please.", "Something must be settled");
    await expect(page.locator(marks).filter({ hasText: "Hamburg" })).toHaveCount(1);
    await page.getByRole("button", { name: "Remove Hamburg" }).click();
    await expect(page.locator(marks).filter({ hasText: "Hamburg" })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator(marks).filter({ hasText: "Hamburg" })).toHaveCount(1);
  });
});

test.describe("F75 ways out by verdict", () => {
  test.beforeEach(({ page, taken: _ }) => enter(page));

  test("F75 on send: copy and share, each after a confirmation, and nothing before it", async ({ page, taken }) => {
    await write(page, drafts.send, "They wrote first", parcel);
    await expectVerdict(page, "send");
    await page.getByRole("button", { name: "Copy it" }).click();
    expect(await taken.copied()).toEqual([]);
    await page.getByRole("button", { name: "Keep it here" }).click();
    expect(await taken.copied()).toEqual([]);
    await page.getByRole("button", { name: "Copy it" }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.locator(".toast")).toContainText("Copied.");
    expect(await taken.copied()).toEqual([drafts.send]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator(".toast")).toContainText("The clipboard is empty.");
    expect(await taken.copied()).toEqual([drafts.send, ""]);
    await page.getByRole("button", { name: "Share" }).click();
    expect(await taken.shared()).toEqual([]);
    await page.locator(".confirm").getByRole("button", { name: "Share" }).click();
    await expect.poll(() => taken.shared()).toEqual([drafts.send]);
  });

  test("F75 on wait and edit: mine comes last, after a confirmation; no share", async ({ page, taken }) => {
    for (const shown of ["wait", "edit"] as const) {
      await write(page, drafts[shown], "They wrote first", parcel);
      await expectVerdict(page, shown);
      await expect(page.getByRole("button", { name: "Share" })).toHaveCount(0);
      await expect(page.getByRole("button", { name: "Copy it" })).toHaveCount(0);
      const copies = page.getByRole("button", { name: /^Copy/ });
      await expect(copies.last()).toHaveText("Copy mine anyway");
      await copies.last().click();
      await expect(page.locator(".confirm")).toContainText("Copy them all the same?");
      await expect(page.getByRole("button", { name: "Keep it here" })).toBeFocused();
      await page.getByRole("button", { name: "Copy", exact: true }).click();
      await expect.poll(async () => (await taken.copied()).at(-1)).toBe(drafts[shown]);
    }
  });

  test("F74 the simpler version stands beside one's own, says what is left out, and can be copied or taken over", async ({
    page,
    taken,
  }) => {
    await write(page, drafts.edit, "They wrote first", parcel);
    await expect(page.getByRole("heading", { name: "Simpler, in your own words" })).toBeVisible();
    const simpler = await page.locator(".compare > div").nth(1).locator(".text").innerText();
    expect(drafts.edit.startsWith(simpler.slice(0, 6))).toBe(true);
    await expect(page.locator(".compare del .sr").first()).toHaveText("left out: ");
    await page.getByRole("button", { name: "Copy the simpler one" }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(async () => (await taken.copied()).at(-1)).toBe(simpler);
    await page.getByRole("button", { name: "Leave it out" }).click();
    expect(await field(page).inputValue()).toBe(simpler);
    await expectVerdict(page, "send");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await field(page).inputValue()).toBe(drafts.edit);
  });

  test("F75 on stop there is no copy, no share and no simpler version; the words can be edited or deleted", async ({ page }) => {
    await write(page, drafts.stop);
    await expectVerdict(page, "stop");
    await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
    await expect(page.locator(".compare")).toHaveCount(0);
    expect(await field(page).inputValue()).toBe(drafts.stop);
    await page.getByRole("button", { name: "Delete it" }).click();
    expect(await field(page).inputValue()).toBe("");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await field(page).inputValue()).toBe(drafts.stop);
  });

  test("F70 a confirmation closes when the words change", async ({ page, taken }) => {
    await write(page, drafts.send, "They wrote first", parcel);
    await page.getByRole("button", { name: "Copy it" }).click();
    await field(page).fill(drafts.wait);
    await expect(page.locator(".confirm")).toHaveCount(0);
    expect(await taken.copied()).toEqual([]);
  });
});

test.describe("F70 until the model is loaded", () => {
  test("F70 the verdict says reading, never send; then it has read", async ({ page, context, taken: _ }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await context.route(/weights.*\.bin/, async (route) => {
      await held;
      await route.continue();
    });
    await enter(page);
    await write(page, drafts.send, "They wrote first", parcel);
    await expectVerdict(page, "reading");
    await page.waitForTimeout(500);
    await expectVerdict(page, "reading");
    await expect(page.getByRole("button", { name: /Copy|Share/ })).toHaveCount(0);
    letGo();
    await expectVerdict(page, "send");
  });

  test("F70 a model that cannot be loaded is said, and can be tried again", async ({ page, context, watch }) => {
    watch.allow(/Failed to load resource|net::ERR|ServiceWorker|Uncaught \(in promise\)/);
    let broken = true;
    await context.route(/weights.*\.bin/, (route) => (broken ? route.abort() : route.continue()));
    await enter(page);
    await write(page, drafts.send, "They wrote first", parcel);
    await expect(verdict(page)).toContainText("The reader could not be loaded.");
    await expect(verdict(page)).not.toHaveAttribute("data-v", "send");
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expectVerdict(page, "send");
  });
});
