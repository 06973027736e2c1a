import { beforeAll, describe, expect, it } from "vitest";
import { type Guide, loadGuide } from "#formula";
import { type Happening, idOf, logOf, safe } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

let guide: Guide;
beforeAll(async () => {
  guide = await loadGuide();
});

const fact = (name: string, value: unknown): Happening => [0, "fact", { is: { fact: name, value } }];
const ready: readonly Happening[] = [...safe, fact("in-contact", "yes"), fact("terms", "good"), fact("who-ended", "them")];
const step = (today: number, rows: readonly Happening[]) => {
  const { log, moment } = logOf(today, rows);
  return view(aroundOf(log, moment, guide), null);
};

describe("F10 when step 1 is offered", () => {
  it("F10 open in contact and on good terms, and what it shows is plain data", () => {
    const now = step(1, ready);
    expect(now).toMatchObject({ open: true, closed: null, why: null, said: null, passed: null, hasBegun: false });
    expect(structuredClone(now)).toStrictEqual(now);
  });

  it.each([
    ["no-contact", [...safe, fact("in-contact", "no"), fact("terms", "good")]],
    ["terms", [...safe, fact("in-contact", "yes"), fact("terms", "hostile")]],
    ["contact-unclear", [...safe, fact("terms", "good")]],
    ["skipped", [...ready, [1, "agreement", { what: "skipped" }] as Happening]],
    ["weeks-begun", [...ready, [1, "weeks", { length: 30 }] as Happening]],
  ] as const)("F10 closed with its reason in a sentence: %s", (why, rows) => {
    const now = step(2, rows as readonly Happening[]);
    expect(now).toMatchObject({ open: false, why });
    expect(now.said).toMatch(/\.$/);
  });

  it("F4 F1 a mode or an open question closes it before everything else, without a word of help to write it", () => {
    const guarded = step(2, [...ready, [1, "mode", { mode: "afraid", because: "settings" }]]);
    expect(guarded).toMatchObject({ open: false, closed: { by: "afraid", help: "domestic-abuse" }, help: null });
    expect(step(2, ready.slice(1))).toMatchObject({ open: false, closed: { by: "questions", help: null }, help: null });
  });
});

describe("F12 what is asked first", () => {
  it("F12 null until it was answered; no wish of theirs is an answer too", () => {
    expect(step(1, ready)).toMatchObject({ sincere: null, askedFor: null });
    const answered = [...ready, [1, "sincere", { answer: "no" }] as Happening, fact("asked-for", "")];
    expect(step(1, answered)).toMatchObject({ sincere: "no", askedFor: "" });
  });
});

describe("F13 words for those who were left, and for the others", () => {
  it("F13 somebody who left says that parting is right, and never that the other was right", () => {
    const said = (rows: readonly Happening[]) => JSON.stringify(step(1, rows).help);
    const left = [...safe, fact("in-contact", "yes"), fact("terms", "good"), fact("who-ended", "me")];
    const { help, wasLeft } = step(1, left);
    expect(wasLeft).toBe(false);
    for (const text of [...(help?.examples ?? []), ...(help?.oneSentence ?? [])]) expect(text).not.toMatch(/you were right|right to end/i);
    const scripts = Object.values(help?.scripts ?? {}).flatMap((one) => one?.parts.flatMap(({ says }) => says ?? []) ?? []);
    expect(scripts.filter(({ context }) => context === "agree")).toEqual([]);
    expect(said(ready)).toContain("You were right to end it");
  });

  it("F14 a version in one sentence has at most 25 words", () => {
    for (const rows of [ready, [...safe, fact("in-contact", "yes"), fact("terms", "good"), fact("who-ended", "me")]]) {
      const one = step(1, rows).help?.oneSentence ?? [];
      expect(one.length).toBeGreaterThan(0);
      for (const text of one) expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });

  it("F16 there is a script for meeting and for calling", () => {
    const scripts = step(1, ready).help?.scripts;
    expect(scripts?.["in-person"]?.parts.length).toBeGreaterThan(2);
    expect(scripts?.phone?.parts.length).toBeGreaterThan(2);
  });
});

describe("F15 it happens once", () => {
  const sent: Happening = [1, "agreement", { what: "sent", way: "message", text: "You were right." }];

  it("F15 what was sent stands with its words, and their reaction can be added", () => {
    const rows: Happening[] = [...ready, sent];
    const id = idOf(rows.length - 1);
    expect(step(2, rows)).toMatchObject({
      open: false,
      why: "sent",
      passed: { entry: id, how: "sent", text: "You were right.", reaction: null },
    });
    const reaction: Happening = [2, "reaction", { of: id, how: "calm" }];
    expect(step(2, [...rows, reaction]).passed?.reaction).toEqual({ entry: idOf(rows.length), how: "calm", text: "" });
  });

  it("F15 another one opens a day after its reason was typed", () => {
    const again: Happening = [3, "agreement", { what: "again", reason: "I had not said it plainly." }];
    expect(step(3, [...ready, sent, again])).toMatchObject({ open: false, why: "again-waits", reason: "I had not said it plainly." });
    expect(step(4, [...ready, sent, again])).toMatchObject({ open: true, passed: { how: "sent" } });
  });
});
