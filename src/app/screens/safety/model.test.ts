import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { firstDay, type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();
const safeOf = (today: number, happenings: readonly Happening[]) => {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), null);
};
const asked: Happening = [1, "safety", { question: "no-contact", answer: "yes", who: ["them"] }];

describe("F4 which modes hold, and why", () => {
  it("F4 nothing holds, everything can be set by hand", () => {
    const safe = safeOf(1, []);
    expect(safe.held).toEqual([]);
    expect(safe.free).toHaveLength(4);
    expect(safe.answers).toEqual([
      ["no-contact", "skipped"],
      ["afraid", "skipped"],
      ["adult", "skipped"],
    ]);
  });

  it("F4 each says what it rests on: an answer, a signal, what the ex wrote, a block, this page", () => {
    const from = (happening: Happening) => safeOf(3, [happening]).held[0]?.from;
    expect(from(asked)).toBe("answer");
    expect(from([1, "signal", { code: "S5", answer: "yes" }])).toBe("signal");
    expect(from([1, "received", { way: "text", tone: "no-contact-wish" }])).toBe("received");
    expect(from([1, "mode", { mode: "asked-to-stop", because: "block" }])).toBe("block");
    expect(from([1, "mode", { mode: "order", because: "settings", until: "2026-06-01", note: "200 metres" }])).toBe("settings");
  });

  it("F4 since when, until when an order is said to last, and the note", () => {
    const [held] = safeOf(3, [[1, "mode", { mode: "order", because: "settings", until: "2026-06-01", note: "200 metres" }]]).held;
    expect(held).toMatchObject({ since: firstDay + 1, note: "200 metres", request: null });
    expect(held?.until).toEqual(expect.any(Number));
  });
});

describe("F4 how one ends", () => {
  it("F4 a request waits, and can be taken back meanwhile", () => {
    const [held] = safeOf(3, [
      [1, "mode", { mode: "afraid", because: "settings" }],
      [3, "mode-end", { mode: "afraid", reason: "He moved away." }],
    ]).held;
    expect(held?.request?.id).toBe(idOf(1));
  });

  it("F4 after 24 hours it is over, but a mode that is set again begins anew", () => {
    const happenings: readonly Happening[] = [
      [1, "mode", { mode: "afraid", because: "settings" }],
      [2, "mode-end", { mode: "afraid", reason: "He moved away." }],
    ];
    expect(safeOf(4, happenings).held).toEqual([]);
    expect(safeOf(4, [...happenings, [4, "mode", { mode: "afraid", because: "settings" }]]).held[0]?.request).toBeNull();
  });

  it("F4 asked to stop offers only what the ex sent since, and no wish for no contact", () => {
    const [held] = safeOf(5, [
      [0, "received", { way: "text", tone: "warm", text: "before" }],
      asked,
      [2, "received", { way: "text", tone: "no-contact-wish", text: "stop" }],
      [3, "received", { way: "text", tone: "needed", text: "The keys?" }],
      [4, "received", { way: "call", tone: "warm" }],
    ]).held;
    expect(held?.received.map(({ id }) => id)).toEqual([idOf(4), idOf(3)]);
  });
});
