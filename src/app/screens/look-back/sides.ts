/** Who is who among the names of a chat: proposed by what the file tells, decided by the person. */
import type { Chosen } from "../../worker/chats-protocol.ts";

export type Side = "me" | "them" | "other";
export type Sides = Readonly<Record<string, Side>>;

/** What is proposed: of two, the second is told by the first; where nothing is told, nothing is chosen. */
export function sidesOf({ writers, proposed }: Pick<Chosen, "writers" | "proposed">): Sides {
  if (proposed === null) return {};
  return withSide({}, writers, proposed, "me");
}

/** One name more; of two people, the other one is the other one. */
export function withSide(sides: Sides, writers: Chosen["writers"], name: string, side: Side): Sides {
  const [one, other] = writers;
  if (writers.length !== 2 || one === undefined || other === undefined) return { ...sides, [name]: side };
  const rest = one.name === name ? other.name : one.name;
  return { [name]: side, [rest]: side === "me" ? "them" : "me" };
}

/** What is still to be said before it goes on; null: nothing. Whoever wrote alone may be either. */
export function missingIn(sides: Sides, writers: Chosen["writers"]): "noMe" | "noThem" | null {
  const held = Object.values(sides);
  if (writers.length === 1) return held.length === 0 ? "noMe" : null;
  if (!held.includes("me")) return "noMe";
  return held.includes("them") ? null : "noThem";
}

/** Today by this device's calendar, like 2024-03-01. */
export function dayToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
