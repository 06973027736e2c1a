import { describe, expect, it } from "vitest";
import { commands } from "./commands/index.ts";
import { ran as ranAs } from "./testing.ts";

const ran = (...args: string[]) => ranAs(args);

describe("keel", () => {
  it("lists its commands", async () => {
    for (const args of [[], ["--help"], ["-h"], ["help"]]) {
      const { code, output } = await ran(...args);
      expect(code).toBe(0);
      for (const name of Object.keys(commands)) expect(output).toMatch(new RegExp(`^ {2}${name} +\\w`, "m"));
    }
  });

  it("explains each command, within 80 columns, whatever else is asked", async () => {
    for (const name of Object.keys(commands)) {
      const { code, output } = await ran(name, "--nonsense", "--help");
      expect([code, output]).toEqual([0, expect.stringContaining(`Usage: keel ${name}`)]);
      expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
      expect((await ran("help", name)).output).toBe(output);
    }
  });

  it("says its version", async () => {
    expect((await ran("--version")).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("refuses a command that there is not, without repeating it", async () => {
    for (const name of ["please", "constructor", "__proto__", "--check"]) {
      const { code, output, errors } = await ran(name);
      expect([code, output]).toEqual([64, ""]);
      expect(errors).toBe("keel: There is no such command.\nMore: keel --help\n");
    }
  });

  it("ends with 70 where something breaks that nobody foresaw, and says its name alone", async () => {
    const breaks = (error: unknown) => () => {
      throw error;
    };
    for (const [error, name] of [
      [new TypeError("Robin's jacket"), "TypeError"],
      [Object.assign(new Error("Robin"), { name: "Robin's\njacket" }), "Error"],
      ["Robin", "Error"],
    ] as const)
      expect(await ranAs(["log", "add", "did-nothing", "--log", "none.jsonl"], { now: breaks(error) })).toEqual({
        code: 70,
        output: "",
        errors: `keel: Something broke (${name}).\n`,
      });
    for (const name of ["check", "today", "log", "vault", "situation"]) expect((await ran("help", name)).output).toContain("70 something");
  });

  it("refuses wrong options with 64 and the way to more", async () => {
    expect(await ran("serve", "--port", "http")).toEqual({
      code: 64,
      output: "",
      errors: "keel: --port takes a number from 0 to 65535.\nMore: keel serve --help\n",
    });
    for (const args of [["--port", "65536"], ["--port", "-1"], ["--open"], ["extra"]]) expect((await ran("serve", ...args)).code).toBe(64);
  });
});

describe("keel helplines", () => {
  it("F90 three contacts come first, with the date of the source", async () => {
    const { code, output } = await ran("helplines", "gb");
    expect(code).toBe(0);
    const [first = "", ...rest] = output.split("More\n")[0]?.trim().split("\n") ?? [];
    expect(first).toMatch(/^999 +Emergency services · .*as of \d{4}-\d\d-\d\d$/);
    expect(rest).toEqual([expect.stringMatching(/Samaritans/), expect.stringMatching(/^text 85258/)]);
  });

  it("F90 a country that is not listed gets no guess", async () => {
    const { output } = await ran("helplines", "QQ", "--for", "domestic-abuse");
    expect(output).toMatch(/Call your local emergency number, or search for:\s+domestic abuse helpline/);
    expect(output).not.toMatch(/\d/);
  });

  it("F90 says what stands in for a purpose that a country lacks, and what is not confirmed", async () => {
    expect((await ran("helplines", "AR", "--for", "child")).output).toMatch(/^No child helpline is known there\./);
    expect((await ran("helplines", "AE")).output).toContain("not confirmed");
  });

  it("names the countries without one, and refuses what is none", async () => {
    expect((await ran("helplines")).output).toMatch(/^Listed: AE AR /);
    for (const args of [["Germany"], ["GB", "US"], ["GB", "--for", "love"], ["--country", "GB"]])
      expect((await ran("helplines", ...args)).code).toBe(64);
  });
});
