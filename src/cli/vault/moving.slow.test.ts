import { readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keyOfPassphrase } from "#vault";
import { add, folder, life, newFile, newVault, ran, type Setting, shown } from "./testing.ts";

afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** As many characters as a text may have, each of which takes six bytes when it is written. */
const tooMuch = "\u0001".repeat(20_000);

describe("keel vault export and import", () => {
  it("V74 a backup is proven, sealed, and becomes the same vault elsewhere", async () => {
    const { file, words } = await life();
    const to = path.join(path.dirname(file), "backup.keel");
    expect(await ran(["vault", "export", "--to", to, "--vault", file])).toMatchObject({
      code: 0,
      output: `A backup was written and opened again: 3 entries in ${to}\n`,
    });
    expect(readFileSync(to).includes("Robin")).toBe(false);
    expect(statSync(to).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(file)).sort()).toEqual(["backup.keel", "log.keel"]);
    const other = newFile();
    expect(await ran(["vault", "import", to, "--vault", other])).toMatchObject({
      code: 0,
      output: expect.stringContaining("again: 3 entries."),
    });
    expect(await shown(other)).toEqual(await shown(file));
    expect((await ran(["vault", "unlock", "--vault", other, "--words"], { typed: [words], env: {} })).code).toBe(0);
  });

  it("V74 never writes over a file without --force", async () => {
    const { file } = await life();
    const to = path.join(path.dirname(file), "notes.md");
    writeFileSync(to, "mine");
    const args = ["vault", "export", "--format", "markdown", "--to", to, "--vault", file];
    expect(await ran(args)).toMatchObject({
      code: 64,
      output: "",
      errors: expect.stringContaining("is there already. Nothing was written; --force"),
    });
    expect(readFileSync(to, "utf8")).toBe("mine");
    expect(await ran([...args, "--force"])).toMatchObject({ code: 0, errors: expect.stringContaining("is not sealed") });
    expect(readFileSync(to, "utf8")).toContain("# Notes");
    expect((await ran(["vault", "export", "--to", path.join(folder, "none/x.keel"), "--vault", file])).code).toBe(64);
  });

  it("V74 leaves alone whatever else lies beside what it writes", async () => {
    const { file } = await life();
    const to = path.join(path.dirname(file), "notes.md");
    writeFileSync(`${to}.part`, "a draft of mine");
    const args = ["vault", "export", "--format", "markdown", "--to", to, "--vault", file];
    for (const [more, code] of [
      [[], 0],
      [[], 64],
      [["--force"], 0],
    ] as const) {
      expect((await ran([...args, ...more])).code).toBe(code);
      expect(readFileSync(`${to}.part`, "utf8")).toBe("a draft of mine");
      expect(readdirSync(path.dirname(file)).sort()).toEqual(["log.keel", "notes.md", "notes.md.part"]);
    }
    expect(statSync(to).mode & 0o777).toBe(0o600);
  });

  it("V74 replaces no folder, and does not say that it would", async () => {
    const { file } = await life();
    for (const more of [[], ["--force"]])
      expect(await ran(["vault", "export", "--to", path.dirname(file), "--vault", file, ...more])).toMatchObject({
        code: 64,
        output: "",
        errors: `keel: ${path.dirname(file)} is a folder. Nothing was written.\n`,
      });
    const none = path.join(folder, "none/x.keel");
    expect((await ran(["vault", "export", "--to", none, "--vault", file])).errors).toBe(
      `keel: ${none} is not there, or its folder is not.\n`,
    );
  });

  it("V74 never writes over the vault itself, whatever its name", async () => {
    const { file } = await life();
    const sign = path.join(path.dirname(file), "sign.keel");
    symlinkSync(file, sign);
    const before = readFileSync(file);
    for (const [vault, to] of [
      [file, file],
      [file, sign],
      [sign, file],
    ] as const)
      for (const format of ["backup", "markdown"]) {
        const said = await ran(["vault", "export", "--format", format, "--vault", vault, "--to", to, "--force"]);
        expect([said.code, said.output, said.errors]).toEqual([64, "", expect.stringContaining("--to is the vault itself.")]);
        expect(readFileSync(file)).toEqual(before);
      }
    expect(readlinkSync(sign)).toBe(file);
  });

  it("V75 names are replaced in the open export, and it comes back in", async () => {
    const { file } = await life();
    const to = path.join(path.dirname(file), "open.json");
    const args = ["vault", "export", "--format", "json", "--to", to, "--vault", file, "--replace", "robin=R."];
    expect((await ran(args)).code).toBe(0);
    const text = readFileSync(to, "utf8");
    expect(text).toContain("R.'s jacket is still here. R., not Robinson.");
    expect(text).not.toMatch(/robin\b/i);
    const { file: other } = await newVault();
    expect((await ran(["vault", "import", to, "--vault", other])).output).toBe(`3 entries in ${to}, 3 of them new.\n`);
    expect((await ran(["vault", "import", to, "--vault", other])).output).toBe(`3 entries in ${to}, 0 of them new.\n`);
    // The same entries under their old words are the same entries.
    expect((await ran(["vault", "import", to, "--vault", file])).output).toContain("0 of them new");
  });

  it("V75 a backup of another vault is merged, by its own passphrase or words", async () => {
    const { file } = await life();
    const theirs = newFile();
    const env = { KEEL_PASSPHRASE: "the other passphrase" };
    const { words } = JSON.parse((await ran(["vault", "new", "--json", "--vault", theirs], { env })).output);
    await ran(["log", "add", "chapter", "--body", '{"why":"first"}', "--vault", theirs], { env });
    const to = path.join(path.dirname(theirs), "backup.keel");
    await ran(["vault", "export", "--to", to, "--vault", theirs], { env });
    expect(await ran(["vault", "import", to, "--vault", file])).toMatchObject({
      code: 77,
      errors: expect.stringContaining("--from-passphrase-fd"),
    });
    expect((await ran(["vault", "import", to, "--vault", file, "--from-words-fd", "3"], { descriptors: { 3: words } })).output).toContain(
      "1 of them new",
    );
    expect((await ran(["vault", "import", to, "--vault", file], { typed: ["the other passphrase"] })).output).toContain("0 of them new");
    expect((await shown(file)).length).toBe(4);
  });

  it("V75 a plain log comes in; what is none of it is said and left", async () => {
    const { file } = await newVault();
    const plain = path.join(path.dirname(file), "plain.jsonl");
    await ran(["log", "add", "chapter", "--body", '{"why":"first"}', "--log", plain]);
    await ran(["log", "add", "urge", "--body", '{"strength":3}', "--log", plain]);
    expect(await ran(["vault", "import", plain, "--vault", file])).toMatchObject({
      code: 0,
      output: `2 entries in ${plain}, 2 of them new.\n`,
    });
    writeFileSync(plain, `${readFileSync(plain, "utf8")}Robin\n`);
    const again = await ran(["vault", "import", plain, "--vault", file]);
    expect([again.code, again.output]).toEqual([65, `2 entries in ${plain}, 0 of them new.\n`]);
    expect(again.errors).toContain("line 3: it is no JSON");
    expect(again.errors).not.toContain("Robin");
    writeFileSync(plain, "dear diary");
    expect((await ran(["vault", "import", plain, "--vault", file])).code).toBe(65);
    writeFileSync(plain, '{"format":2,"entries":[]}');
    expect((await ran(["vault", "import", plain, "--vault", file])).errors).toContain("newer Keel");
  });

  it("V75 a file that holds nothing is refused, and says so", async () => {
    const { file } = await newVault();
    const plain = path.join(path.dirname(file), "plain.jsonl");
    for (const text of ["", "\n\n"]) {
      writeFileSync(plain, text);
      expect(await ran(["vault", "import", plain, "--vault", file])).toMatchObject({
        code: 65,
        output: "",
        errors: `keel: ${plain} holds no entries: it is no backup, no export and no log of Keel.\n`,
      });
    }
  });

  it("V75 one entry that is too large stops no other", async () => {
    const { file } = await life();
    const lines = (await shown(file)).map((entry) => JSON.stringify(entry));
    const large = { ...JSON.parse(lines[1] ?? ""), id: "00000000-0000-4000-8000-000000000001", body: { prompt: "day", text: tooMuch } };
    const other = newFile();
    await newVault(other);
    const plain = path.join(path.dirname(file), "plain.jsonl");
    const open = path.join(path.dirname(file), "open.json");
    writeFileSync(plain, `${[lines[0], JSON.stringify(large), ...lines.slice(1)].join("\n")}\n`);
    writeFileSync(open, `{"format":1,"entries":[${[...lines, JSON.stringify(large)].join(",")}]}`);
    for (const [from, fresh] of [
      [plain, 3],
      [open, 0],
    ] as const)
      expect(await ran(["vault", "import", from, "--vault", other])).toMatchObject({
        code: 65,
        output: `4 entries in ${from}, ${fresh} of them new.\n`,
        errors: `keel: ${from}: 1 entry holds more than one entry may: 64 KiB. It was left out.\n`,
      });
    expect(await shown(other)).toEqual(await shown(file));
  });

  it("V75 refuses wrong usage", async () => {
    const { file } = await newVault();
    for (const [args, why] of [
      [["vault"], "vault takes one of"],
      [["vault", "eat"], "vault takes one of"],
      [["vault", "constructor"], "vault takes one of"],
      [["vault", "export", "--vault", file], "--to FILE is missing"],
      [["vault", "export", "--to", "x", "--format", "pdf", "--vault", file], "--format takes one of"],
      [["vault", "export", "--to", "x", "--replace", "Robin=R", "--vault", file], "a backup holds what was written"],
      [["vault", "export", "--to", "x", "--format", "json", "--replace", "Robin", "--vault", file], "--replace takes NAME=WORD"],
      [["vault", "import", "--vault", file], "import takes one FILE"],
      [["vault", "verify", file, file], "verify takes one FILE"],
      [["today", "--vault", file, "--log", file], "--log and --vault do not go together"],
      [["vault", "unlock", "--vault", ""], "--vault takes a file"],
    ] as const) {
      const said = await ran(args);
      expect([said.code, said.output], args.join(" ")).toEqual([64, ""]);
      expect(said.errors).toContain(why);
      expect(said.errors.replace(why, "")).not.toContain("Robin");
    }
  });
});

describe("commands on a vault", () => {
  it("V78 give what they give on the plain log of the same entries", async () => {
    const { file } = await life();
    const to = path.join(path.dirname(file), "open.jsonl");
    writeFileSync(to, (await ran(["log", "show", "--json", "--vault", file])).output);
    for (const command of [
      ["today"],
      ["days"],
      ["position"],
      ["review"],
      ["log", "show"],
      ["situation", "--now", "2026-03-20T21:00:00+01:00"],
    ])
      expect((await ran([...command, "--vault", file])).output).toBe((await ran([...command, "--log", to])).output);
  });

  it("V78 add and undo seal what they write: no planted word is in any file", async () => {
    const { file } = await life();
    const added = await add(file, "letter", { text: "planted-word-7319" }, "--at", "2026-03-19T08:00:00-05:00");
    expect(added).toMatchObject({ code: 0, errors: "" });
    expect((await ran(["log", "undo", added.output.trim(), "--vault", file])).code).toBe(0);
    expect((await shown(file)).map(({ kind }) => kind)).toEqual(["chapter", "journal", "urge", "letter", "withdraw"]);
    for (const name of readdirSync(path.dirname(file))) {
      const bytes = readFileSync(path.join(path.dirname(file), name));
      for (const word of ["planted-word-7319", "Robin", "jacket", "letter", "strength"]) expect(bytes.includes(word)).toBe(false);
    }
  });

  it("V78 an entry that is too large is refused with a sentence, and nothing is written", async () => {
    const { file } = await life();
    const before = readFileSync(file);
    expect(await add(file, "letter", { text: tooMuch })).toMatchObject({
      code: 65,
      output: "",
      errors: "keel: It holds more than one entry may: 64 KiB. Nothing was written.\n",
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it("V78 the true key function opens what it closed", async () => {
    const file = newFile();
    const slow: Setting = { slowKey: keyOfPassphrase };
    expect((await ran(["vault", "new", "--vault", file], slow)).code).toBe(0);
    expect((await ran(["vault", "unlock", "--vault", file], slow)).code).toBe(0);
    expect((await ran(["vault", "unlock", "--vault", file])).code).toBe(77);
  });
});
