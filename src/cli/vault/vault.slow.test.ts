import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folder, life, newFile, newVault, passphrase, ran, type Setting, shown } from "./testing.ts";

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("keel vault new", () => {
  it("V70 asks twice, shows the 24 words once and numbered, and makes a file that is its owner's alone", async () => {
    const file = newFile();
    const made = await ran(["vault", "new", "--vault", file], { typed: [passphrase, passphrase], env: {} });
    expect([made.code, made.output]).toEqual([0, `The vault is at ${file}\n`]);
    expect(made.asked).toEqual(["New passphrase (it is not shown): ", "Once more: "]);
    expect([...made.errors.matchAll(/\b\d{1,2}\. [a-z]+/g)].length).toBe(24);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(made.errors + made.output).not.toContain(passphrase);
  });

  it("V70 lies in the data folder unless another place is named", async () => {
    const home = path.dirname(newFile());
    const data = path.join(home, "data");
    const env = { KEEL_PASSPHRASE: passphrase, HOME: home };
    await ran(["vault", "new"], { env: { ...env, XDG_DATA_HOME: data } });
    await ran(["vault", "new"], { env: { ...env, XDG_DATA_HOME: "not/absolute" } });
    expect([path.join(data, "keel/log.keel"), path.join(home, ".local/share/keel/log.keel")].map((each) => existsSync(each))).toEqual([
      true,
      true,
    ]);
    await ran(["log", "add", "chapter", "--body", '{"why":"first"}'], { env });
    expect(JSON.parse((await ran(["days", "--json"], { env })).output).format).toBe(1);
    expect(JSON.parse((await ran(["vault", "unlock", "--json"], { env })).output).entries).toBe(1);
  });

  it("V70 leaves what is there as it is, and asks nothing", async () => {
    const file = newFile();
    await newVault(file);
    const before = readFileSync(file);
    const again = await ran(["vault", "new", "--vault", file], { typed: [], env: {} });
    expect([again.code, again.errors, again.asked]).toEqual([64, `keel: ${file} is there already. Nothing was changed.\n`, []]);
    expect(readFileSync(file)).toEqual(before);
  });

  it.each([
    ["two that differ", [passphrase, `${passphrase}s`], "The two are not the same."],
    ["one that is short", ["1234567", "1234567"], "at least 8 characters"],
    ["no terminal", undefined, "There is no terminal to ask at."],
  ])("V71 refuses %s with 64, and writes nothing", async (_, typed, why) => {
    const file = newFile();
    const said = await ran(["vault", "new", "--vault", file], { env: {}, ...(typed !== undefined && { typed }) });
    expect([said.code, said.output]).toEqual([64, ""]);
    expect(said.errors).toContain(why);
    expect(existsSync(file)).toBe(false);
  });
});

describe("V71 a passphrase", () => {
  it("V71 is never an argument, whatever the option is called", async () => {
    const { file } = await newVault();
    for (const option of ["--passphrase", "--passphrase=x", "--password", "--pass=x", "--new-passphrase=x", "--words=abandon"])
      for (const command of [
        ["vault", "unlock"],
        ["vault", "new"],
        ["log", "show"],
        ["today"],
        ["situation", "--now", "2026-03-20T21:00:00Z"],
      ]) {
        const said = await ran([...command, option, passphrase, "--vault", file]);
        expect([said.code, said.output]).toEqual([64, ""]);
        expect(said.errors).toContain("A passphrase is never an argument");
        expect(said.errors).not.toContain(passphrase);
      }
  });

  it("V71 comes from a descriptor before the environment, and from that before the terminal", async () => {
    const { file } = await newVault();
    const unlock = (setting: Setting, ...more: string[]) => ran(["vault", "unlock", "--vault", file, ...more], setting);
    for (const text of [passphrase, `${passphrase}\n`, `${passphrase}\r\nmore\n`])
      expect((await unlock({ env: { KEEL_PASSPHRASE: "wrong" }, descriptors: { 3: text } }, "--passphrase-fd", "3")).code).toBe(0);
    expect(await unlock({ typed: ["wrong"] })).toMatchObject({ code: 0, asked: [] });
    expect(await unlock({ env: {}, typed: [passphrase] })).toMatchObject({ code: 0, asked: ["Passphrase: "] });
    expect((await unlock({}, "--passphrase-fd", "9")).errors).toContain("--passphrase-fd: that file descriptor cannot be read");
    expect((await unlock({}, "--passphrase-fd", "three")).errors).toContain("takes the number of an open file descriptor");
    expect((await unlock({}, "--passphrase-fd", "3", "--words")).errors).toContain("do not go together");
  });

  it("V71 without a terminal to ask at, each names how it is given", async () => {
    const { file } = await newVault();
    const backup = path.join(path.dirname(file), "backup.keel");
    await ran(["vault", "export", "--to", backup, "--vault", file]);
    const given = { KEEL_PASSPHRASE: passphrase };
    for (const [args, env, ways] of [
      [["unlock"], {}, "the passphrase with --passphrase-fd N or in KEEL_PASSPHRASE"],
      [["unlock", "--words"], {}, "the 24 words with --words-fd N"],
      [["change-passphrase"], given, "the passphrase with --new-passphrase-fd N or in KEEL_NEW_PASSPHRASE"],
      [["import", backup, "--from-words"], given, "the 24 words with --from-words-fd N"],
    ] as const) {
      const said = await ran(["vault", ...args, "--vault", file], { env });
      expect([said.code, said.output]).toEqual([64, ""]);
      expect(said.errors).toContain(`There is no terminal to ask at. Scripts give ${ways}.\n`);
    }
  });

  it("V71 that is wrong ends with 77 everywhere, and says how else it opens", async () => {
    const { file } = await newVault();
    const env = { KEEL_PASSPHRASE: "wrong wrong wrong" };
    for (const command of [
      ["vault", "unlock"],
      ["vault", "words"],
      ["vault", "verify"],
      ["vault", "change-passphrase"],
      ["log", "show"],
      ["today"],
    ]) {
      const said = await ran([...command, "--vault", file], { env });
      expect(said).toMatchObject({
        code: 77,
        output: "",
        errors: `keel: ${file} does not open with this passphrase. The 24 words open it too: --words.\n`,
      });
    }
  });
});

describe("keel vault unlock and words", () => {
  it("V72 says how many entries there are", async () => {
    const { file } = await life();
    expect(await ran(["vault", "unlock", "--vault", file])).toMatchObject({ code: 0, output: "It opens: 3 entries.\n", errors: "" });
  });

  it("V72 opens by the 24 words, typed at once or line by line, or from a descriptor", async () => {
    const { file, words } = await life();
    const unlock = (setting: Setting, ...more: string[]) => ran(["vault", "unlock", "--vault", file, ...more], { env: {}, ...setting });
    expect((await unlock({ typed: [words] }, "--words")).code).toBe(0);
    const lines = words.split(" ").map((word, index) => `${index + 1}. ${word}`);
    const parts = [lines.slice(0, 8), lines.slice(8, 16), lines.slice(16)].map((part) => part.join("  "));
    expect(await unlock({ typed: parts }, "--words")).toMatchObject({
      code: 0,
      asked: [expect.anything(), "8 so far, go on: ", "16 so far, go on: "],
    });
    expect((await unlock({ descriptors: { 5: `${words}\n` } }, "--words-fd", "5")).code).toBe(0);
    const swapped = words.split(" ").reverse().join(" ");
    for (const [given, why] of [
      [swapped, /changed places|another vault/],
      [words.replace(/^\w+/, "xyzzy"), /word 1 cannot be one of them/],
      ["abandon abandon", /there are 24 of them/],
    ] as const) {
      const said = await unlock({ descriptors: { 5: given } }, "--words-fd", "5");
      expect([said.code, said.output]).toEqual([77, ""]);
      expect(said.errors).toMatch(why);
      expect(said.errors).not.toContain("xyzzy");
    }
  });

  it("V72 shows the words again", async () => {
    const { file, words } = await newVault();
    expect(JSON.parse((await ran(["vault", "words", "--vault", file, "--json"])).output).words).toBe(words);
    const told = (await ran(["vault", "words", "--vault", file])).errors;
    expect(words.split(" ").every((word, index) => told.includes(`${index + 1}. ${word}`))).toBe(true);
  });

  it("V72 says what is damaged, sets it aside and opens the rest", async () => {
    const { file } = await life();
    const bytes = readFileSync(file);
    const second = bytes.indexOf("KLR", bytes.indexOf("KLR") + 1);
    bytes[second + 100] = (bytes[second + 100] ?? 0) ^ 4;
    writeFileSync(file, bytes);
    const said = await ran(["vault", "unlock", "--vault", file]);
    expect([said.code, said.output]).toEqual([0, "It opens: 2 entries.\n"]);
    expect(said.errors).toBe(
      `keel: ${file}: the record with entry 2 is damaged.\nkeel: What is damaged was set aside in ${file}.aside. The rest was read.\n`,
    );
    expect(existsSync(`${file}.aside`)).toBe(true);
  });

  it("V72 says what is no vault, and that there is none", async () => {
    const file = newFile();
    expect(await ran(["vault", "unlock", "--vault", file], { typed: [], env: {} })).toMatchObject({
      code: 64,
      errors: expect.stringContaining(`There is no vault at ${file}.`),
      asked: [],
    });
    expect((await ran(["vault", "verify", file])).errors).toBe(`keel: ${file} is not there, or its folder is not.\n`);
    await newVault(file);
    writeFileSync(file, readFileSync(file).subarray(0, 40));
    expect(await ran(["vault", "unlock", "--vault", file])).toMatchObject({ code: 65, errors: expect.stringContaining("ends too early") });
    writeFileSync(file, "dear diary");
    expect(await ran(["vault", "unlock", "--vault", file])).toMatchObject({
      code: 65,
      errors: expect.stringContaining("is no vault of Keel"),
    });
    expect(await ran(["vault", "unlock", "--vault", folder])).toMatchObject({ code: 64, errors: `keel: ${folder} is a folder.\n` });
  });
});

describe("keel vault change-passphrase", () => {
  it("V73 keeps the new one alone; the words stay, and so do the entries", async () => {
    const { file, words } = await life();
    const before = await shown(file);
    const next = "another one altogether";
    const changed = await ran(["vault", "change-passphrase", "--vault", file], { typed: [passphrase, next, next], env: {} });
    expect([changed.code, changed.asked[0]]).toEqual([0, "Passphrase until now: "]);
    expect((await ran(["vault", "unlock", "--vault", file])).code).toBe(77);
    const env = { KEEL_PASSPHRASE: next };
    expect(
      (await ran(["log", "show", "--json", "--vault", file], { env })).output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(before);
    expect((await ran(["vault", "unlock", "--vault", file, "--words"], { typed: [words], env: {} })).code).toBe(0);
  });

  it("V73 with the words for whoever forgot it; from descriptors and the environment for scripts", async () => {
    const { file, words } = await newVault();
    const forgot = ["vault", "change-passphrase", "--vault", file, "--words-fd", "3", "--new-passphrase-fd", "4"];
    expect((await ran(forgot, { env: {}, descriptors: { 3: words, 4: "from a descriptor\n" } })).code).toBe(0);
    const env = { KEEL_PASSPHRASE: "from a descriptor", KEEL_NEW_PASSPHRASE: "from the environment" };
    expect((await ran(["vault", "change-passphrase", "--vault", file], { env })).code).toBe(0);
    expect((await ran(["vault", "unlock", "--vault", file], { env: { KEEL_PASSPHRASE: "from the environment" } })).code).toBe(0);
    expect((await ran(forgot, { env: {}, descriptors: { 3: words, 4: "short" } })).code).toBe(64);
  });
});

describe("keel vault verify", () => {
  it("V76 says of a log and of a backup that it is sound, and writes nothing", async () => {
    const { file } = await life();
    const to = path.join(path.dirname(file), "backup.keel");
    await ran(["vault", "export", "--to", to, "--vault", file]);
    const before = [readFileSync(file), readFileSync(to)];
    expect((await ran(["vault", "verify", "--vault", file])).output).toBe("A log with 3 entries that can be read. It is sound.\n");
    expect(await ran(["vault", "verify", to])).toMatchObject({
      code: 0,
      output: "A backup with 3 entries that can be read. It is sound.\n",
    });
    expect([readFileSync(file), readFileSync(to)]).toEqual(before);
  });

  it("V76 says with 65 what is not, each in a line of its own", async () => {
    const { file } = await life();
    const to = path.join(path.dirname(file), "backup.keel");
    await ran(["vault", "export", "--to", to, "--vault", file]);
    const backup = readFileSync(to);
    writeFileSync(to, backup.subarray(0, backup.length - 5));
    expect(await ran(["vault", "verify", to])).toMatchObject({
      code: 65,
      output: expect.stringContaining("- its end is not there: the file was cut short\n"),
    });
    expect((await ran(["vault", "import", to, "--vault", file])).code).toBe(65);
    const log = readFileSync(file);
    const first = log.indexOf("KLR");
    log[first + 80] = (log[first + 80] ?? 0) ^ 1;
    writeFileSync(file, Buffer.concat([log, Buffer.from("more")]));
    const said = await ran(["vault", "verify", file, "--json"]);
    expect([said.code, JSON.parse(said.output)]).toMatchObject([
      65,
      { kind: "log", entries: 2, sound: false, troubles: [{ type: "damaged", first: 0, count: 1 }, { type: "stray" }] },
    ]);
    expect(existsSync(`${file}.aside`)).toBe(false);
  });
});

describe("keel vault erase", () => {
  it("V77 takes two steps and no passphrase, and leaves nothing", async () => {
    const { file } = await life();
    writeFileSync(`${file}.aside`, "old bytes");
    const first = await ran(["vault", "erase", "--vault", file], { env: {} });
    expect(first.code).toBe(0);
    expect(first.output).toContain("Nothing is erased yet.");
    const [, code = ""] = /--confirm (\w+)/.exec(first.output) ?? [];
    expect(await ran(["vault", "erase", "--vault", file, "--confirm", "000000"], { env: {} })).toMatchObject({ code: 64, output: "" });
    expect(existsSync(file)).toBe(true);
    expect((await ran(["vault", "erase", "--vault", file, "--confirm", code], { env: {} })).code).toBe(0);
    expect(readdirSync(path.dirname(file))).toEqual([]);
    expect((await ran(["vault", "erase", "--vault", file])).code).toBe(64);
  });

  it("V77 finishes an erase that was stopped, in two steps too", async () => {
    const { file } = await life();
    rmSync(file);
    const left = [".aside", ".lock.empty-7", ".next"].map((ending) => `${file}${ending}`);
    for (const each of left) writeFileSync(each, "old bytes");
    writeFileSync(`${file}.txt`, "mine");
    const first = await ran(["vault", "erase", "--vault", file], { env: {} });
    expect(first.output).toContain(`This erases what is left of it:\n${left.join("\n")}\nNothing is erased yet.`);
    expect(left.every((each) => existsSync(each))).toBe(true);
    const [, code = ""] = /--confirm (\w+)/.exec(first.output) ?? [];
    expect((await ran(["vault", "erase", "--vault", file, "--confirm", code], { env: {} })).code).toBe(0);
    expect(readdirSync(path.dirname(file))).toEqual(["log.keel.txt"]);
    expect((await ran(["vault", "erase", "--vault", file])).code).toBe(64);
  });

  it("V77 erases no file that is none of Keel's", async () => {
    const file = newFile();
    await newVault(file);
    writeFileSync(file, "dear diary");
    expect((await ran(["vault", "erase", "--vault", file])).code).toBe(65);
    expect(readFileSync(file, "utf8")).toBe("dear diary");
  });
});
