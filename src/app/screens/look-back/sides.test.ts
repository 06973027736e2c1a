import { describe, expect, it } from "vitest";
import { missingIn, sidesOf, withSide } from "./sides.ts";

const people = (...names: readonly string[]) => names.map((name) => ({ name, messages: 1 }));

describe("F80 who is who", () => {
  it("F80 is proposed where the file tells it, and of two the other one follows", () => {
    expect(sidesOf({ writers: people("Kim", "R."), proposed: "Kim" })).toEqual({ Kim: "me", "R.": "them" });
    expect(sidesOf({ writers: people("Kim", "R.", "Uma"), proposed: "Kim" })).toEqual({ Kim: "me" });
    expect(sidesOf({ writers: people("Kim", "R."), proposed: null })).toEqual({});
  });

  it("F80 is changed by the person: of two, one answer turns both", () => {
    const two = people("Kim", "R.");
    expect(withSide({ Kim: "me", "R.": "them" }, two, "R.", "me")).toEqual({ "R.": "me", Kim: "them" });
    expect(withSide({ Kim: "me" }, people("Kim", "Kim B", "R."), "Kim B", "me")).toEqual({ Kim: "me", "Kim B": "me" });
  });

  it("F80 needs somebody on each side, but where one alone wrote", () => {
    const three = people("Kim", "R.", "Uma");
    expect(missingIn({}, three)).toBe("noMe");
    expect(missingIn({ Kim: "me", Uma: "other" }, three)).toBe("noThem");
    expect(missingIn({ Kim: "me", "R.": "them" }, three)).toBeNull();
    expect(missingIn({}, people("Kim"))).toBe("noMe");
    expect(missingIn({ Kim: "them" }, people("Kim"))).toBeNull();
  });
});
