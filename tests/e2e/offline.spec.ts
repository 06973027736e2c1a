import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { serve } from "#server";
import { answer, atNoon, drafts, enter, expect, expectVerdict, field, folder, kept, parcel, test, write } from "./app.ts";

/** Posts to the share target as the share sheet does. */
async function share(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all([
    page.waitForEvent("load"),
    page.evaluate((fields) => {
      const form = document.createElement("form");
      form.method = "post";
      form.action = "/share";
      form.enctype = "multipart/form-data";
      for (const [name, value] of Object.entries(fields)) {
        const input = document.createElement("input");
        input.name = name;
        input.value = value;
        form.append(input);
      }
      document.body.append(form);
      form.submit();
    }, values),
  ]);
}

test.describe("F30 the app works offline", () => {
  test("F70 after one visit everything starts and reads without a network", async ({ page, context }) => {
    await page.goto("/#check");
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await answer(page, "No", "No", "Yes");
    await page.getByRole("button", { name: "Go on" }).click();
    await write(page, drafts.send, "They wrote first", parcel);
    await expectVerdict(page, "send");
    await write(page, drafts.wait, "They wrote first", parcel);
    await expectVerdict(page, "wait");
  });
});

test.describe("F81 what the share sheet hands over", () => {
  test("F1 the three questions come first; then the text stands in the field, and never in the address", async ({ page, watch }) => {
    await page.goto("/#check");
    await kept(page);
    await share(page, { title: "", text: drafts.wait, url: "" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe("/#check");
    await answer(page, "No", "No", "Yes");
    await page.getByRole("button", { name: "Go on" }).click();
    expect(await field(page).inputValue()).toBe(drafts.wait);
    for (const url of watch.requests) expect(decodeURIComponent(url)).not.toContain("Tom");
  });

  test("F81 it is taken once, by one page, and is nowhere afterwards", async ({ page, context }) => {
    await page.goto("/#check");
    await kept(page);
    await share(page, { title: "A title", text: "shared words", url: "" });
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(field(page)).toHaveValue("A title\nshared words");
    const other = await context.newPage();
    await other.goto("/#check");
    await other.getByRole("button", { name: "Go on" }).click();
    await other.waitForTimeout(300);
    expect(await field(other).inputValue()).toBe("");
    await page.reload();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.waitForTimeout(300);
    expect(await field(page).inputValue()).toBe("");
  });

  test("F81 it works offline", async ({ page, context }) => {
    await page.goto("/#check");
    await kept(page);
    await context.setOffline(true);
    await share(page, { title: "", text: "shared words", url: "" });
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(field(page)).toHaveValue("shared words");
  });

  test("F6 under 18 what was shared is dropped", async ({ page }) => {
    await page.goto("/#check");
    await kept(page);
    await share(page, { title: "", text: "shared words", url: "" });
    await answer(page, null, null, "No");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This app is for adults");
    expect(await page.content()).not.toContain("shared words");
  });

  test("F92 the server takes nothing in", async ({ page }) => {
    expect((await page.request.post("/share", { multipart: { text: "x" } })).status()).toBe(405);
  });
});

test.describe("F92 a newer version", () => {
  let newer: string;

  test.beforeAll(() => {
    newer = mkdtempSync(path.join(tmpdir(), "notes-newer-"));
    cpSync(folder, newer, { recursive: true });
    for (const name of readdirSync(newer, { recursive: true, encoding: "utf8" }))
      if (/\.(br|gz)$/.test(name)) rmSync(path.join(newer, name));
    const page = path.join(newer, "index.html");
    const before = readFileSync(page);
    const after = before.toString().replace("<html ", '<html data-version="newer" ');
    writeFileSync(page, after);
    const hash = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("base64");
    const worker = path.join(newer, "sw.js");
    const script = readFileSync(worker, "utf8")
      .replace(hash(before), hash(after))
      .replace(/notes-[0-9a-f]{12}/, "notes-000000000000");
    expect(script).toContain(hash(after));
    writeFileSync(worker, script);
  });
  test.afterAll(() => rmSync(newer, { recursive: true }));

  test("F92 it waits until the person says so; the words go along; another tab stays as it is and works on", async ({ browser }) => {
    const first = await serve({ folder, port: 0 });
    if (first.type !== "listening") throw new Error(first.type);
    const port = Number(new URL(first.address).port);
    const context = await browser.newContext({ baseURL: first.address, viewport: { width: 390, height: 844 } });
    await atNoon(context);
    const [page, other] = [await context.newPage(), await context.newPage()];
    const version = (one: Page) => one.evaluate(() => document.documentElement.dataset.version ?? "first");
    try {
      await enter(page);
      await kept(page);
      await page.goto("/#day");
      await page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true }).check();
      await page.getByRole("button", { name: "Keep it" }).click();
      await expect(page.getByText("Written down.", { exact: true })).toBeVisible();
      await page.goto("/#check");
      await enter(other);
      await write(page, drafts.wait, "They wrote first", parcel);
      await field(other).fill("other words");
      await first.close();
      const second = await serve({ folder: newer, port });
      if (second.type !== "listening") throw new Error(second.type);
      try {
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
        await expect(page.getByText("A newer version is ready.")).toBeVisible();
        expect(await version(page)).toBe("first");
        expect(await field(page).inputValue()).toBe(drafts.wait);
        await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Use it now" }).click()]);
        await expect(field(page)).toHaveValue(drafts.wait);
        expect(await version(page)).toBe("newer");
        await expect(page.getByLabel("What they wrote")).toHaveValue(parcel);
        await expectVerdict(page, "wait");
        await expect(page.getByText("A newer version is ready.")).toHaveCount(0);
        expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe("{}");
        await page.goto("/#day");
        await expect(page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "4", exact: true })).toBeChecked();
        expect(await version(other)).toBe("first");
        expect(await field(other).inputValue()).toBe("other words");
        await other.getByRole("link", { name: "Help", exact: true }).click();
        await expect(other.getByRole("region", { name: "Three contacts" })).toBeVisible();
      } finally {
        await second.close();
      }
    } finally {
      await context.close();
    }
  });

  test("F92 a half-new server leaves the version before in place", async ({ browser }) => {
    const first = await serve({ folder, port: 0 });
    if (first.type !== "listening") throw new Error(first.type);
    const port = Number(new URL(first.address).port);
    const broken = mkdtempSync(path.join(tmpdir(), "notes-broken-"));
    cpSync(newer, broken, { recursive: true });
    writeFileSync(path.join(broken, "index.html"), "<!doctype html><title>Notes</title>half");
    const context = await browser.newContext({ baseURL: first.address });
    const page = await context.newPage();
    try {
      await page.goto("/");
      await kept(page);
      await first.close();
      const second = await serve({ folder: broken, port });
      if (second.type !== "listening") throw new Error(second.type);
      try {
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => null));
        await page.waitForTimeout(1_500);
        await expect(page.getByText("A newer version is ready.")).toHaveCount(0);
        await page.reload();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
      } finally {
        await second.close();
      }
    } finally {
      await context.close();
      rmSync(broken, { recursive: true });
    }
  });
});

test.describe("F70 two tabs", () => {
  test("F70 each reads its own words, and knows nothing of the other's", async ({ page, context }) => {
    await enter(page);
    const other = await context.newPage();
    await enter(other);
    await write(page, drafts.send, "They wrote first", parcel);
    await write(other, drafts.wait, "They wrote first", parcel);
    await expectVerdict(page, "send");
    await expectVerdict(other, "wait");
    expect(await field(page).inputValue()).toBe(drafts.send);
  });
});

test.describe("F92 where it cannot start", () => {
  test("F92 on an insecure origin it says why, and Help works", async ({ browser }) => {
    const served = await serve({ folder, port: 0, host: "0.0.0.0" });
    if (served.type !== "listening") throw new Error(served.type);
    const { networkInterfaces } = await import("node:os");
    const address = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === "IPv4" && !one.internal)?.address;
    test.skip(address === undefined, "this machine has no address but its own");
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      await page.goto(`http://${address}:${new URL(served.address).port}/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page cannot start here");
      await expect(page.getByText("Open it over https")).toBeVisible();
      await page.getByRole("link", { name: "Help", exact: true }).click();
      await expect(page.getByRole("region", { name: "Three contacts" })).toBeVisible();
    } finally {
      await context.close();
      await served.close();
    }
  });
});
