/**
 * The person of the pictures, as entries: parted on 18 October 2026, agreed once on 25 October (day 0), chose 45 days; it is Thursday 26 November,
 * day 32. Contact on 31 October and 3 November (reserve days) and 14 November; looked on 4, 7, 8 and 17 November. All of it is made up.
 */
import type { Page } from "@playwright/test";
import { words } from "../../src/app/words/en.ts";
import { enter, expect } from "./app.ts";

interface Row {
  /** `10-25 18:40`, in 2026, UTC. */
  readonly when: string;
  readonly kind: string;
  readonly body: object;
}

const at = (when: string) => Date.parse(`2026-${when.replace(" ", "T")}:00Z`);
const idOf = (index: number) => `${(0x10000000 + index).toString(16)}-0000-4000-8000-000000000000`;
const row = (when: string, kind: string, body: object): Row => ({ when, kind, body });

const facts = (when: string): readonly Row[] =>
  (
    [
      ["ended", "2026-10-18"],
      ["who-ended", "them"],
      ["together", 38],
      ["partings", 0],
      ["in-contact", "yes"],
      ["terms", "good"],
      ["ties", ["friends"]],
      ["nickname", "R."],
      ["pronouns", "they"],
      ["bad-today", 7],
    ] as const
  ).map(([fact, value]) => row(when, "fact", { is: { fact, value } }));

const done = (when: string, area: string, activity: string, pleasure: number, mastery: number): Row =>
  row(when, "done", { area, activity, minutes: 20, pleasure, mastery });

const checkIns: readonly Row[] = Array.from({ length: 30 }, (_, index) => {
  const day = new Date(Date.UTC(2026, 9, 27 + index, 20, 15));
  const wave = (much: number, by: number) => Math.max(0, Math.min(10, Math.round(much + by * Math.sin(index * 1.7))));
  const when = `${String(day.getUTCMonth() + 1).padStart(2, "0")}-${String(day.getUTCDate()).padStart(2, "0")} 20:15`;
  return row(when, "check-in", {
    mood: wave(3 + index * 0.12, 1.4),
    pull: wave(8 - index * 0.14, 1.2),
    sleep: wave(4 + index * 0.08, 1.6),
    inTheWay: wave(7 - index * 0.13, 1.1),
  });
});

const urges: readonly Row[] = (
  [
    ["10-27 23:40", 9, ["missing-them"]],
    ["10-30 22:10", 8, ["being-wanted"]],
    ["11-02 01:20", 8, ["missing-them"]],
    ["11-06 22:45", 7, ["missing-them", "looking"]],
    ["11-09 19:05", 5, ["looking"]],
    ["11-13 23:15", 8, ["missing-them"]],
    ["11-17 21:30", 6, ["looking"]],
    ["11-20 22:20", 6, ["missing-them"]],
    ["11-21 22:50", 8, ["being-wanted"]],
    ["11-22 18:10", 3, ["missing-them"]],
    ["11-24 13:20", 5, ["missing-them"]],
  ] as const
).map(([when, strength, about]) => row(when, "urge", { strength, about, held: "timed" }));

const rows: readonly Row[] = [
  row("10-18 10:00", "safety", { question: "no-contact", answer: "no" }),
  row("10-18 10:00", "safety", { question: "afraid", answer: "no" }),
  row("10-18 10:00", "safety", { question: "adult", answer: "yes" }),
  row("10-18 10:01", "chapter", { why: "first", since: "2026-10-18" }),
  ...facts("10-18 10:02"),
  row("10-18 10:03", "want", { want: "back" }),
  row("10-25 18:34", "fact", { is: { fact: "asked-for", value: "no visits for now" } }),
  row("10-25 18:35", "sincere", { answer: "yes" }),
  row("10-25 18:40", "agreement", {
    what: "sent",
    way: "message",
    text: "You were right to end it. It is better so, and I wish you well.",
  }),
  row("10-25 18:41", "contact", { way: "text", answered: true }),
  row("10-25 18:45", "weeks", { length: 45 }),
  row("10-31 23:10", "contact", { way: "text", answered: true, note: "I asked how they were." }),
  row("11-03 21:00", "contact", { way: "call", answered: false }),
  row("11-14 22:30", "contact", { way: "text", answered: true }),
  ...["11-04 23:00", "11-07 22:00", "11-08 22:40", "11-17 21:40"].map((when) => row(when, "looking", { what: "profile" })),
  row("11-10 09:30", "received", { way: "text", tone: "needed", text: "There is a parcel for you at mine." }),
  row("11-19 20:10", "received", { way: "text", tone: "warm", text: "I walked past our bakery and had to laugh." }),
  ...urges,
  ...checkIns,
  row("10-26 19:00", "own-activity", { area: "play", text: "Plane the shelf board", minutes: 20, energy: "middle", state: "on" }),
  row("10-26 19:01", "own-activity", { area: "people", text: "Call Ines back", minutes: 20, energy: "low", state: "on" }),
  done("10-28 18:00", "body", "brisk-lap", 5, 4),
  done("11-02 18:30", "home", "fresh-sheets", 3, 6),
  done("11-05 19:00", "mind", "one-chapter", 6, 3),
  done("11-11 08:00", "body", "brisk-lap", 6, 5),
  done("11-18 19:20", "people", "let-them-talk", 7, 5),
  done("11-20 17:30", "body", "brisk-lap", 6, 5),
  done("11-21 12:00", "play", "flatbread", 7, 7),
  done("11-22 11:00", "body", "brisk-lap", 5, 5),
  done("11-23 18:10", "work", "three-newsletters", 4, 8),
  done("11-24 18:40", "work", "three-newsletters", 4, 7),
  done("11-25 19:30", "home", "fresh-sheets", 4, 7),
  row("10-26 19:05", "setting", { name: "my-person-name", value: "Ines" }),
  row("10-26 19:05", "setting", { name: "my-person-number", value: "020 7946 0018" }),
  row("11-01 12:00", "act", { text: "Went to the choir without asking who comes", worth: "built" }),
  row("11-03 21:05", "act", { text: "Called at nine and hung up", worth: "cost", why: "I had said I would not." }),
  row("11-12 20:00", "act", { text: "Said no to meeting for the keys at night", worth: "built" }),
  row("11-20 09:00", "act", { text: "Left the party before midnight", worth: "kept" }),
  row("10-29 20:00", "standard", { text: "No answers after ten", state: "on" }),
  row("10-29 20:01", "standard", { text: "I keep what I promise to myself", state: "on" }),
  row("10-29 20:02", "standard", { text: "Friends first on Sundays", state: "on" }),
  row("10-30 20:00", "goal", {
    area: "play",
    text: "The shelf hangs",
    until: "2026-12-20",
    steps: ["Buy the boards", "Plane them", "Hang it"],
    state: "on",
  }),
  row("10-28 09:00", "if-then", { when: "it is Friday at ten", will: "call Ines", state: "on", weekdays: [4], from: 22, to: 23 }),
  row("10-28 09:05", "occasion", { name: "Their birthday", month: 12, day: 3, state: "on" }),
  row("11-02 21:00", "journal", { prompt: "day", text: "The flat was quiet. I cooked, and ate at the table.", theme: "home" }),
  row("11-16 21:00", "journal", { prompt: "got-back", text: "The mornings are mine again.", minutes: 10 }),
  row("11-08 21:30", "letter", { text: "I keep wanting to tell you about the bakery. So I tell it here." }),
  row("11-19 20:15", "sign", {
    sign: "shared-memories",
    what: "They wrote about the bakery",
    words: "I walked past our bakery and had to laugh.",
    learned: "from-them",
    explanations: ["habit", "chance"],
  }),
  row("11-01 10:00", "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 2, gad2: 2, phq1: 2, phq2: 1 } } }),
  row("11-15 10:00", "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 1, gad2: 1, phq1: 1, phq2: 1 } } }),
  row("11-22 19:00", "review", { kept: "All seven days.", hard: "Saturday night.", next: "Choir on Monday.", want: "back" }),
];

/** The entries as an open export, the urges of before today each with what became of it. */
export function personExport(): string {
  const ordered = [...rows].sort((a, b) => at(a.when) - at(b.when));
  const after = ordered.flatMap((one, index) =>
    one.kind === "urge"
      ? [
          {
            when: one.when,
            kind: "urge-after",
            body: { of: idOf(index), strength: 2, ended: "ridden-out", helped: ["write"] },
            late: 40 * 60_000,
          },
        ]
      : [],
  );
  const chapter = "20000000-0000-4000-8000-000000000000";
  const entries = [...ordered.map((one) => ({ ...one, late: 0 })), ...after].map(({ when, kind, body, late }, index) => ({
    id: idOf(index),
    lamport: index + 1,
    at: at(when) + late,
    offset: 0,
    device: "phone",
    chapter,
    kind,
    v: 1,
    body,
  }));
  return JSON.stringify({ format: 1, entries });
}

/** Opens the app as that person, in memory, and goes to a page. */
export async function live(page: Page, to = ""): Promise<void> {
  await enter(page, "No", "No", "Yes", "settings");
  await bring(page, personExport());
  await page.goto(`/#${to}`);
  await page.locator("main h1").waitFor();
  // The page's own words, not what stands until they are there.
  await expect(page.locator("main")).not.toContainText(words.shell.loading);
}

/** Brings an open export in on the settings page. */
export async function bring(page: Page, text: string): Promise<void> {
  await page.getByLabel("Bring in a file").setInputFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByText(/^Brought in/).waitFor();
}

/** The same person, who waved the line about a backup off three times. */
export async function wavedOff(page: Page): Promise<void> {
  await live(page, "settings");
  const entries = ["08-01", "09-02", "10-05"].map((day, index) => ({
    id: `30000000-0000-4000-8000-00000000000${index}`,
    lamport: 1_000 + index,
    at: at(`${day} 12:00`),
    offset: 0,
    device: "phone",
    chapter: "20000000-0000-4000-8000-000000000000",
    kind: "prompt",
    v: 1,
    body: { prompt: "backup", answer: "dismissed" },
  }));
  await page.getByLabel("Bring in a file").setInputFiles({
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ format: 1, entries })),
  });
  await page.getByText("Brought in: 3 entries.").waitFor();
}
