import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/*.test.ts", "tests/!(e2e)/**/*.test.ts"],
    exclude: ["**/*.long.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    // Random seeds of properties are printed on failure; a slow machine must not make a test red.
    testTimeout: 60_000,
    // They start in a third less time than processes, and no test changes what a process has one of.
    pool: "threads",
    // Two cores are what a small machine has; by itself one of them would stay idle.
    maxWorkers: "100%",
  },
});
