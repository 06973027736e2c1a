import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, expect, type Page } from "@playwright/test";
import { serve } from "#server";
import { words } from "../../src/app/words/en.ts";
import { atNoon } from "../../tests/e2e/app.ts";
import { pages, type State, states } from "../../tests/e2e/states.ts";
import { chromiumFlags, chromiumPath } from "../chromium.mjs";

const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;
const out = "reports/screens";
/** The pages by themselves, one picture for each size and theme, committed: docs/screens. */
const kept = "docs/screens";
/** The picture of the README. */
const readme = { state: "02-check", file: "docs/pictures/check.png" } as const;

/** Renders the states whose names begin with one of `names` (`pages`: those that are committed), all without any, as they are seen and, on a phone in light, whole. */
export async function drawScreens(names: readonly string[]): Promise<void> {
  const served = await serve({ folder: process.env.KEEL_APP ?? "dist/app", port: 0 });
  if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
  const browser = await open();
  for (const folder of [out, kept]) mkdirSync(folder, { recursive: true });
  const todo = states
    .filter(({ name }) => names.length === 0 || (names[0] === "pages" ? pages.has(name) : names.some((start) => name.startsWith(start))))
    .flatMap((state) => looks.map((look) => ({ state, ...look })));
  const drawNext = async () => {
    for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
      const context = await browser.newContext({
        baseURL: served.address,
        viewport: sizes[next.size],
        deviceScaleFactor: next.size === "phone" ? 2 : 1,
        colorScheme: next.theme,
        locale: "en-GB",
        timezoneId: "UTC",
        reducedMotion: "reduce",
      });
      await atNoon(context);
      await drawOne(await context.newPage(), next);
      await context.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: 2 }, drawNext));
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Look {
  readonly size: keyof typeof sizes;
  readonly theme: "light" | "dark";
}

const looks: readonly Look[] = (["phone", "desktop"] as const).flatMap((size) =>
  (["light", "dark"] as const).map((theme) => ({ size, theme })),
);

/** A state as it is seen; on a phone in light, whole too. */
async function drawOne(page: Page, { state, size, theme }: Look & { readonly state: State }): Promise<void> {
  await state.arrange(page);
  await stands(page, state);
  // Where something was tapped last nothing is pointed at.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  const name = `${state.name}.${size}-${theme}.png`;
  await page.screenshot({ path: `${out}/${name}` });
  if (pages.has(state.name)) await page.screenshot({ path: `${kept}/${name}`, scale: "css" });
  if (size === "phone" && theme === "light") {
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${out}/${name.replace(".png", "-full.png")}`, fullPage: true });
    if (state.name === readme.state) cpSync(`${out}/${name}`, readme.file);
  }
  console.log(name);
}

/** Waits until the page says what it has to say; the states of waiting are drawn as they are. */
async function stands(page: Page, { name }: State): Promise<void> {
  if (name.includes("loading") || name.includes("reading")) return;
  await expect(page.locator("main")).not.toContainText(words.shell.loading, { timeout: 20_000 });
  await expect(page.locator(".verdict[data-v=reading]")).toHaveCount(0, { timeout: 20_000 });
}

/** Draws the icons that must be pictures from those that are drawings. A maskable one fills its square; its middle stays inside the circle. */
export async function drawIcons(): Promise<void> {
  const browser = await open();
  try {
    for (const [name, size, svg] of ["icon", "lists", "weather"].flatMap(picturesOf)) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join("public/icons", `${name}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

function picturesOf(name: string): readonly (readonly [name: string, size: number, svg: string])[] {
  const drawing = readFileSync(`public/icons/${name}.svg`, "utf8");
  const full = drawing.replace(' rx="112"', "").replace("<path ", '<path transform="translate(51.2 51.2) scale(0.8)" ');
  return [
    [`${name}-180`, 180, full],
    [`${name}-192`, 192, drawing],
    [`${name}-512`, 512, drawing],
    [`${name}-maskable-512`, 512, full],
  ];
}

async function open(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}
