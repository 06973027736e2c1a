import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ran } from "../testing.ts";

const folder = mkdtempSync(path.join(tmpdir(), "keel-chat-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

const whole = [
  "14.02.24, 10:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
  "14.02.24, 10:00 - Kim: hello",
  "14.02.24, 10:01 - Noa: hi <Diese Nachricht wurde bearbeitet.>",
  "20.02.24, 22:30 - Kim: <Medien ausgeschlossen>",
  "21.02.24, 08:00 - Noa: Verpasster Sprachanruf",
  "",
];
const chat = file("WhatsApp Chat mit Noa.txt", whole.join("\n"));
const json = async (...args: string[]) => JSON.parse((await ran(["chat", "--json", ...args])).output);

describe("F80 keel chat", () => {
  it("F80h says in one line of JSON what was read", async () => {
    expect(await json(chat, "--me", "Kim", "--breakup", "2024-02-20", "--zone", "Europe/Berlin")).toEqual({
      format: "whatsapp",
      confidence: expect.any(Number),
      entries: 5,
      messages: 3,
      system: 1,
      calls: 1,
      media: 1,
      deleted: 0,
      participants: ["Kim", "Noa"],
      byParticipant: { Kim: 2, Noa: 1 },
      firstLocal: "2024-02-14T10:00:00",
      lastLocal: "2024-02-21T08:00:00",
      me: "Kim",
      breakup: { date: "2024-02-20", before: { Kim: 1, Noa: 1 }, after: { Kim: 1, Noa: 0 } },
      dateOrder: "dmy",
      dateDoubts: [],
      warnings: [],
      notUnderstood: { count: 0, lines: [] },
      zone: "Europe/Berlin",
      analysis: expect.objectContaining({
        type: "two-sided",
        messages: { me: 2, them: 1 },
        pushes: expect.objectContaining({ claim: "none" }),
      }),
    });
  });

  it("F80h says it in words, and shows what it did not understand", async () => {
    const { code, output } = await ran(["chat", file("a.txt", `what is this\n${whole.join("\n")}`)]);
    expect(code).toBe(0);
    expect(output).toContain("3 messages. From Wednesday 14 February 2024 to Wednesday 21 February 2024.");
    expect(output).toMatch(/^Kim {2}#+ 2$/m);
    expect(output).toContain("Say with --me which of the people you are");
    expect((await ran(["chat", "--me", "Kim", chat])).output).toContain("There are too few messages to say who moved first more often.");
    expect(output).toContain("Beside them 1 call and 1 line by the app.");
    expect(output).toContain("1 line was not understood. The first:\n\n  what is this");
  });

  it("F80e shows the dates that may be read both ways, and takes what it is told", async () => {
    const open = file("open.txt", "02/03/2024, 10:00 - Kim: hello\n05/04/2024, 10:00 - Kim: so\n");
    const { output } = await ran(["chat", open]);
    expect(output.replace(/\s+/g, " ")).toContain(
      "2/3/2024 was read as Saturday 2 March 2024, and may be Saturday 3 February 2024. " +
        "5/4/2024 was read as Friday 5 April 2024, and may be Saturday 4 May 2024. If that is wrong, add --dates month.",
    );
    expect(await json(open)).toMatchObject({ warnings: ["date-order-unknown"], dateDoubts: [{ written: "2/3/2024" }, {}] });
    expect(await json(open, "--dates", "month")).toMatchObject({ dateOrder: "mdy", warnings: [], firstLocal: "2024-02-03T10:00:00" });
    expect(await json(open, "--dates", "day")).toMatchObject({ dateOrder: "dmy", warnings: [], dateDoubts: [] });
    // What is no date under it stays as it is.
    expect(await json(chat, "--dates", "month")).toMatchObject({ dateOrder: "dmy", firstLocal: "2024-02-14T10:00:00" });
  });

  it("F80h two exports of one chat that overlap are one, whichever comes first", async () => {
    const [early, late] = [file("early.txt", whole.slice(0, 4).join("\n")), file("late.txt", whole.slice(1).join("\n"))];
    const both = await json(early, late);
    expect(both).toMatchObject({ entries: 5, byParticipant: { Kim: 2, Noa: 1 } });
    expect(await json(late, early)).toEqual({ ...both, participants: expect.anything() });
  });

  it("F80h what was said twice in a minute stays twice", async () => {
    const twice = ["14.02.24, 10:00 - Kim: ok", "14.02.24, 10:00 - Kim: ok", "14.02.24, 10:01 - Noa: ok"].join("\n");
    expect(await json(file("x.txt", twice), file("y.txt", twice))).toMatchObject({ byParticipant: { Kim: 2, Noa: 1 } });
  });

  it("F80h knows who is meant by --me without capitals and marks that nobody sees, where only one can be", async () => {
    const line = (at: number, name: string) => `14.02.24, 10:0${at} - ${name}: hi`;
    const number = "\u202a+34\u00a0600\u00a0000\u202c";
    const two = file("z.txt", [line(0, "Zoë  Roe"), line(1, number), line(2, "Zoë  Roe"), line(3, number)].join("\n"));
    expect(await json(two, "--me", "zoë roe")).toMatchObject({ me: "Zoë  Roe" });
    expect(await json(two, "--me", "+34 600 000")).toMatchObject({ me: number });
    const alike = file("k.txt", [line(0, "Kim"), line(1, "kim"), line(2, "Kim"), line(3, "kim")].join("\n"));
    expect(await json(alike, "--me", "kim")).toMatchObject({ me: "kim" });
    expect((await ran(["chat", "--me", "KIM", alike])).code).toBe(64);
  });

  it("F80s --kinds says what the check would mark in one's own messages, month by month, and of how many it could tell", async () => {
    const line = (day: string, name: string, text: string) => `${day}, 10:00 - ${name}: ${text}`;
    const own = file(
      "own.txt",
      [
        line("14.02.24", "Kim", "I miss you so much. Please give me one more chance."),
        line("15.02.24", "Noa", "Please give me one more chance"),
        line("16.02.24", "Kim", "The keys are under the mat"),
        line("17.03.24", "Kim", "I miss you so much"),
        line("18.03.24", "Kim", "Ich bin um sechs zu Hause und koche uns eine Suppe"),
      ].join("\n"),
    );
    const said = await json(own, "--me", "Kim", "--kinds");
    expect(said.kinds).toEqual({ texts: 4, chosen: 4, told: 3 });
    expect(said.analysis.kindsOfPush).toEqual([
      { month: "2024-02", messages: 2, kinds: { "asks-back": 1, declares: 1 } },
      { month: "2024-03", messages: 1, kinds: { declares: 1 } },
    ]);
    expect(await json(own, "--me", "Kim")).toMatchObject({ analysis: { kindsOfPush: null } });
    const { output } = await ran(["chat", own, "--me", "Kim", "--kinds"]);
    expect(output).toContain("2024-03       1  declaring love 1\n2024-02       2  asking back 1, declaring love 1\n");
    expect(output).toContain("The check reads English only: it could tell of 3 of 4 messages.");
    expect((await ran(["chat", own, "--me", "Kim"])).output).not.toContain("declaring love");
    expect((await ran(["chat", own, "--kinds"])).errors).toMatch(/^keel: --kinds needs --me/);
  });

  it("F80h refuses what is no chat, with the reason", async () => {
    const said = async (...args: string[]) => {
      const { code, errors } = await ran(["chat", ...args]);
      return `${code} ${errors.split("\n")[0]}`;
    };
    expect(await said(file("letter.txt", "Dear Noa,\n\nall is well.\n"))).toMatch(
      /^65 keel: .*letter\.txt is no export that Keel knows\.$/,
    );
    expect(await said(file("empty.txt", ""))).toMatch(/^65 keel: .*empty\.txt is empty\.$/);
    expect(await said(path.join(folder, "none.txt"))).toMatch(/^65 keel: .*none\.txt does not exist\.$/);
    expect(await said(folder)).toMatch(/^65 keel: .* is a folder\.$/);
    expect(await said()).toMatch(/^64 keel: Which file\?/);
    expect(await said(chat, "--me", "Uma")).toMatch(/^64 keel: --me is none of the people/);
    expect(await said(chat, "--breakup", "2024-02-30")).toMatch(/^64 keel: --breakup takes a day/);
    expect(await said(chat, "--dates", "year")).toMatch(/^64 keel: --dates takes day or month\./);
    expect(await said(chat, "--zone", "Mars/Olympus")).toMatch(/^64 keel: --zone takes the name/);
  });
});
