/** The app on a server that keeps what devices send, in a database in memory; and a second device. */
import { type Browser, expect, type Page } from "@playwright/test";
import { createSync, serve } from "#server";
import { usualRates } from "../../src/server/rates.ts";
import { openEngine } from "../../src/server/storage/pglite/engine.ts";
import { databaseOf } from "../../src/server/storage/pglite/open.ts";
import { sqlStorage } from "../../src/server/storage/sql/storage.ts";
import { answer, atNoon, test as base, folder } from "./app.ts";
import { bring } from "./person.ts";

/** Bytes that one vault may hold here. */
const quota = 64 * 1024 * 1024;
/** Many tests come from one address, at once. */
const rates = Object.fromEntries(Object.keys(usualRates).map((name) => [name, { atOnce: 1e9, seconds: 1e-6 }])) as never;

export const test = base.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const storage = sqlStorage(
        databaseOf(() => openEngine(null)),
        quota,
      );
      // It starts when it is first asked, and on a slow machine that takes as long as a test may wait.
      await storage.heads([]);
      const sync = createSync({ storage, shared: false, signUp: "open", invitation: null, quota, log: () => {}, rates });
      const served = await serve({ folder, port: 0, sync });
      if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
      await use(served.address.replace(/\/$/, ""));
      await served.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** A browser that was never here. */
export async function otherBrowser(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 } });
  await atNoon(context);
  return context.newPage();
}

/** From the page of devices to the one where everything is shared. */
export async function share(page: Page): Promise<void> {
  await page.goto("/#devices");
  await page.getByRole("button", { name: "Share with another device" }).click();
  await expect(page.getByText("Everything is there for all your devices.")).toBeVisible();
}

/** A link, from the page where one is shown. @returns it, and the four words */
export async function inviting(page: Page): Promise<{ readonly link: string; readonly words: string }> {
  await page.goto("/#devices/add");
  const link = await page.locator(".device-link").innerText();
  return { link, words: await wordsOn(page) };
}

export const wordsOn = async (page: Page) => (await page.locator(".four-words li").allInnerTexts()).join(" ");

/** The new device opens the link and answers the three questions. */
export async function openThere(other: Page, link: string): Promise<void> {
  await other.goto(link);
  await answer(other, "No", "No", "Yes");
  await other.getByRole("button", { name: "Go on" }).click();
}

/** It joins, without a passphrase, from the page that asks how. */
export async function joinThere(other: Page): Promise<void> {
  await other.getByRole("radio", { name: /^Without a passphrase/ }).check();
  await other.getByRole("button", { name: "Join", exact: true }).click();
  await expect(other.getByText("This device has joined. What the others wrote comes now.")).toBeVisible();
}

/** Both devices, joined by a link. */
export async function pair(page: Page, other: Page): Promise<void> {
  const { link } = await inviting(page);
  await openThere(other, link);
  await other.getByRole("button", { name: "They match", exact: true }).click();
  await joinThere(other);
  await page.getByRole("button", { name: "They match", exact: true }).click();
  await expect(page.getByText("The device is added.")).toBeVisible();
}

/** Everything that a device has, as the open export gives it, in one order. */
export async function everythingOn(page: Page): Promise<readonly { readonly id: string }[]> {
  await page.goto("/#settings/export");
  await page.getByRole("radio", { name: "For other programs" }).check();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Make the file" }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const { entries } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly entries: readonly { readonly id: string }[] };
  return [...entries].sort((a, b) => a.id.localeCompare(b.id));
}

/** Both come to the same entries. */
export async function expectAlike(page: Page, other: Page): Promise<number> {
  let count = 0;
  await expect(async () => {
    const both = [await everythingOn(page), await everythingOn(other)];
    expect(both[0]).toEqual(both[1]);
    count = both[0]?.length ?? 0;
  }).toPass({ timeout: 20_000 });
  return count;
}

/** Journal entries as an export. @param first tells those of one device from those of another @param replaces ids of what is corrected */
export function pagesOf(
  first: number,
  count: number,
  replaces: readonly string[] = [],
): { readonly ids: readonly string[]; readonly text: string } {
  const entries = Array.from({ length: count }, (_, index) => ({
    id: `${(first + index).toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`,
    lamport: first + index,
    at: Date.UTC(2026, 9, 26, 8) + (index % 30) * 86_400_000 + index * 1_000,
    offset: 0,
    device: first.toString(16),
    chapter: "20000000-0000-4000-8000-000000000000",
    kind: "journal",
    v: 1,
    body: { prompt: "free", text: `page ${first + index}`, ...(replaces[index] !== undefined && { replaces: replaces[index] }) },
  }));
  return { ids: entries.map(({ id }) => id), text: JSON.stringify({ format: 1, entries }) };
}

export async function bringTo(page: Page, { text }: { readonly text: string }): Promise<void> {
  await page.goto("/#settings");
  await bring(page, text);
}
