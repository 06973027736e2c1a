import { describe, expect, it } from "vitest";
import { contactsFor, countriesOf, type Helpline, helplines, isOld, numberToDial, purposes } from "./helplines.ts";

const line = (purpose: Helpline["purpose"], more: Partial<Helpline> = {}): Helpline => ({
  country: "XX",
  name: `${purpose} line`,
  purpose,
  phone: "1",
  source: "",
  verified: true,
  asOf: "2026-01-01",
  ...more,
});
const names = (lines: readonly Helpline[], country: string, purpose: Helpline["purpose"]) =>
  contactsFor(lines, country, purpose).first.map((contact) => `${contact.line.name} by ${contact.by}`);

describe("F90 help lines by country and purpose", () => {
  it("F90 three contacts come first: emergency, crisis by phone, crisis by text", () => {
    expect(names(helplines, "GB", "suicide")).toEqual(["Emergency services by phone", "Samaritans by phone", "Shout (text SHOUT) by text"]);
    expect(contactsFor(helplines, "US", "suicide").first.map((contact) => contact.href)).toEqual(["tel:911", "tel:988", "sms:988"]);
  });

  it("F90 a second telephone number is third where nobody can be texted", () => {
    const lines = [
      line("emergency"),
      line("suicide", { name: "one" }),
      line("suicide", { name: "two" }),
      line("suicide", { name: "three" }),
    ];
    expect(names(lines, "XX", "suicide")).toEqual(["emergency line by phone", "one by phone", "two by phone"]);
    expect(contactsFor(lines, "XX", "suicide").more.map((contact) => contact.line.name)).toEqual(["three"]);
  });

  it("F90 a purpose that a country lacks is answered by general, then by emergency, and says so", () => {
    const lines = [line("emergency"), line("general")];
    expect(contactsFor(lines, "XX", "domestic-abuse").shown).toBe("general");
    expect(contactsFor(lines, "XX", "child").shown).toBe("general");
    expect(contactsFor([line("emergency"), line("suicide")], "XX", "domestic-abuse").shown).toBe("emergency");
    expect(names([line("emergency"), line("suicide")], "XX", "domestic-abuse")).toEqual(["emergency line by phone"]);
  });

  it("F90 somebody to talk to is the crisis line where there is no general one", () => {
    expect(contactsFor([line("emergency"), line("suicide")], "XX", "general").shown).toBe("suicide");
  });

  it("F90 whoever worries about what they do is shown who listens to anybody as well (S3)", () => {
    expect(names(helplines, "GB", "own-behaviour").slice(1)).toEqual([
      "Respect Phoneline (for people worried about their own behaviour) by phone",
      "Shout (text SHOUT) by text",
    ]);
    expect(contactsFor(helplines, "DE", "own-behaviour").first.map((contact) => contact.line.name)).toContain("TelefonSeelsorge");
  });

  it("F90 a country that is not listed has no number", () => {
    expect(contactsFor(helplines, "QQ", "suicide")).toEqual({ listed: false, shown: "suicide", first: [], more: [] });
  });

  it("F90 an unconfirmed line is never before a confirmed one of its purpose, and never first but as the emergency number", () => {
    for (const country of countriesOf(helplines)) {
      for (const purpose of purposes) {
        const { first, more } = contactsFor(helplines, country, purpose);
        const lead = first[0];
        expect(lead, country).toBeDefined();
        expect(lead?.line.verified || lead?.line.purpose === "emergency", `${country} ${purpose}`).toBe(true);
        expect(first.length, country).toBeLessThanOrEqual(3);
        for (const by of ["phone", "text"] as const) {
          const asked = [...first, ...more].filter((contact) => contact.line.purpose === purpose && contact.by === by);
          const confirmed = asked.map((contact) => contact.line.verified);
          expect(confirmed, `${country} ${purpose} ${by}`).toEqual([...confirmed].sort((a, b) => Number(b) - Number(a)));
        }
      }
    }
  });

  it("F90 each country has an emergency number or a confirmed line first", () => {
    const lacking = countriesOf(helplines).filter((country) => !helplines.some((l) => l.country === country && l.purpose === "emergency"));
    for (const country of lacking) expect(contactsFor(helplines, country, "suicide").first[0]?.line.verified, country).toBe(true);
  });

  it("F90 no contact of a purpose is lost or shown twice", () => {
    for (const country of countriesOf(helplines)) {
      const { first, more } = contactsFor(helplines, country, "domestic-abuse");
      const shown = [...first, ...more]
        .filter((contact) => contact.line.purpose === "domestic-abuse")
        .map((contact) => contact.line.name + contact.by);
      const lines = helplines.filter((l) => l.country === country && l.purpose === "domestic-abuse");
      const ways = lines.reduce((sum, l) => sum + Math.max(1, Number(l.phone !== undefined) + Number(l.sms !== undefined)), 0);
      expect(shown.length, country).toBe(ways);
      expect(new Set(shown).size, country).toBe(ways);
    }
  });

  it("F90 links hold digits, * and # only", () => {
    expect(numberToDial("1-800-799-7233")).toBe("18007997233");
    expect(numberToDial("*4141")).toBe("*4141");
    for (const country of countriesOf(helplines)) {
      for (const purpose of purposes) {
        const { first, more } = contactsFor(helplines, country, purpose);
        for (const contact of [...first, ...more])
          expect(contact.href).toMatch(contact.by === "page" ? /^https?:/ : /^(tel|sms):[0-9*#]+$/);
      }
    }
  });

  it("F90 a line that has only a page stands after those that can be dialled, and general lines stand in", () => {
    const { shown, first, more } = contactsFor(helplines, "CA", "domestic-abuse");
    expect(shown).toBe("general");
    expect(first.every((contact) => contact.by !== "page")).toBe(true);
    expect(more.at(-1)).toMatchObject({ by: "page", number: "sheltersafe.ca" });
  });

  it("F90 a number is old after twelve months", () => {
    const seen = line("general", { asOf: "2025-06-02" });
    expect(isOld(seen, "2026-06-02")).toBe(false);
    expect(isOld(seen, "2026-06-03")).toBe(true);
  });

  it("F90 every entry has a way to be reached, a purpose and a date", () => {
    for (const l of helplines) {
      expect(purposes).toContain(l.purpose);
      expect(l.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(l.phone ?? l.sms ?? l.url, l.name).toBeDefined();
      expect(l.country).toMatch(/^[A-Z]{2}$/);
    }
  });
});
