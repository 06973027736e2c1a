/**
 * The envelope of everything that Keel knows about a person. A log is a set of entries: nothing in it is changed or removed; corrections
 * and undo are entries too. `lamport` with `id` is the only order that decides between entries; `at` says when something happened.
 */

export interface Entry<Body = unknown> {
  /** 16 random bytes as a UUIDv4 in small letters: never ordered by time, because a server may see it. */
  readonly id: string;
  /** 1 + the highest seen when it was written. */
  readonly lamport: number;
  /** When it happened, milliseconds since 1970; may lie before, and may be entered later. */
  readonly at: number;
  /** Minutes that the local time of the place was ahead of UTC. */
  readonly offset: number;
  /** Which device wrote it. */
  readonly device: string;
  /** Which breakup it belongs to: the id that its `chapter` entry opened. */
  readonly chapter: string;
  readonly kind: string;
  /** Version of the body's form. */
  readonly v: number;
  readonly body: Body;
}

/** A point in time at a place: what "now" and "today" mean is handed in, never asked for. */
export interface Moment {
  readonly at: number;
  readonly offset: number;
}

/** Why an entry is kept aside. Never says what stood in it. */
export interface Refusal {
  /** Place in the input, from 0. */
  readonly index: number;
  /** The id, where one can be read. */
  readonly id: string | null;
  readonly kind: string | null;
  /** Field by field, `body.strength`; empty for the whole. */
  readonly where: string;
  readonly why: string;
}

const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Years -271821 to 275760: what a date can hold. */
const mostTime = 8.64e15;
const mostOffset = 18 * 60;

/** True for a UUIDv4 in small letters. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && value.length === 36 && idForm.test(value);
}

/**
 * Checks the envelope alone, by hand: it is the same for every kind and stands before each of tens of thousands of bodies.
 * @returns where it is wrong and why, or null
 */
export function envelopeFault(value: unknown): { where: string; why: string } | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { where: "", why: "is no object" };
  const entry = value as Record<string, unknown>;
  if (!isId(entry.id)) return { where: "id", why: "is no UUIDv4 in small letters" };
  if (!isWhole(entry.lamport, 0, Number.MAX_SAFE_INTEGER)) return { where: "lamport", why: "is no whole number from 0" };
  if (!isWhole(entry.at, -mostTime, mostTime)) return { where: "at", why: "is no time in milliseconds" };
  if (!isWhole(entry.offset, -mostOffset, mostOffset)) return { where: "offset", why: "is no number of minutes within 18 hours" };
  if (!isName(entry.device)) return { where: "device", why: "is no short text" };
  if (!isName(entry.chapter)) return { where: "chapter", why: "is no short text" };
  if (!isName(entry.kind)) return { where: "kind", why: "is no short text" };
  if (!isWhole(entry.v, 1, 65_535)) return { where: "v", why: "is no version" };
  if (!("body" in entry)) return { where: "body", why: "is missing" };
  return null;
}

/** Negative when `a` comes first. Total: two entries with one id are the same entry. */
export function byOrder(a: Entry, b: Entry): number {
  return a.lamport - b.lamport || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 64;
}
