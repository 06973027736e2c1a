import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../src/server/headers.ts";
import { caddyfile } from "../tools/caddyfile/write.ts";
import { headersFile } from "../tools/headers.ts";

describe("the app's headers", () => {
  const rules = parseHeaders(headersFile());

  it("are read whole by the server", () => {
    const headers = headersFor(rules, "/");
    for (const name of ["Content-Security-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cache-Control"]) {
      expect(headers[name]).toBeTruthy();
    }
  });

  it("give each header once at most, so that hosts which join values and hosts which do not agree", () => {
    for (const path of ["/", "/index.html", "/sw.js", "/manifest.webmanifest", "/icons/icon.svg", "/assets/a.js", "/nothing"]) {
      const names = rules.filter((rule) => headersFor([rule], path) && Object.keys(headersFor([rule], path)).length > 0);
      const all = names.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
      expect([path, all.length]).toEqual([path, new Set(all).size]);
    }
  });

  it("allow nothing from elsewhere, and no code within the page", () => {
    const policy = headersFor(rules, "/")["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });

  it("are all in the Caddyfile", () => {
    const file = caddyfile("notes.example.org", "/srv/notes", headersFile());
    for (const { headers } of rules) for (const [name, value] of headers) expect(file).toContain(`${name} "${value}"`);
    expect(file).toMatch(/^notes\.example\.org \{\n\troot \* "\/srv\/notes"\n/);
  });
});
