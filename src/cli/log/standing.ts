import type { Log } from "#formula";

/**
 * Ids of the entries that stand: those that were not taken back or replaced. What takes back and still has its effect stands as well; an entry
 * of a kind that this Keel does not know has none.
 */
export function standing(log: Log): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const rows of Object.values(log.situation.tables)) for (const { id } of rows ?? []) ids.add(id);
  // Newest first: what takes back is itself taken back only by something newer.
  const ended = new Set<string>();
  for (const { id, kind, body } of [...log.entries()].reverse()) {
    if (kind !== "withdraw" || ended.has(id)) continue;
    ids.add(id);
    ended.add((body as { of: string }).of);
  }
  return ids;
}
