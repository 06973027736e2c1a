import { describe, expect, it } from "vitest";
import { decode, kindOf } from "#formula";
import { entriesOf } from "../../../formula/testing.ts";
import { entriesOfSent, type Sent, waysOfSending } from "./sent-entries.ts";

const sent: Sent = { text: "Hello.", context: "no-contact", way: "text", need: null, further: false, reason: "" };
const kinds = (more: Partial<Sent>) => entriesOfSent({ ...sent, ...more }).map(({ kind, body }) => ({ kind, ...body }));

describe("F21 what was sent is logged by its own name", () => {
  it("F21 a message, one through friends, and one that went on", () => {
    expect(kinds({})).toEqual([{ kind: "contact", way: "text" }]);
    expect(kinds({ context: "third-party", way: "ask-friends" })).toEqual([{ kind: "contact", way: "ask-friends" }]);
    expect(kinds({ context: "reply", further: true })).toEqual([{ kind: "contact", way: "beyond-need" }]);
    expect(waysOfSending("third-party")).not.toContain("text");
  });

  it("F23 a short answer is not logged; what settled something names its matter", () => {
    expect(kinds({ context: "reply" })).toEqual([]);
    expect(kinds({ context: "logistics", need: "home" })).toEqual([{ kind: "contact", way: "text", need: "home" }]);
  });

  it("F15 F46 step 1 and a first message are kept with their words", () => {
    expect(kinds({ context: "agree" })).toEqual([
      { kind: "agreement", what: "sent", way: "message", text: "Hello." },
      { kind: "contact", way: "text", answered: true },
    ]);
    expect(kinds({ context: "first-contact", reason: "The shop." })).toMatchObject([
      { kind: "first-message", what: "sent", reason: "The shop." },
    ]);
  });

  it("F21 every one of them is an entry of a known form", () => {
    for (const context of ["agree", "no-contact", "reply", "first-contact", "logistics", "third-party"] as const)
      for (const way of waysOfSending(context))
        for (const { kind, body } of entriesOfSent({ ...sent, context, way, further: true, need: "home" })) {
          const [entry] = entriesOf([[0, kind, body, { v: kindOf(kind)?.version ?? 0 }]]);
          expect(decode(entry, 0).type).toBe("entry");
        }
  });
});
