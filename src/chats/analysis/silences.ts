/** Silences of more than a day, and who ended each. A call ends a silence too, and stands apart. */
import { type Share, shareOf } from "./share.ts";
import { me, type Thread } from "./thread.ts";
import { hour } from "./time.ts";

export interface Silence {
  /** When it began and ended, on the wall: seconds since `epoch`. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly endedBy: "me" | "them" | "call";
}

/** Of the silences longer than so many hours that a message ended, the share that I ended; calls ended others. */
export interface AfterSilence extends Share {
  readonly hours: number;
  readonly calls: number;
}

/** Silences of more than a day, in their order. @param starts messages after shorter silences: the long ones are among them */
export function silencesOf({ at, wall, who, calls }: Thread, starts: Uint32Array): readonly Silence[] {
  const found: Silence[] = [];
  let call = 0;
  for (const i of starts.subarray(1)) {
    let [from, begun] = [wall[i - 1] as number, at[i - 1] as number];
    if ((at[i] as number) - begun <= leastHours * hour) continue;
    const add = (to: number, ended: number, endedBy: Silence["endedBy"]) => {
      if (ended - begun > leastHours * hour) found.push({ from, to, seconds: ended - begun, endedBy });
      [from, begun] = [to, ended];
    };
    while (call < calls.at.length && (calls.at[call] as number) < begun) call++;
    for (; call < calls.at.length && (calls.at[call] as number) < (at[i] as number); call++)
      add(calls.wall[call] as number, calls.at[call] as number, "call");
    add(wall[i] as number, at[i] as number, who[i] === me ? "me" : "them");
  }
  return found;
}

/** Who opens after silences of more than 24 hours, 72 hours and 7 days. */
export function afterSilences(silences: readonly Silence[]): readonly AfterSilence[] {
  return silenceHours.map((hours) => {
    const long = silences.filter(({ seconds }) => seconds > hours * hour);
    const by = (who: Silence["endedBy"]) => long.filter(({ endedBy }) => endedBy === who).length;
    return { hours, ...shareOf(by("me"), by("me") + by("them")), calls: by("call") };
  });
}

const silenceHours = [24, 72, 7 * 24] as const;
const leastHours = 24;
