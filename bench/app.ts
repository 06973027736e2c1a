/** How fast the app answers a tap: the way to hold, and everything else with a log of 20,000 entries, in a real browser without a network. */
import process from "node:process";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { serve } from "#server";
import { kept } from "../tests/e2e/app.ts";
import { bring } from "../tests/e2e/person.ts";
import { chromiumFlags, chromiumPath } from "../tools/chromium.mjs";
import { entriesUpTo } from "./busy.ts";
import { median, say } from "./figure.ts";

const bench = "app";
const many = 20_000;
const rounds = 5;
const aDay = 86_400_000;
/** Pages of the dock and of "More", each opened and left. */
const pages = [
  "position",
  "space",
  "world",
  "respect",
  "insights",
  "journal",
  "signs",
  "plans",
  "goals",
  "search",
  "tips",
  "more",
  "check",
  "",
];

const served = await serve({ folder: process.env.KEEL_APP ?? "dist/app", port: 0 });
if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
const { address } = served;
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
try {
  const figure = (name: string, value: number, unit: string, reach: string) => say({ bench, name, value: Math.round(value), unit, reach });
  const tap = await taps(browser);
  figure("tap to where an urge is held, warm, offline, 6×", median(tap.warm), "ms", "≤ 200");
  figure("the same from a cold start at its address, offline, 6×", median(tap.cold), "ms", "≤ 1000");
  const life = await interactions(browser);
  const sorted = [...life.paints].sort((a, b) => a - b);
  figure("any interaction with 20,000 entries, next paint, 4×, p95", sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN, "ms", "≤ 200");
  figure("interactions measured", sorted.length, "taps", "–");
  figure("the longest task of the page with 20,000 entries, not slowed", life.longest, "ms", "≤ 50");
  figure("the same pages until their content stands, p95", life.content, "ms", "–");
} finally {
  await browser.close();
  await served.close();
}

/** A page on which the app is kept for use offline, past the three questions. */
async function entered(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}#check`);
  for (const [name, chosen] of [
    [/asked for no contact/, "No"],
    [/Are you afraid/, "No"],
    [/18 or older/, "Yes"],
  ] as const)
    await page.getByRole("group", { name }).getByRole("radio", { name: chosen, exact: true }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await kept(page);
  return page;
}

async function slowed(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** From the tap, or from the start of the page, until the screen under the waterline was painted. */
async function taps(on: Browser): Promise<{ warm: readonly number[]; cold: readonly number[] }> {
  const warm: number[] = [];
  const cold: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await on.newContext({ viewport: { width: 390, height: 844 } });
    const page = await entered(context);
    await context.setOffline(true);
    await page.evaluate(() => {
      location.hash = "";
    });
    await page.locator(".dock .urge").waitFor();
    await page.waitForTimeout(1_500);
    await slowed(page, 6);
    warm.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const began = performance.now();
            const look = () => {
              if (document.querySelector(".under h1") === null) requestAnimationFrame(look);
              else requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
            };
            document.querySelector<HTMLElement>(".dock .urge")?.click();
            look();
          }),
      ),
    );
    const other = await context.newPage();
    await slowed(other, 6);
    await other.addInitScript(() => {
      const look = () => {
        if (document.querySelector(".under h1") === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { stands: performance.now() })));
      };
      look();
    });
    await other.goto(`${address}#minute`);
    const stands = await other.waitForFunction(() => (globalThis as unknown as { stands?: number }).stands, undefined, { timeout: 30_000 });
    cold.push((await stands.jsonValue()) as number);
    await context.close();
  }
  return { warm, cold };
}

/** Every page opened by a tap, things ticked and taken back, words typed; with the entries of years. */
async function interactions(on: Browser): Promise<{ paints: readonly number[]; longest: number; content: number }> {
  const context = await on.newContext({ viewport: { width: 390, height: 844 } });
  const page = await entered(context);
  await page.evaluate(() => {
    location.hash = "settings";
  });
  await bring(page, yearsOf(many));
  const paints: number[] = [];
  const contents: number[] = [];
  let longest = 0;
  for (const rate of [1, 4]) {
    await slowed(page, rate);
    await page.evaluate(watch);
    for (const name of pages) {
      contents.push(await open(page, name, rate === 1));
      if (name === "" && rate === 4) await tick(page);
      if (name === "check" && rate === 4) await page.locator("#draft").pressSequentially("I miss us so much. ", { delay: 60 });
    }
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: { paints: number[]; tasks: number[] } }).seen);
    if (rate === 4) paints.push(...seen.paints);
    else longest = Math.max(0, ...seen.tasks);
  }
  await context.close();
  contents.sort((a, b) => a - b);
  return { paints, longest, content: contents[Math.floor(contents.length * 0.95)] ?? Number.NaN };
}

/** Taps a link to the page, and waits until it says something. @returns milliseconds */
async function open(page: Page, name: string, isFirst: boolean): Promise<number> {
  // A link of the page's own, so that it is a true tap wherever it stands.
  await page.evaluate((to) => {
    document.getElementById("bench-link")?.remove();
    const link = Object.assign(document.createElement("a"), { id: "bench-link", href: `#${to}`, textContent: "x" });
    link.style.cssText = "position:fixed;top:40%;left:0;z-index:99;padding:20px";
    document.body.append(link);
  }, name);
  const began = Date.now();
  await page.locator("#bench-link").click();
  await page.locator("main h1").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("main")?.textContent?.includes("One moment."));
  await page.waitForTimeout(isFirst ? 400 : 250);
  return Date.now() - began - (isFirst ? 400 : 250);
}

async function tick(page: Page): Promise<void> {
  const ring = page.locator(".task-tick").first();
  for (let turn = 0; turn < 2; turn++) {
    await ring.click();
    await page.waitForTimeout(300);
  }
}

/** Runs in the page: how long from each press to the next paint, and every long task. */
function watch(): void {
  const seen = { paints: [] as number[], tasks: [] as number[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId > 0 && ["click", "pointerup", "keydown"].includes(entry.name)) seen.paints.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
}

/** The busy life as an open export, ending an hour ago. */
function yearsOf(count: number): string {
  const entries = entriesUpTo(count);
  const last = entries.reduce((newest, { at }) => Math.max(newest, at), 0);
  const shift = Math.floor((Date.now() - 3_600_000 - last) / aDay) * aDay;
  return JSON.stringify({ format: 1, entries: entries.map((entry) => ({ ...entry, at: entry.at + shift })) });
}
