import { describe, expect, it } from "vitest";
import { flags, putInZone, summaryOf } from "#chats";
import { discordJson, discordPackage, discordTable, discordText, writings } from "./discord-made.ts";
import { madeChat, truthOf } from "./made.ts";
import { bytesOf, chatsOf, readBytes } from "./reading.ts";
import { bearsDamage, saysTheSameAnyway } from "./roads.ts";
import { zipOf } from "./zip-made.ts";

const names = ["Kim Roe", "Noa: Íris ❤️"] as const;
const entries = madeChat(19, 400, 60_000);
const few = entries.slice(0, 60);
/** Discord shows nothing of what was deleted: what stands for it here is an empty text. */
const truth = { ...truthOf(entries, names), deleted: 0 };

describe("F80 Discord", () => {
  it("F80n reads the JSON of the exporter, with the zone of its computer", async () => {
    const read = await readBytes(discordJson(entries, names), "Direct Messages - Noa [3].json");
    expect(read).toMatchObject({ type: "chats", format: "discord" });
    const chats = read.type === "chats" ? read.chats : [];
    expect(summaryOf(chats)).toMatchObject({ ...truth, me: names[0] });
    expect(Array.from(chats[0]?.columns.table().time ?? [])).toEqual(entries.map(({ time }) => time));
    expect(chats[0]?.columns.row(0).offset).toBe(60);
  });

  it("F80n says that times are in UTC where they are, until a zone is given", async () => {
    const chats = await chatsOf(discordJson(few, names, "+00:00"), "noa.json");
    expect(summaryOf(chats).warnings).toEqual(["no-zone"]);
    for (const chat of chats) putInZone(chat, "Asia/Kolkata");
    expect(summaryOf(chats).warnings).toEqual([]);
    expect(chats[0]?.columns.row(0).time).toBe((few[0]?.time ?? 0) + 330 * 60_000);
  });

  for (const [name, write] of Object.entries(writings)) {
    it(`F80n reads its text and its table with dates as written: ${name}`, async () => {
      const text = await chatsOf(discordText(entries, names, write), "noa.txt");
      expect(summaryOf(text)).toMatchObject(truth);
      expect(text[0]?.name).toBe(names[1]);
      const table = await chatsOf(discordTable(entries, names, write), "noa.csv");
      expect(summaryOf(table)).toMatchObject(truth);
      for (const [chat] of [text, table]) {
        const { time, chars, hash } = chat?.columns.table() ?? {};
        expect(Array.from(time ?? [])).toEqual(entries.map((entry) => entry.time));
        const [json] = await chatsOf(discordJson(entries, names), "noa.json");
        expect([chars, hash]).toEqual([json?.columns.table().chars, json?.columns.table().hash]);
        expect(((chat?.columns.row(0).flags ?? 0) & flags.minute) !== 0).toBe(name !== "iso");
      }
    });
  }

  it("F80n reads Discord's own package, and says that it is one-sided", async () => {
    const own = entries.filter(({ who, kind }) => who === 0 && kind !== "notice" && kind !== "call");
    const channel = bytesOf('{"id":"9","type":"DM","recipients":["1","2"]}');
    const files = ["messages/c9/messages.json", "messages/c9/channel.json", "messages/index.json", "account/user.json"];
    const zip = zipOf(files.map((path, at) => ({ path, bytes: at === 0 ? bytesOf(discordPackage(entries)) : channel })));
    const summary = summaryOf(await chatsOf(zip, "package.zip"));
    expect(summary).toMatchObject({ messages: own.length, media: truthOf(own, names).media, participants: ["(owner)"], me: "(owner)" });
    expect(summary.warnings).toEqual(["one-side-only", "no-zone"]);
    const table = `ID,Timestamp,Contents,Attachments\n1,2021-03-01 10:00:00.123000+00:00,"a, ""b""",\n2,2021-03-01 09:00:00+00:00,,https://x/a.png\n`;
    const [chat] = await chatsOf(table, "messages.csv");
    expect(chat?.columns.row(1)).toMatchObject({ time: Date.UTC(2021, 2, 1, 10, 0, 0, 123), chars: 6 });
  });

  it("F80n what older exporters write for themselves in a table is no message", async () => {
    const said = ["Added a recipient.", "Removed a recipient.", "Changed the channel name.", "Started a thread.", "Added a recipient"];
    const rows = said.map((text) => `"1","A","2024-03-14 10:00","${text}","",""\n`).join("");
    const chats = await chatsOf(`AuthorID,Author,Date,Content,Attachments,Reactions\n${rows}`, "a.csv");
    expect(summaryOf(chats)).toMatchObject({ messages: 1, system: 4 });
  });

  it("F80n dates of which the order cannot be told are read the day first, and this is said, unless the person knows", async () => {
    const table = `AuthorID,Author,Date,Content,Attachments,Reactions\n"1","A","03/04/2024 10:00","x","",""\n`;
    const unknown = { dateOrder: "dmy", warnings: ["date-order-unknown"], firstLocal: "2024-04-03T10:00:00" };
    expect(summaryOf(await chatsOf(table, "a.csv"))).toMatchObject(unknown);
    const known = { dateOrder: "mdy", warnings: [], firstLocal: "2024-03-04T10:00:00" };
    expect(summaryOf(await chatsOf(table, "a.csv", { dates: "month" }))).toMatchObject(known);
  });

  const files: readonly (readonly [string, string])[] = [
    ["noa.json", discordJson(few, names)],
    ["noa.csv", discordTable(few, names, writings.german)],
    ["noa.txt", discordText(few, names, writings.american)],
    ["messages.json", discordPackage(entries.slice(0, 120))],
  ];

  it.each(files)("F80c %s, whole or in pieces, in whichever encoding: the same", (name, text) => saysTheSameAnyway(text, name));

  it.each(files)("F80i %s, cut anywhere or damaged: no throw, no hang", (name, text) => bearsDamage(text, name, "discord"));
});
