// @ts-check
/**
 * `npm run screens [-- icons | pages | NAME…]`: renders every screen and state of the built app to reports/screens, as phone and desktop,
 * light and dark, and the pages by themselves to docs/screens; `pages` takes those alone, NAME those whose name begins with it. `icons` draws the icons of public/ anew instead.
 */
import process from "node:process";
import { ensureBuilt, ensureInstalled } from "./ensure.mjs";
import { runFile } from "./run.mjs";

ensureInstalled();
const names = process.argv.slice(2);
if (names[0] !== "icons") ensureBuilt();
const { drawIcons, drawScreens } = /** @type {{ drawIcons(): Promise<void>, drawScreens(names: readonly string[]): Promise<void> }} */ (
  /** @type {unknown} */ (await runFile("tools/screens/draw.ts"))
);
await (names[0] === "icons" ? drawIcons() : drawScreens(names));
