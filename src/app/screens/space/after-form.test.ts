import { describe, expect, it } from "vitest";
import type { After } from "./after.ts";
import { countsNow, formOf, isHalf, writtenAfter } from "./after-form.ts";

const contact = { id: "one", at: Date.UTC(2026, 10, 26, 18), offset: 60, body: { way: "text", drink: true, place: "home" } } as After;
const form = formOf(contact);
const own = (own: string, ...chips: readonly string[]) => ({ chips, own });

describe("F25 F26 what was happening, and the plan for it", () => {
  it("F25 what was said of it before stands there, and nothing that was typed is dropped", () => {
    expect(form).toMatchObject({ body: contact.body, place: own("", "home"), feeling: own("") });
    expect(writtenAfter({ ...form, place: own("the pier", "out"), feeling: own("lonely") }, contact)).toEqual([
      {
        kind: "contact",
        body: { way: "text", drink: true, place: "out, the pier", feeling: "lonely", replaces: "one" },
        when: { at: contact.at, offset: 60 },
      },
    ]);
  });

  it("F25 every line can stay empty; what is emptied is no longer said", () => {
    const [written] = writtenAfter({ ...form, place: own(" ") }, contact) ?? [];
    expect(written?.body).toEqual({ way: "text", drink: true, replaces: "one" });
  });

  it("F26 a plan is written with both halves only", () => {
    const plan = { when: " it is late ", will: "I read" };
    expect(writtenAfter({ ...form, plan }, contact)?.[1]).toEqual({
      kind: "if-then",
      body: { when: "it is late", will: "I read", state: "on" },
    });
    expect(isHalf({ when: "it is late", will: " " })).toBe(true);
    expect(isHalf({ when: "", will: "" })).toBe(false);
  });

  it("F25 a time that has not come is refused", () => {
    expect(writtenAfter({ ...form, when: { another: true, date: "2999-01-01", hour: 3 } }, contact)).toBeNull();
  });

  it("F23 real chance and a need do not count", () => {
    expect(countsNow(form)).toBe(true);
    expect(countsNow({ ...form, body: { ...form.body, chance: "chance" } })).toBe(false);
    expect(countsNow({ ...form, body: { ...form.body, chance: "on-purpose" } })).toBe(true);
    expect(countsNow({ ...form, body: { ...form.body, need: "pets" } })).toBe(false);
  });
});
