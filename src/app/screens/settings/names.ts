import type { Replacement } from "#formula";

/** One name on each line becomes its replacement; an empty line and a name that comes again count nothing. */
export function replacementsOf(typed: string, person: (n: number) => string): readonly Replacement[] {
  const names = typed
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names)].map((name, index) => ({ name, by: person(index + 1) }));
}
