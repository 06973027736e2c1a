import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rates, usualRates } from "./rates.ts";

const each = (rate: { atOnce: number; seconds: number }) =>
  Object.fromEntries(Object.keys(usualRates).map((name) => [name, rate])) as never;

describe("Y35 rates", () => {
  it("Y35 let so many through at once, then one each while, and say how long to wait", () => {
    let now = 0;
    const { wait } = rates(() => now, each({ atOnce: 3, seconds: 10 }));
    expect([1, 2, 3, 4].map(() => wait("era", "a"))).toEqual([0, 0, 0, 10]);
    expect(wait("era", "b")).toBe(0);
    expect(wait("box", "a")).toBe(0);
    now = 10_000;
    expect([wait("era", "a"), wait("era", "a")]).toEqual([0, 10]);
    now = 1_000_000;
    expect([1, 2, 3, 4].map(() => wait("era", "a"))).toEqual([0, 0, 0, 10]);
  });

  it("Y35 never let more through than that, whenever somebody asks", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30_000 }), { maxLength: 60 }), (pauses) => {
        let now = 0;
        const { wait } = rates(() => now, each({ atOnce: 4, seconds: 5 }));
        const through: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const seconds = wait("device", "a");
          if (seconds === 0) through.push(now);
          else expect(wait("device", "a")).toBe(seconds);
        }
        for (const from of through) expect(through.filter((at) => at >= from && at < from + 20_000).length).toBeLessThanOrEqual(4 + 4);
      }),
    );
  });

  it("Y35 remember a bounded number, and of those who still wait the latest", () => {
    const { wait } = rates(() => 0, each({ atOnce: 1, seconds: 10 }));
    for (let who = 0; who < 120_000; who++) wait("guess", String(who));
    expect([wait("guess", "119999"), wait("guess", "0")]).toEqual([10, 0]);
  });

  it("Y35 a device holds five streams, and one more when it gave one back", () => {
    const { hold } = rates(() => 0);
    const held = [1, 2, 3, 4, 5].map(() => hold("a"));
    expect([hold("a"), hold("b")]).toEqual([null, expect.any(Function)]);
    held[0]?.();
    expect([hold("a"), hold("a")]).toEqual([expect.any(Function), null]);
  });
});
