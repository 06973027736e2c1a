import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern, type Match, matcherOf, type Pattern } from "./pattern.ts";
import { readText, type Text } from "./text.ts";

const sets = { you: ["you", "both of you"], me: ["me", "my self"], bodies: ["arm", "leg"] };
const found = (patterns: string | string[], raw: string) => {
  const text = readText(raw);
  const matches = matcherOf([patterns].flat().map((source) => compilePattern(source, source, sets))).find(text);
  return matches.map(({ from, to }) => raw.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end));
};

describe("F70 patterns of words", () => {
  it("F70 words in a row, whatever their spelling and whatever small marks stand between", () => {
    expect(found("dont want to", "i don’t, want to")).toEqual(["don’t, want to"]);
    expect(found("love you", "i luv u")).toEqual(["luv u"]);
    expect(found("love you", "i love. you")).toEqual([]);
    expect(found("love you", "i love\nyou")).toEqual([]);
  });

  it("F70 alternatives of one or several words", () => {
    expect(found("leave|walk_away now", "leave now, walk away now, walk now")).toEqual(["leave now", "walk away now"]);
    expect(found("i_am|im here", "im here i am here")).toEqual(["im here", "i am here"]);
  });

  it("F70 what may be there", () => {
    expect(found("i [really|so] love [you] too", "i love too. i so love you too")).toEqual(["i love too", "i so love you too"]);
  });

  it("F70 any word, and a gap of up to four", () => {
    expect(found("tell * now", "tell her now. tell now. tell her it now")).toEqual(["tell her now"]);
    expect(found("tell ** now", "tell now. tell a b c d now. tell a b c d e now")).toEqual(["tell now", "tell a b c d now"]);
  });

  it("F70 beginnings of words", () => {
    expect(found("stalk~ me", "stalking me stalker me stall me")).toEqual(["stalking me", "stalker me"]);
  });

  it("F70 named sets with members of several words", () => {
    expect(found("hurt @you|@me", "hurt you hurt both of you hurt my self hurt us")).toEqual([
      "hurt you",
      "hurt both of you",
      "hurt my self",
    ]);
  });

  it("F70 numbers: any, in a range, at least, ordinals", () => {
    expect(found("im 0", "im 15 im 300 im x")).toEqual(["im 15", "im 300"]);
    expect(found("im #13-17", "im 15 im 18 im 15:30 im 15th im 16yo im 1,500")).toEqual(["im 15", "im 16yo"]);
    expect(found("lend #200-", "lend 199 lend 200 lend 1,500 lend 2.50 lend 2k lend £500")).toEqual([
      "lend 200",
      "lend 1,500",
      "lend 2k",
      "lend £500",
    ]);
    expect(found("my #13-17th", "my 15th my 15 my 30th")).toEqual(["my 15th"]);
    expect(found("#13-17|sixteen years", "14 years, sixteen years, 30 years")).toEqual(["14 years", "sixteen years"]);
  });

  it("F70 what must not stand before or after", () => {
    expect(found("!my|for_my boss is", "my boss is. for my boss is. the boss is. boss is")).toEqual(["boss is", "boss is"]);
    expect(found("kill !time|it_up myself|time", "kill time kill myself")).toEqual(["kill myself"]);
    expect(found("going to !school|the_shop", "going to school. going to die. going to the shop. going to")).toEqual([
      "going to",
      "going to",
    ]);
  });

  it("F70 the beginning and the end of a sentence, and a question", () => {
    expect(found("^ come home", "come home. please come home")).toEqual(["come home"]);
    expect(found("^ [please] stop $", "stop. please stop. please stop now")).toEqual(["stop", "please stop"]);
    expect(found("come home $", "come home now. come home!")).toEqual(["come home"]);
    expect(found("come home now|$", "come home now. come home. come home soon")).toEqual(["come home now", "come home"]);
    expect(found("are you ?", "are you home? are you home")).toEqual(["are you"]);
  });

  it("F70 emoji can stand in a pattern", () => {
    expect(found("up 😏", "u up 😏")).toEqual(["up 😏"]);
    expect(found("🔪 🔪", "🔪🔪🔪")).toEqual(["🔪🔪", "🔪🔪"]);
  });

  it("F70 matches come in order of place, then of the list", () => {
    expect(found(["b c", "a b", "a b c", "c"], "a b c")).toEqual(["a b", "a b c", "b c", "c"]);
    expect(found("a|b ** b|c", "a b c")).toEqual(["a b", "b c"]);
  });

  it("F70 a wrong pattern is refused when it is read", () => {
    for (const source of ["", "[a] b", "* b", "** b", "b @nobody", "b~", "a|", "a [b", "a b]", "$", "^ $", "! a", "a #x", "!a", "a??"])
      expect(() => compilePattern(source, 0, sets), source).toThrow(SyntaxError);
  });

  it("F70 the index by the rarest word finds what trying every pattern at every place finds", () => {
    const word = fc.constantFrom("i", "you", "want", "to", "the", "kill", "leg", "stalker", "walk", "away", "my", "self", "0");
    const slot = fc.oneof(
      { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("|")) },
      {
        weight: 2,
        arbitrary: fc.constantFrom("*", "**", "[you|my]", "stal~", "walk_away|my_self", "@bodies", "#3-9", "you|$", "!to|walk_away"),
      },
    );
    const pattern = fc
      .tuple(fc.constantFrom("", "^ ", "!my|walk_away "), fc.array(word, { minLength: 1, maxLength: 2 }), fc.array(slot, { maxLength: 4 }))
      .map(([begin, first, rest]) => [begin + first.join("|"), ...rest].join(" "));
    const raw = fc.array(
      fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom("5", "7th", ".", "\n", "?", "🙂") }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), raw, (sources, parts) => {
        const text = readText(parts.join(" "));
        const compiled = sources.map((source, order) => compilePattern(source, order, sets));
        expect(matcherOf(compiled).find(text)).toEqual(plainFind(compiled, text));
      }),
      { numRuns: 2000 },
    );
  });

  it("F70 whatever is typed, matches lie inside the text", () => {
    const matcher = matcherOf(
      ["i ** you", "~~~~", "kill|die|dont want|to", "#1-9 days", "come home ?"]
        .filter((source) => source !== "~~~~")
        .map((source) => compilePattern(source, 0, sets)),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom("i", "kill you", "dont want to", "5 days", "come home?", "\u200b", "\ud800"),
            fc.string({ unit: "binary", maxLength: 6 }),
          ),
          { maxLength: 20 },
        ),
        (parts) => {
          const text = readText(parts.join(" "));
          for (const { from, to } of matcher.find(text)) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.tokens.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The plain twin: every pattern alone, at every word of every sentence, each cut out as a text of its own. */
function plainFind(patterns: readonly Pattern<number>[], text: Text): Match<number>[] {
  const matches: Match<number>[] = [];
  for (const pattern of patterns) {
    const alone = matcherOf([pattern]);
    for (const sentence of text.sentences) {
      // Sentences are independent of each other, patterns too.
      const { start, end } = sentence;
      const raw = " ".repeat(start) + text.raw.slice(start, end);
      const cut = readText(raw);
      for (const { means, from, to } of alone.find(cut)) matches.push({ means, from: from + sentence.from, to: to + sentence.from });
    }
  }
  return matches.sort((a, b) => a.from - b.from || a.means - b.means);
}
