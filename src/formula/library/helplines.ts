import data from "./helplines.json" with { type: "json" };

/** What a line is for. `suicide` is any crisis, `general` somebody to talk to. */
export const purposes = ["emergency", "suicide", "general", "domestic-abuse", "child", "own-behaviour"] as const;
export type Purpose = (typeof purposes)[number];

/** One entry of helplines.json. Numbers are written as they are dialled inside the country. */
export interface Helpline {
  /** ISO 3166-1, two capital letters. */
  readonly country: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly phone?: string;
  readonly sms?: string;
  readonly url?: string;
  readonly hours?: string;
  readonly source: string;
  /** False: written from memory, shown as "not confirmed". */
  readonly verified: boolean;
  /** The date of the source, YYYY-MM-DD. */
  readonly asOf: string;
}

/** One way to reach a line. A line that can be called and texted makes two contacts; one with neither is reached by its page. */
export interface Contact {
  readonly line: Helpline;
  readonly by: "phone" | "text" | "page";
  /** As it is written, for the eye. */
  readonly number: string;
  /** `tel:` or `sms:` with digits, `*` and `#` only (R58); the address of a page. */
  readonly href: string;
}

export interface Contacts {
  /** False: the country is not in the list, so there is no number at all (F90: never a guess). */
  readonly listed: boolean;
  /** What the contacts after the emergency number are for: what was asked for, or what stands in for it. */
  readonly shown: Purpose;
  /** At most three: emergency, by phone, by text; a second telephone number where nobody can be texted. Never a page. */
  readonly first: readonly Contact[];
  readonly more: readonly Contact[];
}

/** All lines, as they stand in helplines.json. */
export const helplines: readonly Helpline[] = data as readonly Helpline[];

/** The countries that have any line, in the order of their codes. */
export function countriesOf(lines: readonly Helpline[]): readonly string[] {
  return [...new Set(lines.map((line) => line.country))].sort();
}

/**
 * The contacts of a country for a purpose, in F90's order. Confirmed lines come before unconfirmed ones; only an emergency number
 * may be first unconfirmed. A purpose that a country lacks is answered by `general`, then by the emergency number alone;
 * `shown` says which. Where `general` itself is missing for somebody who wants to talk, or worries about what they do, the crisis
 * line stands in.
 * @param country ISO 3166-1, two capital letters
 */
export function contactsFor(lines: readonly Helpline[], country: string, purpose: Purpose): Contacts {
  const here = lines.filter((line) => line.country === country);
  if (here.length === 0) return { listed: false, shown: purpose, first: [], more: [] };
  const emergency = contactsOf(here, "emergency");
  const shown = standIns[purpose].find((wanted) => contactsOf(here, wanted).some(isDialled)) ?? "emergency";
  const asked = shown === "emergency" ? [] : [shown, ...alongside[shown]].flatMap((one) => contactsOf(here, one)).filter(isDialled);
  const pages = contactsOf(here, purpose).filter((contact) => !isDialled(contact));
  const byPhone = asked.find((contact) => contact.by === "phone");
  const byText = textOf(here, asked, shown);
  const lead = [emergency[0], byPhone, byText].filter((contact) => contact !== undefined);
  const rest = [...asked, ...emergency].filter((contact) => !lead.includes(contact));
  const filled = lead.length < 3 ? [...lead, ...rest.slice(0, 3 - lead.length)] : lead;
  return { listed: true, shown, first: filled, more: [...rest.filter((contact) => !filled.includes(contact)), ...pages] };
}

/** What is dialled: digits, `*` and `#` (R58). */
export function numberToDial(written: string): string {
  return written.replace(/[^0-9*#]/g, "");
}

/**
 * True when the source is more than twelve months old, so that the page asks to check that the number still works (R60).
 * @param today YYYY-MM-DD
 */
export function isOld(line: Helpline, today: string): boolean {
  return `${Number(line.asOf.slice(0, 4)) + 1}${line.asOf.slice(4)}` < today;
}

/** In which order purposes stand in for one another. The line for one's own behaviour stands in for nothing (R63). */
const standIns: Readonly<Record<Purpose, readonly Purpose[]>> = {
  emergency: ["emergency"],
  suicide: ["suicide", "general"],
  general: ["general", "suicide"],
  "domestic-abuse": ["domestic-abuse", "general"],
  child: ["child", "general"],
  "own-behaviour": ["own-behaviour", "general", "suicide"],
};

/** What is listed after a purpose: whoever may hurt somebody is also shown who listens to anybody (S3). */
const alongside: Readonly<Record<Purpose, readonly Purpose[]>> = {
  emergency: [],
  suicide: [],
  general: [],
  "domestic-abuse": [],
  child: [],
  "own-behaviour": ["suicide", "general"],
};

function contactsOf(lines: readonly Helpline[], purpose: Purpose): readonly Contact[] {
  const wanted = lines.filter((line) => line.purpose === purpose);
  return [...wanted.filter((line) => line.verified), ...wanted.filter((line) => !line.verified)].flatMap(waysTo);
}

function waysTo(line: Helpline): readonly Contact[] {
  const ways: Contact[] = [];
  if (line.phone !== undefined) ways.push({ line, by: "phone", number: line.phone, href: `tel:${numberToDial(line.phone)}` });
  if (line.sms !== undefined) ways.push({ line, by: "text", number: line.sms, href: `sms:${numberToDial(line.sms)}` });
  if (ways.length === 0 && line.url !== undefined)
    ways.push({ line, by: "page", number: line.url.replace(/^https?:\/\/|\/.*$/g, ""), href: line.url });
  return ways;
}

function isDialled(contact: Contact): boolean {
  return contact.by !== "page";
}

/** Who can be texted: a line of the purpose itself; in a crisis also the country's line for anybody. */
function textOf(here: readonly Helpline[], asked: readonly Contact[], shown: Purpose): Contact | undefined {
  const text = (contacts: readonly Contact[]) => contacts.find((contact) => contact.by === "text");
  return text(asked) ?? (shown === "suicide" ? text(contactsOf(here, "general")) : undefined);
}
