import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Around, ran as ranAs } from "../testing.ts";
import { appendEntry } from "./file.ts";

const folder = mkdtempSync(path.join(tmpdir(), "keel-log-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => path.join(folder, `log-${files++}.jsonl`);

/** 2026-03-20 21:00 in Berlin. */
const evening = { at: Date.UTC(2026, 2, 20, 20), offset: 60 };

let ids = 0;
// Every call its own id: the same tests give the same file.
const random = (count: number) =>
  new Uint8Array(count)
    .fill(255)
    .with(0, ids >> 8)
    .with(1, ids++ & 255);
const ran = (args: readonly string[], own: Around = {}) => ranAs(args, { now: () => evening, random, ...own });

async function logWith(...entries: readonly (readonly [kind: string, body: unknown, at?: string])[]): Promise<string> {
  const file = newFile();
  for (const [kind, body, at] of entries) {
    const said = await ran(["log", "add", kind, "--body", JSON.stringify(body), "--log", file, ...(at === undefined ? [] : ["--at", at])]);
    if (said.code !== 0) throw new Error(said.errors);
  }
  return file;
}

const linesOf = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const life = () =>
  logWith(
    ["chapter", { why: "first" }, "2026-03-01T10:00:00+01:00"],
    ["safety", { question: "no-contact", answer: "no" }, "2026-03-01T10:00:00+01:00"],
    ["safety", { question: "afraid", answer: "no" }, "2026-03-01T10:00:00+01:00"],
    ["safety", { question: "adult", answer: "yes" }, "2026-03-01T10:00:00+01:00"],
    ["weeks", { length: 30 }, "2026-03-02T10:00:00+01:00"],
    ["done", { area: "body", text: "a walk" }, "2026-03-10T10:00:00+01:00"],
    ["looking", { what: "profile" }, "2026-03-12T10:00:00+01:00"],
    ["contact", { way: "text" }, "2026-03-15T23:30:00+01:00"],
  );

describe("keel log add", () => {
  it("writes an entry with the next lamport, now, a UUIDv4 and the chapter that was opened last", async () => {
    const file = newFile();
    const begun = await ran(["log", "add", "chapter", "--body", '{"why":"first"}', "--log", file]);
    expect([begun.code, begun.errors]).toEqual([0, `keel: ${file} was not there and begins now.\n`]);
    const added = await ran([
      "log",
      "add",
      "urge",
      "--body",
      '{"strength":7}',
      "--at",
      "2026-03-19T08:00:00-05:00",
      "--log",
      file,
      "--json",
    ]);
    const [first, second] = linesOf(file);
    expect(begun.output).toBe(`${first.id}\n`);
    expect(JSON.parse(added.output)).toEqual(second);
    expect(first).toMatchObject({
      lamport: 1,
      ...evening,
      device: "keel",
      chapter: first.id,
      kind: "chapter",
      v: 1,
      body: { why: "first" },
    });
    expect(first.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).toMatchObject({ lamport: 2, at: Date.UTC(2026, 2, 19, 13), offset: -300, chapter: first.id });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it("takes the body from standard input, and none for a kind that needs none", async () => {
    const file = await logWith(["chapter", { why: "first" }]);
    await ran(["log", "add", "urge", "--body", "-", "--log", file], { input: '{"strength":3}\n' });
    expect((await ran(["log", "add", "did-nothing", "--log", file])).code).toBe(0);
    expect(linesOf(file).map(({ body }) => body)).toEqual([{ why: "first" }, { strength: 3 }, {}]);
  });

  it("F1 the safety questions need no chapter; what belongs to one does, and says so", async () => {
    const file = await logWith(["safety", { question: "adult", answer: "yes" }]);
    const early = await ran(["log", "add", "contact", "--body", '{"way":"text"}', "--log", file]);
    expect([early.code, early.errors]).toEqual([64, expect.stringContaining("No chapter was opened")]);
    await ran(["log", "add", "chapter", "--body", '{"why":"first"}', "--log", file]);
    expect((await ran(["log", "add", "contact", "--body", '{"way":"text"}', "--log", file])).code).toBe(0);
    await ran(["log", "add", "contact", "--body", '{"way":"text"}', "--log", file, "--chapter", "other"]);
    expect(linesOf(file).map(({ chapter }, _, all) => (chapter === all[1].id ? "opened" : chapter))).toEqual([
      "none",
      "opened",
      "opened",
      "other",
    ]);
  });

  it("refuses with 65 what its kind refuses, says where and why and never what, and writes nothing", async () => {
    const file = newFile();
    const said = await ran(["log", "add", "urge", "--body", '{"strength":"Robin"}', "--log", file]);
    expect(said).toEqual({
      code: 65,
      output: "",
      errors: "keel: The entry is refused: body.strength is no number. Nothing was written.\n",
    });
    expect(() => statSync(file)).toThrow();
  });

  it("refuses wrong usage with 64", async () => {
    const file = newFile();
    for (const [args, why] of [
      [["log"], "log takes one of: add, show, undo."],
      [["log", "eat"], "log takes one of"],
      [["log", "add", "urge"], "--log FILE is missing"],
      [["log", "add", "dream", "--log", file], "add takes one KIND"],
      [["log", "add", "constructor", "--log", file], "add takes one KIND"],
      [["log", "add", "urge", "urge", "--log", file], "add takes one KIND"],
      [["log", "add", "urge", "--body", "Robin", "--log", file], "--body takes JSON"],
      [["log", "add", "urge", "--at", "yesterday", "--log", file], "--at takes a time"],
      [["log", "add", "urge", "--at", "2026-03-19T08:00", "--log", file], "--at takes a time"],
      [["log", "show", "--last", "-1", "--log", file], ""],
      [["log", "show", "--kind", "dream", "--log", file], "--kind takes one KIND"],
      [["log", "undo", "me", "--log", file], "undo takes one ID"],
    ] as const) {
      const said = await ran(args);
      expect([said.code, said.output], args.join(" ")).toEqual([64, ""]);
      expect(said.errors).toContain(why);
      expect(said.errors).not.toContain("Robin");
      expect(said.errors).toMatch(/More: keel log --help\n$/);
    }
    expect(() => statSync(file)).toThrow();
  });

  it("refuses a file that is no log by its name, and leaves it as it is", async () => {
    const file = newFile();
    for (const text of ["dear diary\n", '{"text":"hi"}\n', '{\n "name": "keel"\n}\n']) {
      writeFileSync(file, text);
      for (const args of [["log", "add", "did-nothing"], ["log", "show"], ["today"], ["days"]])
        expect(await ran([...args, "--log", file])).toEqual({
          code: 65,
          output: "",
          errors: `keel: ${file} is no log: none of its lines is an entry.\n`,
        });
      expect(readFileSync(file, "utf8")).toBe(text);
    }
    expect(await ran(["today", "--log", path.join(folder, "none.jsonl")])).toMatchObject({
      code: 64,
      errors: expect.stringContaining("does not exist"),
    });
    expect(await ran(["log", "add", "did-nothing", "--log", folder])).toMatchObject({
      code: 64,
      errors: expect.stringContaining("is a folder"),
    });
  });

  it("mends a line that was cut short: the next entry stands on its own, and nothing before it is lost", async () => {
    const file = await life();
    const whole = linesOf(file).length;
    truncateSync(file, statSync(file).size - 20);
    expect((await ran(["log", "add", "urge", "--body", '{"strength":2}', "--log", file])).code).toBe(0);
    const shown = await ran(["log", "show", "--json", "--log", file]);
    expect(shown.output.trimEnd().split("\n").length).toBe(whole);
    expect(shown.errors).toBe(`keel: ${file}, line ${whole}: it is no JSON.\nkeel: One line was left out. The rest was read.\n`);
    // A last line without its end that is whole stays as well.
    truncateSync(file, statSync(file).size - 1);
    await ran(["log", "add", "urge", "--body", '{"strength":3}', "--log", file]);
    expect((await ran(["log", "show", "--json", "--log", file])).output.trimEnd().split("\n").length).toBe(whole + 1);
  });

  it("many that add at once lose nothing", async () => {
    const file = await logWith(["chapter", { why: "first" }]);
    await Promise.all(Array.from({ length: 40 }, (_, n) => ran(["log", "add", "urge", "--body", `{"strength":${n % 11}}`, "--log", file])));
    expect(new Set(linesOf(file).map(({ id }) => id)).size).toBe(41);
  });

  it("says that it could not write", async () => {
    const entry = { id: "", lamport: 1, ...evening, device: "", chapter: "", kind: "", v: 1, body: {} };
    expect(await appendEntry(folder, entry)).toBe("is a folder");
    expect(await appendEntry(path.join(folder, "none/log.jsonl"), entry)).toBe("is not there, or its folder is not");
  });
});

describe("keel log show and undo", () => {
  it("shows when, what kind and what, as lines that fit, and the last ones alone when asked", async () => {
    const file = await life();
    await ran(["log", "add", "journal", "--body", JSON.stringify({ prompt: "day", text: "long \u001b[31m ".repeat(30) }), "--log", file]);
    const { output } = await ran(["log", "show", "--log", file]);
    const lines = output.trimEnd().split("\n");
    expect(lines[7]).toMatch(/^[0-9a-f]{8} {2}2026-03-15 23:30 {2}contact {2}\{"way":"text"\}$/);
    expect(lines.length).toBe(9);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(output).not.toContain("\u001b");
    expect((await ran(["log", "show", "--last", "2", "--log", file])).output.trimEnd().split("\n")).toEqual(lines.slice(-2));
    expect((await ran(["log", "show", "--last", "0", "--log", file])).output).toBe("There is nothing.\n");
    expect((await ran(["log", "show", "--kind", "contact", "--json", "--log", file])).output).toBe(`${JSON.stringify(linesOf(file)[7])}\n`);
  });

  it("takes an entry back by the beginning of its id, and back again", async () => {
    const file = await life();
    const contact = linesOf(file)[7].id as string;
    const keptNow = async () => JSON.parse((await ran(["days", "--json", "--log", file])).output).days.keptAll;
    expect(await keptNow()).toBe(17);
    const undone = await ran(["log", "undo", contact.slice(0, 8), "--log", file]);
    expect(undone).toEqual({ code: 0, output: "Taken back: contact. It stays in the file and counts no more.\n", errors: "" });
    expect(linesOf(file)[8]).toMatchObject({ kind: "withdraw", body: { of: contact }, chapter: linesOf(file)[0].id, lamport: 9 });
    expect((await ran(["log", "show", "--kind", "contact", "--log", file])).output).toContain("(taken back)");
    expect(await keptNow()).toBe(18);
    const again = await ran(["log", "undo", contact, "--log", file]);
    expect([again.code, again.errors]).toEqual([0, "keel: That entry does not stand any more. Nothing was written.\n"]);
    expect((await ran(["log", "undo", linesOf(file)[8].id, "--log", file])).code).toBe(0);
    expect(linesOf(file).length).toBe(10);
    expect(await keptNow()).toBe(17);
  });

  it("refuses an id that is none, or several", async () => {
    const file = await life();
    expect(await ran(["log", "undo", "eeee", "--log", file])).toMatchObject({ code: 64, errors: expect.stringContaining("No entry") });
    const twins = linesOf(file)
      .slice(0, 2)
      .map((entry, index) => ({ ...entry, id: `0000${entry.id.slice(4, -1)}${index}` }));
    appendFileSync(file, twins.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    expect(await ran(["log", "undo", "0000", "--log", file])).toMatchObject({ code: 64, errors: expect.stringContaining("Several") });
  });
});

describe("keel today, days, position, review", () => {
  const reports = ["today", "days", "position", "review"] as const;

  it("say what they have to say in 80 columns, without colour off a terminal and with NO_COLOR", async () => {
    const file = await life();
    for (const name of reports) {
      const { code, output, errors } = await ran([name, "--log", file]);
      expect([code, errors]).toEqual([0, ""]);
      expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(output).toMatch(/^Friday 20 March 2026\n/);
      expect(output).not.toMatch(/undefined|NaN|null|%/);
      expect(output).not.toContain("\u001b");
      expect(output).not.toMatch(/\n\n\n/);
      expect((await ran([name, "--log", file], { isTerminal: true })).output).toContain("\u001b[");
      expect((await ran([name, "--log", file], { isTerminal: true, env: { NO_COLOR: "1" } })).output).toBe(output);
    }
  });

  it("stand before an empty log as well", async () => {
    const file = newFile();
    writeFileSync(file, "");
    for (const name of reports) expect((await ran([name, "--log", file])).code).toBe(0);
    expect((await ran(["days", "--log", file])).output).toBe("The weeks are not begun. Nothing presses.\n");
    expect((await ran(["today", "--log", file])).output).toContain("Three short questions come first.");
  });

  it("look at the moment that is named, and at the clock without one", async () => {
    const file = await life();
    const at = async (...now: string[]) => (await ran(["days", "--log", file, ...now])).output.split("\n")[0];
    expect(await at()).toBe("Friday 20 March 2026");
    expect(await at("--now", "2026-03-14T23:59:00+01:00")).toBe("Saturday 14 March 2026");
    expect(await ran(["days", "--log", file, "--now", "2026-03-14"])).toMatchObject({ code: 64 });
    for (const name of reports) expect((await ran([name, "extra", "--log", file])).code).toBe(64);
    for (const name of reports) expect((await ran([name])).errors).toContain("--log FILE is missing");
  });

  it("F25 days: a slip costs one day, the time since it comes last", async () => {
    const { output } = await ran(["days", "--log", await life()]);
    expect(output).toContain("Day 18. The weeks are 30 days, to 1 April.\nKept: 17 of the 18 days so far.\n");
    expect(output).toContain("o reserve day");
    expect(output).toMatch(/Since the last contact that counted: 4 days\.\n$/);
  });

  it("F52 position: five soundings, each with its reason, and no sum", async () => {
    const { output } = await ran(["position", "--log", await life()]);
    const names = ["Common ground", "Space", "Own world", "Self-respect", "Steadiness"];
    const soundings = output.split("\n").filter((line) => /^\S.* {2,}\d+ {2}\S/.test(line));
    expect(soundings.map((line) => names.find((name) => line.startsWith(name)))).toEqual(names);
    const text = output.replace(/\s+/g, " ");
    expect(text).toMatch(/Space \d+ Raised by days without contact, beginning the weeks\. Lowered by 1 contact, 1 look\./);
    expect(text).toContain("Raised by 1 thing done.");
    expect(text).toContain("What would strengthen your position most today");
    expect(output).not.toMatch(/total|overall|chance/i);
  });

  it("F66 review: what was, and five questions; F36 the weeks' end offers no message while one is closed", async () => {
    const file = await life();
    const { output } = await ran(["review", "--log", file]);
    expect(output.match(/^\d {2}\S.*\?$/gm)?.length).toBe(5);
    expect(output).toContain("Days kept: 6 of 7.");
    const over = (await ran(["review", "--log", file, "--now", "2026-04-03T12:00:00+02:00"])).output.replace(/\s+/g, " ");
    expect(over).toContain("Your weeks came to their end on 1 April. Each way on is as good as the others:");
    await ran(["log", "add", "mode", "--body", '{"mode":"afraid","because":"settings"}', "--log", file]);
    const guarded = (await ran(["review", "--log", file, "--now", "2026-04-03T12:00:00+02:00"])).output;
    expect(guarded).toContain("longer, or letting go.");
    expect(guarded).not.toContain("first message");
  });

  it("F36 today never parts what one rule says, and --all says the rest", async () => {
    const file = await life();
    const brief = (await ran(["today", "--log", file])).output;
    const all = (await ran(["today", "--all", "--log", file])).output;
    expect(brief).toContain("keel today --all");
    expect(all).not.toContain("keel today --all");
    expect(all.length).toBeGreaterThan(brief.length);
    expect(all).toContain("For yourself");
    const over = ["today", "--log", file, "--now", "2026-04-03T12:00:00+02:00"];
    const { guidance } = JSON.parse((await ran([...over, "--json"])).output);
    const ways = guidance.filter(({ id }: { id: string }) => id.startsWith("weeks-over."));
    expect(ways.length).toBeGreaterThanOrEqual(2);
    const said = (await ran(over)).output.replace(/\s+/g, " ");
    for (const { text } of ways) expect(said).toContain(text);
  });

  it("give as JSON what situation gives of it", async () => {
    const file = await life();
    const now = "2026-03-20T21:00:00+01:00";
    const whole = JSON.parse((await ran(["situation", "--json", "--now", now], { input: readFileSync(file, "utf8") })).output);
    for (const name of reports) {
      const { output } = await ran([name, "--json", "--log", file]);
      const given = JSON.parse(output);
      expect(output.trimEnd().includes("\n")).toBe(false);
      expect(Object.keys(given).length).toBeGreaterThan(2);
      for (const [part, value] of Object.entries(given)) expect(value).toEqual(whole[part]);
    }
  });

  it("say which lines were left out, and go on", async () => {
    const file = await life();
    appendFileSync(file, `${"Robin\n".repeat(12)}`);
    const { code, output, errors } = await ran(["position", "--log", file]);
    expect([code, output.length > 0]).toEqual([0, true]);
    expect(errors.split("\n").length).toBe(12);
    expect(errors).toContain(", line 9: it is no JSON.\n");
    expect(errors).toMatch(/keel: 12 lines were left out\. The rest was read\.\n$/);
    expect(errors).not.toContain("Robin");
  });
});

describe("keel situation", () => {
  it("reads standard input, needs a moment, and counts what it left out", async () => {
    const file = await life();
    const input = `${readFileSync(file, "utf8")}{"id":1}\n`;
    const now = ["--now", "2026-03-20T21:00:00+01:00"];
    const { code, output, errors } = await ran(["situation", ...now], { input });
    expect([code, errors]).toEqual([
      0,
      "keel: standard input, line 9: id is no UUIDv4 in small letters.\nkeel: One line was left out. The rest was read.\n",
    ]);
    expect(JSON.parse(output)).toMatchObject({
      format: 1,
      now: { date: "2026-03-20" },
      log: { entries: 8, standing: 8, refused: [{ line: 9 }] },
    });
    expect((await ran(["situation", ...now], { input })).output).toBe(output);
    expect(await ran(["situation"], { input })).toMatchObject({ code: 64, errors: expect.stringContaining("--now TIME is missing") });
    expect((await ran(["situation", file, ...now])).code).toBe(64);
    expect(await ran(["situation", ...now], { input: "dear diary" })).toEqual({
      code: 65,
      output: "",
      errors: "keel: Standard input is no log: none of its lines is an entry.\n",
    });
  });
});
