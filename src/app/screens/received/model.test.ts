import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, idOf, logOf, safe } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { type Tone, view } from "./model.ts";

const guide = await loadGuide();
const wrote = (day: number, tone: Tone): Happening => [day, "received", { way: "text", tone, text: "Hello" }];

function seen(today: number, happenings: readonly Happening[], one: string | null = null) {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), { one });
}

describe("F28 they wrote first", () => {
  it("F28 each branch has its card, and what cannot be told is a bit of both", () => {
    const cardFor = (tone: Tone) => seen(5, [...safe, wrote(4, tone)], idOf(3)).card?.id ?? null;
    expect(cardFor("needed")).toBe("they-wrote-needed");
    expect(cardFor("warm")).toBe("they-wrote-warm");
    expect(cardFor("mixed")).toBe("they-wrote-mixed");
    expect(cardFor("unclear")).toBe("they-wrote-mixed");
    expect(cardFor("no-contact-wish")).toBeNull();
  });

  it("F28 newest first, and the days go on", () => {
    const now = seen(5, [...safe, [1, "weeks", { length: 30 }], wrote(2, "warm"), wrote(4, "needed")]);
    expect(now).toMatchObject({ weeks: { n: 4, length: 30 }, closed: null });
    expect(now.rows.map(({ tone }) => tone)).toEqual(["needed", "warm"]);
  });

  it("F28 one that was taken back is not there", () => {
    expect(seen(5, [...safe, wrote(4, "warm"), [4, "withdraw", { of: idOf(3) }]], idOf(3)).one).toBeNull();
  });
});

describe("F4 what a mode leaves of answering", () => {
  it("F4 a clear no closes every way; what must be settled may still be read", () => {
    expect(seen(5, [...safe, wrote(4, "no-contact-wish")], idOf(3))).toMatchObject({
      closed: { by: "asked-to-stop", help: "general" },
      needed: true,
    });
  });

  it("F4 asked to stop opens replies only after they began contact and a day has passed", () => {
    const stop: Happening = [1, "mode", { mode: "asked-to-stop", because: "answer" }];
    const began = [
      ...safe,
      stop,
      wrote(2, "warm"),
      [3, "mode-end", { mode: "asked-to-stop", reason: "They wrote.", began: idOf(4) }] as Happening,
    ];
    expect(seen(3, began, idOf(4)).closed?.by).toBe("asked-to-stop");
    expect(seen(5, began, idOf(4)).closed).toBeNull();
    expect(seen(5, [...began, [3, "mode", { mode: "afraid", because: "answer" }]], idOf(4)).closed?.by).toBe("asked-to-stop");
  });

  it("F1 until the three questions are answered nothing is said of answering", () => {
    expect(seen(5, [wrote(4, "warm")], idOf(0))).toMatchObject({ closed: { by: "questions", help: null }, needed: false });
  });
});
