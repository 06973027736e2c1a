import { expect } from "./app.ts";
import { keep } from "./kept.ts";
import {
  bringTo,
  everythingOn,
  expectAlike,
  inviting,
  joinThere,
  openThere,
  otherBrowser,
  pagesOf,
  pair,
  share,
  test,
  wordsOn,
} from "./syncing.ts";

test.describe.configure({ mode: "serial", timeout: 120_000 });

test("F94 Y17 Y19 a second device joins by a link: four words on both, and what one writes stands on the other", async ({
  page,
  browser,
  address,
  watch,
}) => {
  await keep(page, null);
  await bringTo(page, pagesOf(0x1000, 3));
  const before = watch.requests.length;
  await page.goto("/#devices");
  await expect(page.getByText("The server has no key.")).toBeVisible();
  // Off until asked for: nothing was asked of any server.
  expect(watch.requests.slice(before).filter((url) => url.includes("/v1"))).toEqual([]);
  await share(page);
  const { link, words } = await inviting(page);
  expect(link).toMatch(/\/#devices\/join\/[0-9a-f]{64}$/);
  expect(words.split(" ")).toHaveLength(4);
  const other = await otherBrowser(browser, address);
  await openThere(other, link);
  await expect(other.getByRole("heading", { name: "Four words" })).toBeVisible();
  expect(await wordsOn(other)).toBe(words);
  expect(other.url()).not.toContain(link.slice(-64));
  await other.getByRole("button", { name: "They match", exact: true }).click();
  await joinThere(other);
  await page.getByRole("button", { name: "They match", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "This device" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove: Device/ })).toHaveCount(1);
  await expectAlike(page, other);
  // And the other way round, on the page that is open: the server says so.
  await page.goto("/#journal");
  await bringTo(other, pagesOf(0x2000, 1));
  await expect(page.getByText("page 8192")).toBeVisible();
  await other.context().close();
});

test("F94 Y13 a new device joins by the 24 words, and words of nothing say so", async ({ page, browser, address }) => {
  const words = await keep(page, null);
  await bringTo(page, pagesOf(0x3000, 2));
  await share(page);
  const other = await otherBrowser(browser, address);
  await openThere(other, "/#devices/join");
  await other.getByLabel("The link, or the 24 words").fill(words.replace(/^\w+/, "xyz"));
  await other.getByRole("button", { name: "Go on" }).click();
  await expect(other.getByText("Look again at word 1.")).toBeVisible();
  await other.getByLabel("The link, or the 24 words").fill(words);
  await other.getByRole("button", { name: "Go on" }).click();
  await joinThere(other);
  await expectAlike(page, other);
  await other.context().close();
});

test("Y18 a link that was used is gone, and what it added is taken back", async ({ page, browser, address }) => {
  await keep(page, null);
  await share(page);
  const { link } = await inviting(page);
  const stranger = await otherBrowser(browser, address);
  await openThere(stranger, link);
  await expect(stranger.getByRole("heading", { name: "Four words" })).toBeVisible();
  const other = await otherBrowser(browser, address);
  await openThere(other, link);
  await expect(other.getByText(/^This link was opened before/)).toBeVisible();
  await page.getByRole("button", { name: /^They do not match/ }).click();
  await expect(page.getByRole("heading", { name: "It was taken back" })).toBeVisible();
  await page.goto("/#devices");
  await expect(page.getByText("This device", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove: Device/ })).toHaveCount(0);
  for (const one of [stranger, other]) await one.context().close();
});

test("F94 Y46 two devices, a month apart, 900 entries each and 60 corrections of the same things, come to one situation", async ({
  page,
  browser,
  address,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await keep(page, null);
  const same = pagesOf(0x10000, 30);
  await bringTo(page, same);
  await share(page);
  const other = await otherBrowser(browser, address);
  await pair(page, other);
  const before = await expectAlike(page, other);
  for (const [index, one] of [page, other].entries()) {
    await one.context().setOffline(true);
    await bringTo(one, pagesOf(0x20000 * (index + 1), 900, same.ids));
    await one.goto("/#devices");
    await expect(one.getByText("No connection; 900 waiting.")).toBeVisible();
  }
  for (const one of [page, other]) await one.goto("/#settings");
  const began = performance.now();
  for (const one of [page, other]) await one.context().setOffline(false);
  for (const one of [page, other]) await expect(one.getByText(`${(before + 1_800).toLocaleString("en")} entries`)).toBeVisible();
  console.log(`900 entries each way, until both have all: ${Math.round(performance.now() - began)} ms`);
  expect(await expectAlike(page, other)).toBe(before + 1_800);
  const shown = await Promise.all(
    [page, other].map(async (one) => {
      await one.goto("/#journal");
      await expect(one.getByText(/page \d+/).first()).toBeVisible();
      return one.locator("main").innerText();
    }),
  );
  expect(shown[0]).toBe(shown[1]);
  await other.context().close();
});

test("F94 Y15 Y52 a device that was removed says so, keeps what it has, and sends nothing more", async ({
  page,
  browser,
  address,
  watch,
}) => {
  watch.allow(/status of 401/);
  await keep(page, null);
  await bringTo(page, pagesOf(0x4000, 2));
  await share(page);
  const other = await otherBrowser(browser, address);
  await pair(page, other);
  const had = (await everythingOn(other)).length;
  await page.goto("/#devices");
  await page.getByRole("button", { name: /^Remove: Device/ }).click();
  await expect(page.getByRole("group", { name: "Remove this device?" })).toBeVisible();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("It is removed.")).toBeVisible();
  await bringTo(other, pagesOf(0x5000, 1));
  await other.goto("/#devices");
  await expect(other.getByText(/^This device was removed from the others/)).toBeVisible();
  expect((await everythingOn(other)).length).toBe(had + 1);
  await other.context().close();
});

test("F94 Y10 what the server has is deleted in two steps; the others hear it, keep everything, and are shown the way to take it along", async ({
  page,
  browser,
  address,
  watch,
}) => {
  watch.allow(/status of 410/);
  await keep(page, null);
  await share(page);
  const other = await otherBrowser(browser, address);
  await pair(page, other);
  await page.goto("/#devices");
  await page.getByRole("button", { name: "Delete what the server has" }).click();
  await page.getByRole("button", { name: "Delete it there" }).click();
  await expect(page.getByText("The server has nothing of yours any more.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Share with another device" })).toBeVisible();
  await page.getByRole("button", { name: "Share with another device" }).click();
  await expect(page.getByText(/^What you shared was deleted at the server for good/)).toBeVisible();
  await other.goto("/#devices");
  await other
    .getByRole("button", { name: "Look now" })
    .or(other.getByRole("link", { name: "Take everything with you" }))
    .first()
    .click();
  await other.goto("/#devices");
  await expect(other.getByText(/^What the server had was deleted/)).toBeVisible();
  await expect(other.getByRole("link", { name: "Take everything with you" })).toBeVisible();
  await other.context().close();
});
