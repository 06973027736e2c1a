import { describe, expect, it } from "vitest";
import { kinds, summaryOf } from "#chats";
import { madeChat, truthOf } from "./made.ts";
import { chatsOf, columnsOf, readBytes } from "./reading.ts";
import { bearsDamage, saysTheSameAnyway } from "./roads.ts";
import { smsBackup } from "./sms-made.ts";

const names = ["(owner)", "Noa <Íris> ❤️"] as const;
const entries = madeChat(13, 500, 1_000).filter(({ kind }) => kind === "text" || kind === "lines" || kind === "image");
const file = (...inner: readonly string[]) => `<smses count="2444">\n${inner.join("\n")}\n</smses>`;
const one = (body: string, more = "") => `<sms address="+1 555 010 2000" date="1700000000000" type="1" body="${body}" ${more}/>`;

describe("F80 SMS Backup & Restore", () => {
  it("F80l reads messages and those with media, however attributes are quoted and ordered and numbers are written", async () => {
    const read = await readBytes(smsBackup(entries, names[1]), "sms-20240301.xml");
    expect(read).toMatchObject({ type: "chats", format: "sms" });
    const chats = read.type === "chats" ? read.chats : [];
    expect(summaryOf(chats)).toMatchObject({ ...truthOf(entries, names), warnings: ["no-zone"], me: names[0] });
    expect(chats).toHaveLength(1);
    const { time, chars } = chats[0]?.columns.table() ?? {};
    expect(Array.from(time ?? [])).toEqual(entries.map((entry) => entry.time));
    const smile = await chatsOf(file(one("a&#55357;&#56832;b &amp;&#10;c &unknown; &")), "sms.xml");
    expect(smile[0]?.columns.row(0).chars).toBe([..."a😀b &\nc &unknown; &"].length);
    expect(chars?.some((count) => count > 20)).toBe(true);
  });

  it("F80l what never reached anybody is no contact; a reaction of a phone is no message", async () => {
    const ways = ["1", "2", "3", "4", "5", "6"].map((type) => one("x").replace('type="1"', `type="${type}"`));
    expect(summaryOf(await chatsOf(file(...ways), "sms.xml"))).toMatchObject({ entries: 2, messages: 2 });
    const texts = ["Loved “see you”", "Removed a 😂 from “a”", "Laughed at an image", "Loved it", "null"];
    const [chat] = await chatsOf(file(...texts.map((text) => one(text))), "sms.xml");
    expect(Array.from(chat?.columns.table().kind ?? [], (code) => kinds[code])).toEqual(["notice", "notice", "notice", "text", "text"]);
    expect(chat?.columns.row(4).chars).toBe(0);
  });

  it("F80l a group, each by the one who sent; chats by their numbers", async () => {
    const group = `<mms date="1700000000000" msg_box="1" address="+15550102000~+15550103000" contact_name="Bo, Zoë"><parts>
      <part ct="text/plain" text="hi"/></parts><addrs><addr address="5550103000" type="137"/><addr address="5550102000" type="151"/></addrs></mms>`;
    const known = one("a", 'contact_name="Bo"') + one("b", 'contact_name="Zoë"').replaceAll("2000", "3000");
    const chats = await chatsOf(file(group, known, one("c", 'contact_name="(Unknown)"').replace("+1 555 010 2000", "SHOP")), "sms.xml");
    expect(chats.map((chat) => [chat.name, chat.people.list().map(({ name }) => name)])).toEqual([
      ["Bo, Zoë", ["Zoë"]],
      ["Bo", ["Bo"]],
      ["Zoë", ["Zoë"]],
      ["SHOP", ["SHOP"]],
    ]);
  });

  it("F80l calls", async () => {
    const calls = ["1", "2", "3", "5"].map((type) => `<call number="5550102000" duration="9" date="1700000000000" type="${type}" />`);
    const chats = await chatsOf(`<calls count="4">${calls.join("")}</calls>`, "calls-1.xml");
    expect(summaryOf(chats)).toMatchObject({ entries: 4, calls: 4, messages: 0, warnings: ["no-zone"] });
  });

  it("F80l a file that ends inside a part keeps what is complete, and says so", async () => {
    const text = smsBackup(entries, names[1]);
    const chats = await chatsOf(text.slice(0, text.lastIndexOf("/9j/")), "sms.xml");
    expect(summaryOf(chats)).toMatchObject({ entries: entries.length - 1, warnings: ["no-zone", "cut-short"] });
  });

  it("F80l a date that is none is counted as not understood", async () => {
    const chats = await chatsOf(file(one("a"), one("b").replace("1700000000000", "soon")), "sms.xml");
    expect(summaryOf(chats)).toMatchObject({ entries: 1, notUnderstood: { count: 1, lines: ["soon"] } });
  });

  it("F80c whole or in pieces, in whichever encoding: the same", async () => {
    const text = smsBackup(entries.slice(0, 60), names[1]);
    await saysTheSameAnyway(text, "sms.xml");
    expect(columnsOf(await chatsOf(text, "sms.xml"))).toHaveLength(1);
  });

  it("F80i cut anywhere, or damaged: no throw, no hang", async () => {
    await bearsDamage(smsBackup(entries.slice(0, 60), names[1]), "sms.xml", "sms");
  });
});
