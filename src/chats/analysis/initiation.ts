/** Who begins the conversations: sessions, and who opened them. */
import { type Share, shareOf } from "./share.ts";
import { me, type Thread } from "./thread.ts";
import { hour } from "./time.ts";

/** Who does more of something; "balanced" where the interval holds both. */
export type Direction = "me" | "them" | "balanced";

export interface Initiation {
  /** For silences of 3, 6 and 12 hours: sessions, and the share that I opened. */
  readonly gaps: readonly (Share & { readonly hours: number })[];
  /** Null where the three do not agree. */
  readonly direction: Direction | null;
}

/** Hours of silence after which a message opens a session (docs/spec/look-back.md). */
export const gapHours = [3, 6, 12] as const;
export type GapHours = (typeof gapHours)[number];

/** The messages that open a session, by the hours of silence that end one. */
export type Sessions = Readonly<Record<GapHours, Uint32Array>>;

/** The first message opens a session, and each after a silence of more than so many hours. */
export function sessionsOf({ count, at }: Thread): Sessions {
  const starts = new Uint32Array(count);
  const isAfter = (i: number, hours: GapHours) => i === 0 || (at[i] as number) - (at[i - 1] as number) > hours * hour;
  let found = 0;
  for (let i = 0; i < count; i++) if (isAfter(i, 3)) starts[found++] = i;
  const short = starts.slice(0, found);
  return { 3: short, 6: short.filter((start) => isAfter(start, 6)), 12: short.filter((start) => isAfter(start, 12)) };
}

/** Sessions and the share of them that I opened, for the three gaps. */
export function initiationOf({ who }: Thread, sessions: Sessions): Initiation {
  const gaps = gapHours.map((hours) => {
    const starts = sessions[hours];
    return { hours, ...shareOf(starts.filter((start) => who[start] === me).length, starts.length) };
  });
  const directions = new Set(gaps.map(directionOf));
  return { gaps, direction: directions.size === 1 ? ([...directions][0] as Direction) : null };
}

function directionOf({ low, high }: Share): Direction {
  return low > 0.5 ? "me" : high < 0.5 ? "them" : "balanced";
}
