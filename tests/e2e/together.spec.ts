/** What holds across all screens: tabs, crashes, a full disk, leaving, deleting, closed ways, no network. */
import type { Page } from "@playwright/test";
import { closeWays, drafts, expect, field, gone, kept, telling, write } from "./app.ts";
import { deleteAll, fill, keepPerson, left, nothingLeft, roomFor, test, unlock } from "./kept.ts";
import { live } from "./person.ts";
import { places, walk } from "./places.ts";
import { logText } from "./states/space.ts";

const lock = (page: Page) => page.getByRole("button", { name: "Open", exact: true });
const toast = (page: Page) => page.locator(".toast");
const keptOfLast = (page: Page) => page.locator(".figures dd").first();
const done = (page: Page) => page.locator('.task-tick[aria-pressed="true"]');
const full = "There is no room left on this disk. What you did last is not kept.";

/** Another tab of the same browser, at an address. */
async function tab(page: Page, place: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(`/#${place}`);
  return other;
}

test.describe("F91 F93 two tabs of one log", () => {
  test("F32 F25 what is done, written and taken back in one tab is seen in the other, both ways", async ({ page }) => {
    await keepPerson(page, "", null);
    const other = await tab(page, "");
    await expect(done(other)).toHaveCount(0);
    await page.locator(".task-tick").first().click();
    await expect(done(other)).toHaveCount(1);
    await done(other).click();
    await expect(done(page)).toHaveCount(0);
    await other.goto("/#space");
    await expect(keptOfLast(other)).toHaveText("25");
    await page.goto("/#space");
    await logText(page);
    await expect(keptOfLast(other)).toHaveText("24");
    await other.getByRole("button", { name: /^Take it back: A text/ }).click();
    await expect(keptOfLast(other)).toHaveText("25");
    await expect(page.getByText("This was taken back, or it is not here.")).toBeVisible();
  });

  test("F63 a page that one tab writes is found by the other, and a page that both have open is lost in neither", async ({ page }) => {
    await keepPerson(page, "journal/write", null);
    await page.locator("#text").fill("The kettle sang.");
    await expect(page.getByText(/^Kept at 12:00\.$/)).toBeVisible();
    const other = await tab(page, "journal");
    await other.getByRole("link", { name: /The kettle sang/ }).click();
    await expect(other.locator("#text")).toHaveValue("The kettle sang.");
    await other.locator("#text").fill("The kettle sang. Then it rained.");
    await other.getByRole("button", { name: "Done" }).click();
    await expect(page.locator("#text")).toHaveValue("The kettle sang. Then it rained.");
  });

  test("F91 a lock in one tab locks the other, wherever it stands, and leaves no word on the page", async ({ page }) => {
    await keepPerson(page, "space");
    const other = await tab(page, "journal/letters/write");
    await unlock(other);
    await other.getByLabel("Your letter").fill("words that nobody should see");
    await page.getByRole("button", { name: "Lock now" }).click();
    await expect(lock(page)).toBeVisible();
    await expect(lock(other)).toBeVisible();
    for (const one of [page, other]) expect(await one.content()).not.toMatch(/nobody should see|bakery|Ines/);
  });

  test("F91 a wrong passphrase opens no page, says so, and the right one opens the page of the address", async ({ page }) => {
    await keepPerson(page, "position");
    await page.reload();
    await unlock(page, "not the passphrase");
    await expect(page.getByText("That is not the passphrase.")).toBeVisible();
    expect(await page.content()).not.toMatch(/Position|Common ground/);
    await unlock(page);
    await expect(page.getByRole("heading", { level: 1, name: "Position" })).toBeVisible();
  });
});

test("F63 F93 a tab that crashes in the middle of a page: what was kept by itself is there after opening again", async ({
  page,
  context,
}) => {
  await keepPerson(page, "journal/write");
  await page.locator("#text").pressSequentially("What I would not say aloud");
  await expect(page.getByText(/^Kept at 12:00\.$/)).toBeVisible();
  const address = page.url();
  await page.locator("#text").pressSequentially(", and a little more");
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await unlock(next);
  await expect(next.locator("#text")).toHaveValue(/^What I would not say aloud/);
  await next.goto("/#journal");
  await expect(next.getByRole("link", { name: /What I would not say aloud/ })).toHaveCount(1);
});

test("F91 F93 a full disk: it is said on every page that writes, nothing is shown as kept, and what was typed stays", async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto("/probe.html");
  await roomFor(page, 12_000_000);
  await keepPerson(page, "");
  await kept(page);
  expect((await fill(page)).fault).toBe("full");

  const refused = async () => {
    await expect(toast(page)).toContainText(full);
    await toast(page).getByRole("button", { name: "Close this note" }).click();
  };
  await page.locator(".task-tick").first().click();
  await refused();
  await expect(done(page)).toHaveCount(0);

  await page.goto("/#day");
  await page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true }).check();
  await page.getByLabel("A line, if you like").fill("Rain.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await refused();
  await expect(page.getByLabel("A line, if you like")).toHaveValue("Rain.");
  await expect(page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true })).toBeChecked();

  await page.goto("/#space");
  await page.getByRole("button", { name: "Log a contact" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Text", exact: true }).click();
  await refused();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keptOfLast(page)).toHaveText("25");

  await page.goto("/#received");
  await page.getByRole("radio", { name: /Something warm/ }).check();
  await page.getByLabel("Their words").fill("Thinking of you.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await refused();
  await expect(page.getByLabel("Their words")).toHaveValue("Thinking of you.");

  await page.goto("/#journal/write");
  await page.locator("#text").fill("A page that finds no room.");
  await expect(page.getByText("Not kept yet. Your words are all here.")).toBeVisible();
  await refused();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.locator("#text")).toHaveValue("A page that finds no room.");
});

test("F91 Exit from five screens: blank at once, locked behind, and Back finds no word of it", async ({ page }) => {
  test.setTimeout(120_000);
  const secret = "words that nobody should see";
  await keepPerson(page);
  for (const [place, name] of [
    ["check", "Your draft"],
    ["journal/write", "What happened today"],
    ["minute/write", "What you would have sent"],
    ["respect/weigh", "What are you thinking of doing?"],
    ["signs", "What happened"],
  ] as const) {
    await page.goto(`/#${place}`);
    await page.getByRole("textbox", { name }).first().fill(secret);
    await page.getByRole("button", { name: "Exit" }).click();
    await gone(page);
    await page.goBack();
    await page.locator("main h1").waitFor();
    expect(await page.content()).not.toMatch(/nobody should see|bakery|Ines/);
    await page.goto("/#");
    await unlock(page);
    await expect(lock(page)).toHaveCount(0);
    await page.goto(`/#${place}`);
    await expect(page.getByRole("textbox", { name }).first()).toHaveValue("");
  }
});

test("F91 deleting everything leaves no database, cache, worker, setting or file, and the next visit is a first one", async ({ page }) => {
  test.setTimeout(90_000);
  await keepPerson(page, "settings/display");
  await kept(page);
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.goto("/#minute/hold");
  await expect(page.getByRole("timer")).toBeVisible();
  await page.goto("/#check");
  await write(page, drafts.selfHarm);
  await page.locator(".help-panel").waitFor();
  expect(JSON.stringify(await left(page))).toMatch(/notes-look.*notes-quiet|notes-quiet.*notes-look/);
  await deleteAll(page);
  expect(await left(page)).toEqual(nothingLeft);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto("/");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
});

test("F4 while an order is in force no page offers a way to the other person", async ({ page, taken }) => {
  test.setTimeout(120_000);
  await live(page);
  await closeWays(page, /^A court or the police/);
  const ways =
    /^(?:Copy|Share|Send|Check an answer|Check such|Check what|Take it to the check|To a first message|Use this|Begin with this)\b|^Write it$/;
  await walk(page, async (place) => {
    const offered = page.getByRole("button", { name: ways }).or(page.getByRole("link", { name: ways }));
    // Words to friends stay: they are no way to the other person.
    if (place !== "room/friends-bring-them-up") expect(await offered.allTextContents(), place).toEqual([]);
    if (!place.startsWith("check")) await expect(field(page), place).toHaveCount(0);
  });
  for (const why of ["They wrote first", "Something must be settled", "I just want to write"]) {
    await page.goto("/#check");
    await write(page, drafts.send, why);
    await expect(page.locator(".closed")).toContainText("A court or the police asked for no contact.");
    await expect(page.getByRole("button", { name: ways })).toHaveCount(0);
  }
  expect([...(await taken.copied()), ...(await taken.shared())]).toEqual([]);
});

test("F30 F90 F91 F92 with the network cut every address opens after the first visit; titles and addresses say nothing", async ({
  page,
  context,
  watch,
}) => {
  test.setTimeout(120_000);
  await keepPerson(page, "", null);
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Thursday/);
  await walk(page, async (place) => {
    await expect(page.locator("main h1").first(), place).not.toBeEmpty();
    await expect(page.getByText(/could not be loaded|is not here(?! yet)|did not work/), place).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Help", exact: true }), place).toBeVisible();
    await expect(page.getByRole("button", { name: "Exit" }), place).toBeVisible();
    expect(await page.title(), place).toBe("Notes");
  });
  expect(places.filter((place) => telling.test(place))).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(watch.requests.map((url) => url.replace(origin, "")).filter((url) => telling.test(url))).toEqual([]);
});
