import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contexts, labels, modes, verdicts } from "./finding.ts";
import { type Case, raised } from "./raise.ts";

const base: Case = {
  draft: { text: "Thanks, Tom downstairs is fine.", context: "reply" },
  circumstances: {},
  language: "english",
  state: "read",
  wordsVerdict: "send",
  labels: ["light"],
  findings: [],
};
const settling: Case = { ...base, draft: { ...base.draft, context: "logistics" }, labels: ["logistics"] };

describe("F71 history, hour and modes raise the verdict", () => {
  it("F71 never lowers the verdict of the words, and always says why", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...contexts),
        fc.subarray([...labels]),
        fc.constantFrom(...verdicts),
        fc.subarray([...modes]),
        fc.nat(5),
        fc.option(fc.nat(23), { nil: undefined }),
        fc.constantFrom("english" as const, "other" as const),
        fc.constantFrom("read" as const, "reading" as const),
        (context, found, wordsVerdict, on, unanswered, hour, language, state) => {
          const circumstances = { modes: on, unanswered, ...(hour === undefined ? {} : { hour }) };
          const { verdict, reason } = raised({
            ...base,
            draft: { ...base.draft, context },
            labels: found,
            wordsVerdict,
            circumstances,
            language,
            state,
          });
          expect(verdicts.indexOf(verdict)).toBeGreaterThanOrEqual(verdicts.indexOf(wordsVerdict));
          expect(reason).not.toBe("");
          if (state === "reading" || language === "other") expect(verdict).not.toBe("send");
        },
      ),
    );
  });

  it("F4 nothing is checked for sending under an order or after violence of one's own, logistics neither", () => {
    for (const mode of ["order", "own-violence"] as const)
      for (const one of [base, settling]) expect(raised({ ...one, circumstances: { modes: [mode] } }).verdict).toBe("stop");
    expect(raised({ ...settling, circumstances: { modes: ["order"] } }).reason).toContain("your lawyer or the court");
  });

  it("F4 needed logistics alone goes on when they asked to stop, or when one is afraid", () => {
    for (const mode of ["asked-to-stop", "afraid"] as const) {
      expect(raised({ ...settling, circumstances: { modes: [mode] } }).verdict).toBe("send");
      expect(raised({ ...base, circumstances: { modes: [mode] } }).verdict).toBe("stop");
      expect(
        raised({ ...settling, labels: ["logistics", "declares"], wordsVerdict: "edit", circumstances: { modes: [mode] } }).verdict,
      ).toBe("stop");
    }
  });

  it("F27 two unanswered contacts stop any further one; needed logistics waits and names another channel", () => {
    expect(raised({ ...base, circumstances: { unanswered: 1 } }).verdict).toBe("send");
    expect(raised({ ...base, circumstances: { unanswered: 2 } }).verdict).toBe("stop");
    expect(raised({ ...settling, circumstances: { unanswered: 2 } })).toMatchObject({
      verdict: "wait",
      reason: expect.stringContaining("e-mail"),
    });
  });

  it("F71 late at night it waits until the morning, except what must be settled", () => {
    for (const [hour, verdict] of [
      [22, "send"],
      [23, "wait"],
      [2, "wait"],
      [5, "wait"],
      [6, "send"],
    ] as const) {
      expect(raised({ ...base, circumstances: { hour } }).verdict).toBe(verdict);
      expect(raised({ ...settling, circumstances: { hour } }).verdict).toBe("send");
    }
  });

  it("F70 a language without rules waits, and says so in one sentence", () => {
    expect(raised({ ...base, language: "other" })).toEqual({ verdict: "wait", reason: "I read English only; nobody has checked this." });
  });
});
