import { describe, expect, it } from "vitest";
import { idOf, logOf } from "../testing.ts";
import { roomOf } from "./room.ts";

describe("F33 room", () => {
  it("F33 a step is ticked, undone and ticked again: the last word stands", () => {
    const { situation, moment } = logOf(5, [
      [1, "room", { step: "chat/archive", done: true }],
      [2, "room", { step: "photos/album", done: true }],
      [3, "room", { step: "chat/archive", done: false }],
      [4, "room", { step: "hoodie/box", done: false }],
      [4, "room", { step: "hoodie/box", done: true }],
    ]);
    const view = roomOf(situation, "c1", moment);
    expect(view.done).toEqual([
      { step: "photos/album", entry: idOf(1), day: 2 + moment.base },
      { step: "hoodie/box", entry: idOf(4), day: 4 + moment.base },
    ]);
    expect(view.undone).toEqual([{ step: "chat/archive", entry: idOf(2), day: 3 + moment.base }]);
  });

  it("F33 order decides, not the day it is entered for", () => {
    const { situation, moment } = logOf(5, [
      [4, "room", { step: "chat/archive", done: true }],
      [1, "room", { step: "chat/archive", done: false }],
    ]);
    expect(roomOf(situation, "c1", moment)).toMatchObject({ done: [], undone: [{ entry: idOf(1) }] });
  });

  it("F33 a step that was taken back, of another chapter, or of tomorrow is not there", () => {
    const { situation, moment } = logOf(5, [
      [1, "room", { step: "a", done: true }],
      [1, "withdraw", { of: idOf(0) }],
      [1, "room", { step: "b", done: true }, { chapter: "c2" }],
      [6, "room", { step: "c", done: true }],
    ]);
    expect(roomOf(situation, "c1", moment)).toEqual({ done: [], undone: [] });
  });
});
