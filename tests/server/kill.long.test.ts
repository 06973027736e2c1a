import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../tools/paths.mjs";
import { program, writtenThrough } from "./kill.ts";
import { startPostgres } from "./postgres.ts";

const folder = mkdtempSync(path.join(root, "node_modules/.cache/keel-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = mkdtempSync(path.join(tmpdir(), "keel-data-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

let turn = 0;
/** From a third of a second to one. */
const pause = () => 300 + ((turn++ * 397) % 700);

it("Y1 Y3 fifty kills of a server with a folder under twelve writers lose nothing that was acknowledged, and leave no gap", async () => {
  const start = await program(path.join(folder, "small"), "--data", data);
  const again = async (now: Awaited<ReturnType<typeof start>>) => {
    await now.kill();
    return start();
  };
  const found = await writtenThrough(await start(), 50, again, pause);
  console.log(found);
  expect(found).toMatchObject({ lost: 0, faults: [] });
});

const cluster = startPostgres();
describe.skipIf(cluster === null)("PostgreSQL", () => {
  afterAll(() => cluster?.stop());

  it("Y1 Y3 fifty kills of PostgreSQL and of the server in turn lose nothing that was acknowledged, and leave no gap", async () => {
    const start = await program(path.join(folder, "large"), "--database", cluster?.url ?? "");
    const again = async (now: Awaited<ReturnType<typeof start>>) => {
      if (turn % 2 === 0) {
        cluster?.kill();
        cluster?.start();
        return now;
      }
      await now.kill();
      return start();
    };
    const found = await writtenThrough(await start(), 50, again, pause);
    console.log(found);
    expect(found).toMatchObject({ lost: 0, faults: [] });
  });
});
