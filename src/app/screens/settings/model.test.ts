import { describe, expect, it } from "vitest";
import { dateToDay, type Guide, loadGuide } from "#formula";
import { logOf } from "../../../formula/testing.ts";
import { exitAddress, hostOf } from "../../exit-address.ts";
import { lookFrom, usualLook } from "../../look-form.ts";
import { aroundOf } from "../../worker/around.ts";
import { lookSettings } from "../../worker/setting-names.ts";
import { shownOf } from "../../worker/shown.ts";
import { view } from "./model.ts";
import { replacementsOf } from "./names.ts";

const vault = { doors: ["passphrase"], log: { entries: [], troubles: [] } } as unknown as NonNullable<Parameters<typeof shownOf>[2]>;
const begun = [1, "safety", { question: "adult", answer: "yes" }] as const;
const shownOn = (today: number, ...happenings: Parameters<typeof logOf>[1][number][]) => {
  const { log, moment } = logOf(today, [begun, ...happenings]);
  return shownOf(log, moment, vault);
};
const guide: Guide = await loadGuide();

describe("F91 where Exit may lead", () => {
  it.each([
    ["https://weather.example.org/today", "https://weather.example.org/today"],
    ["weather.example.org", "https://weather.example.org/"],
    ["  www.example.org/a?b=c ", "https://www.example.org/a?b=c"],
    ["example.org:8443/x", "https://example.org:8443/x"],
  ])("F91 %s is a page", (typed, address) => expect(exitAddress(typed)).toBe(address));

  it.each([
    "",
    "weather",
    "http://example.org",
    "javascript:alert(1)",
    "data:text/html,x",
    "https://me:pass@example.org",
    "two words.org",
    "https://",
    "about:blank",
  ])("F91 %s is none", (typed) => expect(exitAddress(typed)).toBeNull());

  it("F91 what somebody else's export says leads nowhere unless it is an https page", () => {
    expect(shownOn(3, [2, "setting", { name: "exit-to", value: "javascript:alert(1)" }]).exitTo).toBeNull();
    expect(shownOn(3, [2, "setting", { name: "exit-to", value: "https://example.org/" }]).exitTo).toBe("https://example.org/");
    expect(hostOf("https://www.example.org/x")).toBe("example.org");
  });
});

describe("F91 how it looks", () => {
  it("F91 what is no known choice counts as not chosen", () => {
    const given: Readonly<Record<string, unknown>> = {
      [lookSettings.size]: 130,
      [lookSettings.theme]: "pink",
      [lookSettings.name]: "weather",
    };
    expect(lookFrom((name) => given[name])).toEqual({ ...usualLook, size: 130, name: "weather" });
    expect(lookFrom(() => undefined)).toEqual(usualLook);
  });
});

describe("F93 a backup once a month", () => {
  it("F93 is due after 30 days without one, counted from the first answers or the last backup", () => {
    expect(shownOn(30).backup).toEqual({ made: null, tested: null, isDue: false });
    expect(shownOn(31).backup.isDue).toBe(true);
    const made = dateToDay("2026-03-22") ?? 0;
    const rows = [[20, "setting", { name: "backup-made", value: made }]] as const;
    expect(shownOn(49, ...rows).backup).toEqual({ made, tested: null, isDue: false });
    expect(shownOn(50, ...rows).backup.isDue).toBe(true);
  });

  it("F93 waved off it is asked again in a month; stopped, never; while nothing is kept, never", () => {
    const wave = (day: number, answer: string) => [day, "prompt", { prompt: "backup", answer }] as const;
    expect(shownOn(45, wave(31, "dismissed")).backup.isDue).toBe(false);
    expect(shownOn(61, wave(31, "dismissed")).backup.isDue).toBe(true);
    expect(shownOn(90, wave(31, "stop")).backup.isDue).toBe(false);
    const { log, moment } = logOf(90, [begun]);
    expect(shownOf(log, moment, null).backup.isDue).toBe(false);
  });
});

describe("F93 names that are replaced", () => {
  it("F93 one name a line, each once, in order", () => {
    expect(replacementsOf(" Robin \n\nTom\nRobin", (n) => `Person ${n}`)).toEqual([
      { name: "Robin", by: "Person 1" },
      { name: "Tom", by: "Person 2" },
    ]);
  });
});

describe("F73 a rest", () => {
  const life = [
    begun,
    [1, "safety", { question: "no-contact", answer: "no" }],
    [1, "safety", { question: "afraid", answer: "no" }],
    [1, "chapter", { why: "first", since: "2026-03-01" }],
    [2, "contact", { way: "text", answered: false }],
    [3, "contact", { way: "text", answered: false }],
  ] as const;

  it("F73 nothing is proposed while it rests; what is safe and settled is still said", () => {
    const { log, situation, moment } = logOf(4, life);
    const resting = aroundOf(log, moment, guide, moment.at + 1);
    expect(resting.three().proposals).toEqual([]);
    const said = resting.guidance(situation, moment).map(({ id }) => id);
    expect(said.some((id) => id.startsWith("three-today.") || id.startsWith("tip-today."))).toBe(false);
    expect(said.length).toBeGreaterThan(0);
  });

  it("F73 when it is over everything is as before", () => {
    const { log, moment } = logOf(4, life);
    const over = aroundOf(log, moment, guide, moment.at);
    expect(over.three().proposals.length).toBeGreaterThan(0);
  });
});

describe("R29c lines that were waved off", () => {
  it("R29c three times asks whether to stop; an answer settles it", () => {
    const wave = (day: number, answer: string) => [day, "prompt", { prompt: "backup", answer }] as const;
    const wavedOn = (today: number, ...rows: Parameters<typeof logOf>[1][number][]) => {
      const { log, moment } = logOf(today, rows);
      return view(aroundOf(log, moment, guide), null).waved;
    };
    const three = [wave(1, "dismissed"), wave(2, "dismissed"), wave(3, "dismissed")];
    expect(wavedOn(4, ...three)).toEqual([{ prompt: "backup", times: 3, asks: true, stopped: false }]);
    expect(wavedOn(5, ...three, wave(4, "stop"))).toEqual([{ prompt: "backup", times: 0, asks: false, stopped: true }]);
  });
});
