/** What the check keeps in the log: drafts that wait (F76), and wrong findings that were kept as examples (F75). */
import { all } from "#formula";
import type { Around } from "../../worker/around.ts";
import { exampleSetting } from "../../worker/setting-names.ts";

const anHour = 3_600_000;

export function view({ situation, moment, chapter }: Around, _: null) {
  return {
    waiting: all(situation, "draft")
      .filter((row) => row.chapter === chapter && (row.body.state ?? "waits") === "waits")
      .map(({ id, at, body: { text, context, hours } }) => {
        const until = at + hours * anHour;
        return { entry: id, text, context, hours, until, over: moment.at >= until };
      })
      .sort((a, b) => a.until - b.until),
    examples: all(situation, "setting")
      .filter(({ body }) => body.name.startsWith(exampleSetting) && typeof body.value === "string")
      .map(({ id, body }) => ({ entry: id, label: body.name.slice(exampleSetting.length).split(".")[0] ?? "", words: String(body.value) })),
  };
}

export type WaitingDraft = ReturnType<typeof view>["waiting"][number];
