/** Lives a life day by day: entries come in, and every property is held against what is seen on that day. */

import type { Entry, Moment } from "../../src/formula/entry.ts";
import { type Log, openLog } from "../../src/formula/fold.ts";
import type { Situation } from "../../src/formula/situation.ts";
import { currentChapter } from "../../src/formula/views/chapter.ts";
import { addedFrom, type Life, lamportsOfDay } from "./life.ts";
import { type Random, randomOf } from "./random.ts";
import { type Plain, standing } from "./standing.twin.ts";

export interface Seen {
  readonly life: Life;
  /** Day of the life, from 0. */
  readonly index: number;
  readonly moment: Moment;
  readonly log: Log;
  readonly situation: Situation;
  readonly chapter: string;
  /** What stands by the plain twin of the fold, in the order of writing. */
  readonly stands: readonly Plain[];
  readonly random: Random;
  /** What properties keep from day to day of this life. */
  readonly memory: Map<string, unknown>;
  /** The situation as it would be with these entries; afterwards they are taken back. They happen at this moment unless `at` says otherwise. */
  readonly tryOn: (...made: readonly Tried[]) => Situation;
  /** Writes an entry that stays. */
  readonly write: (made: Tried) => void;
}

export interface Tried {
  readonly kind: string;
  readonly body: object;
  readonly at?: number;
}

export interface Property {
  /** Begins with the number that it proves. */
  readonly title: string;
  /** Looked at on the days of a life where this is true; every day where it is left out. */
  readonly on?: (index: number, life: Life) => boolean;
  /** Tells every fault; gives how often something was really held against it. */
  readonly check: (seen: Seen, fault: (what: string) => void) => number;
}

export interface Outcome {
  checks: number;
  readonly faults: string[];
}

/** Faults that are kept for each property: the first ones tell enough. */
const mostFaults = 20;

/** @param outcomes by title; what is found is added to them */
export function walk(life: Life, properties: readonly Property[], outcomes: Map<string, Outcome>): void {
  const log = openLog([]);
  const random = randomOf(life.seed ^ 0x2545f491);
  const memory = new Map<string, unknown>();
  const arrived: Plain[] = [];
  let known: readonly Plain[] | null = null;
  life.days.forEach(({ moment, arrives }, index) => {
    let added = 0;
    for (const entry of arrives) take(entry);
    const chapter = currentChapter(log.situation, moment)?.id ?? "c1";
    for (const property of properties) {
      if (property.on?.(index, life) === false) continue;
      const outcome = outcomes.get(property.title) ?? { checks: 0, faults: [] };
      outcomes.set(property.title, outcome);
      const fault = (what: string) => {
        if (outcome.faults.length < mostFaults) outcome.faults.push(`${life.persona.name} (seed ${life.seed}), day ${index}: ${what}`);
      };
      const seen: Seen = {
        life,
        index,
        moment,
        log,
        situation: log.situation,
        chapter,
        get stands() {
          return stands();
        },
        random,
        memory,
        tryOn,
        write,
      };
      outcome.checks += property.check(seen, fault);
    }

    function take(entry: Entry): void {
      log.add(entry);
      arrived.push(entry);
      known = null;
    }

    function write({ kind, body, at = moment.at }: Tried): string {
      const lamport = index * lamportsOfDay + addedFrom + added++;
      const id = random.id();
      take({ id, lamport, at, offset: moment.offset, device: "phone", chapter, kind, v: 1, body });
      return id;
    }

    function tryOn(...made: readonly Tried[]): Situation {
      const ids = made.map(write);
      const { situation } = log;
      for (const of of ids.reverse()) write({ kind: "withdraw", body: { of } });
      return situation;
    }
  });

  function stands(): readonly Plain[] {
    known ??= standing(arrived);
    return known;
  }
}
