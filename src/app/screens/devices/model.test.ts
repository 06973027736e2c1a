import { describe, expect, it } from "vitest";
import type { Last, Standing } from "../../sync/devices-form.ts";
import { deviceWords } from "../../words/en/devices.ts";
import { foundLine, heardLine, noticeLine, refusalLine, secretIn, stateLine } from "./model.ts";

const standing = (last: Last | null, waiting = 0): Standing => ({
  isOn: true,
  waiting,
  refused: 0,
  last,
  heard: null,
  isAgreeing: false,
  notices: [],
});
const later = (why: "offline" | "busy" | "full"): Last => ({ type: "later", why, seconds: null });

describe("F94 where a device is, in one line", () => {
  it("F94 says whether anything waits, and why", () => {
    expect(stateLine(null)).toBe(deviceWords.state.starting);
    expect(stateLine(standing({ type: "done" }))).toBe("Everything is there for all your devices.");
    expect(stateLine(standing({ type: "done" }, 3))).toBe("3 waiting.");
    expect(stateLine(standing(later("offline")))).toBe("No connection.");
    expect(stateLine(standing(later("offline"), 3))).toBe("No connection; 3 waiting.");
    expect(stateLine(standing(later("full"), 1_234))).toMatch(/no more room for you\..* 1,234 waiting\.$/);
  });

  it("Y52 says what ended, and never that anything is lost", () => {
    for (const why of ["unauthorized", "unknown", "deleted"] as const)
      expect(stateLine(standing({ type: "ended", why }, 2))).toContain("All that you have is still here");
  });

  it("Y48 each way to stop has its sentence", () => {
    const all = (["unsteady", "withheld", "damaged", "stuck"] as const).map((why) => stateLine(standing({ type: "stopped", why })));
    expect(new Set([...all, stateLine(standing({ type: "failed" }))]).size).toBe(5);
  });

  it("F94 says when the server was heard last, today by the hour", () => {
    const at = Date.UTC(2026, 10, 26, 12, 5);
    expect(heardLine(at, at + 60_000)).toMatch(/today at \d{1,2}:05\.$/);
    expect(heardLine(at, at + 3 * 86_400_000)).toBe("Last heard of the server on 26 November.");
  });
});

it("Y47 Y49 Y50 each notice says what happened, with its number", () => {
  expect(noticeLine({ type: "agreed-anew", why: "lost", putBack: 12 })).toContain("put 12 entries back");
  expect(noticeLine({ type: "agreed-anew", why: "lost", putBack: 0 })).toContain("had lost something");
  expect(noticeLine({ type: "agreed-anew", why: "new-era", putBack: 0 })).toContain("agree again");
  expect(noticeLine({ type: "damaged", ids: ["a"] })).toMatch(/^One entry .* is left aside/);
  expect(noticeLine({ type: "erased-without-order", ids: ["a", "b"] })).toContain("2 entries");
});

it("Y16 Y18 says what is wrong with a link or with words", () => {
  expect(foundLine({ type: "wrong-words", places: [3, 7] })).toContain("words 3, 7");
  expect(foundLine({ type: "refused", why: "gone" })).toContain("opened before");
  expect(foundLine({ type: "refused", why: "offline" })).toBe(deviceWords.refused.offline);
  expect([refusalLine("slow-down"), refusalLine("exists")]).toEqual([deviceWords.refused.later, deviceWords.refused.other]);
});

it("Y17 finds the secret at the end of a link, and in nothing else", () => {
  const secret = "0a".repeat(32);
  for (const text of [secret, `join/${secret}`, ` https://notes.example/#devices/join/${secret}\n`]) expect(secretIn(text)).toBe(secret);
  for (const text of ["", "join", secret.slice(1), `${secret}0`, "twenty four words"]) expect(secretIn(text)).toBeNull();
});
