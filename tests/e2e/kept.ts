/** What the tests of keeping stand on: the built app, and beside it the probe page on the same origin. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { serve } from "#server";
import { buildPage } from "../../tools/page.ts";
import { test as base, enter, folder } from "./app.ts";
import { bring, personExport } from "./person.ts";
import type { Probe } from "./probe/page.ts";

export const passphrase = "calm water under a wide sky";

/** The app's folder with the probe in it. */
export async function folderWithProbe(): Promise<string> {
  const whole = mkdtempSync(path.join(tmpdir(), "notes-probe-"));
  cpSync(folder, whole, { recursive: true });
  await buildPage({
    input: "tests/e2e/probe/page.ts",
    into: whole,
    name: "probe",
    alias: { vitest: path.resolve("tests/e2e/probe/vitest.ts") },
    head: '<link rel="icon" href="/icons/icon.svg">',
  });
  return whole;
}

export const test = base.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const whole = await folderWithProbe();
      const served = await serve({ folder: whole, port: 0 });
      if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
      await use(served.address.replace(/\/$/, ""));
      await served.close();
      rmSync(whole, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

/** Where the built worker lies. */
export const workerPath = `/vault/${readdirSync(path.join(folder, "vault")).find((name) => /^vault-.*\.js$/.test(name))}`;

/** The probe on a page, with a worker of its own. */
export async function probeOn(page: Page): Promise<void> {
  await page.goto("/probe.html");
  await page.waitForFunction(() => "probe" in globalThis);
  await page.evaluate((worker) => (globalThis as unknown as { probe: Probe }).probe.connect(worker), workerPath);
}

/** Runs something of the probe in its page. */
export async function ask<Name extends "contract" | "create" | "open" | "write" | "fill" | "texts" | "dump">(
  page: Page,
  name: Name,
  ...given: readonly unknown[]
): Promise<Awaited<ReturnType<Probe[Name]>>> {
  return page.evaluate(
    ([call, args]) =>
      (globalThis as unknown as { probe: Record<string, (...args: readonly unknown[]) => Promise<never>> }).probe[call]?.(...args),
    [name as string, given] as const,
  ) as Promise<Awaited<ReturnType<Probe[Name]>>>;
}

/** Opens the app, answers the questions, and keeps things with a passphrase (null: without one). Stops where the 24 words are shown. */
export async function setUp(page: Page, secret: string | null = passphrase): Promise<void> {
  await enter(page);
  await keepHere(page, secret);
}

/** The same from the line about keeping at the foot of the page that stands. */
export async function keepHere(page: Page, secret: string | null = passphrase): Promise<void> {
  await page.getByRole("link", { name: "See how" }).click();
  if (secret === null) await page.getByRole("radio", { name: /^Without a passphrase/ }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  if (secret !== null) await choose(page, secret);
  await page.getByRole("heading", { name: "Write these 24 words down" }).waitFor();
}

/** Types a new passphrase twice. */
export async function choose(page: Page, secret: string): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(secret);
  await page.getByLabel("The same once more").fill(secret);
  await page.getByRole("button", { name: "Use this passphrase" }).click();
}

/** The same, and the words are written down. @returns the words */
export async function keep(page: Page, secret: string | null = passphrase): Promise<string> {
  await setUp(page, secret);
  const words = await page.locator(".words-sheet li").allInnerTexts();
  await page.getByRole("button", { name: "I have written them down" }).click();
  await page.getByText("Kept on this device, sealed.").waitFor();
  return words.map((line) => line.replace(/^\d+\s*/, "")).join(" ");
}

/** Types a passphrase into the lock. */
export async function unlock(page: Page, secret: string = passphrase): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** The person of the pictures, kept on this device; goes to a page. */
export async function keepPerson(page: Page, to = "", secret: string | null = passphrase): Promise<void> {
  await keep(page, secret);
  await page.goto("/#settings");
  await bring(page, personExport());
  await page.goto(`/#${to}`);
  await page.locator("main h1").waitFor();
}

/** How many bytes this origin may keep while the page lives. A database asks when it is made, and again when it believes that nothing fits. */
export async function roomFor(page: Page, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: bytes });
}

/** Writes into the vault until nothing fits any more. @returns why, and how many entries are kept */
export async function fill(page: Page): Promise<Awaited<ReturnType<Probe["fill"]>>> {
  const probe = await page.context().newPage();
  await probeOn(probe);
  await ask(probe, "open", passphrase);
  const filled = await ask(probe, "fill");
  await probe.close();
  // The database tidies up behind itself, and would find some room again.
  await roomFor(page, 1_000_000);
  return filled;
}

/** Deletes everything from the settings, in its two steps. */
export async function deleteAll(page: Page): Promise<void> {
  await page.goto("/#settings");
  await page.getByRole("button", { name: "Step 1 of 2" }).click();
  await page.getByRole("button", { name: "Step 2 of 2" }).click();
  await page.getByRole("heading", { name: "It is all deleted" }).waitFor();
}

/** What a browser holds of this origin, and what it holds after everything was deleted. */
export const nothingLeft = { databases: [], caches: [], workers: 0, local: {}, session: {}, files: null, cookies: "" };
export async function left(page: Page): Promise<object> {
  return page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: { ...localStorage },
    session: { ...sessionStorage },
    files: await (await navigator.storage.getDirectory())
      .keys()
      .next()
      .then(({ value }) => value ?? null),
    cookies: document.cookie,
  }));
}
