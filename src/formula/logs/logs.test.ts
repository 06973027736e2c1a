import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { kinds } from "../entries/index.ts";
import { type Entry, isId, type Moment } from "../entry.ts";
import { openLog } from "../fold.ts";
import type { Situation } from "../situation.ts";
import { currentChapter } from "../views/chapter.ts";
import { unansweredOf } from "../views/contact.ts";
import { daysOf } from "../views/days.ts";
import { safetyOf } from "../views/safety.ts";

/**
 * Lives as entries. They were written once and must fold for ever: what is read from them today is compared with what was recorded. With
 * `KEEL_RECORD=1` it is recorded anew, and that run fails.
 */
const folder = "src/formula/logs";
const record = process.env.KEEL_RECORD === "1";

/** When each life is looked at: local time, and the minutes of the place. */
const moments: Readonly<Record<string, readonly (readonly [local: string, offset: number])[]>> = {
  "left-after-five-years": [
    ["2026-03-13T23:50", 60],
    ["2026-03-30T09:00", 120],
    ["2026-04-12T20:00", 120],
  ],
  "co-parent": [
    ["2026-01-15T08:30", -300],
    ["2026-02-27T12:00", -300],
    ["2026-03-13T12:00", -240],
  ],
  "an-order": [
    ["2026-01-05T13:12", 0],
    ["2026-05-10T12:00", 60],
    ["2026-07-02T12:00", 60],
    ["2026-07-06T12:00", 60],
  ],
  "on-and-off": [
    ["2025-09-21T12:00", 120],
    ["2025-11-01T12:00", 60],
    ["2026-04-21T23:00", 120],
    ["2026-05-10T12:00", 120],
  ],
  "relapse-and-review": [
    ["2026-05-17T08:10", 0],
    ["2026-05-19T12:00", 0],
    ["2026-06-08T12:00", 0],
  ],
  "over-the-date-line": [
    ["2026-08-31T17:00", 540],
    ["2026-09-13T14:00", 720],
    ["2026-09-13T12:00", -420],
    ["2026-09-26T12:00", -420],
  ],
};

const lives = readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl"))
  .map((file) => {
    const name = file.slice(0, -".jsonl".length);
    const lines = readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n");
    return { name, entries: lines.map((line) => JSON.parse(line) as Entry) };
  });
const named = lives.map((life) => [life.name, life] as const);

const momentOf = (local: string, offset: number): Moment => ({ at: Date.parse(`${local}:00Z`) - offset * 60_000, offset });

/** What a moment of a life comes to, as plain data. */
function summaryAt(situation: Situation, moment: Moment) {
  const safety = safetyOf(situation, moment);
  const chapter = currentChapter(situation, moment);
  return {
    safety,
    chapter,
    days: chapter === null ? null : daysOf(situation, chapter.id, moment),
    unanswered: chapter === null ? null : unansweredOf(situation, chapter.id, safety, moment),
  };
}

function summaryOf({ name, entries }: (typeof lives)[number]) {
  const { situation } = openLog(entries);
  const sizes = Object.entries(situation.tables).map(([table, rows]) => [table, rows?.length ?? 0] as const);
  return {
    entries: entries.length,
    stand: situation.count,
    tables: Object.fromEntries(sizes.sort(([a], [b]) => (a < b ? -1 : 1))),
    at: Object.fromEntries((moments[name] ?? []).map(([local, offset]) => [local, summaryAt(situation, momentOf(local, offset))])),
  };
}

/** Each day of a strip, and each list of ids or numbers, on a line of its own. */
const written = (summary: unknown) =>
  `${JSON.stringify(summary, null, 1).replace(/\{\s+"day":[^{}]*\}|\[[^[\]{}]*\]/g, (part) => part.replace(/\s+/g, " "))}\n`;

const recordingOf = (name: string) => `${folder}/${name}.expected.json`;

describe("F93 golden logs: lives that fold for ever", () => {
  it("F93 each life has moments and a recording, and no recording is left over", () => {
    const names = lives.map(({ name }) => name).sort();
    expect(names.length).toBeGreaterThanOrEqual(6);
    expect(Object.keys(moments).sort()).toEqual(names);
    if (!record) expect(readdirSync(folder).filter((file) => file.endsWith(".json"))).toEqual(names.map((name) => `${name}.expected.json`));
  });

  it("F93 every kind of entry stands in one of them, so that none is ever lost", () => {
    const seen = new Set(lives.flatMap(({ entries }) => entries.map(({ kind }) => kind)));
    expect(Object.keys(kinds).filter((name) => !seen.has(name))).toEqual([]);
  });

  it.each(named)("F93 %s: nothing is refused or unknown, and what is written back is what was read", (_, { entries }) => {
    const log = openLog(entries);
    expect([log.situation.refused, log.situation.unknown]).toEqual([[], 0]);
    expect(entries.length).toBeGreaterThanOrEqual(30);
    expect(entries.length).toBeLessThanOrEqual(80);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.every(({ id, chapter }) => isId(id) && entries.some((one) => one.id === chapter && one.kind === "chapter"))).toBe(true);
    const written = log.entries().map((entry) => ({ ...entry, day: undefined }));
    expect(JSON.parse(JSON.stringify(written))).toEqual(entries);
  });

  it.each(named)("F93 %s: backwards, twice and one by one it is the same life", (_, { entries }) => {
    const { situation } = openLog(entries);
    expect(openLog([...entries].reverse()).situation).toEqual(situation);
    expect(openLog([...entries, ...entries]).situation).toEqual(situation);
    const slow = openLog([]);
    for (const entry of [...entries].reverse()) slow.add(entry);
    expect(slow.situation).toEqual(situation);
  });

  it.each(named)("F93 %s: reads as it was recorded", (name, life) => {
    const summary = summaryOf(life);
    // What views return can go through JSON unchanged.
    expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
    if (record) {
      writeFileSync(recordingOf(name), written(summary));
      expect.fail("recorded anew: read the difference, then run without KEEL_RECORD");
    }
    expect(existsSync(recordingOf(name)), "is recorded").toBe(true);
    expect(summary).toEqual(JSON.parse(readFileSync(recordingOf(name), "utf8")));
  });
});
