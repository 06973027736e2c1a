import { describe, expect, it } from "vitest";
import { type Answers, gateOf, isMinor, modesOf, noAnswers } from "./model.ts";

const open: Answers = { noContact: "no", whoAsked: [], afraid: "no", whoIsAfraid: [], adult: "yes" };

describe("F1 three questions before anything else", () => {
  it("F1 only no, no and yes open the ways to the other person", () => {
    expect(gateOf(open, [])).toEqual({ modes: [], closed: null, needed: false, help: null });
    for (const noContact of ["yes", "no", "unclear", null] as const)
      for (const afraid of ["yes", "no", "unclear", null] as const)
        for (const adult of ["yes", "no", "skip", null] as const) {
          const { closed } = gateOf({ ...open, noContact, afraid, adult }, []);
          expect(closed === null, `${noContact} ${afraid} ${adult}`).toBe(noContact === "no" && afraid === "no" && adult === "yes");
        }
  });

  it("F1 skipping keeps them closed until they are answered", () => {
    expect(gateOf(noAnswers, []).closed).toBe("unanswered");
    expect(gateOf({ ...open, afraid: "unclear" }, []).closed).toBe("unanswered");
    expect(gateOf({ ...open, adult: null }, []).closed).toBe("unanswered");
  });

  it("F4 a person's wish and a court's order set different modes, and both can be set", () => {
    expect(modesOf({ ...open, noContact: "yes", whoAsked: ["them"] })).toEqual(["asked-to-stop"]);
    expect(modesOf({ ...open, noContact: "yes", whoAsked: ["court"] })).toEqual(["order"]);
    expect(modesOf({ ...open, noContact: "yes", whoAsked: ["court", "them"] })).toEqual(["order", "asked-to-stop"]);
    expect(modesOf({ ...open, noContact: "yes" })).toEqual(["asked-to-stop"]);
  });

  it("F4 fear on either side closes, and says which help fits", () => {
    expect(gateOf({ ...open, afraid: "yes", whoIsAfraid: ["me"] }, [])).toMatchObject({ closed: "afraid", help: "domestic-abuse" });
    expect(gateOf({ ...open, afraid: "yes", whoIsAfraid: ["them"] }, [])).toMatchObject({ closed: "own-violence", help: "own-behaviour" });
  });

  it("R63 somebody who may be afraid is never sent to the line for one's own behaviour", () => {
    expect(gateOf({ ...open, afraid: "yes" }, []).help).toBe("domestic-abuse");
    expect(gateOf({ ...open, afraid: "yes", whoIsAfraid: ["them", "me"] }, []).help).toBe("domestic-abuse");
  });

  it("F4 an answer to a signal's question closes the ways as well", () => {
    expect(gateOf(open, ["asked-to-stop"]).closed).toBe("asked-to-stop");
    expect(gateOf({ ...open, noContact: "yes", whoAsked: ["them"] }, ["order"]).closed).toBe("order");
  });

  it("F4 what must be settled can still go under asked-to-stop and afraid, once all three questions are answered", () => {
    const asked: Answers = { ...open, noContact: "yes", whoAsked: ["them"] };
    expect(gateOf(asked, [])).toMatchObject({ closed: "asked-to-stop", needed: true });
    expect(gateOf({ ...open, afraid: "yes", whoIsAfraid: ["me"] }, []).needed).toBe(true);
    expect(gateOf({ ...asked, whoAsked: ["court", "them"] }, []).needed).toBe(false);
    expect(gateOf({ ...asked, afraid: "yes", whoIsAfraid: ["them"] }, []).needed).toBe(false);
    expect(gateOf({ ...asked, adult: "skip" }, []).needed).toBe(false);
    expect(gateOf({ ...asked, afraid: "unclear" }, []).needed).toBe(false);
  });

  it("F6 under 18 is told apart from a skipped question", () => {
    expect(isMinor({ ...open, adult: "no" })).toBe(true);
    expect(isMinor(noAnswers)).toBe(false);
  });
});
