import { defineConfig } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./tools/chromium.mjs";

/** The built app in a real browser. Build first: `npm run build`. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A machine that is busy can be late for one test; what passes only the second time is named at the end.
  retries: 1,
  outputDir: "test-results",
  reporter: [["list"], ["json", { outputFile: "reports/e2e.json" }]],
  use: {
    viewport: { width: 390, height: 844 },
    // The headless browser names no country of its own.
    locale: "en-US",
    timezoneId: "UTC",
    launchOptions: { executablePath: await chromiumPath(), args: chromiumFlags },
  },
});
