import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "../../tools/chromium.mjs";
import { expect, field, folder, kept, write } from "./app.ts";
import { ask, fill, keep, passphrase, probeOn, roomFor, setUp, test, unlock, workerPath } from "./kept.ts";
import type { Probe } from "./probe/page.ts";

/** 500 words that stand nowhere else. */
const planted = Array.from({ length: 500 }, (_, index) => `zq${(index * 7_919 + 104_729).toString(36)}plantedx${index}`);

test.describe("F91 V50 what is kept", () => {
  test("V50 the store's contract holds on the real IndexedDB", async ({ page }) => {
    test.setTimeout(120_000);
    await probeOn(page);
    const outcomes = await ask(page, "contract");
    expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(25);
  });

  test("F91 500 planted words are nowhere in the browser's storage, nor in its folder on the disk", async ({ address, watch: _ }) => {
    test.setTimeout(180_000);
    const profile = await mkdtemp(path.join(tmpdir(), "notes-profile-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await chromiumPath(),
      args: [...chromiumFlags],
      baseURL: address,
      viewport: { width: 390, height: 844 },
      locale: "en-US",
    });
    try {
      const page = await context.newPage();
      await keep(page);
      await kept(page);
      const probe = await context.newPage();
      await probeOn(probe);
      expect((await ask(probe, "open", passphrase)).type).toBe("open");
      await ask(
        probe,
        "write",
        planted.map((word) => `Today I thought of ${word} again.`),
      );
      // The page that is open has taken them in.
      await page.bringToFront();
      await page.getByRole("link", { name: "Settings" }).click();
      await expect(page.getByText("503 entries on this device, sealed.")).toBeVisible();
      expect(await ask(probe, "texts")).toHaveLength(500);
      const dumped = (await ask(probe, "dump")).join("\n");
      expect(planted.filter((word) => dumped.includes(word) || dumped.includes(wide(word)))).toEqual([]);
      expect(dumped).not.toContain(passphrase);
      expect(dumped).toContain("KLR");
      // Leveldb writes what it holds back when the browser ends.
      await context.close();
      const found = new Set<string>();
      for (const file of filesIn(profile)) {
        const bytes = readFileSync(file).toString("latin1");
        for (const word of [...planted, passphrase])
          if (bytes.includes(word) || bytes.includes(wide(word))) found.add(`${word} in ${file}`);
      }
      expect([...found]).toEqual([]);
    } finally {
      await context.close().catch(() => {});
      await rm(profile, { recursive: true, force: true });
    }
  });

  test("F91 answers are kept, and the ways to the other person stay as they were", async ({ page }) => {
    await keep(page);
    await page.reload();
    await unlock(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The check");
    await write(page, "The keys are with Tom.", "They wrote first", "Please stop contacting me.");
    await page.locator(".ask-card").getByRole("button", { name: "Yes" }).click();
    await expect(page.locator(".closed")).toContainText("They asked for no contact");
    await page.getByRole("link", { name: "Settings" }).click();
    await expect(page.getByText("4 entries on this device, sealed.")).toBeVisible();
    await page.reload();
    await unlock(page);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect(page.locator(".closed")).toContainText("They asked for no contact");
  });

  test("F4 what is set while another entry is being written is written too", async ({ page }) => {
    await page.addInitScript(() => {
      const held: (() => void)[] = [];
      let holds = true;
      Object.assign(globalThis, {
        letGo() {
          holds = false;
          for (const send of held.splice(0)) send();
        },
      });
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message: { call?: string }, ...more) {
        const send = () => Reflect.apply(post, this, [message, ...more]);
        if (message.call === "write" && holds) held.push(send);
        else send();
      };
    });
    await keep(page);
    await write(page, "The keys are with Tom.", "They wrote first", "Please stop contacting me.");
    await page.locator(".ask-card").getByRole("button", { name: "Yes" }).click();
    await page.getByRole("link", { name: "Settings" }).click();
    await expect(page.getByText("0 entries on this device, sealed.")).toBeVisible();
    await page.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
    await expect(page.getByText("4 entries on this device, sealed.")).toBeVisible();
  });

  test("F91 two taps make one vault, and Back leads to the first page", async ({ page }) => {
    await page.goto("/#check");
    await page.getByRole("button", { name: "Skip for now" }).click();
    await field(page).fill("words that stay");
    await page.getByRole("link", { name: "See how" }).click();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Keep this on this device?" })).toBeVisible();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    expect(await field(page).inputValue()).toBe("words that stay");
    await page.getByRole("link", { name: "See how" }).click();
    await page.getByRole("radio", { name: /^Without a passphrase/ }).check();
    await page.getByRole("button", { name: "Go on" }).dblclick();
    await expect(page.getByRole("heading", { name: "Write these 24 words down" })).toBeVisible();
    await expect(page.getByText("Another tab was first")).toHaveCount(0);
  });

  test("F91 without a passphrase it opens by itself, and says who can read it", async ({ page }) => {
    await keep(page, null);
    await page.reload();
    await expect(page.getByText("Kept on this device, sealed.")).toBeVisible();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: /^The lock/ }).click();
    await expect(page.getByText("Whoever uses this device can read it.")).toBeVisible();
  });

  test("F91 nothing is made on the device until they say so", async ({ page }) => {
    await page.goto("/#check");
    await page.getByRole("button", { name: "Skip for now" }).click();
    await page.getByRole("button", { name: "Not now" }).click();
    await expect(page.getByText("Nothing is kept on this device.")).toBeVisible();
    await page.getByRole("link", { name: "Change this" }).click();
    await page.getByRole("radio", { name: /^Not at all/ }).check();
    await page.getByRole("button", { name: "Go on" }).click();
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
  });
});

test.describe("V50 two tabs, and tabs that die", () => {
  test("V50 two tabs that write at once: nothing is lost and nothing doubled", async ({ page, context }) => {
    test.setTimeout(90_000);
    await probeOn(page);
    await ask(page, "create", null);
    const other = await context.newPage();
    await probeOn(other);
    await ask(other, "open", null);
    const textsOf = (name: string) => Array.from({ length: 60 }, (_, index) => `${name} ${index}`);
    await Promise.all([ask(page, "write", textsOf("one")), ask(other, "write", textsOf("two"))]);
    const all = await ask(page, "texts");
    expect([...all].sort()).toEqual([...textsOf("one"), ...textsOf("two")].sort());
  });

  test("F93 a tab that is killed at any moment loses nothing that was acknowledged", async ({ page, context }) => {
    const kills = Number(process.env.KEEL_KILLS ?? 10);
    test.setTimeout(60_000 + kills * 10_000);
    await probeOn(page);
    await ask(page, "create", null);
    const told: string[] = [];
    await context.exposeFunction("told", (text: string) => void told.push(text));
    for (let kill = 0; kill < kills; kill++) {
      const victim = await context.newPage();
      await probeOn(victim);
      expect((await ask(victim, "open", null)).type).toBe("open");
      const before = told.length;
      victim
        .evaluate(async (name) => {
          const { probe, told: tell } = globalThis as unknown as { probe: Probe; told(text: string): Promise<void> };
          const texts = Array.from({ length: 2_000 }, (_, index) => `${name}-${index}`);
          await probe.write(texts, tell);
        }, `kill ${kill}`)
        .catch(() => {});
      await expect.poll(() => told.length).toBeGreaterThan(before);
      await victim.waitForTimeout((kill * 37) % 150);
      const session = await context.newCDPSession(victim);
      session.send("Page.crash").catch(() => {});
      await victim.waitForEvent("crash", { timeout: 5_000 }).catch(() => {});
      await victim.close();
    }
    const reader = await context.newPage();
    await probeOn(reader);
    expect(await ask(reader, "open", null)).toMatchObject({ type: "open", shown: { troubles: 0 } });
    const all = await ask(reader, "texts");
    expect(told.filter((text) => !all.includes(text))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    // What was under way when a tab died may be there: two entries each, at most, that nobody had been told of.
    expect(all.length - told.length).toBeLessThanOrEqual(kills * 2);
  });

  test("F91 a full disk is said, with a way out; what was kept before stays", async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.goto("/probe.html");
    await roomFor(page, 12_000_000);
    await keep(page);
    await kept(page);
    const filled = await fill(page);
    expect(filled.fault).toBe("full");
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: /^The lock/ }).click();
    await page.getByLabel("Lock after quiet minutes").selectOption("15 minutes");
    await expect(page.getByText("There is no room left on this disk.")).toBeVisible();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Make a backup" }).click()]);
    expect(readFileSync(await download.path()).length).toBeGreaterThan(100_000);
    const probe = await context.newPage();
    await probeOn(probe);
    expect(await ask(probe, "open", passphrase)).toMatchObject({ type: "open", shown: { troubles: 0, entries: filled.kept } });
  });
});

test.describe("F91 the policy", () => {
  test("F91 WebAssembly is for the one worker that makes keys, and for no page", async ({ page }) => {
    const policyOf = async (address: string) => (await page.request.get(address)).headers()["content-security-policy"] ?? "";
    expect(await policyOf(workerPath)).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(await policyOf("/")).toMatch(/script-src 'self';/);
    expect(await policyOf("/sw.js")).toMatch(/script-src 'self';/);
  });

  test("F92 every file of the app is served with one policy, never with none and never with two", async ({ page }) => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => !/\.(?:br|gz)$|^_headers$/.test(name) && statSync(path.join(folder, name)).isFile(),
    );
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) {
      const policy = (await page.request.get(name === "index.html" ? "/" : `/${name}`)).headers()["content-security-policy"] ?? "";
      expect(policy.split("default-src").length - 1, name).toBe(1);
    }
  });

  test("F91 while the words are shown, address, title and history say nothing", async ({ page }) => {
    await setUp(page);
    expect(await page.title()).toBe("Notes");
    expect(new URL(page.url()).hash).toBe("#keep");
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))).toMatch(
      /^\[\{\},\{\},\{"behind":\d+,"before":"check"\}\]$/,
    );
    await expect(field(page)).toHaveCount(0);
  });
});

/** As a browser writes a text that needs two bytes a letter. */
const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join("");

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
