/** The app in a language that nobody speaks (`vite build --mode pseudo`): what stands without brackets stands in no word file. */
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

const test = base.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const folder = process.env.KEEL_PSEUDO ?? mkdtempSync(path.join(tmpdir(), "notes-pseudo-"));
      if (process.env.KEEL_PSEUDO === undefined)
        await build({ mode: "pseudo", logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
      const served = await serve({ folder, port: 0 });
      if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
      await use(served.address.replace(/\/$/, ""));
      await served.close();
      if (process.env.KEEL_PSEUDO === undefined) rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

/** Texts that are no words of the app: the library's, and the person's entries. */
const others = [...textsOf(library).map(({ text }) => text), ...JSON.stringify(JSON.parse(personExport())).split(/"|\\n/)]
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text.length > 1);
const known = new Set(others);
/** What guidance says, with room for what is filled in. */
const guidance = rules
  .flatMap(({ says }) => Object.values(says))
  .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, ".+")}$`));
/** A grade of evidence is a letter in every language. */
const isOthers = (text: string) => /^[A-D]$/.test(text) || known.has(text) || guidance.some((one) => one.test(text));

/** Everything that is read on the page, its names for screen readers too, piece by piece as it stands there. */
function readOn(page: Page): Promise<readonly string[]> {
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

/** What of a piece stands in no brackets: dates, figures and marks are in no language. */
function bare(piece: string): string {
  let text = piece.replace(/\s+/g, " ").trim();
  if (isOthers(text)) return "";
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\[[^[\]]*\]/g, "");
  }
  return text.replace(dates, "").replace(/[^\p{L}]/gu, "");
}

const names = (options: Intl.DateTimeFormatOptions, count: number, step: number) =>
  Array.from({ length: count }, (_, at) =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(at * step * 86_400_000),
  );
const dates = new RegExp(
  `\\b(?:${[
    ...names({ weekday: "long" }, 7, 1),
    ...names({ weekday: "short" }, 7, 1),
    ...names({ month: "long" }, 12, 30.5),
    ...names({ month: "short" }, 12, 30.5),
  ].join("|")})\\b|^[MTWFS]$`,
  "g",
);

async function expectOwnWords(page: Page): Promise<void> {
  const pieces = await readOn(page);
  expect(pieces.some((piece) => piece.includes("[") && /[áéíñöšž]/.test(piece))).toBe(true);
  expect(pieces.map((piece) => [bare(piece), piece]).filter(([left]) => left !== "")).toEqual([]);
}

async function expectRoom(page: Page): Promise<void> {
  const { wide, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const culprits = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && getComputedStyle(element).clipPath === "none")
      .map((element) => `${element.tagName}.${element.className}`);
    return { wide: document.documentElement.scrollWidth - width, culprits };
  });
  expect({ wide, culprits }).toEqual({ wide: 0, culprits: [] });
}

/** Opens the app in memory, as the person of the pictures. */
async function begin(page: Page): Promise<void> {
  await page.goto("/#settings");
  for (const group of ["no-contact", "afraid", "adult"]) await page.locator(`input[name="${group}"]`).first().waitFor();
  for (const [group, nth] of [
    ["no-contact", 1],
    ["afraid", 1],
    ["adult", 0],
  ] as const)
    await page.locator(`input[name="${group}"]`).nth(nth).check();
}

test.describe("F92 every word of the app comes from its word files", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("F92 the first page, the settings and what lies behind them: in brackets, and nothing sideways at 320 pixels", async ({ page }) => {
    test.setTimeout(120_000);
    await begin(page);
    await expectOwnWords(page);
    await expectRoom(page);
    await page.locator("form button[type=submit], main .btn-main").first().click();
    await page.locator("input[type=file]").waitFor();
    await page.locator("input[type=file]").setInputFiles({
      name: "notes.json",
      mimeType: "application/json",
      buffer: Buffer.from(personExport()),
    });
    await page.locator("main [role=status]").filter({ hasText: "[" }).first().waitFor();
    for (const place of [
      "",
      "settings",
      "settings/name",
      "settings/exit",
      "settings/display",
      "settings/export",
      "settings/reminders",
      "settings/prompts",
      "check",
      "keep",
    ]) {
      await test.step(place === "" ? "today" : place, async () => {
        await page.goto(`/#${place}`);
        await page.locator("main h1").filter({ hasNotText: "One moment" }).waitFor();
        await page.locator("main :is(.btn, .list, .seg, .pick, .verdict)").first().waitFor();
        await expectOwnWords(page);
        await expectRoom(page);
      });
    }
  });
});
