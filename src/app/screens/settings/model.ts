/** What the settings show of the log beyond what is always on the page. Runs where the entries are. */
import { wavedOf } from "#formula";
import type { Around } from "../../worker/around.ts";

/** A line of the app that was waved off at some time. */
export interface WavedLine {
  readonly prompt: string;
  /** Since it was last asked about. */
  readonly times: number;
  readonly asks: boolean;
  readonly stopped: boolean;
}

export function view({ situation, moment, nickname }: Around, _: null) {
  return {
    nickname,
    count: situation.count,
    waved: wavedOf(situation, moment).map(
      ({ prompt, entries, asks, stopped }): WavedLine => ({ prompt, times: entries.length, asks, stopped }),
    ),
  };
}
