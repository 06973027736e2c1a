import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "../../tools/paths.mjs";
import { program, writtenThrough } from "./kill.ts";

// Below the checkout, where its packages are found.
const folder = mkdtempSync(path.join(root, "node_modules/.cache/keel-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = mkdtempSync(path.join(tmpdir(), "keel-data-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

it("Y1 Y3 two kills of the server under twelve writers lose nothing that was acknowledged, and leave no gap", async () => {
  const start = await program(folder, "--data", data);
  const found = await writtenThrough(
    await start(),
    2,
    async (now) => {
      await now.kill();
      return start();
    },
    () => 300,
  );
  expect(found).toMatchObject({ lost: 0, faults: [] });
  expect(found.acknowledged).toBeGreaterThan(20);
}, 180_000);
