import process from "node:process";
import { chromium } from "@playwright/test";
import { serve } from "#server";
import { atNoon } from "/work/main/tests/e2e/app.ts";
import { stepStates } from "/work/main/tests/e2e/states/step.ts";
import { chromiumFlags, chromiumPath } from "/work/main/tools/chromium.mjs";
const served = await serve({ folder: "/tmp/h/step/app", port: 0 });
if (served.type !== "listening") throw new Error("no");
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
for (const name of process.argv.slice(2)) {
  const context = await browser.newContext({ baseURL: served.address, viewport: { width: 390, height: 844 }, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce" });
  await atNoon(context);
  const page = await context.newPage();
  await stepStates.find((one) => one.name === name)?.arrange(page);
  await page.waitForTimeout(500);
  await page.addStyleTag({ content: ".dock{position:static!important}" }).catch(() => {});
  await page.screenshot({ path: `/tmp/h/step/${name}.png`, fullPage: true });
  await context.close();
}
await browser.close();
await served.close();
