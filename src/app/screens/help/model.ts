import { type Contact, type Contacts, contactsFor, countriesOf, type Helpline, helplines, isOld, type Purpose } from "#formula";
import type { helpWords } from "../../words/en/help.ts";
import { locale } from "../../words/en/locale.ts";

type Words = typeof helpWords;

/** How a contact is shown. */
export interface Shown {
  readonly title: string;
  /** Large: the number, or "SHOUT to 85258". */
  readonly number: string;
  /** Hours, and when the number was last seen. */
  readonly note: string;
  readonly href: string;
  readonly by: Contact["by"];
}

/** The countries in the order of their names, for the choice. */
export function countryNames(nameOf: (country: string) => string): readonly (readonly [string, string])[] {
  return countriesOf(helplines)
    .map((country) => [country, nameOf(country)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], locale));
}

/** The region that the device's languages name, when it has lines: a proposal, never a finding (R61). */
export function proposedCountry(languages: readonly string[]): string | null {
  for (const language of languages) {
    const region = /[-_]([A-Z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
    if (region !== undefined && countriesOf(helplines).includes(region)) return region;
  }
  return null;
}

/** The contacts of the chosen country. */
export function linesFor(country: string, purpose: Purpose): Contacts {
  return contactsFor(helplines, country, purpose);
}

/**
 * The purposes to choose from. Somebody who may be afraid is never shown the line for one's own behaviour (R63).
 * @param leading the purpose that the page leads with already
 */
export function otherPurposes(leading: Purpose, afraid: boolean): readonly Purpose[] {
  const all: readonly Purpose[] = ["suicide", "domestic-abuse", "general", "own-behaviour", "child"];
  return all.filter((purpose) => purpose !== leading && !(afraid && purpose === "own-behaviour"));
}

/**
 * A contact in words.
 * @param today YYYY-MM-DD
 */
export function shownOf(contact: Contact, today: string, words: Words): Shown {
  const { line, by, href } = contact;
  const keyword = by === "text" ? keywordOf(line) : null;
  const name = line.purpose === "emergency" ? words.emergency : line.name.replace(/ \(text [^)]*\)/i, "");
  return {
    title: by === "text" && line.purpose !== "emergency" ? words.byText(name) : name,
    number: keyword === null ? contact.number : words.textTo(keyword, contact.number),
    note: noteOf(line, by, today, words),
    href,
    by,
  };
}

/** "(text SHOUT)" → "SHOUT": the word that such a line wants to read first. */
function keywordOf(line: Helpline): string | null {
  return /\(text '?(\w+)'?\)/i.exec(line.name)?.[1]?.toUpperCase() ?? null;
}

function noteOf(line: Helpline, by: Contact["by"], today: string, words: Words): string {
  const hours = line.hours === "24/7" ? words.dayAndNight : line.hours === undefined ? "" : `${line.hours}.`;
  const seen = !line.verified
    ? words.notConfirmed
    : isOld(line, today)
      ? words.listed(dateOf(line.asOf, { month: "long", year: "numeric" }))
      : words.checked(dateOf(line.asOf, { day: "numeric", month: "long", year: "numeric" }));
  return [hours, seen, by === "page" ? words.openPage : ""].filter((part) => part !== "").join(" ");
}

function dateOf(day: string, parts: Intl.DateTimeFormatOptions): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, { ...parts, timeZone: "UTC" });
}
