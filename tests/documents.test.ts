import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../src/cli/commands/index.ts";
import { catalogues } from "../tools/docs/catalogues.ts";
import { anchorsOf, doubledNumbersOf, linksOf, namedPathsOf, namedScriptsOf } from "./documents/markdown.ts";
import { longFiles } from "./long-files.ts";
import { projectFiles } from "./project-files.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const documents = projectFiles("", /\.md$/).map((file) => ({ file, text: readFileSync(file, "utf8") }));
/** How a page begins that is generated as a whole; one page has only a part that is. */
const mark = "<!-- Written by npm run docs.";
const written = documents.filter(({ text }) => !text.startsWith(mark));

/** What lines of the documents say that is not so: `file: what`. */
const wrong = (check: (file: string, text: string) => readonly string[]) =>
  documents.flatMap(({ file, text }) => check(file, text).map((what) => `${file}: ${what}`));

/** Made by a build or a run, so not there in a fresh checkout. */
const isMade = (name: string) => /^(?:dist|reports|node_modules)(?:\/|$)/.test(name);

describe("the documents", () => {
  it("are there", () => {
    for (const file of ["README", "CONTRIBUTING", "ARCHITECTURE", "SECURITY", "CHANGELOG", "LICENSE"]) {
      expect(existsSync(file) || existsSync(`${file}.md`), file).toBe(true);
    }
  });

  it("link to what exists, headings too", () => {
    expect(
      wrong((file, text) =>
        linksOf(text).filter((link) => {
          if (/^(?:https?|mailto):/.test(link)) return false;
          const [target = "", anchor] = link.split("#");
          const found = target === "" ? file : path.posix.join(path.posix.dirname(file), decodeURI(target));
          if (found.startsWith("..") || !existsSync(found)) return true;
          return anchor !== undefined && !anchorsOf(readFileSync(found, "utf8")).includes(anchor);
        }),
      ),
    ).toEqual([]);
  });

  it("name files that exist", () => {
    const exists = (file: string, name: string) => [name, path.posix.join(path.posix.dirname(file), name)].some((each) => existsSync(each));
    expect(wrong((file, text) => namedPathsOf(text).filter((name) => !isMade(name) && !exists(file, name)))).toEqual([]);
  });

  it("name scripts and commands that exist", () => {
    const known = new Set([...Object.keys(manifest.scripts), "ci", "install"]);
    expect(wrong((_, text) => namedScriptsOf(text).filter((script) => !known.has(script)))).toEqual([]);
    const keel = (text: string) => [...text.matchAll(/(?:--no-install |\| |`)keel ([a-z]+)/g)].map((found) => found[1] ?? "");
    expect(wrong((_, text) => keel(text).filter((name) => !Object.hasOwn(commands, name)))).toEqual([]);
  });

  it("explain every script", () => {
    const contributing = readFileSync("CONTRIBUTING.md", "utf8") + readFileSync("README.md", "utf8");
    const named = new Set(namedScriptsOf(contributing));
    expect(Object.keys(manifest.scripts).filter((script) => !named.has(script))).toEqual([]);
  });

  it("name every bench, and no other", () => {
    const table = [...readFileSync("bench/README.md", "utf8").matchAll(/^\| `([\w-]+)` \|/gm)].map((found) => found[1]);
    const files = readdirSync("bench")
      .filter((name) => name.endsWith(".ts"))
      .map((name) => name.slice(0, -3));
    expect(table.sort()).toEqual(files.filter((name) => !["busy", "figure", "used"].includes(name)).sort());
  });

  it("name no place on anybody's machine, and nothing outside the checkout", () => {
    const outside = /(?:^|[\s"'`(=])(?:\/(?:root|home|tmp|work|Users|var|mnt|opt)\/[\w.]*|~\/[\w.]*|(?:\.\.\/)+shared\b[\w./]*)/g;
    expect(wrong((_, text) => [...text.matchAll(outside)].map(([found]) => found.trim()))).toEqual([]);
  });

  it("are as `npm run docs` writes them", async () => {
    const made = Object.entries(await catalogues());
    const stale = made.filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
    expect(stale.map(([file]) => file)).toEqual([]);
    expect(documents.length - written.length).toBe(made.filter(([, text]) => text.startsWith(mark)).length);
  });

  it("give each number of a spec to one sentence", () => {
    expect(wrong((file, text) => (file.startsWith("docs/spec/") ? doubledNumbersOf(text) : []))).toEqual([]);
  });

  it("number the decisions without a gap, each with its parts", () => {
    const decisions = projectFiles("docs/decisions", /\.md$/);
    expect(decisions.map((file) => Number(path.posix.basename(file).slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1));
    for (const file of decisions) {
      const text = readFileSync(file, "utf8");
      expect([file, /\*\*Status:\*\*/.test(text)]).toEqual([file, true]);
      for (const part of [/^## Context$/m, /^## Options/m, /^## Decision$/m, /^## Consequences$/m])
        expect([file, part.test(text)]).toEqual([file, true]);
    }
  });
});

describe("the files", () => {
  const data = Object.keys(longFiles).filter((name) => name.endsWith("/"));
  const files = ["src", "tests", "tools", "bench"]
    .flatMap((folder) => projectFiles(folder, /\.(?:tsx?|mjs|css)$/))
    .filter((file) => !data.some((folder) => file.startsWith(folder)));
  const lines = (file: string) => readFileSync(file, "utf8").split("\n").length - 1;

  it("over 400 lines give a reason", () => {
    const long = files.filter((file) => lines(file) > 400);
    expect(long.filter((file) => !longFiles[file])).toEqual([]);
    expect(Object.keys(longFiles).filter((name) => !long.includes(name) && !data.includes(name))).toEqual([]);
  });

  it("are under 200 lines, nine in ten", () => {
    const over = files.filter((file) => lines(file) >= 200);
    expect(over.length / files.length, over.join("\n")).toBeLessThanOrEqual(0.1);
  });
});

describe("what the documents are read with", () => {
  it("sees links, anchors, paths and scripts, and leaves out what only looks like one", () => {
    expect(linksOf("[a](b.md) ![c](d.png) [e](#f)\n\n    [no](code)\n```\n[no](code)\n```\n`[no](code)`")).toEqual(["b.md", "d.png", "#f"]);
    expect(anchorsOf("# One, two & `three`\n## 4.3 Decision table: signal → what\n# One, two & `three`")).toEqual([
      "one-two--three",
      "43-decision-table-signal--what",
      "one-two--three-1",
    ]);
    expect(namedPathsOf("`src/check/` `a.md` `src/*/index.ts` `bench/NAME.ts` `#check` `and/or` `x.test.ts` `docs/…`")).toEqual([
      "src/check/",
      "a.md",
    ]);
    expect(doubledNumbersOf("- **V1** A. **V2** B, see V1.\n- **V12** C.\n- **V1** D.\n    **V2**")).toEqual(["V1"]);
    expect(namedScriptsOf("npm run build, `npm test`; npm start -- --port 1\nnpm ci and npm run bench -- x, npm run test:long.")).toEqual([
      "build",
      "test",
      "start",
      "ci",
      "bench",
      "test:long",
    ]);
  });
});
