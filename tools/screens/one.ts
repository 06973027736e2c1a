/** Renders one page of the app as the person of the pictures: `node tools/run.mjs tools/screens/one.ts PLACE FILE [WIDTH] [dark]`. */
import process from "node:process";
import { chromium } from "@playwright/test";
import { serve } from "#server";
import { atNoon } from "../../tests/e2e/app.ts";
import { live } from "../../tests/e2e/person.ts";
import { chromiumFlags, chromiumPath } from "../chromium.mjs";

const [place = "", file = "reports/one.png", width = "390", theme = "light"] = process.argv.slice(2);
const served = await serve({ folder: process.env.KEEL_APP ?? "dist/app", port: 0 });
if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
const context = await browser.newContext({
  baseURL: served.address,
  viewport: { width: Number(width), height: Number(width) > 800 ? 800 : 844 },
  colorScheme: theme === "dark" ? "dark" : "light",
  locale: "en-GB",
  timezoneId: "UTC",
  reducedMotion: "reduce",
});
await atNoon(context);
const page = await context.newPage();
page.on("console", (message) => console.log(message.type(), message.text()));
page.on("pageerror", (error) => console.log(error.stack));
try {
  await live(page, place);
  await page.waitForTimeout(600);
} catch (error) {
  console.log(String(error).slice(0, 600));
}
await page.screenshot({ path: file, fullPage: true });
await browser.close();
await served.close();
