import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, canonicalJson, joined, paddedSize, textOf, u32, u32At } from "./bytes.ts";

describe("canonical JSON", () => {
  it("V40 sorts keys by UTF-16 units, leaves no space, and leaves out what is undefined", () => {
    const value = { b: [1, undefined, { z: null, y: true }], a: "é", "": 0, "\ufb33": 1, "😀": 2, no: undefined };
    expect(canonicalJson(value)).toBe('{"":0,"a":"é","b":[1,null,{"y":true,"z":null}],"😀":2,"\ufb33":1}');
  });

  it("V40 writes numbers and escapes as RFC 8785 does", () => {
    expect(canonicalJson([0.1 + 0.2, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe("[0.30000000000000004,1e+30,4.5,0.002,1e-27,0]");
    expect(canonicalJson("\u20ac$\u000f\nA'B\"\\/")).toBe('"€$\\u000f\\nA\'B\\"\\\\/"');
    expect(canonicalJson("half \ud83d of a pair")).toBe('"half \\ud83d of a pair"');
  });

  it("V40 of the same value is the same text in whatever order its keys came, and is read back the same", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(textOf(bytesOf(text))).toBe(text);
      }),
    );
  });

  it("V40 keeps a key that means something to the language", () => {
    const value = JSON.parse('{"__proto__":{"a":1},"constructor":2}');
    expect(canonicalJson(value)).toBe('{"__proto__":{"a":1},"constructor":2}');
  });
});

describe("padding", () => {
  it("V34 is PADMÉ: never shorter, at most 12 % longer above the least, few different sizes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 257, max: 50_000_000 }), (size) => {
        const padded = paddedSize(size, 256);
        expect(padded).toBeGreaterThanOrEqual(size);
        expect(padded / size).toBeLessThan(1.12);
        expect(paddedSize(padded, 256)).toBe(padded);
      }),
    );
    expect([0, 1, 256, 257, 300, 1_000, 1_025, 70_000].map((size) => paddedSize(size, 256))).toEqual([
      256, 256, 256, 272, 304, 1_024, 1_088, 71_680,
    ]);
    const sizes = new Set(Array.from({ length: 65_536 }, (_, size) => paddedSize(size, 256)));
    expect(sizes.size).toBeLessThan(130);
  });
});

it("V20 numbers are four bytes, the largest first", () => {
  expect([...u32(0xfffefdfc)]).toEqual([255, 254, 253, 252]);
  expect(u32At(joined(Uint8Array.of(9), u32(4_294_967_295)), 1)).toBe(4_294_967_295);
});

it("V40 bytes that are no UTF-8 are no text", () => {
  expect(textOf(Uint8Array.of(0xc3, 0x28))).toBeNull();
  expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe("\ufeffa");
});

/** The same value, its keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  );
}
