import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { rows } from "./architecture/rooms.ts";
import { brokenWalls, type Manifest, unclaimedPackages } from "./architecture/walls.ts";
import { projectFiles } from "./project-files.ts";

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const source = projectFiles("src", /\.tsx?$/);

/** What the walls say about one file that is not there. */
const said = (file: string, text: string) => brokenWalls([{ path: file, text }], manifest).map((line) => line.slice(file.length + 1));

describe("the rooms as they are", () => {
  it("has files to look at", () => {
    expect(source.length).toBeGreaterThan(5);
  });

  it("breaks no wall", () => {
    expect(
      brokenWalls(
        source.map((file) => ({ path: file, text: readFileSync(file, "utf8") })),
        manifest,
      ),
    ).toEqual([]);
  });

  it("uses no package that no row claims, and each by its exact version", () => {
    expect(unclaimedPackages(manifest)).toEqual([]);
  });

  it("says the same in ARCHITECTURE.md", () => {
    const table = readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| `([\w/.]+)` \| (.*?) \| (.*?) \| (\w+) \|/gm);
    const written = [...table].map(([, name, rooms = "", packages = "", globals]) => ({
      name,
      rooms: [...rooms.matchAll(/`(#[\w/]+)`/g)].map((found) => found[1]),
      packages: [...packages.matchAll(/`([^`]+)`/g)].map((found) => found[1]),
      globals,
    }));
    expect(written).toEqual(rows);
  });
});

describe("a wall that is broken is seen", () => {
  it.each([
    ["a door that the room may not know", "src/check/a.ts", 'import { fold } from "#formula";', /#formula, which check may not know/],
    ["a type counts too", "src/server/a.ts", 'import type { Draft } from "#check";', /#check, which server may not know/],
    ["a re-export counts too", "src/server/a.ts", 'export { seal } from "#vault";', /#vault, which server may not know/],
    ["an import() counts too", "src/app/a.tsx", 'const a = () => import("#server");', /#server, which app may not know/],
    ["an import type counts too", "src/sync/a.ts", 'export type A = import("#check").Draft;', /#check, which sync may not know/],
    ["a path past a door", "src/cli/a.ts", 'import { text } from "../check/text.ts";', /past the door/],
    ["a path past a door, up and down again", "src/cli/commands/a.ts", 'import { t } from "../../check/text.ts";', /past the door/],
    ["a URL past a door", "src/app/a.ts", 'const a = new URL("../check/text.ts", import.meta.url);', /past the door/],
    ["the address of code", "src/app/a.ts", 'import u from "../check/text.ts?url";', /past the door/],
    ["the address of another room's bytes", "src/server/a.ts", 'import u from "../check/model/weights.bin?url";', /past the door/],
    ["another room's bytes themselves", "src/app/a.ts", 'import u from "../check/model/weights.bin";', /past the door/],
    ["what tests stand on, in what is shipped", "src/app/a.ts", 'import { logOf } from "../formula/testing.ts";', /past the door/],
    ["a path out of src", "src/check/a.ts", 'import { a } from "../../tools/a.ts";', /past the door/],
    ["a door that does not exist", "src/cli/a.ts", 'import { a } from "#check/text";', /is no door/],
    ["the server's one door is the wire", "src/server/a.ts", 'import { merge } from "#sync";', /#sync, which server may not know/],
    ["the wire knows nothing", "src/sync/wire.ts", 'import { a } from "./merge.ts";', /outside sync\/wire/],
    ["nor what it is made of", "src/sync/wire/frames.ts", 'import { a } from "../merge.ts";', /outside sync\/wire/],
    ["the wire has no cryptography", "src/sync/wire/frames.ts", 'import { seal } from "#vault";', /#vault, which sync\/wire may not know/],
    ["the command line does not know the app", "src/cli/a.ts", 'import { a } from "../app/state.ts";', /past the door/],
    ["a package that no row gives", "src/app/a.ts", 'import { z } from "zod";', /zod, which no row gives to app/],
    ["another room's package", "src/app/a.ts", 'import { Hono } from "hono";', /hono, which no row gives to app/],
    ["a part of another room's package", "src/check/a.ts", 'import "@preact/signals/utils";', /@preact\/signals, which no row/],
    ["a test tool outside tests", "src/check/a.ts", 'import fc from "fast-check";', /fast-check, which no row/],
    ["Node in a pure room", "src/vault/a.ts", 'import { readFile } from "node:fs";', /vault has no Node/],
    ["Node in the app", "src/app/a.ts", 'import { readFile } from "node:fs";', /app has no Node/],
    ["a module of Node without node:", "src/cli/a.ts", 'import { readFile } from "fs";', /without node:/],
    ["an import without its ending", "src/check/a.ts", 'import { a } from "./text";', /without its ending/],
    ["an import that only running it would tell", "src/cli/a.ts", "const a = (name: string) => import(name);", /only running it/],
    ["export *", "src/check/index.ts", 'export * from "./text.ts";', /export \*/],
    ["a default export", "src/app/a.tsx", "export default 1;", /default export/],
    ["a file in no room", "src/helpers/a.ts", "export const a = 1;", /lies in no room/],
    ["a clock", "src/check/a.ts", "export const now = () => Date.now();", /clock/],
    ["a clock, another way", "src/formula/a.ts", "export const now = () => new Date();", /clock/],
    ["a clock, in brackets", "src/formula/a.ts", 'export const now = () => Date["now"]();', /clock/],
    ["a clock under another name", "src/formula/a.ts", "const D = Date; export const now = () => new D();", /clock/],
    ["a clock without new", "src/chats/a.ts", "export const now = () => Date();", /clock/],
    ["chance", "src/formula/a.ts", "export const roll = () => Math.random();", /chance/],
    ["chance, taken apart", "src/formula/a.ts", "const { random } = Math; export { random };", /chance/],
    ["a timer", "src/check/a.ts", "setTimeout(() => {}, 1);", /setTimeout/],
    ["performance", "src/check/a.ts", "export const now = () => performance.now();", /performance/],
    ["a network", "src/sync/a.ts", 'export const get = () => fetch("/x");', /fetch/],
    ["the process", "src/sync/a.ts", "export const home = process.env.HOME;", /process/],
    ["the console", "src/vault/a.ts", 'console.log("key");', /console/],
    ["a way around", "src/check/a.ts", "export const now = () => globalThis.Date.now();", /globalThis/],
    ["the machine's language", "src/chats/a.ts", "export const a = (n: number) => n.toLocaleString();", /machine's language/],
    [
      "the machine's language in a sort",
      "src/chats/a.ts",
      "export const a = (x: string, y: string) => x.localeCompare(y);",
      /machine's lang/,
    ],
    ["the machine's language in Intl", "src/chats/a.ts", "export const a = new Intl.NumberFormat();", /machine's language/],
    ["the machine's time zone", "src/formula/a.ts", "export const a = (d: Date) => d.getHours();", /machine's time zone/],
    ["random bytes in the vault", "src/vault/a.ts", "crypto.getRandomValues(new Uint8Array(4));", /random bytes/],
    ["cryptography elsewhere", "src/sync/a.ts", 'crypto.subtle.digest("SHA-256", new Uint8Array());', /cryptography/],
  ])("%s", (_, file, text, what) => {
    expect(said(file, text)).toEqual([expect.stringMatching(what)]);
  });

  it("two in one file, each with its line", () => {
    expect(said("src/check/a.ts", 'import "#formula";\n\nimport "#chats";')).toEqual([
      "1 imports #formula, which check may not know",
      "3 imports #chats, which check may not know",
    ]);
  });

  it("a dependency that no row claims, a range, and a claim without a dependency", () => {
    const { hono, ...dependencies } = manifest.dependencies;
    expect(hono).toBeDefined();
    const changed = { ...manifest, dependencies: { ...dependencies, lodash: "4.17.21", preact: "^11.2.0" } };
    expect(unclaimedPackages(changed)).toEqual([
      "preact ^11.2.0 is no exact version",
      "lodash is in dependencies and no row claims it",
      "hono is claimed and not in package.json",
    ]);
  });
});

describe("what is allowed is let through", () => {
  it.each([
    ["a file of the same room", "src/check/rules/en/a.ts", 'import { text } from "../../text.ts";'],
    ["a door of the row", "src/sync/a.ts", 'import type { Entry } from "#formula"; import { seal } from "#vault";'],
    ["the wire's own files", "src/sync/wire.ts", 'export { a } from "./wire/frames.ts";'],
    ["a room on a part of it", "src/sync/a.ts", 'import { a } from "./wire.ts"; import "./wire/frames.ts";'],
    ["the address of bytes, another way", "src/app/a.ts", 'const u = new URL("../check/model/weights.bin", import.meta.url);'],
    ["the address of bytes", "src/app/a.ts", 'import u from "../check/model/weights.bin?url";'],
    ["the server's own packages", "src/server/a.ts", 'import { Hono } from "hono"; import { serve } from "@hono/node-server";'],
    ["Node in the command line", "src/cli/a.ts", 'import { parseArgs } from "node:util"; import { readDraft } from "#check";'],
    ["a test's tools, its room's door and Node", "src/check/a.test.ts", 'import fc from "fast-check"; import "node:fs"; import "#check";'],
    ["a test on what another room's tests stand on", "src/app/screens/a.test.ts", 'import { logOf } from "../../formula/testing.ts";'],
    ["a test that asks the tool", "src/check/a.test.ts", 'import { write } from "../../tools/train/write.ts";'],
    ["a date that is given", "src/formula/a.ts", "export const day = (at: number) => new Date(at).toISOString();"],
    ["arithmetic", "src/formula/a.ts", "export const a = Math.max(1, Date.UTC(2026, 0));"],
    [
      "names that only look like it",
      "src/check/a.ts",
      "export const a = (fetch: { process: number }) => fetch.process; export type D = Date;",
    ],
    [
      "a language that is named",
      "src/chats/a.ts",
      'export const a = new Intl.Segmenter("en"); export const b = "a".localeCompare("b", "en");',
    ],
    ["the vault's cryptography", "src/vault/a.ts", 'export const a = (b: Uint8Array) => crypto.subtle.digest("SHA-256", b);'],
    ["a clock in the app", "src/app/a.ts", "export const now = () => Date.now();"],
    ["a clock in a test", "src/check/a.test.ts", "const before = performance.now();"],
  ])("%s", (_, file, text) => {
    expect(said(file, text)).toEqual([]);
  });
});

describe("the tools hold the walls too", () => {
  const impure = 'export const a = () => fetch("/x");\nexport const b = process.env;\nexport const c = document.title;\n';

  it("a pure room compiles without the DOM and without Node", () => {
    const folder = mkdtempSync(path.resolve("node_modules/.keel-pure-"));
    try {
      writeFileSync(path.join(folder, "a.ts"), impure);
      writeFileSync(
        path.join(folder, "tsconfig.json"),
        JSON.stringify({ extends: path.resolve("tsconfig.pure.json"), include: ["a.ts", path.resolve("src/globals.d.ts")], exclude: [] }),
      );
      const { stdout, status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], { encoding: "utf8" });
      expect(status).not.toBe(0);
      for (const name of ["fetch", "process", "document"]) expect(stdout).toMatch(new RegExp(`Cannot find name '${name}'`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("a clock and chance are lint errors in a pure room, and a given date is none", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "keel-lint-"));
    try {
      const settings = JSON.parse(readFileSync("biome.json", "utf8"));
      writeFileSync(path.join(folder, "biome.json"), JSON.stringify({ ...settings, vcs: { enabled: false } }));
      cpSync("tools/lint", path.join(folder, "tools/lint"), { recursive: true });
      mkdirSync(path.join(folder, "src/check"), { recursive: true });
      const lines = ["Date.now()", "new Date()", "Math.random()", "performance.now()", "new Date(0)"].map(
        (text, i) => `export const a${i} = ${text};`,
      );
      writeFileSync(path.join(folder, "src/check/a.ts"), `${lines.join("\n")}\n`);
      const biome = path.resolve("node_modules/@biomejs/biome/bin/biome");
      const { stdout, status } = spawnSync(process.execPath, [biome, "lint", "--reporter=github", "src"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(status).toBe(1);
      expect([...stdout.matchAll(/^::error .*,line=(\d+),/gm)].map((found) => found[1])).toEqual(["1", "2", "3", "4"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
