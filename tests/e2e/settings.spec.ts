import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { drafts, enter, expect, kept, write } from "./app.ts";
import { choose, keep, left, nothingLeft, passphrase, test, unlock } from "./kept.ts";
import { bring, live, personExport, wavedOff } from "./person.ts";

const row = (page: Page, name: RegExp) => page.getByRole("link", { name }).click();
const back = (page: Page) => page.getByRole("button", { name: "Back" }).click();

/** Clicks, and takes the file that comes of it. */
async function fileOf(page: Page, button: string) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test.describe("F93 theirs to take", () => {
  test("F93 everything as a file to read and as JSON, names as written or replaced, under a neutral name", async ({ page }) => {
    await live(page, "settings");
    await row(page, /^Take everything with you/);
    await expect(page.getByText("The file is not sealed.")).toBeVisible();
    const plain = await fileOf(page, "Make the file");
    expect(plain.name).toBe("notes-2026-11-26.md");
    expect(plain.bytes.toString()).toMatch(/^# Notes\n[\s\S]*I walked past our bakery/);
    await page.getByRole("radio", { name: /^Replaced/ }).check();
    await expect(page.getByLabel("Names to replace")).toHaveValue("R.");
    await page.getByLabel("Names to replace").fill("R.\nInes");
    const replaced = await fileOf(page, "Make the file");
    expect(replaced.bytes.toString()).toContain("Call Person 2 back");
    expect(replaced.bytes.toString()).not.toMatch(/Ines|value R\./);
    await page.getByRole("radio", { name: "For other programs" }).check();
    const json = await fileOf(page, "Make the file");
    expect(json.name).toBe("notes-2026-11-26.json");
    const { format, entries } = JSON.parse(json.bytes.toString());
    expect(format).toBe(1);
    expect(entries.length).toBeGreaterThan(100);
    expect(json.bytes.toString()).toContain('"value":"Person 1"');
    await expect(page.getByText("The file is made: notes-2026-11-26.json")).toBeVisible();
  });

  test("F93 a new device begins with a backup file: by its passphrase, by its words, and a wrong one makes nothing", async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const words = await keep(page);
    await page.getByRole("link", { name: "Settings" }).click();
    await expect(page.getByText("None was made so far.")).toBeVisible();
    const { bytes } = await fileOf(page, "Make a backup");
    await expect(page.getByText("Last made on 26 November 2026.")).toBeVisible();
    const file = { name: "notes.backup", mimeType: "application/octet-stream", buffer: bytes };
    await page.getByLabel("Test one").setInputFiles(file);
    await expect(page.getByText("and opened again as a test since.")).toBeVisible();
    for (const secret of [passphrase, words]) {
      const elsewhere = await browser.newContext({ baseURL: baseURL ?? "" });
      const other = await elsewhere.newPage();
      await other.goto("/#check");
      await other.getByRole("button", { name: "Skip for now" }).click();
      await other.goto("/#keep");
      await other.getByRole("button", { name: "I have a backup file" }).click();
      await other.getByLabel("Choose the file").setInputFiles(file);
      const field = other.getByLabel("Its passphrase, or its 24 words");
      await field.fill("not the passphrase");
      await other.getByRole("button", { name: "Open the file" }).click();
      await expect(other.getByText("That is not the passphrase.")).toBeVisible();
      await expect(field).toHaveValue("not the passphrase");
      expect(await other.evaluate(() => indexedDB.databases())).toEqual([]);
      await field.fill(secret);
      await other.getByRole("button", { name: "Open the file" }).click();
      if (secret === words) {
        await expect(other.getByText("It opens: 3 entries.")).toBeVisible();
        await choose(other, passphrase);
      }
      await other.getByRole("button", { name: "I have written them down" }).click();
      await other.goto("/#settings");
      await expect(other.locator("main .intro p").first()).toHaveText("6 entries on this device, sealed.");
      await other.reload();
      await unlock(other);
      await expect(other.locator("main .intro p").first()).toHaveText("6 entries on this device, sealed.");
      await elsewhere.close();
    }
  });

  test("F93 a month without a backup is a line on Today; it is waved off, or gone once one is made", async ({ page }) => {
    test.setTimeout(90_000);
    await keep(page, null);
    await page.goto("/#settings");
    await bring(page, personExport());
    const line = page.getByRole("link", { name: /^A backup, if you like/ });
    const today = async () => {
      await page.goto("/#");
      await page.getByRole("link", { name: /^How is today/ }).waitFor();
    };
    await today();
    await expect(line).toBeVisible();
    await page.getByRole("button", { name: "Not now" }).click();
    await expect(line).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await line.click();
    await fileOf(page, "Make a backup");
    await expect(page.getByText("Last made on 26 November 2026.")).toBeVisible();
    await today();
    await expect(line).toHaveCount(0);
    await page.context().clock.setFixedTime("2026-12-26T12:00:00");
    await page.reload();
    await expect(line).toBeVisible();
  });
});

test.describe("F91 how it looks to others", () => {
  test("F91 another neutral name: tab, header, icon, manifest, files and the lock; undone in a tap", async ({ page }) => {
    test.setTimeout(90_000);
    await keep(page);
    await page.goto("/#settings/name");
    await page.getByRole("radio", { name: /^Weather/ }).check();
    const outside = () =>
      page.evaluate(() => [
        document.title,
        ...["icon", "apple-touch-icon", "manifest"].map((rel) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute("href")),
      ]);
    const weather = ["Weather", "/icons/weather.svg", "/icons/weather-180.png", "/weather.webmanifest"];
    await expect.poll(outside).toEqual(weather);
    const manifest = await (await page.request.get("/weather.webmanifest")).json();
    expect(manifest).toMatchObject({ id: "/", name: "Weather", short_name: "Weather", start_url: "/" });
    for (const { src } of manifest.icons) expect((await page.request.get(src)).status(), src).toBe(200);
    await page.goto("/#settings");
    expect((await fileOf(page, "Make a backup")).name).toBe("weather-2026-11-26.backup");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weather");
    expect(await outside()).toEqual(weather);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{"notes-look":"{\\"name\\":\\"weather\\"}"}');
    await unlock(page);
    await page.goto("/#settings/name");
    await page.getByRole("radio", { name: /^Lists/ }).check();
    await expect.poll(() => page.title()).toBe("Lists");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(outside).toEqual(weather);
  });

  test("F91 Exit leads to the page they chose, without a network and after a wrong address to the empty one", async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/^asked https:\/\/weather\.example\.org\/$/);
    await context.route("https://weather.example.org/", (route) => route.fulfill({ contentType: "text/html", body: "sun" }));
    await enter(page, "No", "No", "Yes", "settings");
    await row(page, /^Exit goes to/);
    await expect(page.getByText("Press the Shift key three times")).toBeVisible();
    await page.getByRole("radio", { name: /^A page of yours/ }).check();
    const address = page.getByLabel("Its address");
    await address.fill("http://weather.example.org");
    await page.getByLabel("Its address").press("Enter");
    await expect(page.getByText("That is no address that begins with https.")).toBeVisible();
    await expect(address).toHaveValue("http://weather.example.org");
    await address.fill("weather.example.org");
    await page.getByLabel("Its address").press("Enter");
    await expect(page.getByText("Exit leads to weather.example.org.").first()).toBeVisible();
    await back(page);
    await expect(page.getByRole("link", { name: "Exit goes to weather.example.org" })).toBeVisible();
    await page.getByRole("button", { name: "Exit" }).click();
    await expect.poll(() => page.url()).toBe("https://weather.example.org/");
  });

  test("F91 without a network Exit leads to the empty page, whatever was chosen", async ({ page, context }) => {
    await enter(page, "No", "No", "Yes", "settings/exit");
    await kept(page);
    await page.getByRole("radio", { name: /^A page of yours/ }).check();
    await page.getByLabel("Its address").fill("weather.example.org");
    await page.getByLabel("Its address").press("Enter");
    await expect(page.getByText("Exit leads to weather.example.org.").first()).toBeVisible();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Exit" }).click();
    await expect.poll(() => page.url()).toBe("about:blank");
  });

  test("F91 what was copied is taken from the clipboard when it locks, and nothing else ever is", async ({ page, taken }) => {
    test.setTimeout(60_000);
    await keep(page);
    const lockNow = () => page.getByRole("button", { name: "Lock now" }).click();
    await lockNow();
    await unlock(page);
    expect(await taken.copied()).toEqual([]);
    await page.goto("/#settings/lock");
    await page.getByRole("button", { name: "Show the 24 words" }).click();
    await page.getByRole("button", { name: "Copy" }).click();
    await expect.poll(async () => (await taken.copied()).length).toBe(1);
    await lockNow();
    await expect.poll(taken.copied).toEqual([expect.stringMatching(/^(?:[a-z]+ ){23}[a-z]+$/), ""]);
  });
});

test.describe("F91 letters, colours, motion", () => {
  test("F91 larger letters, dark colours and no motion hold at once, over a reload and behind the lock; another visit has none", async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await keep(page);
    await page.goto("/#settings/display");
    for (const choice of ["Largest", "Dark", "None"]) await page.getByRole("radio", { name: choice }).check();
    const look = () =>
      page.evaluate(() => ({
        size: getComputedStyle(document.documentElement).fontSize,
        paper: getComputedStyle(document.body).backgroundColor,
        motion: getComputedStyle(document.querySelector(".btn, .seg label") as Element).transitionDuration,
      }));
    const chosen = { size: "20.8px", paper: "rgb(18, 23, 25)", motion: "0s" };
    await expect.poll(look).toEqual(chosen);
    await page.reload();
    await expect(page.getByRole("button", { name: "Open", exact: true })).toBeVisible();
    expect(await look()).toEqual(chosen);
    await unlock(page);
    await expect(page.getByRole("radio", { name: "Largest" })).toBeChecked();
  });

  test("F91 while nothing is kept a choice leaves no trace on the device", async ({ page }) => {
    await enter(page, "No", "No", "Yes", "settings/display");
    await page.getByRole("radio", { name: /^Larger/ }).check();
    await expect.poll(() => page.evaluate(() => document.documentElement.className)).toBe("text-115");
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  });
});

test.describe("F73 what this app asks", () => {
  test("F73 after a help panel tasks rest for a day; only that time is kept, and they can begin again", async ({ page }) => {
    test.setTimeout(60_000);
    await keep(page, null);
    await page.goto("/#settings");
    await bring(page, personExport());
    await page.goto("/#check");
    await write(page, drafts.selfHarm);
    await page.locator(".help-panel").waitFor();
    await page.goto("/#settings/prompts");
    await expect(page.getByText("It rests until Friday, 12:00.")).toBeVisible();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "notes-quiet": String(Date.parse("2026-11-27T12:00:00Z")) });
    await page.goto("/#");
    await expect(page.getByText("Nothing is asked of you for now.")).toBeVisible();
    await page.goto("/#settings/prompts");
    await page.getByRole("button", { name: "Go on now" }).click();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await page.goto("/#");
    await expect(page.locator(".task").first()).toBeVisible();
  });

  test("F92 a line that was waved off three times: stop it or keep it, and take that back", async ({ page }) => {
    await wavedOff(page);
    await page.goto("/#settings/prompts");
    await expect(page.getByText("Waved off 3 times. Shall it stop?")).toBeVisible();
    await page.getByRole("button", { name: "Stop it" }).click();
    await expect(page.getByText("It has stopped.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Waved off 3 times. Shall it stop?")).toBeVisible();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.locator(".waved").getByText("It goes on.")).toBeVisible();
  });
});

test("F91 while nothing is kept all that is there can be deleted too: caches, the worker, what was entered", async ({ page }) => {
  await live(page, "settings");
  await kept(page);
  await page.getByRole("button", { name: "Step 1 of 2" }).click();
  await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.getByRole("button", { name: "Step 2 of 2" }).click();
  await expect(page.getByRole("heading", { name: "It is all deleted" })).toBeVisible();
  expect(await left(page)).toEqual(nothingLeft);
});
