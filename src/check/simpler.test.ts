import { describe, expect, it } from "vitest";
import { readDraft } from "./check.ts";
import { labels } from "./finding.ts";
import type { Model } from "./model/model.ts";

/** A model that sees nothing: what rules see is left. */
const blind: Model = {
  version: "blind",
  read: (text) => ({
    probabilities: new Float32Array(labels.length),
    thresholds: new Float32Array(labels.length).fill(0.5),
    sentences: text.sentences.map(() => new Float32Array(labels.length).fill(-5)),
    whole: new Float32Array(labels.length).fill(-5),
    shares: () => new Float32Array(0),
  }),
};
const simpler = (text: string) => readDraft({ text, context: "reply" }, {}, blind).simpler;

describe("F74 a simpler version in own words", () => {
  it("F74 leaves whole sentences out and names the places", () => {
    const text = "Tom can take it. im begging you. See you at five.";
    const made = simpler(text);
    expect(made?.text).toBe("Tom can take it. See you at five.");
    expect(made?.left.map(({ start, end }) => text.slice(start, end))).toEqual(["im begging you."]);
  });

  it("F74 cuts a clause, and what is left begins and ends like a sentence", () => {
    expect(simpler("I miss you so much, but Tom can take the parcel at five")?.text).toBe("Tom can take the parcel at five.");
    expect(simpler("Tom can take the parcel at five, but im begging you")?.text).toBe("Tom can take the parcel at five.");
  });

  it("F74 keeps the way of writing: no capital and no full stop where there were none", () => {
    expect(simpler("tom can take the parcel, im begging you")?.text).toBe("tom can take the parcel");
  });

  it("F74 offers none where only a greeting would stay, or where nothing pushes", () => {
    expect(simpler("Hey. im begging you")).toBeNull();
    expect(simpler("Tom can take it.")).toBeNull();
  });
});
