import { getRandomValues } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BrokenSource, drawFrom, type Source } from "./random.ts";
import { countedSource } from "./testing.ts";

const platform: Source = (count) => getRandomValues(new Uint8Array(count));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("V3 random bytes", () => {
  it("V3 come from the source as they are", () => {
    const draw = drawFrom(countedSource("a"));
    const same = countedSource("a");
    for (const count of [16, 24, 32, 100]) expect(draw(count)).toEqual(Uint8Array.from(same(count)));
  });

  it("V3 ten thousand draws of the platform are ten thousand", () => {
    const draw = drawFrom(platform);
    expect(new Set(Array.from({ length: 10_000 }, () => hex(draw(24)))).size).toBe(10_000);
  });

  it("V3 a source that repeats itself is refused before a nonce comes twice, after however many draws and however they were cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.constantFrom(16, 24, 32), { minLength: 20 }), (period, sizes) => {
        let at = 0;
        const stream = countedSource("period")(period);
        const draw = drawFrom((count) => Uint8Array.from({ length: count }, () => stream[at++ % period] as number));
        const nonces = new Set<string>();
        const drawAll = () => {
          for (let turn = 0; turn < 2_000; turn++) {
            const nonce = hex(draw(sizes[turn % sizes.length] as number));
            expect(nonces.has(nonce)).toBe(false);
            nonces.add(nonce);
          }
        };
        expect(drawAll).toThrow(BrokenSource);
      }),
    );
  });

  it("V3 a source that gives whole draws again after any number of them is refused at the first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (period) => {
        let draws = 0;
        const draw = drawFrom((count) => countedAt(draws++ % period, count));
        for (let turn = 0; turn < period; turn++) draw(24);
        expect(() => draw(24)).toThrow(BrokenSource);
      }),
    );
  });

  it.each([
    ["zeros", (count: number) => new Uint8Array(count)],
    ["too few", (count: number) => platform(count - 1)],
    ["too many", (count: number) => platform(count + 1)],
    ["none", () => new Uint8Array()],
  ])("V3 a source of %s is refused, and its error holds no bytes", (_, source) => {
    const draw = drawFrom(source);
    const twice = () => [draw(24), draw(24)];
    expect(twice).toThrow(BrokenSource);
    expect(twice).toThrow(/^The source of random bytes/);
  });

  it("V3 fewer than 16 bytes are never asked for", () => {
    expect(() => drawFrom(platform)(12)).toThrow(BrokenSource);
  });

  it("V3 who changes what the source gave changes nothing that was drawn", () => {
    const shared = platform(24);
    const drawn = drawFrom(() => shared)(24);
    const before = hex(drawn);
    shared.fill(0);
    expect(hex(drawn)).toBe(before);
  });
});

function countedAt(draw: number, count: number): Uint8Array {
  return countedSource(`draw ${draw}`)(count);
}
