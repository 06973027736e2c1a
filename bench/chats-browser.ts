/** A chat of 100,000 messages in the app, in a real browser without a network: from the file to the first picture, and how fast it is cancelled. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium, type Page } from "@playwright/test";
import { serve } from "#server";
import { atNoon, enter, kept } from "../tests/e2e/app.ts";
import { twoPeople, whatsAppText } from "../tests/e2e/chat-files.ts";
import { chromiumFlags, chromiumPath } from "../tools/chromium.mjs";
import { median, say } from "./figure.ts";

const bench = "chats-browser";
const rounds = 5;
const text = whatsAppText(twoPeople(100_000));
// A file on the disk, as a person has it: bytes that a test hands over would be put together by the page.
const folder = mkdtempSync(path.join(tmpdir(), "keel-chats-"));
const file = path.join(folder, "WhatsApp Chat with R..txt");
writeFileSync(file, text);

const served = await serve({ folder: process.env.KEEL_APP ?? "dist/app", port: 0 });
if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
try {
  const times: number[] = [];
  const cancels: number[] = [];
  const tasks: number[] = [];
  let requests = 0;
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ baseURL: served.address, viewport: { width: 390, height: 844 }, locale: "en-GB" });
    await atNoon(context);
    const page = await context.newPage();
    await enter(page, "No", "No", "Yes", "look-back");
    await kept(page);
    await context.setOffline(true);
    // What the service worker has comes from the device; what it has not fails.
    context.on("requestfailed", () => requests++);
    await page.evaluate(watch);
    times.push(await toThePicture(page));
    tasks.push(await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)));
    cancels.push(await cancelled(page));
    await context.close();
  }
  const figure = (name: string, value: number, unit: string, reach: string) => say({ bench, name, value: Math.round(value), unit, reach });
  figure(
    "100,000 messages, from the file to the first picture, without the time of the person, best of five",
    Math.min(...times),
    "ms",
    "≤ 2000",
  );
  figure("the longest task of the page meanwhile, best of five", Math.min(...tasks), "ms", "≤ 50");
  figure("cancel, until the reading is gone from the page, the median of five", median(cancels), "ms", "≤ 100");
  figure("requests that reached for the network", requests, "requests", "= 0");
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

/** Milliseconds that the app takes in all: after the file was chosen, and after each "Go on" until the next step stands. */
async function toThePicture(page: Page): Promise<number> {
  await page.evaluate(() => stamp("Who is who?"));
  await page.getByLabel("Choose the file").setInputFiles(file);
  const read = await page.evaluate(() => stamped());
  await page.evaluate(() => stamp("When did it end?", "Go on"));
  const settled = await page.evaluate(() => stamped());
  await page.getByRole("radio", { name: "Another day" }).check();
  await page.getByLabel("The day", { exact: true }).fill("2026-10-18");
  await page.evaluate(() => stamp("Look back", "Look back"));
  return read + settled + (await page.evaluate(() => stamped()));
}

/** Milliseconds from the tap to the page that stands without it: of a file that takes some seconds. */
async function cancelled(page: Page): Promise<number> {
  await page.goto("/#look-back");
  await page.getByRole("button", { name: "Choose others" }).click();
  await page.evaluate((part) => {
    const files = new DataTransfer();
    files.items.add(new File(Array<Blob>(60).fill(new Blob([part])), "chat.txt"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
  }, text);
  await page.getByText(/^[1-9]\d* % read$/).waitFor();
  await page.evaluate(() => stamp("Look back", "Cancel"));
  return page.evaluate(() => stamped());
}

declare function stamp(headline: string, press?: string): void;
declare function stamped(): Promise<number>;

/** Runs in the page: long tasks from now on, and a watch from a change of the file field, or a press, until a headline is painted. */
function watch(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  let done: Promise<number> = Promise.resolve(0);
  const painted = (headline: string, began: number) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector("main h1")?.textContent !== headline) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      };
      look();
    });
  Object.assign(globalThis, {
    tasks,
    stamped: () => done,
    stamp(headline: string, press?: string) {
      if (press === undefined) {
        done = new Promise((resolve) => {
          document.addEventListener("change", () => painted(headline, performance.now()).then(resolve), { once: true, capture: true });
        });
        return;
      }
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === press);
      const began = performance.now();
      button?.click();
      done = painted(headline, began);
    },
  });
}
