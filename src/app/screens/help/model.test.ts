import { describe, expect, it } from "vitest";
import { contactsFor, type Helpline, helplines } from "#formula";
import { helpWords } from "../../words/en/help.ts";
import { countryNames, otherPurposes, proposedCountry, shownOf } from "./model.ts";

const shown = (country: string, today = "2026-11-23") =>
  contactsFor(helplines, country, "suicide").first.map((contact) => shownOf(contact, today, helpWords));

describe("F90 help by country", () => {
  it("F90 the country is proposed from the language, never guessed further", () => {
    expect(proposedCountry(["en-GB", "en"])).toBe("GB");
    expect(proposedCountry(["en", "de-AT"])).toBe("AT");
    expect(proposedCountry(["en", "de"])).toBeNull();
    expect(proposedCountry(["en-AQ"])).toBeNull();
    expect(proposedCountry([])).toBeNull();
  });

  it("F90 numbers stand as they are dialled, with the word that a text line wants", () => {
    expect(shown("GB").map(({ title, number }) => [title, number])).toEqual([
      ["Emergency", "999"],
      ["Samaritans", "116 123"],
      ["Shout, by text", "SHOUT to 85258"],
    ]);
  });

  it("F90 the date stands beside each number; older than twelve months asks to check", () => {
    expect(shown("GB").map(({ note }) => note)).toEqual([
      "Day and night. Listed July 2021: check it",
      "Day and night. Checked 2 June 2026",
      "Day and night. Checked 2 June 2026",
    ]);
    expect(shown("GB", "2027-07-01")[1]?.note).toBe("Day and night. Listed June 2026: check it");
  });

  it("F90 unverified is shown as not confirmed", () => {
    const line: Helpline = {
      country: "XX",
      name: "A line",
      purpose: "general",
      phone: "1",
      source: "",
      verified: false,
      asOf: "2026-01-01",
    };
    expect(shownOf({ line, by: "phone", number: "1", href: "tel:1" }, "2026-02-01", helpWords).note).toBe("Not confirmed.");
  });

  it("R63 the line for one's own behaviour is not offered to somebody who may be afraid", () => {
    expect(otherPurposes("suicide", true)).not.toContain("own-behaviour");
    expect(otherPurposes("suicide", false)).toContain("own-behaviour");
  });

  it("F90 countries are listed by name", () => {
    const names = countryNames((code) => ({ GB: "United Kingdom", US: "United States" })[code] ?? `A ${code}`);
    expect(names.at(-1)).toEqual(["US", "United States"]);
    expect(names.length).toBe(new Set(helplines.map((line) => line.country)).size);
  });
});
