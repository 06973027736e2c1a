import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followHeads } from "./heads.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const listener = () => {
  const heard: (number | string)[] = [];
  return { heard, told: (head: number) => void heard.push(head), end: () => void heard.push("end") };
};

describe("Y30 followers", () => {
  it("Y30 hear when their vault moves, and no more once they left", () => {
    const heads = followHeads(null);
    const [one, other] = [listener(), listener()];
    const leave = heads.follow("a", one);
    heads.follow("b", other);
    heads.moved("a", 1);
    heads.moved("a", 1);
    heads.moved("a", 3);
    heads.moved("a", 2);
    expect(heads.count()).toBe(2);
    leave();
    heads.moved("a", 4);
    expect([one.heard, other.heard, heads.count()]).toEqual([[1, 3], [], 1]);
  });

  it("Y30 who comes later hears at once what the first knows, and all hear the end", () => {
    const heads = followHeads(null);
    const [one, other] = [listener(), listener()];
    heads.follow("a", one);
    heads.moved("a", 7);
    heads.follow("a", other);
    heads.close();
    expect([one.heard, other.heard]).toEqual([
      [7, "end"],
      [7, "end"],
    ]);
  });

  it("Y30 hear what other servers moved, by one question a second for all, and none when nobody follows", async () => {
    let head = 5;
    const ask = vi.fn(async (vaults: readonly string[]) => new Map(vaults.map((vault) => [vault, head])));
    const heads = followHeads(ask);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ask).not.toHaveBeenCalled();
    const [one, other] = [listener(), listener()];
    const leaves = [heads.follow("a", one), heads.follow("b", other)];
    await vi.advanceTimersByTimeAsync(1_000);
    head = 6;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([one.heard, other.heard, ask.mock.calls]).toEqual([
      [5, 6],
      [5, 6],
      [[["a", "b"]], [["a", "b"]]],
    ]);
    for (const leave of leaves) leave();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it("Y30 hear again when the database answers again", async () => {
    const ask = vi
      .fn<() => Promise<Map<string, number>>>()
      .mockRejectedValueOnce(new Error("gone"))
      .mockResolvedValue(new Map([["a", 2]]));
    const heads = followHeads(ask);
    const one = listener();
    heads.follow("a", one);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(one.heard).toEqual([2]);
    heads.close();
  });
});
