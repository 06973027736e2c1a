/**
 * Made-up years of two people: one pursues, the other answers on a clock of their own that starts at
 * the first message of a turn. No text, only who wrote when. The same seed gives the same chat.
 */

import { unknownOffset } from "#chats";
import { Chat } from "../../src/chats/chat.ts";
import { randomOf } from "../lives/random.ts";

export interface Model {
  readonly seed: number;
  /** Messages. */
  readonly count: number;
  /** How much every further message stretches what is left of the wait; 0: it changes nothing. */
  readonly effect: number;
  /** Chance, for each stretch without an answer, that one more message is written. It never changes when the answer comes. */
  readonly nag: number;
  /** Minutes of such a stretch. */
  readonly nagEvery: number;
}

export interface Simulated {
  /** Milliseconds, whole seconds, of each message. */
  readonly time: Float64Array;
  /** 0 pursues, 1 answers. */
  readonly who: Uint8Array;
}

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const start = Date.UTC(2019, 2, 4);
/** Share of the days before the breakup. */
const together = 0.8;
/** How often a talk begins in each hour of the day. */
const hourly = [1, 0.6, 0.3, 0.2, 0.1, 0.2, 0.6, 2, 3, 3, 3, 3.2, 4, 4, 3, 3, 3.2, 3.8, 5, 6, 7, 8, 7, 4];

export function simulated({ seed, count, effect, nag, nagEvery }: Model): Simulated {
  const { next, whole, chance } = randomOf(seed);
  const gauss = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const lognormal = (median: number, sigma: number) => median * Math.exp(sigma * gauss());
  const days = Math.min(2190, Math.max(30, Math.round(count / 40)));
  const perDay = count / days;
  const sessionsPerDay = Math.max(0.8, Math.min(6, perDay / 8));
  const perSession = perDay / sessionsPerDay;
  const breakup = start + Math.floor(days * together) * day;
  const [time, who] = [new Float64Array(count), new Uint8Array(count)];
  let written = 0;
  const write = (moment: number, writer: 0 | 1) => {
    if (written === count) return;
    time[written] = Math.floor(Math.max(moment, time[written - 1] ?? 0) / 1000) * 1000;
    who[written++] = writer;
  };
  /** How many messages there should be by a moment: fewer a day after the breakup. */
  const due = (moment: number) => {
    const passed = Math.max(0, (moment - start) / (days * day));
    const planned = 1.06 * Math.min(passed, together) + 0.7 * Math.max(0, passed - together);
    return (count * planned) / (1.06 * together + 0.7 * (1 - together));
  };
  const opening = (now: number, behind: number) => {
    let moment = now + 31 * minute + lognormal(15 * minute, 0.8);
    if (behind <= 2 * perSession) {
      const soon = now - (Math.log(1 - next()) / sessionsPerDay) * day;
      moment = Math.floor(soon / day) * day + hourOfDay(next) * hour + next() * hour;
      if (moment < now + 31 * minute) moment = now + 31 * minute + next() * hour;
    }
    const clock = Math.floor(moment / hour) % 24;
    const isAsleep = clock >= 1 && clock < 7 && chance(0.9);
    return isAsleep ? moment + (7 - clock) * hour + next() * 90 * minute : moment;
  };

  let [now, isDropped] = [start + 9 * hour, false];
  while (written < count) {
    let behind = due(now) - written;
    if (now >= breakup && behind < 0.004 * count + 2 * perSession && chance(0.03)) now += whole(3, 27) * day;
    let moment = opening(now, behind);
    const isOver = moment >= breakup;
    behind = Math.max(0, due(moment) - written);
    let writer: 0 | 1 = chance(isDropped ? 0.9 : isOver ? 0.82 : 0.58) ? 0 : 1;
    isDropped = false;
    const end = written + Math.max(1, Math.round(lognormal(Math.max(0.5 * perSession, 0.8 * behind), 0.6)));
    // Behind the plan, everybody is quicker.
    const pace = Math.max(0.02, Math.min(1, (3 * perSession) / (behind + 1)));
    while (written < end && written < count) {
      const more = writer === 0 ? (isOver ? 0.5 : 0.42) : isOver ? 0.22 : 0.36;
      let run = 1;
      while (run < 12 && chance(more)) run++;
      if (writer === 1) {
        for (let one = 0; one < run; one++) {
          if (one > 0) moment += lognormal(14_000, 0.9) * pace;
          write(moment, 1);
        }
        if (chance(0.02)) break;
        moment += lognormal(isOver ? 55_000 : 80_000, 1.1) * pace;
      } else {
        let [answer, sent, last] = [moment + lognormal(isOver ? 900_000 : 110_000, 1.2) * pace, 0, moment];
        for (let one = 0; one < run; one++) {
          if (one > 0) {
            moment += (run >= 3 ? lognormal(isOver ? 240_000 : 60_000, 1.1) : lognormal(14_000, 0.9)) * pace;
            if (moment >= answer) break;
            answer = moment + (answer - moment) * (1 + effect);
          }
          write(moment, 0);
          sent++;
          last = moment;
        }
        isDropped = chance(Math.min(0.9, (isOver ? 0.12 : 0.02) * (1 + effect * (sent - 1))));
        if (isDropped) {
          moment = last;
          break;
        }
        const every = nagEvery * minute;
        if (nag > 0)
          for (let late = last + every; late < answer - 5_000; late += every) if (chance(nag)) write(late - next() * 0.4 * every, 0);
        moment = answer;
      }
      writer = writer === 0 ? 1 : 0;
    }
    now = Math.max(time[written - 1] ?? 0, moment);
  }
  return { time, who };
}

/** An hour of the day, as often as talks begin in it. */
function hourOfDay(next: () => number): number {
  let left = next() * hourly.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    hourly.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    }),
  );
}

/** A simulated chat as a reader gives it. @param chars of each message */
export function chatOf({ time, who }: Simulated, chars: (place: number) => number = () => 20): Chat {
  const chat = new Chat();
  const places = ["Sam", "Alex"].map((name) => chat.people.place(name));
  chat.columns.reserve(time.length);
  for (let place = 0; place < time.length; place++) {
    chat.columns.add({
      time: time[place] as number,
      offset: unknownOffset,
      who: places[who[place] as number] as number,
      kind: 0,
      flags: 0,
      chars: chars(place),
      words: 4,
      position: place,
      length: 20,
      hash: place,
    });
  }
  return chat;
}
