import { describe, expect, it } from "vitest";
import { all } from "../situation.ts";
import { idOf, logOf } from "../testing.ts";

describe("F107 a channel", () => {
  it.each([
    ["agreed", []],
    ["blocked", []],
    ["open", []],
    ["blocked-everywhere", [{ mode: "asked-to-stop", because: "block" }]],
  ] as const)("F4 %s", (state, modes) => {
    const { situation } = logOf(1, [[0, "channel", { channel: "chat", state }]]);
    expect(all(situation, "channel").map(({ id }) => id)).toEqual([idOf(0)]);
    expect(all(situation, "mode").map(({ body }) => body)).toEqual(modes);
  });

  it("F4 open again afterwards leaves the mode standing: only its own end ends it", () => {
    const { situation } = logOf(5, [
      [0, "channel", { channel: "all", state: "blocked-everywhere" }],
      [3, "channel", { channel: "all", state: "open" }],
    ]);
    expect(all(situation, "mode")).toHaveLength(1);
  });
});
