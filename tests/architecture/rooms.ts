/** Who may know whom: the table of ARCHITECTURE.md as data. A test holds the two together. */

export interface Row {
  /** A room, or a part of it with a door of its own (`sync/wire`: that file, and what lies in the folder of that name). */
  readonly name: string;
  /** Rooms that it may import, each by its door. */
  readonly rooms: readonly string[];
  /** npm packages that it may import. */
  readonly packages: readonly string[];
  /** `pure`: ECMAScript and what `src/globals.d.ts` declares; `browser`: the DOM; `node`: Node's own modules. */
  readonly globals: "pure" | "browser" | "node";
}

const pure = ["#formula", "#check", "#chats", "#vault", "#sync", "#sync/wire"];

export const rows: readonly Row[] = [
  { name: "formula", rooms: [], packages: ["valibot"], globals: "pure" },
  { name: "check", rooms: [], packages: [], globals: "pure" },
  { name: "chats", rooms: [], packages: [], globals: "pure" },
  { name: "vault", rooms: [], packages: ["@noble/ciphers", "@noble/hashes", "@scure/bip39", "hash-wasm"], globals: "pure" },
  { name: "sync", rooms: ["#formula", "#vault"], packages: [], globals: "pure" },
  { name: "sync/wire", rooms: [], packages: ["valibot"], globals: "pure" },
  {
    name: "app",
    rooms: pure,
    packages: [
      "preact",
      "@preact/signals",
      "idb",
      "uplot",
      "uqr",
      "valibot",
      "@fontsource-variable/newsreader",
      "@fontsource-variable/hanken-grotesk",
    ],
    globals: "browser",
  },
  { name: "cli", rooms: [...pure, "#server"], packages: [], globals: "node" },
  {
    name: "server",
    rooms: ["#sync/wire"],
    packages: ["hono", "@hono/node-server", "valibot", "@valibot/to-json-schema", "pg", "@electric-sql/pglite"],
    globals: "node",
  },
];

/** Packages that no room may import: what builds, tests and measures. */
export const toolPackages: readonly string[] = [
  "@axe-core/playwright",
  "@biomejs/biome",
  "@playwright/test",
  "@sparticuz/chromium",
  "@types/node",
  "@types/pg",
  "fast-check",
  "knip",
  "typescript",
  "vite",
  "vitest",
];

/** Tools that a test beside its file may import. */
export const testPackages: readonly string[] = ["fast-check", "vitest"];
