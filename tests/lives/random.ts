/** Chance that is always the same for the same seed: a life that failed once can be lived again. */

export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True about that often, 0 to 1. */
  chance(share: number): boolean;
  /** @throws on an empty list */
  pick<Item>(list: readonly Item[]): Item;
  /** The list in another order. */
  shuffle<Item>(list: readonly Item[]): Item[];
  /** A UUIDv4 in small letters. */
  id(): string;
}

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough for made-up days. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const bits = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = () => bits() / 4_294_967_296;
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const eight = () => bits().toString(16).padStart(8, "0");
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error("nothing to pick from");
      return list[whole(0, list.length - 1)] as (typeof list)[number];
    },
    shuffle: (list) => {
      const mixed = [...list];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [mixed[last], mixed[other]] = [mixed[other] as (typeof mixed)[number], mixed[last] as (typeof mixed)[number]];
      }
      return mixed;
    },
    id: () => {
      const [a, b, c] = [eight(), eight(), eight()];
      return `${eight()}-${a.slice(0, 4)}-4${a.slice(5)}-${"89ab"[whole(0, 3)]}${b.slice(1, 4)}-${b.slice(4)}${c}`;
    },
  };
}

/** A seed out of a name, so that each persona has chances of its own. */
export function seedOf(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash;
}
