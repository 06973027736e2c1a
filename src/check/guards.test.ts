import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardsAt } from "./guards.ts";
import { readText } from "./text.ts";

/** The guards at the words between the brackets. */
function guards(marked: string): string[] {
  const open = marked.indexOf("[");
  const raw = marked.replace("[", "").replace("]", "");
  const close = marked.indexOf("]") - 1;
  const text = readText(raw);
  const from = text.tokens.findIndex((token) => token.start >= open);
  const to = text.tokens.findLastIndex((token) => token.end <= close) + 1;
  return [...guardsAt(text, from, to)].sort();
}

describe("F70 negation, quotation, other people's words and the past are handled on purpose", () => {
  it("F70 what is negated in the same clause", () => {
    for (const marked of [
      "i wont [beg]",
      "im not gonna [beg you]",
      "i would never [hurt you]",
      "not [angry]",
      "i dont want to [die]",
      "no [pressure]",
      "you cant [leave me]",
    ])
      expect(guards(marked), marked).toEqual(["negated"]);
  });

  it("F70 a clause with a subject of its own is not reached by the negation before it", () => {
    for (const marked of [
      "i cant sleep [i miss you]",
      "i cant do this anymore i [want to die]",
      "you dont care [i love you]",
      "i dont know but [please come]",
      "if i dont hear back [im coming over]",
    ])
      expect(guards(marked), marked).toEqual([]);
  });

  it("F70 a clause that hangs on thinking or saying is reached", () => {
    for (const marked of [
      "i dont think [i love you]",
      "its not that [i want you back]",
      "im not saying [i hate you]",
      "not like [i miss you]",
    ])
      expect(guards(marked), marked).toContain("negated");
  });

  it("F70 two negations, not only and why not are none", () => {
    for (const marked of [
      "i cant stop [thinking about you]",
      "i wont quit [loving you]",
      "not just [the kids]",
      "why not [come home]",
      "theres no reason not to [end it]",
    ])
      expect(guards(marked), marked).toEqual([]);
  });

  it("F70 a negation far before, or in another sentence, does not count", () => {
    expect(guards("not one day since the summer that we spent there have i [loved you] less")).toEqual([]);
    expect(guards("I won't. [come home]")).toEqual([]);
  });

  it("F70 other people's words", () => {
    for (const marked of [
      "my mum says [come home]",
      "he told me [to leave]",
      "she said [i miss you]",
      "they were told [to stop]",
      "you asked me [to come back]",
    ])
      expect(guards(marked), marked).toContain("reported");
  });

  it("F70 one's own saying is no report", () => {
    for (const marked of [
      "i said [i love you]",
      "like i said [come home]",
      "i told you [i miss you]",
      "ive already told you [come back]",
      "im telling you [come back]",
    ])
      expect(guards(marked), marked).toEqual([]);
    expect(guards("i was told [to go]")).toEqual(["reported"]);
  });

  it("F70 what was once, and what one got used to", () => {
    expect(guards("i used to [check your page]")).toEqual(["past"]);
    expect(guards("i got used to [waiting for you]")).toEqual([]);
  });

  it("F70 what stands between quotation marks on one line", () => {
    for (const marked of ['you wrote "[i want to die]" once', "the song goes 'i dont [wanna live] forever'", "“[come back]” it says"])
      expect(guards(marked), marked).toContain("quoted");
    for (const marked of ['a 5" pipe and [come back]', '"so what" [come back]', '"\n[come back]"', '[come back] "x"'])
      expect(guards(marked), marked).not.toContain("quoted");
  });

  it("F70 whatever is typed and wherever it is asked, an answer comes", () => {
    const part = fc.constantFrom(
      "i",
      "dont",
      "not",
      "said",
      "used",
      "to",
      '"',
      "'x",
      "x'",
      ",",
      ".",
      "\n",
      "but",
      "🙂",
      "😀 no",
      "\u200b",
      "\ud800",
      "word",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.nat(40), fc.nat(6), (parts, from, length) => {
        const text = readText(parts.join(" "));
        const at = Math.min(from, Math.max(0, text.tokens.length - 1));
        for (const guard of guardsAt(text, at, Math.min(text.tokens.length, at + length)))
          expect(["negated", "quoted", "reported", "past"]).toContain(guard);
      }),
      { numRuns: 500 },
    );
  });

  it("F70 asking at every place of a long text takes time that grows with its length", () => {
    const text = readText('he said "no" , , , , and i '.repeat(20_000));
    const before = performance.now();
    for (let at = 0; at < text.tokens.length; at++) guardsAt(text, at, at + 1);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
