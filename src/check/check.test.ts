import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Draft, loadModel, longestDraft, readDraft } from "./index.ts";

const model = loadModel(readFileSync("src/check/model/weights.bin"));
const read = (text: string, context: Draft["context"] = "reply", circumstances = {}) => readDraft({ text, context }, circumstances, model);

describe("F70 a draft is read", () => {
  it("F70 the same draft gives the same reading", () => {
    const draft = { text: "Thanks. I miss us, could we talk just once? im begging u", context: "reply" as const };
    expect(readDraft(draft, {}, model)).toEqual(readDraft(draft, {}, loadModel(readFileSync("src/check/model/weights.bin"))));
  });

  it("F70 marks the exact words that push, whatever way they are typed", () => {
    for (const text of ["im begging u", "I’m begging you", "I'M BEGGING YOU!!!", "im begginggg youuu", "I'm beg\u200bging you"]) {
      const { findings } = read(`Thanks. ${text}`);
      const begging = findings.find(({ label }) => label === "pleads");
      expect(begging, text).toBeDefined();
      expect((begging as { start: number }).start).toBeGreaterThanOrEqual(7);
    }
  });

  it("F70 negation, quotation and other people's begging are no begging", () => {
    for (const text of ["I won't beg.", "My mum says please come home, she means the cat.", "im not asking you to come back"])
      expect(read(text).labels, text).not.toContain("pleads");
    expect(read("im not asking you to come back").labels).not.toContain("asks-back");
  });

  it("F70 says nothing of an empty draft but that it is empty", () => {
    for (const text of ["", "   ", "\n\n", "\u200b"]) {
      const reading = read(text);
      expect(reading).toMatchObject({ state: "empty", findings: [], labels: [], simpler: null });
      expect(reading.verdict).not.toBe("send");
    }
  });

  it("F70 never says send while the model is not loaded", () => {
    const draft = { text: "Thanks, Tom downstairs is fine.", context: "reply" as const };
    expect(readDraft(draft, {}, model).verdict).toBe("send");
    expect(readDraft(draft, {}, null)).toMatchObject({ state: "reading" });
    expect(readDraft(draft, {}, null).verdict).not.toBe("send");
  });

  it("F70 a draft in another language waits, and its sentence says why", () => {
    const reading = read("Te extraño muchísimo, por favor vuelve conmigo");
    expect(reading).toMatchObject({
      language: "other",
      verdict: "wait",
      reason: "I read English only; nobody has checked this.",
      simpler: null,
    });
  });

  it("F70 a draft is read to 20,000 characters and says so", () => {
    const long = "The lease ends on Friday. ".repeat(1000);
    expect(long.length).toBeGreaterThan(longestDraft);
    const reading = read(`${long} im begging you`);
    expect(reading.truncated).toBe(true);
    for (const { end } of reading.findings) expect(end).toBeLessThanOrEqual(longestDraft);
  });
});

describe("F73 help comes first", () => {
  it.each([
    ["i dont want to be here anymore", "suicide"],
    ["ill burn ur car if u dont answer", "own-behaviour"],
    ["im outside your house again, i can see you", "own-behaviour"],
  ] as const)("F73 %s leads to help: %s", (text, help) => {
    const reading = read(text, "no-contact");
    expect(reading).toMatchObject({ verdict: "stop", help, simpler: null });
  });
});

describe("F75 what was waved off stays waved off", () => {
  const text = "Thanks. im begging you";
  const words = (reading: ReturnType<typeof read>, label: string) => {
    const finding = reading.findings.find((one) => one.label === label) as { start: number; end: number };
    return (start: string) => start.slice(finding.start, finding.end);
  };

  it("F75 a dismissed finding is gone, and its label counts no more", () => {
    const first = read(text);
    const dismissed = first.findings.map(({ label, start, end }) => ({ label, words: text.slice(start, end) }));
    const again = read(text, "reply", { dismissed });
    expect(again.findings).toEqual([]);
    expect(again.labels).not.toContain("pleads");
    expect(again.verdict).toBe("send");
  });

  it("F75 dismissing a stop hides its mark and changes no verdict", () => {
    const stop = "im outside your house again, i can see you";
    const first = read(stop);
    const dismissed = first.findings.map(({ label, start, end }) => ({ label, words: stop.slice(start, end) }));
    const again = read(stop, "reply", { dismissed });
    expect(again.findings.filter(({ label }) => label === "watching")).toEqual([]);
    expect(again).toMatchObject({ wordsVerdict: "stop", verdict: "stop", help: first.help });
  });

  it("F75 own words are marked and change nothing", () => {
    const own = read("We fly to Lisbon, the lease papers come on Friday", "logistics", { ownWords: ["lisbon"] });
    const without = read("We fly to Lisbon, the lease papers come on Friday", "logistics");
    expect(own.findings.filter(({ source }) => source === "own-word")).toMatchObject([{ start: 10, end: 16 }]);
    expect(own.verdict).toBe(without.verdict);
    expect(own.labels).toEqual(without.labels);
    expect(words(read(text), "pleads")(text)).toContain("begging");
  });
});

describe("F74 the simpler version", () => {
  it("F74 keeps own words only, leaves the pushes out, and passes the check", () => {
    const text = "Thanks, with Tom is fine. I miss us more than I thought. Could we talk, just once? I've started therapy for you.";
    const { simpler } = read(text);
    expect(simpler).not.toBeNull();
    expect((simpler as { text: string }).text).toContain("Thanks, with Tom is fine");
    expect((simpler as { text: string }).text).not.toMatch(/miss us|therapy|just once/);
    expect(read((simpler as { text: string }).text)).toMatchObject({ wordsVerdict: "send" });
    for (const { start, end } of simpler?.left ?? []) expect(text.slice(start, end).trim()).not.toBe("");
  });

  it("F74 is not made of nothing, not where something stops, and not under a safety mode", () => {
    expect(read("please come back to me, im begging you").simpler).toBeNull();
    expect(read("Thanks for the parcel. im outside your house again").simpler).toBeNull();
    const text = "Thanks, with Tom is fine. I miss us.";
    for (const mode of ["order", "asked-to-stop", "afraid", "own-violence"])
      expect(read(text, "reply", { modes: [mode] }).simpler).toBeNull();
  });
});
