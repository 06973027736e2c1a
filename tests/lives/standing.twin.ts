/** The plain twin of the fold and of the safety modes: lists, loops, and the sentences of docs/spec/formula.md (F4 and its settled readings). */
import type { Entry, Moment } from "../../src/formula/entry.ts";

/** An entry as the twins read it: its body is taken as it stands. */
// biome-ignore lint/suspicious/noExplicitAny: the twins know bodies by the documents, not by the types of the room that they check.
export type Plain = Entry<any>;

/** The date on the wall, as a day number. */
export function wallDay({ at, offset }: Moment): number {
  return Math.floor((at + offset * 60_000) / 86_400_000);
}

/** Who was written later. */
export function isLater(a: Plain, b: Plain): boolean {
  return a.lamport !== b.lamport ? a.lamport > b.lamport : a.id > b.id;
}

/**
 * What stands, in the order of writing. What was withdrawn has no effect; what was replaced still ends what it had replaced; of several that
 * replace the same entry the last one stands.
 */
export function standing(entries: readonly Plain[]): readonly Plain[] {
  const written = [...entries].sort((a, b) => (isLater(a, b) ? 1 : -1));
  const byId = new Map(written.map((entry) => [entry.id, entry]));
  const targetOf = ({ kind, body }: Plain): string | undefined => (kind === "withdraw" ? body.of : body.replaces);
  const ends = new Map<string, Plain[]>();
  for (const entry of written) {
    const target = byId.get(targetOf(entry) ?? "");
    if (target === undefined || !isLater(entry, target) || (entry.kind !== "withdraw" && entry.kind !== target.kind)) continue;
    ends.set(target.id, [...(ends.get(target.id) ?? []), entry]);
  }
  /** The newest entry that ends this one and was not withdrawn itself. */
  const endOf = (id: string | undefined): Plain | undefined => ends.get(id ?? "")?.findLast((one) => endOf(one.id)?.kind !== "withdraw");
  const isOvertaken = (entry: Plain): boolean => {
    const other = ends.get(targetOf(entry) ?? "")?.includes(entry) === true ? endOf(targetOf(entry)) : undefined;
    return entry.kind !== "withdraw" && other !== undefined && other !== entry && other.kind !== "withdraw";
  };
  return written.filter((entry) => endOf(entry.id) === undefined && !isOvertaken(entry));
}

export type ModeName = "order" | "asked-to-stop" | "afraid" | "own-violence";

/** Modes that hold at a moment, from what stands. */
export function modesAt(stands: readonly Plain[], moment: Moment): readonly ModeName[] {
  const today = wallDay(moment);
  const held = new Map<ModeName, Plain>();
  const seen = stands.filter((entry) => wallDay(entry) <= today);
  for (const entry of seen) for (const mode of modesSetBy(entry)) held.set(mode, entry);
  for (const end of seen) {
    if (end.kind !== "mode-end") continue;
    const { mode, ended } = end.body;
    const set = held.get(mode);
    if (set === undefined || !isLater(end, set)) continue;
    // A day passes before it ends; an order ends on its day; who asked for no contact is never written to first again.
    if (moment.at < end.at + 24 * 3_600_000 || mode === "asked-to-stop") continue;
    if (mode === "order" && Date.parse(`${ended}T00:00:00Z`) / 86_400_000 > today) continue;
    held.delete(mode);
  }
  return [...held.keys()];
}

function modesSetBy({ kind, body }: Plain): readonly ModeName[] {
  if (kind === "mode") return [body.mode];
  if (kind === "received" && body.tone === "no-contact-wish") return ["asked-to-stop"];
  if (kind === "channel" && body.state === "blocked-everywhere") return ["asked-to-stop"];
  if (kind === "signal" && body.answer === "yes") {
    if (["S3", "S4", "S7", "S11"].includes(body.code)) return ["own-violence"];
    return body.code === "S5" ? ["order"] : body.code === "S6" ? ["asked-to-stop"] : body.code === "S9" ? ["afraid"] : [];
  }
  if (kind !== "safety" || body.answer !== "yes") return [];
  const who: readonly string[] = body.who ?? [];
  const says = (name: string) => who.includes(name);
  if (body.question === "no-contact")
    return [...(says("court") ? ["order" as const] : []), ...(says("them") || who.length === 0 ? ["asked-to-stop" as const] : [])];
  if (body.question === "afraid")
    return [...(says("them") ? ["own-violence" as const] : []), ...(says("me") || who.length === 0 ? ["afraid" as const] : [])];
  return [];
}
