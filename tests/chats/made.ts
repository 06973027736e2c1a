/** Made-up chats for tests, in the forms that the apps export. The same seed gives the same chat; nothing in it was ever written by anybody. */

export type MadeKind = "text" | "lines" | "image" | "deleted" | "call" | "notice";

export interface MadeEntry {
  /** Milliseconds of the wall clock. */
  readonly time: number;
  readonly who: 0 | 1;
  readonly kind: MadeKind;
  readonly text: string;
  readonly isEdited: boolean;
}

/** Random numbers below 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = "come home ¿qué? später 明日 да نعم 👍🏽 ❤️ maybe not 12:30 ok: sure https://example.com/a?b=c:d <3 [so] 3/4 – done".split(
  " ",
);
/** Lines inside a message that only look like the beginning of one. */
const traps = ["12/12/19: ", "2016-04-29 10:30:00", "[sic] not this", "1/2, 3:4 - x", "9.9. um 8:00 - Treffen"];

/** @param count entries @param resolution milliseconds to which times are cut */
export function madeChat(seed: number, count: number, resolution: number): readonly MadeEntry[] {
  const random = chance(seed);
  const pick = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)] as One;
  const said = () => Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(words)).join(" ");
  let time = Date.UTC(2022, 10, 24, 21, 13, 5);
  return Array.from({ length: count }, (_, index): MadeEntry => {
    time += Math.floor(random() ** 6 * 90 * 3_600_000);
    const roll = random();
    const kind =
      index === 0
        ? "notice"
        : roll < 0.75
          ? "text"
          : roll < 0.82
            ? "lines"
            : roll < 0.9
              ? "image"
              : roll < 0.94
                ? "deleted"
                : roll < 0.97
                  ? "call"
                  : "notice";
    const text = kind === "lines" ? [said(), pick(traps) + said(), "", said()].join("\n") : kind === "text" ? said() : "";
    return {
      time: Math.floor(time / resolution) * resolution,
      who: random() < 0.5 ? 0 : 1,
      kind,
      text,
      isEdited: kind === "text" && random() < 0.05,
    };
  });
}

/** What a reader has to find. */
export function truthOf(entries: readonly MadeEntry[], names: readonly [string, string]) {
  const of = (kind: MadeKind) => entries.filter((entry) => entry.kind === kind).length;
  const messages = entries.filter(({ kind }) => kind !== "notice" && kind !== "call");
  const times = entries.map(({ time }) => new Date(time).toISOString().slice(0, 19)).sort();
  return {
    entries: entries.length,
    messages: messages.length,
    system: of("notice"),
    calls: of("call"),
    media: of("image"),
    deleted: of("deleted"),
    byParticipant: Object.fromEntries(names.map((name, who) => [name, messages.filter((entry) => entry.who === who).length])),
    firstLocal: times[0],
    lastLocal: times.at(-1),
    warnings: [],
    notUnderstood: { count: 0, lines: [] },
  };
}
