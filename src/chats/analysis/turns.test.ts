import { describe, expect, it } from "vitest";
import { followUpsOf } from "./follow-ups.ts";
import { endingsOf, lastWordsOf } from "./last-words.ts";
import { hour, type Line, partsOf } from "./testing.ts";
import { volumeOf } from "./volume.ts";

/**
 * Session 1: A at 0, 1, 2 (one utterance), at 12 (a second, and a follow-up) and at 15 (a third: a burst); B at 20; A at 21.
 * Session 2, 7 h later: A reopens and has the last word of all.
 */
const lines: readonly Line[] = [
  [0, "A", { chars: 5 }],
  [1, "A", { chars: 6 }],
  [3, "A", { chars: 7 }],
  [13, "A", { chars: 8 }],
  [16, "A", { chars: 9 }],
  [20, "B", { chars: 50 }],
  [21, "A", { chars: 1 }],
  [21 + 7 * hour, "A", { chars: 4 }],
];

describe("F80 turns", () => {
  it("F80 a turn is a run of one person inside a session, and messages within 120 seconds are one utterance", () => {
    const { turns } = partsOf(lines);
    expect([...turns.start]).toEqual([0, 5, 6, 7, 8]);
    expect([...turns.who]).toEqual([0, 1, 0, 0]);
    expect([...turns.utterances]).toEqual([3, 1, 1, 1]);
    expect([...turns.chars]).toEqual([35, 50, 1, 4]);
  });

  it("F80 a follow-up comes 10 minutes or more after one's own message without an answer; three utterances are a burst", () => {
    const { turns, sum } = partsOf(lines);
    // At 13, and seven hours after the last word.
    const { count, perHundredTurns, bursts } = followUpsOf(turns, sum);
    expect(count).toEqual({ me: 2, them: 0 });
    expect(perHundredTurns.me).toBeCloseTo(200 / 3);
    expect(perHundredTurns.them).toBe(0);
    expect(bursts).toEqual({ me: 1, them: 0 });
  });

  it("F80 length is told per turn, and volume as a share of all characters", () => {
    const { turns, sum } = partsOf(lines);
    expect(volumeOf(turns, sum)).toEqual({
      messages: { me: 7, them: 1 },
      chars: { me: 40, them: 50 },
      share: 40 / 90,
      turns: { me: 3, them: 1 },
      perTurn: { me: 4, them: 50 },
      ratio: 4 / 50,
    });
    const even = partsOf([
      [0, "A", { chars: 4 }],
      [1, "B", { chars: 0 }],
      [2, "A", { chars: 7 }],
    ]);
    expect(volumeOf(even.turns, even.sum)).toMatchObject({ perTurn: { me: 5.5, them: 0 }, ratio: null });
  });

  it("F80 last words: who reopens their own silence, and whose stay unanswered", () => {
    const { thread, starts } = partsOf(lines);
    expect(lastWordsOf(endingsOf(thread, starts))).toEqual({
      had: { me: 2, them: 0 },
      reopened: { me: 1, them: 0 },
      rate: { me: 0.5, them: null },
      unanswered: { me: 2, them: 0 },
    });
  });

  it("F80 a last word that the other one answers with a new session is neither", () => {
    const { thread, starts } = partsOf([
      [0, "A"],
      [day2, "B"],
      [2 * day2, "B"],
    ]);
    expect(lastWordsOf(endingsOf(thread, starts))).toMatchObject({
      had: { me: 1, them: 2 },
      reopened: { me: 0, them: 1 },
      unanswered: { me: 0, them: 2 },
    });
  });
});

const day2 = 24 * hour;
