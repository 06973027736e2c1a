import { analyse } from "#chats";
import { chatOf, type Model, simulated } from "./simulated.ts";

/** The chats of docs/spec/look-back.md: without any effect, in three ways of writing again, and with one. */
export const worlds = {
  null: [
    { count: 6_000, effect: 0, nag: 0.4, nagEvery: 25 },
    { count: 6_000, effect: 0, nag: 0, nagEvery: 25 },
    { count: 6_000, effect: 0, nag: 0.5, nagEvery: 3 },
  ],
  power: [{ count: 12_000, effect: 1.2, nag: 0, nagEvery: 25 }],
} as const satisfies Readonly<Record<string, readonly Omit<Model, "seed">[]>>;

/** How often each claim is made. @param seeds chats of each world */
export function claimsIn(world: keyof typeof worlds, seeds: number): Readonly<Record<"later" | "none", number>> {
  const claims = { later: 0, none: 0 };
  for (const model of worlds[world])
    for (let seed = 1; seed <= seeds; seed++) {
      const found = analyse(chatOf(simulated({ ...model, seed })), { me: [0] });
      if (found.type !== "two-sided") throw new Error("A simulated chat has two people.");
      claims[found.pushes.claim]++;
    }
  return claims;
}
