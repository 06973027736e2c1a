import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { drafts, expect, field, kept } from "./app.ts";
import { ask, choose, keep, left, nothingLeft, passphrase, probeOn, setUp, test, unlock } from "./kept.ts";
import { press } from "./keys.ts";

const locked = (page: Page) => expect(page.getByRole("button", { name: "Open", exact: true })).toBeVisible();
const opened = (page: Page) => expect(page.getByText("Kept on this device, sealed.")).toBeVisible();
const settings = (page: Page) => page.getByRole("link", { name: "Settings" }).click();
const theLock = async (page: Page) => {
  await settings(page);
  await page.getByRole("link", { name: /^The lock/ }).click();
};

test.describe("F91 the lock", () => {
  test("F91 after a reload it is locked; wrong tries slow down, also after another reload; the right one opens", async ({ page }) => {
    test.setTimeout(120_000);
    await page.clock.install();
    await keep(page);
    await page.reload();
    await locked(page);
    expect(await page.locator("main").innerText()).not.toMatch(/check|contact|entries|vault/i);
    for (let n = 0; n < 3; n++) {
      await unlock(page, "not the passphrase");
      await expect(page.getByText("That is not the passphrase.")).toBeVisible();
      await page.waitForTimeout(100);
    }
    for (let n = 0; n < 2; n++) {
      await expect(page.getByText(/You can try again in/)).toHaveCount(0, { timeout: 20_000 });
      await unlock(page, "still not it");
      await expect(page.getByText(/You can try again in \d+ seconds?\./)).toBeVisible();
    }
    await page.reload();
    await expect(page.getByText(/You can try again in \d+ seconds?\./)).toBeVisible();
    await expect(page.getByText(/You can try again in/)).toHaveCount(0, { timeout: 20_000 });
    await unlock(page);
    await opened(page);
    await page.reload();
    await unlock(page, "one slip of the finger");
    await expect(page.getByText("That is not the passphrase.")).toBeVisible();
    await expect(page.getByText(/You can try again in/)).toHaveCount(0);
  });

  test("F91 the 24 words open it; a word that is none is named by its place", async ({ page }) => {
    const words = await keep(page);
    await page.reload();
    await page.getByRole("button", { name: "Use the 24 words" }).click();
    const area = page.getByLabel("Your 24 words");
    await area.fill(words.replace(/^\w+/, "xyzzy"));
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(page.getByText("No such word: number 1.")).toBeVisible();
    await area.fill(words.toUpperCase().split(" ").join("\n"));
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await opened(page);
  });

  test("F91 after quiet minutes it locks, and nothing of what was typed is left on the page", async ({ page }) => {
    await page.clock.install();
    await keep(page);
    await field(page).fill("words that nobody should see");
    await page.clock.fastForward("04:30");
    await opened(page);
    await page.clock.fastForward("01:00");
    await locked(page);
    await expect(page.getByText("Locked after five quiet minutes.")).toBeVisible();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await expect(page.getByRole("heading", { name: "You do not have to wait this out alone" })).toBeVisible();
    await page.getByRole("button", { name: "Back" }).click();
    await unlock(page);
    await opened(page);
    expect(await field(page).inputValue()).toBe("");
  });

  test("F91 it locks when it goes out of sight, if they want that", async ({ page }) => {
    await keep(page);
    const hide = (hidden: boolean) =>
      page.evaluate((now) => {
        Object.defineProperty(document, "hidden", { value: now, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await hide(true);
    await hide(false);
    await opened(page);
    await theLock(page);
    await page.getByLabel("Lock when it goes out of sight").selectOption("On");
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByText("4 entries on this device")).toBeVisible();
    await hide(true);
    await locked(page);
  });

  test("F91 one tab locks all", async ({ page, context }) => {
    await keep(page);
    const other = await context.newPage();
    await other.goto("/#check");
    await unlock(other);
    await opened(other);
    await page.getByRole("button", { name: "Lock now" }).click();
    await locked(page);
    await locked(other);
  });

  test("F91 Exit locks first, in other tabs too, and the way back finds the lock", async ({ page, context }) => {
    await keep(page);
    const other = await context.newPage();
    await other.goto("/#check");
    await unlock(other);
    await opened(other);
    await field(page).fill(drafts.kind);
    await page.getByRole("button", { name: "Exit" }).click();
    await expect.poll(() => page.url()).toBe("about:blank");
    await locked(other);
    await page.goto("/#check");
    await locked(page);
  });

  test("F91 a lock in another tab is not undone by an opening that was under way", async ({ page, context }) => {
    await keep(page);
    const other = await context.newPage();
    // Its worker hears of the passphrase late.
    await other.addInitScript(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message: { call?: string }, ...more) {
        const send = () => Reflect.apply(post, this, [message, ...more]);
        if (message.call === "open") setTimeout(send, 1_500);
        else send();
      };
    });
    await other.goto("/#check");
    await unlock(other);
    await expect(other.getByText("Opening. This takes a moment")).toBeVisible();
    await page.getByRole("button", { name: "Lock now" }).click();
    await expect(other.getByText("Opening. This takes a moment")).toHaveCount(0);
    await other.waitForTimeout(2_500);
    await locked(other);
    await unlock(other);
    await opened(other);
  });

  test("F90 the first screen does not wait for storage that does not answer", async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.databases = () => new Promise(() => {});
    });
    await page.goto("/#check");
    await expect(page.getByRole("link", { name: "Help", exact: true })).toBeVisible();
  });
});

test.describe("F91 changing how it opens", () => {
  test("F91 another passphrase opens it, the old one does not; without one it opens by itself", async ({ page }) => {
    await keep(page);
    await theLock(page);
    await page.getByRole("button", { name: "Change the passphrase" }).click();
    await choose(page, "another way to the same sea");
    await expect(page.getByText("The passphrase is changed.")).toBeVisible();
    await page.goto("/#check");
    await page.reload();
    await unlock(page);
    await expect(page.getByText("That is not the passphrase.")).toBeVisible();
    await unlock(page, "another way to the same sea");
    await opened(page);
    await theLock(page);
    await page.getByRole("button", { name: "Go without a passphrase" }).click();
    await page.getByRole("button", { name: "Go without", exact: true }).click();
    await expect(page.getByText("It opens without a passphrase now.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: "The lock" })).toBeVisible();
    await page.getByRole("button", { name: "Set a passphrase" }).click();
    await choose(page, passphrase);
    await expect(page.getByText("The passphrase is changed.")).toBeVisible();
    await page.reload();
    await locked(page);
  });

  test("F91 a passphrase is suggested, judged in words, and shown when they say so", async ({ page }) => {
    await page.goto("/#check");
    await page.getByRole("button", { name: "Skip for now" }).click();
    await page.getByRole("link", { name: "See how" }).click();
    await page.getByRole("button", { name: "Go on" }).click();
    const first = page.getByLabel("Passphrase", { exact: true });
    for (const [typed, said] of [
      ["short", "Too short"],
      ["password1", "Easy to guess"],
      ["calm water under a wide sky", "Hard to guess by hand."],
      ["calm water under a wide sky, seven boats", "It is strong."],
    ] as const) {
      await first.fill(typed);
      await expect(page.getByText(said)).toBeVisible();
    }
    await page.getByLabel("The same once more").fill("something else");
    await page.getByRole("button", { name: "Use this passphrase" }).click();
    await expect(page.getByText("The two are not the same.")).toBeVisible();
    await page.getByRole("button", { name: "Show" }).first().click();
    await expect(first).toHaveAttribute("type", "text");
    await page.getByRole("button", { name: "Suggest one" }).click();
    await expect(page.locator(".suggested")).toHaveText(/^([a-z]+ ){6}[a-z]+$/);
  });
});

test.describe("F93 backup", () => {
  test("F93 a backup is made, tested, and brought into another browser with its own passphrase, without doubles", async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    await keep(page);
    await settings(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Make a backup" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.backup$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.toString("latin1")).not.toContain("no-contact");
    const file = { name: "notes.backup", mimeType: "application/octet-stream", buffer: bytes };
    await page.getByLabel("Test one").setInputFiles(file);
    await expect(page.getByText("It opens, and it is whole: 3 entries.")).toBeVisible();
    await page.getByLabel("Test one").setInputFiles({ ...file, buffer: Buffer.from("a picture") });
    await expect(page.getByText("This file is no backup of this app.")).toBeVisible();
    await page.getByLabel("Bring in a file").setInputFiles(file);
    await expect(page.getByText("Everything in it was here already.")).toBeVisible();

    const elsewhere = await browser.newContext({ baseURL: baseURL ?? "" });
    const other = await elsewhere.newPage();
    try {
      await keep(other, null);
      await settings(other);
      await other.getByLabel("Bring in a file").setInputFiles(file);
      await other.getByLabel(/It was made with other words/).fill(passphrase);
      await other.getByRole("button", { name: "Open the file" }).click();
      await expect(other.getByText("Brought in: 3 entries.")).toBeVisible();
      await expect(other.getByText("6 entries on this device, sealed.")).toBeVisible();
    } finally {
      await elsewhere.close();
    }
  });
});

test.describe("F91 deleting everything", () => {
  test("F91 from the lock screen, in two steps: nothing is left, though another tab holds it open", async ({ page, context }) => {
    test.setTimeout(90_000);
    await keep(page);
    await kept(page);
    const other = await context.newPage();
    await probeOn(other);
    await ask(other, "open", passphrase);
    await other.evaluate(async () => {
      localStorage.setItem("a", "b");
      sessionStorage.setItem("a", "b");
      await (await (await navigator.storage.getDirectory()).getFileHandle("left", { create: true }))
        .createWritable()
        .then((one) => one.close());
    });
    await page.reload();
    await page.getByRole("button", { name: "Delete everything on this device" }).click();
    await page.getByRole("button", { name: "Step 1 of 2: delete everything" }).click();
    await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
    await page.getByRole("button", { name: "Step 2 of 2: delete it now" }).click();
    await expect(page.getByRole("heading", { name: "It is all deleted" })).toBeVisible();
    expect(await left(page)).toEqual(nothingLeft);
    await page.getByRole("button", { name: "Start anew" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
  });

  test("F91 another tab of the app is emptied at once", async ({ page, context }) => {
    await keep(page);
    const other = await context.newPage();
    await other.goto("/#check");
    await unlock(other);
    await opened(other);
    await settings(page);
    await page.getByRole("button", { name: "Step 1 of 2: delete everything" }).click();
    await page.getByRole("button", { name: "Step 2 of 2: delete it now" }).click();
    await expect(other.getByRole("heading", { name: "It is all deleted" })).toBeVisible();
  });
});

test("F91 with the keyboard alone: keep, lock, open", async ({ page }) => {
  await setUp(page);
  await press(page, "I have written them down");
  await press(page, "Lock now");
  await locked(page);
  for (let n = 0; n < 20 && !(await page.evaluate(() => document.activeElement?.id === "lock-pass")); n++) await page.keyboard.press("Tab");
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");
  await opened(page);
});
