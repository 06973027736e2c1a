/** From what stands in a log to entries that can be filed. What cannot be read is kept aside: refused with its place, or left for a newer Keel. */
import * as v from "valibot";
import { dayOf } from "./calendar.ts";
import { kinds } from "./entries/index.ts";
import { type Entry, envelopeFault, type Refusal } from "./entry.ts";
import { type Filed, filed, type Kind } from "./kind.ts";

export type Decoded =
  | { readonly type: "entry"; readonly entry: Filed }
  /** A kind or a version that this Keel does not know: kept as it is, counted, not read. */
  | { readonly type: "unknown"; readonly entry: Entry }
  | { readonly type: "refused"; readonly refusal: Refusal };

const byName = new Map<string, Kind>(Object.values(kinds).map((kind) => [kind.name, kind as unknown as Kind]));

/** @param index place in the input, for the refusal */
export function decode(raw: unknown, index: number): Decoded {
  const refused = (where: string, why: string) => refusalOf(raw, index, where, why);
  const fault = envelopeFault(raw);
  if (fault !== null) return refused(fault.where, fault.why);
  const entry = raw as Entry;
  const kind = byName.get(entry.kind);
  if (kind === undefined || entry.v > kind.version) return { type: "unknown", entry };
  let body: unknown = entry.body;
  for (let version = entry.v; version < kind.version; version++) {
    const older = kind.older[version];
    if (older === undefined) return refused("v", "is a version that was never written");
    try {
      body = older(body);
    } catch {
      // What was never of that version's form may trip its reader: it is kept aside, and the rest of the log is read.
      return refused("body", "is not of this form");
    }
  }
  // The schema library takes a list for an object without fields.
  if (Array.isArray(body)) return refused("body", "is not of this form");
  // No schema changes what it reads, so that the body stands as it came and is not held twice.
  const read = v.safeParse(kind.schema, body, { abortEarly: true });
  if (!read.success) {
    const issue = read.issues[0];
    const keys = (issue.path ?? []).map(({ key }) => String(key));
    // The name of a field that is none of ours could be somebody's words: of an object, or a key of a record.
    const ours = issue.type === "strict_object" && issue.expected !== "never";
    const strange = !ours && (issue.path?.at(-1) as { origin?: string } | undefined)?.origin === "key";
    const path = strange ? [...keys.slice(0, -1), "?"] : keys;
    return refused(["body", ...path].join("."), whyOf(issue));
  }
  return { type: "entry", entry: filed(entry, body, dayOf(entry)) };
}

function refusalOf(raw: unknown, index: number, where: string, why: string): Decoded {
  const some = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<Record<keyof Entry, unknown>>;
  const kind = textOf(some.kind);
  return { type: "refused", refusal: { index, id: textOf(some.id), kind: kind !== null && byName.has(kind) ? kind : null, where, why } };
}

export function kindOf(name: string): Kind | undefined {
  return byName.get(name);
}

/** Our own sentences stand as they are; the library's may quote what was given, so they are put into words of our own. */
function whyOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "is no field of this kind";
  if (issue.received === "undefined") return "is missing";
  if (/^(?:is|has|needs|says) /.test(issue.message) && !issue.message.includes('"')) return issue.message;
  return "is not of this form";
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.length <= 64 ? value : null;
}
