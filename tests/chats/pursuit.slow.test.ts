import { describe, expect, it } from "vitest";
import { analyse } from "#chats";
import { randomOf } from "../lives/random.ts";
import { chatOf, simulated } from "./simulated.ts";

const [hour, week] = [3_600_000, 7 * 86_400_000];
const monday = Date.UTC(1990, 0, 1);
const charsOf = (place: number) => (place * 7_919) % 90;

interface Counted {
  sessions: number;
  opened: number;
  reopened: [number, number];
  unanswered: [number, number];
  followUps: [number, number];
  turns: [number, number];
  chars: [number, number];
  /** Waits for me and for them: seconds, and whether they were answered. */
  waits: [[number, boolean][], [number, boolean][]];
}

const nothing = (): Counted => ({
  sessions: 0,
  opened: 0,
  reopened: [0, 0],
  unanswered: [0, 0],
  followUps: [0, 0],
  turns: [0, 0],
  chars: [0, 0],
  waits: [[], []],
});

/** Each week by itself, message by message. */
function weeksOf({ time, who }: ReturnType<typeof simulated>): readonly Counted[] {
  const weeks = new Map<number, Counted>();
  const at = (place: number) => time[place] as number;
  const weekOf = (place: number) => {
    const key = Math.floor((at(place) - monday) / week);
    const found = weeks.get(key) ?? nothing();
    weeks.set(key, found);
    return found;
  };
  let [session, turn] = [0, 0];
  for (let place = 0; place < time.length; place++) {
    const writer = who[place] as 0 | 1;
    const isOpening = place === 0 || at(place) - at(place - 1) > 6 * hour;
    if (isOpening) session = place;
    if (isOpening || who[place - 1] !== writer) {
      turn = place;
      weekOf(turn).turns[writer]++;
    }
    weekOf(place).chars[writer] += charsOf(place);
    if (place > 0 && who[place - 1] === writer && at(place) - at(place - 1) >= hour / 6) weekOf(place).followUps[writer]++;
    if (isOpening) {
      weekOf(place).sessions++;
      if (writer === 0) weekOf(place).opened++;
    }
    const isLast = place + 1 === time.length;
    const silence = isLast ? 0 : (at(place + 1) - at(place)) / 1000;
    const isSame = who[place + 1] === writer;
    if (isLast || silence > 6 * 3600) {
      if (isLast || isSame) weekOf(session).unanswered[writer]++;
      if (!isLast && isSame) weekOf(session).reopened[writer]++;
    }
    if (isLast || silence > 6 * 3600 || !isSame) weekOf(turn).waits[writer === 0 ? 1 : 0].push([silence, !isLast && !isSame]);
  }
  return [...weeks].sort(([one], [other]) => one - other).map(([, counted]) => counted);
}

/** The median of Kaplan and Meier, with every wait as it is. */
function medianOf(waits: readonly [number, boolean][]): number {
  const sorted = [...waits].sort(([one, isOne], [other, isOther]) => one - other || Number(isOther) - Number(isOne));
  let survival = 1;
  for (const [place, [seconds, isAnswered]] of sorted.entries()) {
    if (isAnswered) survival *= 1 - 1 / (sorted.length - place);
    if (survival <= 0.5 + 1e-9) return seconds;
  }
  return week / 1000;
}

function indexOf(weeks: readonly Counted[]): number {
  const sum = (part: (one: Counted) => number) => weeks.reduce((total, one) => total + part(one), 0);
  const pair = (name: "reopened" | "unanswered" | "followUps" | "turns" | "chars") =>
    [sum((one) => one[name][0]), sum((one) => one[name][1])] as const;
  const [[o1, o2], [u1, u2], [f1, f2], [t1, t2], [c1, c2]] = [
    pair("reopened"),
    pair("unanswered"),
    pair("followUps"),
    pair("turns"),
    pair("chars"),
  ];
  const median = (who: 0 | 1) => Math.max(1, medianOf(weeks.flatMap(({ waits }) => waits[who])));
  const parts = [
    (2 * sum(({ opened }) => opened)) / sum(({ sessions }) => sessions) - 1,
    (o1 - o2) / (o1 + o2 + 4),
    (f1 / t1 - f2 / t2) / (f1 / t1 + f2 / t2),
    Math.tanh(0.5 * Math.log(median(1) / median(0))),
    (2 * c1) / (c1 + c2) - 1,
    (u1 - u2) / (u1 + u2 + 4),
  ];
  return (100 * parts.reduce((total, part) => total + part, 0)) / 6;
}

describe("F80 who moves first, worked out again", () => {
  it.each([3, 4])(
    "F80 message by message, with every wait as it is, chat %i has the same index and nearly the same interval",
    { timeout: 120_000 },
    (seed) => {
      const made = simulated({ seed, count: 6_000, effect: 0.6, nag: 0.2, nagEvery: 25 });
      const found = analyse(chatOf(made, charsOf), { me: [0], seed });
      if (found.type !== "two-sided" || found.pursuit.index === null) throw new Error("There is an index.");
      const weeks = weeksOf(made);
      const { next } = randomOf(seed);
      const drawn = Array.from({ length: 400 }, () => indexOf(weeks.map(() => weeks[Math.floor(next() * weeks.length)] as Counted)));
      drawn.sort((one, other) => one - other);
      const { value, low, high } = found.pursuit.index;
      expect(value).toBeCloseTo(indexOf(weeks), 9);
      // Bins move a median by a few hundredths, and one of six parts by less than that.
      expect(Math.abs(low - (drawn[10] as number))).toBeLessThan(0.5);
      expect(Math.abs(high - (drawn[389] as number))).toBeLessThan(0.5);
    },
  );
});
