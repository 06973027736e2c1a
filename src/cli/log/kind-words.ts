/** Entries in a few words, for reports: how many of which kind. */
import type { KindName, Log } from "#formula";
import { counted } from "./dates.ts";

/** One of them, and several. Kinds that raise or lower nothing are entries. */
const words: Readonly<Partial<Record<KindName, readonly [one: string, many: string]>>> = {
  act: ["act", "acts"],
  agreement: ["step 1", "step 1"],
  channel: ["blocked channel", "blocked channels"],
  "check-in": ["check-in", "check-ins"],
  contact: ["contact", "contacts"],
  "did-nothing": ["time of doing nothing", "times of doing nothing"],
  done: ["thing done", "things done"],
  fact: ["answer", "answers"],
  "goal-step": ["step of a goal", "steps of goals"],
  held: ["act held to your standard", "acts held to your standard"],
  "help-used": ["time of getting help", "times of getting help"],
  looking: ["look", "looks"],
  mode: ["safety mode", "safety modes"],
  safety: ["safety answer", "safety answers"],
  sign: ["sign that was asked for", "signs that were asked for"],
  signal: ["safety answer", "safety answers"],
  "urge-after": ["urge", "urges"],
  weeks: ["beginning the weeks", "beginning the weeks"],
};

/** Kinds of which there is one that counts. */
const single: ReadonlySet<string> = new Set<KindName>(["agreement", "weeks"]);

/** `2 contacts`, `1 look`: most first, then as they came. */
export function wordsFor(ids: readonly string[], log: Log): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const kind = log.entry(id)?.kind ?? "";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => {
      const [one, many] = words[kind as KindName] ?? ["entry", "entries"];
      return single.has(kind) ? one : counted(count, one, many);
    });
}
