/** The app built in another language (`vite build --mode es`), and what every language is looked at for. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { build } from "vite";
import { serve } from "#server";
import { rules } from "../../src/formula/guidance/index.ts";
import { library } from "../../src/formula/library/en/index.ts";
import { textsOf } from "../../src/formula/library/texts.ts";
import { test as base, expect } from "./app.ts";
import { personExport } from "./person.ts";

/** Tests on a build of their own. `KEEL_ES`, `KEEL_PSEUDO`: a folder where it stands already. */
export function inLanguage(mode: string) {
  const built = process.env[`KEEL_${mode.toUpperCase()}`];
  return base.extend<object, { address: string }>({
    address: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
      async ({}, use) => {
        const folder = built ?? mkdtempSync(path.join(tmpdir(), `notes-${mode}-`));
        if (built === undefined) await build({ mode, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
        const served = await serve({ folder, port: 0 });
        if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
        await use(served.address.replace(/\/$/, ""));
        await served.close();
        if (built === undefined) rmSync(folder, { recursive: true });
      },
      { scope: "worker", timeout: 180_000 },
    ],
  });
}

/** Texts that are no words of the app: the library's, and the person's entries. */
const others = [...textsOf(library).map(({ text }) => text), ...JSON.stringify(JSON.parse(personExport())).split(/"|\\n/)]
  .map(plain)
  .filter((text) => text.length > 1);
const known = new Set(others);
/** What guidance says, with room for what is filled in. What is only filled in would be every text there is. */
const guidance = rules
  .flatMap(({ says }) => Object.values(says))
  .filter((text) => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, "")))
  .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, ".+")}$`));

/** A piece without its line breaks. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The library's, the person's, or guidance; a grade of evidence is a letter in every language. */
export function isOthers(text: string): boolean {
  return /^[A-D]$/.test(text) || known.has(text) || guidance.some((one) => one.test(text));
}

/** Everything that is read on the page, its names for screen readers too, piece by piece as it stands there. */
export function readOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pieces: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      // A drawing behind a field repeats what was typed; a code is no word.
      if (parent === null || parent.closest("noscript, script, style, [data-typed], svg") !== null) continue;
      pieces.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [alt]"))
      for (const name of ["aria-label", "placeholder", "alt"]) pieces.push(element.getAttribute(name) ?? "");
    return pieces;
  });
}

/** Nothing lies beside the page, and it does not move sideways. */
export async function expectRoom(page: Page): Promise<void> {
  const { wide, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const culprits = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && getComputedStyle(element).clipPath === "none")
      .map((element) => `${element.tagName}.${element.className}`);
    return { wide: document.documentElement.scrollWidth - width, culprits };
  });
  expect({ wide, culprits }).toEqual({ wide: 0, culprits: [] });
}

/** Opens the app in memory, and answers the three questions so that every way is open; does not go on. */
export async function begin(page: Page): Promise<void> {
  await page.goto("/#settings");
  for (const group of ["no-contact", "afraid", "adult"]) await page.locator(`input[name="${group}"]`).first().waitFor();
  for (const [group, nth] of [
    ["no-contact", 1],
    ["afraid", 1],
    ["adult", 0],
  ] as const)
    await page.locator(`input[name="${group}"]`).nth(nth).check();
}

/** Goes on to the settings. */
export async function goOn(page: Page): Promise<void> {
  await page.locator("form button[type=submit], main .btn-main").first().click();
  await page.locator("input[type=file]").waitFor();
}

/** Brings the person of the pictures in, on the settings. */
export async function bringPerson(page: Page): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from(personExport()),
  });
  await page.locator("main [role=status]").filter({ hasText: /\S/ }).first().waitFor();
}
