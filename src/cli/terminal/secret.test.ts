import { describe, expect, it } from "vitest";
import { editedLine } from "./secret.ts";

/** What a line says after each part that came from the terminal. */
const typed = (...parts: string[]) => {
  const line = editedLine();
  return parts.map((part) => line.take(part)).at(-1);
};
const lineOf = (line: string, rest = "") => ({ type: "line", line, rest });

describe("V71 a line that is typed without being shown", () => {
  it("V71 ends with Return, however its letters come", () => {
    expect(typed("open sesame\r")).toEqual(lineOf("open sesame"));
    expect(typed("op", "en", "\n")).toEqual(lineOf("open"));
    expect(typed("\r")).toEqual(lineOf(""));
    expect(typed("zo\u00eb \u{1F499}\r")).toEqual(lineOf("zo\u00eb \u{1F499}"));
    expect(typed("more")).toEqual({ type: "more" });
  });

  it("V71 takes letters away with the keys for that, whole ones", () => {
    expect(typed("opem\u007fn\r")).toEqual(lineOf("open"));
    expect(typed("o\u{1F499}\b\u007f\u007fa\r")).toEqual(lineOf("a"));
    expect(typed("wrong\u0015right\r")).toEqual(lineOf("right"));
  });

  it("V71 passes over arrows and other keys that are no letters", () => {
    expect(typed("ab\u001b[Dc\u001b[3~d\u001bOPe\u001b", "[1;5Cf\r")).toEqual(lineOf("abcdef"));
    expect(typed("a\u0001\u0002\tb\r")).toEqual(lineOf("ab"));
  });

  it("V71 hands on what was pasted behind it", () => {
    expect(typed("one two\r\nthree\r")).toEqual(lineOf("one two", "three\r"));
    expect(typed("one\nthree")).toEqual(lineOf("one", "three"));
  });

  it("V71 stops at Ctrl-C, and ends at Ctrl-D where nothing was typed", () => {
    expect(typed("ab\u0003")).toEqual({ type: "stopped" });
    expect(typed("\u0004")).toEqual(lineOf(""));
    expect(typed("ab\u0004c\r")).toEqual(lineOf("abc"));
  });
});
