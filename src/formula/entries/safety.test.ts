import { describe, expect, it } from "vitest";
import type { Entry } from "../entry.ts";
import { openLog } from "../fold.ts";
import { entriesOf } from "../testing.ts";

describe("F100 an answer to a safety question", () => {
  it("F6 under 18 nothing of the answer is kept: not in a table, not in what is written back", () => {
    const [entry] = entriesOf([[0, "safety", { question: "adult", answer: "no", who: ["me"] }]]);
    const log = openLog([entry]);
    expect(log.situation).toMatchObject({ tables: {}, count: 0 });
    expect(log.entries()).toEqual([]);
    expect(log.entry((entry as Entry).id)).toBeUndefined();
  });

  it("F6 every other answer is kept", () => {
    const bodies = ["no-contact", "afraid", "adult"].flatMap((question) =>
      ["yes", "no", "unclear", "skipped"].map((answer) => ({ question, answer })),
    );
    const log = openLog(entriesOf(bodies.map((body) => [0, "safety", body])));
    expect([log.situation.count, log.situation.refused.length]).toEqual([11, 1]);
  });
});
