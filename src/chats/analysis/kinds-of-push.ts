/** What the check finds in my own messages, month by month. */
import type { Calendar } from "./months.ts";
import { me, type Thread } from "./thread.ts";
import { dayOf } from "./time.ts";

/** What was found while the texts were read. */
export interface Found {
  /** At most 32 kinds. */
  readonly kinds: readonly string[];
  /** A bit for each kind that is in the text of an entry, by its place in the chat's columns; null where its text was not read. */
  readonly of: (entry: number) => number | null;
}

export interface PushMonth {
  readonly month: string;
  /** Messages of mine whose text was read. */
  readonly messages: number;
  /** Of them, those with each kind; a kind without any is left out. */
  readonly kinds: Readonly<Record<string, number>>;
}

export function kindsOfPush(
  { count, who, wall, entry }: Thread,
  { names, of: monthOf }: Calendar,
  { kinds, of }: Found,
): readonly PushMonth[] {
  const messages = new Float64Array(names.length);
  const counts = new Float64Array(names.length * kinds.length);
  for (let i = 0; i < count; i++) {
    if (who[i] !== me) continue;
    const found = of(entry[i] as number);
    if (found === null) continue;
    const month = monthOf(dayOf(wall[i] as number));
    messages[month] = (messages[month] as number) + 1;
    // The lowest bit, then the next one.
    for (let bits = found; bits !== 0; bits &= bits - 1) {
      const place = month * kinds.length + 31 - Math.clz32(bits & -bits);
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return names.map((month, one) => ({
    month,
    messages: messages[one] as number,
    kinds: Object.fromEntries(
      kinds.map((kind, place) => [kind, counts[one * kinds.length + place] as number] as const).filter(([, found]) => found > 0),
    ),
  }));
}
