import { describe, expect, it } from "vitest";
import type { SignalCode } from "#check";
import { askFor, panelFor, quietTime, type Typed, withDismissed } from "./safety.ts";

const typed = (text: string, ...found: readonly (readonly [SignalCode, string])[]): Typed => ({
  text,
  signals: found.map(([code, words]) => ({ code, start: text.indexOf(words), end: text.indexOf(words) + words.length })),
});
const nothing = typed("");
const sad = typed("i want to end it", ["S1", "end it"]);

describe("F73 help comes first", () => {
  it("F73 S1 to S4 show their panel without asking", () => {
    expect(panelFor(sad, nothing, null, {}, 0)).toMatchObject({ kind: "suicide", purpose: "suicide" });
    expect(panelFor(typed("hes outside", ["S2", "outside"]), nothing, null, {}, 0)?.kind).toBe("danger");
    expect(panelFor(typed("ill hit him", ["S3", "hit him"]), nothing, null, {}, 0)?.kind).toBe("threat");
    expect(panelFor(typed("ill post the pics", ["S4", "post"]), nothing, null, {}, 0)?.kind).toBe("expose");
  });

  it("F73 self-harm leads when several are there", () => {
    const both = typed("ill hit him and end it", ["S3", "hit him"], ["S1", "end it"]);
    expect(panelFor(both, nothing, "own-behaviour", {}, 0)?.kind).toBe("suicide");
  });

  it("F73 what the check finds without a signal calls for help as well", () => {
    expect(panelFor(typed("x"), nothing, "suicide", {}, 0)?.kind).toBe("suicide");
    expect(panelFor(typed("x"), nothing, null, {}, 0)).toBeNull();
  });

  it("F73 dismissed is dismissed for an hour, unless new words appear (R55)", () => {
    const dismissed = withDismissed({}, panelFor(sad, nothing, null, {}, 0)?.keys ?? [], 0);
    expect(panelFor(sad, nothing, null, dismissed, quietTime - 1)).toBeNull();
    expect(panelFor(sad, nothing, null, dismissed, quietTime)).not.toBeNull();
    const more = typed("i want to end it. i want to die", ["S1", "end it"], ["S1", "want to die"]);
    expect(panelFor(more, nothing, null, dismissed, 1)?.kind).toBe("suicide");
  });

  it("F73 dismissals older than an hour are forgotten", () => {
    expect(withDismissed({ old: 0 }, ["new"], quietTime + 1)).toEqual({ new: quietTime + 1 });
  });
});

describe("F4 a signal asks, the answer sets the mode", () => {
  it("F4 S5 to S7 ask one question each, one at a time", () => {
    expect(askFor(typed("the restraining order", ["S5", "restraining order"]), nothing, [], {}, 0)).toMatchObject({
      code: "S5",
      mode: "order",
    });
    expect(askFor(nothing, typed("dont write me", ["S6", "dont write me"]), [], {}, 0)).toMatchObject({
      code: "S6",
      mode: "asked-to-stop",
    });
    expect(askFor(typed("i drove past", ["S7", "drove past"]), nothing, [], {}, 0)).toMatchObject({ code: "S7", mode: "own-violence" });
  });

  it("F4 nothing is asked that is known already, or was answered within the hour", () => {
    const mine = typed("i drove past", ["S7", "drove past"]);
    expect(askFor(mine, nothing, ["own-violence"], {}, 0)).toBeNull();
    const dismissed = withDismissed({}, askFor(mine, nothing, [], {}, 0)?.keys ?? [], 0);
    expect(askFor(mine, nothing, [], dismissed, 1)).toBeNull();
    expect(askFor(mine, nothing, [], dismissed, quietTime)).not.toBeNull();
  });
});
