import { describe, expect, it } from "vitest";
import { all } from "../situation.ts";
import { idOf, logOf } from "../testing.ts";
import { safetyOf } from "../views/safety.ts";

describe("F114 what the ex started", () => {
  it("F54 a clear no is filed as what it is and as the mode that it sets", () => {
    const { situation } = logOf(2, [[1, "received", { way: "text", tone: "no-contact-wish", text: "please stop writing to me" }]]);
    expect(all(situation, "received")).toHaveLength(1);
    expect(all(situation, "mode")).toMatchObject([{ id: idOf(0), body: { mode: "asked-to-stop", because: "answer" } }]);
  });

  it("F4 no other tone sets a mode", () => {
    const tones = ["needed", "warm", "mixed", "unclear"] as const;
    const { situation } = logOf(
      2,
      tones.map((tone) => [1, "received", { way: "call", tone }]),
    );
    expect(all(situation, "received")).toHaveLength(4);
    expect(all(situation, "mode")).toEqual([]);
  });

  it("F4 a no that was entered by mistake and corrected sets nothing", () => {
    const { situation, moment } = logOf(2, [
      [1, "received", { way: "text", tone: "no-contact-wish" }],
      [1, "received", { way: "text", tone: "needed", replaces: idOf(0) }],
    ]);
    expect(safetyOf(situation, moment).modes).toEqual([]);
  });
});
