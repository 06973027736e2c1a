import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWord, readText } from "./text.ts";

const norms = (raw: string) => readText(raw).tokens.map((token) => token.norm);
const words = (raw: string) =>
  readText(raw)
    .tokens.filter((token) => token.kind === "word")
    .map((token) => token.norm);

/** Texts as phones and machines make them: words and marks, any Unicode, lone surrogates, zero-width and right-to-left marks. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "i want",
        "dont",
        "don’t",
        "k!ll",
        "'",
        "“hi”",
        "👩🏽‍💻",
        "🇮🇪",
        "‮",
        "\u200b",
        "ʼ",
        "\ud800",
        "\udc00",
        "12:30",
        "2nite",
        "…",
        "\r\n",
        "﷽",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(" "));

describe("F70 a text is cut into plain words that remember where they stood", () => {
  it("F70 apostrophes, curly or none, make the same word", () => {
    for (const typed of ["don't", "don’t", "don‘t", "dont", "DON'T", "dnt"]) expect(plainWord(typed), typed).toBe("dont");
  });

  it("F70 shorthand is written out", () => {
    expect(words("u r gr8 luv u 2nite bcoz ur mine")).toEqual(["you", "are", "gr8", "love", "you", "tonight", "because", "your", "mine"]);
    expect(norms("see u at 18:30 w 200 euro 4 real")).toEqual(["see", "you", "at", "0", "with", "0", "euro", "for", "real"]);
  });

  it("F70 stretched words, accents and zero-width characters are one word", () => {
    expect(words("pleeeease nooooo mis\u200bs caf\u00e9 cafe\u0301 wai\u00adting")).toEqual([
      "please",
      "no",
      "miss",
      "cafe",
      "cafe",
      "waiting",
    ]);
  });

  it("F70 a hidden letter is read, other marks in a word are not", () => {
    expect(words("gonna k!ll it, su!c!de, d!e, d1e, un@live, f*ck")).toEqual([
      "gonna",
      "kill",
      "it",
      "suicide",
      "die",
      "die",
      "unalive",
      "fuck",
    ]);
    expect(words("hello!i miss you")).toEqual(["hello", "i", "miss", "you"]);
    expect(norms("me@home.ie")).toEqual(["me", "home", ".", "ie"]);
  });

  it("F70 a word keeps its letters before a number", () => {
    expect(norms("covid19 ps5 b4 mp3s")).toEqual(["covid", "0", "ps5", "before", "mp3", "s"]);
  });

  it("F70 emoji of several characters are one token and end a sentence", () => {
    const text = readText("ok 👩🏽‍💻 see you 🇮🇪❤️");
    expect(text.tokens.filter((token) => token.kind === "emoji").map((token) => token.norm)).toEqual(["👩‍💻", "🇮🇪", "❤"]);
    expect(text.sentences).toHaveLength(2);
  });

  it("F70 quotation marks of any kind are found, apostrophes and dropped letters are none", () => {
    const quotes = (raw: string) => readText(raw).tokens.filter((token) => token.kind === "quote").length;
    expect(quotes('he said "go" and “stay” and «no»')).toBe(6);
    expect(quotes("he said 'go away' twice")).toBe(2);
    expect(quotes("it's the kids' bag, rock 'n' roll")).toBeLessThanOrEqual(3);
    expect(quotes("don't can't won’t")).toBe(0);
  });

  it("F70 sentences end at marks, line breaks and emoji, and cover every token once", () => {
    const text = readText("Hi. How are you?? fine\nok; bye 🙂 x");
    expect(text.sentences.map(({ start, end }) => text.raw.slice(start, end))).toEqual([
      "Hi.",
      "How are you??",
      "fine\n",
      "ok;",
      "bye 🙂",
      "x",
    ]);
    expect([...text.sentenceOf]).toEqual(text.sentences.flatMap(({ from, to }, index) => Array<number>(to - from).fill(index)));
  });

  it("F70 whatever is typed, tokens are in order, inside the text and not empty", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { tokens, sentences, sentenceOf } = readText(raw);
        let reached = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(reached);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(raw.length);
          expect(token.norm).not.toBe("");
          reached = token.end;
        }
        let covered = 0;
        for (const { from, to, start, end } of sentences) {
          expect(from).toBe(covered);
          expect(to).toBeGreaterThan(from);
          expect(start).toBe(tokens[from]?.start);
          expect(end).toBe(tokens[to - 1]?.end);
          covered = to;
        }
        expect(covered).toBe(tokens.length);
        expect(sentenceOf).toHaveLength(tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  it("F70 a plain word stays as it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abeinorstu"), minLength: 1, maxLength: 8 }),
        (typed) => plainWord(plainWord(typed)) === plainWord(typed),
      ),
    );
  });

  it("F70 an empty text has nothing in it", () => {
    for (const raw of ["", " ", "\u200b\u200b"]) expect(readText(raw)).toMatchObject({ tokens: [], sentences: [] });
  });

  it("F70 more sentences than sixteen bits can count keep their own number", () => {
    const text = readText("a\n".repeat(70_000));
    expect(text.sentences).toHaveLength(70_000);
    expect(text.sentenceOf[text.tokens.length - 1]).toBe(69_999);
  });
});
