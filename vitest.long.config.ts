import { defineConfig } from "vitest/config";

/** Tests that take minutes: `name.long.test.ts`. */
export default defineConfig({
  test: {
    include: ["src/**/*.long.test.ts", "tests/**/*.long.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest-long.json" }]],
    passWithNoTests: true,
    testTimeout: 900_000,
  },
});
