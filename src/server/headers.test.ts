import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "./headers.ts";

const file = `# for every host
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; script-src 'self'

/assets/*
  Cache-Control: max-age=1
/assets/*.js
  Cache-Control: immutable
/a*b*c
  X-Between: yes
/
  Cache-Control: no-cache
`;

describe("headers file", () => {
  const rules = parseHeaders(file);
  const everywhere = { "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; script-src 'self'" };

  it("gives every path what /* says, colons in the value kept", () => {
    expect(headersFor(rules, "/x")).toEqual(everywhere);
  });

  it("adds what the path's own rules say", () => {
    expect(headersFor(rules, "/")).toEqual({ ...everywhere, "Cache-Control": "no-cache" });
    expect(headersFor(rules, "/assets/deep/a.css")).toEqual({ ...everywhere, "Cache-Control": "max-age=1" });
  });

  it("puts two values of one header into one line, as the hosts do", () => {
    expect(headersFor(rules, "/assets/a.js")["Cache-Control"]).toBe("max-age=1, immutable");
  });

  it("fits a star in the middle, once for each character", () => {
    const between = (path: string) => headersFor(rules, path)["X-Between"];
    expect(["/abc", "/a1b2c", "/a1bb2c", "/ac", "/ab", "/abcd"].map(between)).toEqual([
      "yes",
      "yes",
      "yes",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("reads Windows line ends alike", () => {
    expect(parseHeaders(file.replaceAll("\n", "\r\n"))).toEqual(rules);
  });

  it.each([
    ["a header before any path", "  X-A: b\n", 1],
    ["a header without a name", "/*\n  : b\n", 2],
    ["a path that is none", "/*\n  X-A: b\nassets\n", 3],
  ])("refuses %s, by its line", (_, text, line) => {
    expect(() => parseHeaders(text)).toThrow(`line ${line}`);
  });

  it("gives a path without a star to itself alone", () => {
    const path = fc.stringMatching(/^\/[a-z/.]{0,9}$/);
    fc.assert(
      fc.property(path, path, (pattern, other) => {
        const found = headersFor([{ pattern, headers: [["X-A", "b"]] }], other);
        expect(found).toEqual(pattern === other ? { "X-A": "b" } : {});
      }),
    );
  });
});
