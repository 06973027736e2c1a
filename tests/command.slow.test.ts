import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import process from "node:process";
import type { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCli } from "../tools/build-cli.mjs";

/** The command as it is built, in a folder of its own, run as a process. */
const folder = mkdtempSync(path.resolve("node_modules/.keel-cli-"));
const keel = path.join(folder, "dist/cli/keel.js");
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  await buildCli(path.join(folder, "dist/cli"));
  writeFileSync(file("send.txt"), "Can you pick up Mia from school at 5 on Friday?\n");
  writeFileSync(file("wait.txt"), "please just give me one more chance\n");
  writeFileSync(file("stop.txt"), "i dont want to be here anymore. im going to kill myself\n");
  writeFileSync(file("empty.txt"), "\n");
  writeFileSync(file("binary.jpg"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  writeFileSync(file("latin1.txt"), Buffer.from("fa\u00e7ade", "latin1"));
  writeFileSync(file("long.txt"), "see you at the school at five. ".repeat(1_000));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [keel, ...args], { cwd: folder, env: { PATH: process.env.PATH ?? "", ...env } });
}

async function ran(args: readonly string[], input: string | Buffer | null = "") {
  const child = start(args);
  const said = { output: "", errors: "" };
  child.stdout?.on("data", (part) => {
    said.output += part;
  });
  child.stderr?.on("data", (part) => {
    said.errors += part;
  });
  child.stdin?.on("error", () => {});
  if (input !== null) child.stdin?.end(input);
  const [code] = await once(child, "close");
  return { code, ...said };
}

describe("keel check, as it is built", () => {
  it.each([
    ["send", 0, ["--context", "logistics"], "Can you pick up Mia from school at 5 on Friday?"],
    ["edit", 1, ["--context", "reply", "--theirs", "how are you?"], "i still love you"],
    ["wait", 2, [], "please just give me one more chance"],
    ["stop", 3, ["--context", "reply", "--theirs", "hi"], "i dont want to be here anymore. im going to kill myself"],
  ])("F71 ends with the verdict: %s is %i", async (verdict, code, args, text) => {
    const report = await ran(["check", ...args], `${text}\n`);
    expect([report.code, report.errors]).toEqual([code, ""]);
    expect(report.output).toContain("First choice: leave it unsent.");
    const json = await ran(["check", "--json", ...args], text);
    expect(json.code).toBe(code);
    expect(JSON.parse(json.output)).toMatchObject({ id: null, verdict, wordsVerdict: verdict });
  });

  it("F73 gives help first on a stop that calls for it", async () => {
    const { output } = await ran(["check", "stop.txt"]);
    expect(output).toMatch(/^If you might hurt yourself: /);
  });

  it("ends with the worst of several files, each under its name", async () => {
    const { code, output } = await ran(["check", "--context", "logistics", "send.txt", "stop.txt", "wait.txt"]);
    expect(code).toBe(3);
    expect([...output.matchAll(/^\w+\.txt$/gm)].map(([name]) => name)).toEqual(["send.txt", "stop.txt", "wait.txt"]);
    const lines = (await ran(["check", "--json", "send.txt", "-", "wait.txt"], "hi")).output.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["send.txt", null, "wait.txt"]);
  });

  it("F4 F27 F71 history and the hour raise the verdict, and never lower it", async () => {
    const verdictWith = async (...args: string[]) =>
      JSON.parse((await ran(["check", "--json", "--context", "reply", ...args], "Thank you. Take care.")).output).verdict;
    expect(await verdictWith()).toBe("send");
    expect(await verdictWith("--unanswered", "2")).toBe("stop");
    expect(await verdictWith("--mode", "order")).toBe("stop");
    expect(await verdictWith("--at", "2026-03-01T12:00-08:00")).toBe("send");
  });

  it("refuses by name what is no text, and reads the other files", async () => {
    const { code, output, errors } = await ran(["check", "binary.jpg", "latin1.txt", "missing.txt", "dist", "wait.txt"]);
    expect(code).toBe(64);
    expect(errors).toBe(
      "keel: binary.jpg is no text that Keel can read: it takes UTF-8.\n" +
        "keel: latin1.txt is no text that Keel can read: it takes UTF-8.\n" +
        "keel: missing.txt does not exist.\n" +
        "keel: dist is a folder.\n",
    );
    expect(output).toContain("one more chance");
  });

  it("says that a draft is empty, and that a text was too long to be read whole", async () => {
    const empty = await ran(["check", "empty.txt"]);
    expect([empty.code, empty.output, empty.errors]).toEqual([64, "", "keel: empty.txt is empty: there is nothing to read.\n"]);
    expect((await ran(["check"], "")).errors).toBe("keel: Standard input is empty: there is nothing to read.\n");
    expect((await ran(["check", "long.txt"])).output).toContain("Only the first 20,000 characters were read.");
    expect(JSON.parse((await ran(["check", "--json", "long.txt"])).output).truncated).toBe(true);
  });

  it("stops reading what never ends", async () => {
    const child = start(["check", "--json"]);
    child.stdin?.on("error", () => {});
    const more = () => {
      while (child.stdin?.writable && child.stdin.write("please answer me ".repeat(1_000)));
    };
    child.stdin?.on("drain", more);
    more();
    const [code] = await once(child, "exit");
    expect(code).toBe(2);
  });

  it("colours nothing that is no terminal", async () => {
    expect((await ran(["check", "wait.txt"])).output).not.toContain("\x1b");
  });

  it("refuses wrong usage with 64, on standard error", async () => {
    const { code, output, errors } = await ran(["check", "--context", "love"]);
    expect([code, output]).toEqual([64, ""]);
    expect(errors).toMatch(/^keel: --context takes one of: agree.*\nMore: keel check --help\n$/);
  });
});

describe("keel check --jsonl, as it is built", () => {
  it("answers every line in order and ends with 65 when one was bad", async () => {
    const drafts = Array.from({ length: 5_000 }, (_, id) =>
      id % 1_000 === 500 ? `not json ${id}` : JSON.stringify({ id, text: `please ${id}` }),
    );
    const { code, output, errors } = await ran(["check", "--jsonl"], `${drafts.join("\n")}\n`);
    const answers = output.trimEnd().split("\n");
    expect([code, errors, answers.length]).toEqual([65, "", 5_000]);
    for (const [index, answer] of answers.entries()) expect(JSON.parse(answer).id).toBe(index % 1_000 === 500 ? null : index);
  });

  it("ends with 0 when all were good, and when there was nothing", async () => {
    expect((await ran(["check", "--jsonl"], '{"id":1,"text":"hi"}')).code).toBe(0);
    expect(await ran(["check", "--jsonl"], "")).toEqual({ code: 0, output: "", errors: "" });
  });

  it("answers while the input is still open", async () => {
    const child = start(["check", "--jsonl"]);
    child.stdin?.write('{"id":"first","text":"hi"}\n');
    const [answer] = await once(child.stdout ?? child, "data");
    expect(JSON.parse(String(answer)).id).toBe("first");
    child.stdin?.end();
    expect((await once(child, "close"))[0]).toBe(0);
  });

  it("keeps quiet when its reader goes away", async () => {
    const child = start(["check", "--jsonl"]);
    let errors = "";
    child.stderr?.on("data", (part) => {
      errors += part;
    });
    child.stdin?.on("error", () => {});
    child.stdout?.once("data", () => child.stdout?.destroy());
    child.stdin?.end('{"text":"please answer me"}\n'.repeat(20_000));
    await once(child, "exit");
    expect(errors).toBe("");
  });

  it("takes files of lines", async () => {
    writeFileSync(file("a.jsonl"), '{"id":"a","text":"hi"}\n');
    writeFileSync(file("b.jsonl"), '{"id":"b","text":"hi"}');
    const { code, output } = await ran(["check", "--jsonl", "a.jsonl", "b.jsonl"]);
    expect([
      code,
      output
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ]).toEqual([0, ["a", "b"]]);
    expect((await ran(["check", "--jsonl", "none.jsonl"])).code).toBe(64);
  });
});

describe("keel log, as it is built", () => {
  const add = (kind: string, body: unknown, ...more: string[]) =>
    ran(["log", "add", kind, "--body", JSON.stringify(body), "--log", "life.jsonl", ...more]);

  it("writes entries that situation reads, and takes one back", async () => {
    const begun = await add("chapter", { why: "first" }, "--at", "2026-03-01T10:00:00+01:00");
    expect([begun.code, begun.output]).toEqual([0, expect.stringMatching(/^[0-9a-f-]{36}\n$/)]);
    await add("weeks", { length: 30 }, "--at", "2026-03-02T10:00:00+01:00");
    const slip = await add("contact", { way: "text" }, "--at", "2026-03-05T10:00:00+01:00");
    const now = ["--now", "2026-03-10T20:00:00+01:00"];
    expect((await ran(["days", "--log", "life.jsonl", ...now])).output).toContain("Kept: 7 of the 8 days so far.");
    expect((await ran(["log", "undo", slip.output.trim(), "--log", "life.jsonl"])).code).toBe(0);
    const whole = await ran(["situation", "--json", ...now], readFileSync(file("life.jsonl")));
    expect([whole.code, whole.errors]).toEqual([0, ""]);
    expect(JSON.parse(whole.output)).toMatchObject({ now: { date: "2026-03-10" }, days: { n: 8, keptAll: 8 }, log: { entries: 4 } });
  });

  it("processes that add at once lose nothing", { timeout: 60_000 }, async () => {
    const before = readFileSync(file("life.jsonl"), "utf8").split("\n").length;
    const added = await Promise.all(Array.from({ length: 8 }, (_, strength) => add("urge", { strength })));
    expect(added.map(({ code }) => code)).toEqual(added.map(() => 0));
    const lines = readFileSync(file("life.jsonl"), "utf8").split("\n");
    expect(lines.length).toBe(before + 8);
    expect(new Set(lines.slice(0, -1).map((line) => JSON.parse(line).id)).size).toBe(lines.length - 1);
  });

  it("refuses an entry with 65 and a wrong moment with 64", async () => {
    expect(await add("urge", { strength: 11 })).toMatchObject({ code: 65, errors: expect.stringContaining("body.strength is above 10") });
    expect(await ran(["today", "--log", "life.jsonl", "--now", "tomorrow"])).toMatchObject({ code: 64, output: "" });
  });
});

describe("keel vault, as it is built", () => {
  /** With the passphrase in a file descriptor, as a script would give it. */
  const withSecret = async (args: readonly string[], secret: string) => {
    const child = spawn(process.execPath, [keel, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", XDG_DATA_HOME: file("data") },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const said = { output: "", errors: "" };
    child.stdout?.on("data", (part) => {
      said.output += part;
    });
    child.stderr?.on("data", (part) => {
      said.errors += part;
    });
    (child.stdio[3] as Writable).on("error", () => {}).end(`${secret}\n`);
    const [code] = await once(child, "close");
    return { code, ...said };
  };

  it("V70 is made, written to by processes at once, and opened with the true key function; nothing in it is in the open", {
    timeout: 90_000,
  }, async () => {
    const secret = "seven quiet words of our own";
    const fd = ["--passphrase-fd", "3"];
    const made = await withSecret(["vault", "new", "--json", ...fd], secret);
    expect([made.code, made.errors]).toEqual([0, ""]);
    expect(JSON.parse(made.output).words.split(" ").length).toBe(24);
    expect((await withSecret(["log", "add", "chapter", "--body", '{"why":"first","name":"planted-name"}', ...fd], secret)).code).toBe(0);
    const added = await Promise.all(
      [1, 2, 3, 4].map((n) => withSecret(["log", "add", "urge", "--body", `{"strength":${n}}`, ...fd], secret)),
    );
    expect(added.map(({ code, errors }) => [code, errors])).toEqual(added.map(() => [0, ""]));
    expect((await withSecret(["vault", "unlock", ...fd], secret)).output).toBe("It opens: 5 entries.\n");
    expect((await withSecret(["vault", "unlock", ...fd], `${secret}!`)).code).toBe(77);
    expect(readdirSync(file("data/keel"))).toEqual(["log.keel"]);
    expect(readFileSync(file("data/keel/log.keel")).includes("planted-name")).toBe(false);
  });

  it("V71 asks nobody where there is no terminal", async () => {
    expect(await ran(["vault", "unlock", "--vault", "data/keel/log.keel"])).toMatchObject({
      code: 64,
      output: "",
      errors: expect.stringContaining("There is no terminal to ask at."),
    });
  });
});

describe("keel serve, as it is built", () => {
  const built = () => {
    mkdirSync(file("dist/app"), { recursive: true });
    writeFileSync(file("dist/app/index.html"), "<title>Notes</title>");
    writeFileSync(file("dist/app/_headers"), "/*\n  X-Content-Type-Options: nosniff\n");
  };

  it("says so when the app is not built", async () => {
    rmSync(file("dist/app"), { recursive: true, force: true });
    const { code, errors } = await ran(["serve", "--port", "0"]);
    expect([code, errors]).toEqual([1, "keel: The app is not built yet. npm start builds and serves it.\n"]);
  });

  it("prints its address, serves, and ends when it is asked to", async () => {
    built();
    const child = start(["serve", "--port", "0"]);
    const [line] = await once(child.stdout ?? child, "data");
    const [, address = ""] = /^Keel is at (http:\/\/127\.0\.0\.1:\d+)\n/.exec(String(line)) ?? [];
    expect(await (await fetch(address)).text()).toBe("<title>Notes</title>");
    child.kill("SIGTERM");
    expect((await once(child, "close"))[0]).toBe(0);
  });

  it("a taken port is an error with exit 1, never another port", async () => {
    built();
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const { code, output, errors } = await ran(["serve", "--port", String(port)]);
    taken.close();
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toContain(`Port ${port} is taken.`);
  });
});

describe("keel, as it is built", () => {
  // A disk that is always full, where the system has one.
  it.skipIf(!existsSync("/dev/full"))("what breaks outside every command is said in one line, without the program's own text", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [keel, "--help"], { cwd: folder, stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    let errors = "";
    child.stderr?.on("data", (part) => {
      errors += part;
    });
    const [code] = await once(child, "close");
    expect([code, errors]).toEqual([70, "keel: Something broke (Error).\n"]);
  });
});
