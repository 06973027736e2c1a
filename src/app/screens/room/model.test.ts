import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();
const { library } = guide;
const tick = (day: number, step: string, done = true): Happening => [day, "room", { step, done }];

function seen(happenings: readonly Happening[], card: string | null = null) {
  const { log, moment } = logOf(5, happenings);
  return view(aroundOf(log, moment, guide), { card });
}

describe("F33 room", () => {
  it("F33 every card of the library about the room stands in one group, and friends who bring them up in theirs", () => {
    const shown = seen([]).groups.flatMap(({ cards }) => cards.map(({ id }) => id));
    const rooms = library.cards.filter(({ id }) => id.startsWith("room-")).map(({ id }) => id);
    expect(shown.filter((id) => id.startsWith("room-")).sort()).toEqual([...rooms].sort());
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toContain("friends-bring-them-up");
  });

  it("F33 a step is ticked and undone", () => {
    const ticked = seen([tick(1, "room-whatsapp/0/0"), tick(2, "room-whatsapp/0/1"), tick(3, "room-whatsapp/0/1", false)], "room-whatsapp");
    expect(ticked.done).toBe(1);
    expect(ticked.card).toMatchObject({ done: 1, ticked: ["room-whatsapp/0/0"], tickable: true });
  });

  it("F33 a card about people has no steps to tick, and an unknown one is none", () => {
    expect(seen([], "friends-bring-them-up").card?.tickable).toBe(false);
    expect(seen([], "nothing").card).toBeNull();
  });

  it("F4 words to the other person are shown only while the ways are open", () => {
    expect(seen([]).toThem).toBe(false);
    const safe: Happening[] = [
      [0, "safety", { question: "no-contact", answer: "no" }],
      [0, "safety", { question: "afraid", answer: "no" }],
      [0, "safety", { question: "adult", answer: "yes" }],
    ];
    expect(seen(safe).toThem).toBe(true);
    expect(seen([...safe, [1, "mode", { mode: "order", because: "answer" }]]).toThem).toBe(false);
  });
});
