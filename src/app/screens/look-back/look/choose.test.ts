import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sentence } from "#chats";
import { alongOf, chosenOf, mostSaid } from "./choose.ts";

const said = (id: Sentence["id"], values: Sentence["values"] = {}): Sentence => ({ id, values });
const idsOf = (sentences: readonly Sentence[]) => chosenOf(sentences).map(({ id }) => id);
const many = [
  said("beginning-me"),
  said("waiting", { mine: 900, theirs: 120 }),
  said("waiting-me"),
  said("volume"),
  said("last-words"),
  said("index-me"),
  said("index-meaning"),
  said("pushes-later"),
  said("into-silence"),
  said("returns"),
  said("after-run"),
];

describe("F80 the sentences at the top", () => {
  it("F80 five at most, claims before counts, and no index: the page has no score", () => {
    expect(idsOf(many)).toEqual(["beginning-me", "waiting", "waiting-me", "pushes-later", "returns"]);
  });

  it("F80 who waited longer is left out where both waits read the same", () => {
    expect(idsOf([said("waiting", { mine: 95, theirs: 61 }), said("waiting-me")])).toEqual(["waiting", "waiting-me"]);
    expect(idsOf([said("waiting", { mine: 80, theirs: 61 }), said("waiting-me")])).toEqual(["waiting"]);
    expect(idsOf([said("waiting", { mine: null, theirs: null }), said("waiting-them")])).toEqual(["waiting"]);
    expect(idsOf([said("waiting", { mine: 80, theirs: 61 }), said("waiting-balanced")])).toEqual(["waiting", "waiting-balanced"]);
  });

  it("F80 whatever may be said, no more than five are, and none twice", () => {
    fc.assert(
      fc.property(fc.subarray(many), (some) => {
        const ids = idsOf(some);
        expect(ids.length).toBeLessThanOrEqual(mostSaid);
        expect(new Set(ids).size).toBe(ids.length);
        expect(some.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});

describe("F83 one thing to take along", () => {
  const along = (figures: Record<string, number>) =>
    alongOf({ begins: "2024-01-01", ends: "2024-02-01", said: [], mine: [], theirs: [], figures });

  it("F83 the first that the figures hold up", () => {
    const silence = { silence: 20, "reopened.me": 0.3, "reopened.them": 0.1 };
    expect(along({ ...silence, "nights.me": 0.5 })).toBe("silence");
    expect(along({ ...silence, "reopened.them": 0.3, "nights.me": 0.5 })).toBe("night");
    expect(along({ "nights.me": 0.5, "after.nights.me": 0, "after.run": 9 })).toBe("run");
    expect(along({ returns: 10, "returns.one": 6 })).toBe("one");
    expect(along({ returns: 9, "returns.one": 9 })).toBe("plain");
    expect(along({})).toBe("plain");
  });
});
