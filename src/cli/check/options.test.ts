import { describe, expect, it } from "vitest";
import { WrongUsage } from "../command.ts";
import { checkOptions } from "./options.ts";

describe("options of keel check", () => {
  it("are no-contact, standard input and no hour when nothing is said", () => {
    expect(checkOptions([])).toEqual({
      files: [],
      format: "report",
      context: "no-contact",
      theirs: null,
      circumstances: { modes: [], unanswered: 0 },
    });
  });

  it("are taken as they are given", () => {
    const args = ["--context", "reply", "--theirs=-hi", "--mode", "afraid", "--mode=order", "--unanswered", "2", "--json", "a.txt", "-"];
    expect(checkOptions(args)).toEqual({
      files: ["a.txt", "-"],
      format: "json",
      context: "reply",
      theirs: "-hi",
      circumstances: { modes: ["afraid", "order"], unanswered: 2 },
    });
  });

  it("leave a file behind -- alone, whatever its name", () => {
    expect(checkOptions(["--jsonl", "--", "--json"])).toMatchObject({ files: ["--json"], format: "jsonl" });
  });

  it.each([
    ["2026-03-01T23:30", 23],
    ["2026-03-01T23:30+14:00", 23],
    ["2026-03-01T03:30:00.250-08:00", 3],
    ["2026-03-01T00:00Z", 0],
    ["2024-02-29 07", 7],
    ["20260301T0730", undefined],
    ["2026-03-01", undefined],
    ["2026-03-01T24:00", undefined],
    ["2026-03-01T12:60", undefined],
    ["2026-02-30T12:00", undefined],
    ["2026-13-01T12:00", undefined],
    ["now", undefined],
    ["", undefined],
  ])("F71 --at %s is the hour as it stands there: %s", (at, hour) => {
    if (hour === undefined) expect(() => checkOptions(["--at", at])).toThrow(/--at takes a date/);
    else expect(checkOptions(["--at", at]).circumstances.hour).toBe(hour);
  });

  it.each([
    [["--context", "love"], /--context takes one of: agree, no-contact/],
    [["--mode", "angry"], /--mode takes one of: order/],
    [["--mode", "order,afraid"], /--mode takes one of/],
    [["--unanswered", "-1"], /--unanswered/],
    [["--unanswered=-1"], /whole number/],
    [["--unanswered", "1.5"], /whole number/],
    [["--unanswered", "two"], /whole number/],
    [["--colour"], /--colour is no option/],
    [["-x"], /-x is no option/],
    [["--context"], /--context is no option, or its value is missing/],
    [["--jsonl", "--theirs", "hi"], /--theirs stands in the lines/],
    [["--jsonl", "--json"], /do not go together/],
  ])("refuses %j", (args, message) => {
    expect(() => checkOptions(args)).toThrow(WrongUsage);
    expect(() => checkOptions(args)).toThrow(message);
  });

  it("repeats nothing that was typed but the option's name", () => {
    expect(() => checkOptions(["--context", "please come back"])).not.toThrow(/please/);
    expect(() => checkOptions(["--theirs"])).toThrow(/^(?!.*please)/);
  });
});
