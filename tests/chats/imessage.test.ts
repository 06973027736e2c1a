import { describe, expect, it } from "vitest";
import { flags, kinds, summaryOf } from "#chats";
import { exporterStamp, imazingTable, imessagePage, imessageText } from "./imessage-made.ts";
import { madeChat, truthOf } from "./made.ts";
import { chatsOf, readBytes } from "./reading.ts";
import { bearsDamage, saysTheSameAnyway } from "./roads.ts";

const names = ["Me", "Noa Íris ❤️"] as const;
const entries = madeChat(17, 400, 1_000).filter(({ kind }) => kind !== "call");
const few = entries.slice(0, 60);
const truth = { ...truthOf(entries, names), me: "Me" };
const forms = {
  "the text of imessage-exporter": { name: "Noa Íris ❤️.txt", of: imessageText },
  "its page": { name: "Noa Íris ❤️.html", of: imessagePage },
  "the table of iMazing": { name: "Messages - Noa.csv", of: imazingTable },
} as const;

describe("F80 iMessage", () => {
  for (const [form, { name, of }] of Object.entries(forms)) {
    it(`F80m reads ${form}`, async () => {
      const read = await readBytes(of(entries, names), name);
      expect(read).toMatchObject({ type: "chats", format: "imessage" });
      const chats = read.type === "chats" ? read.chats : [];
      expect(summaryOf(chats)).toMatchObject(truth);
      expect(chats[0]?.name).toBe(names[1]);
      expect(Array.from(chats[0]?.columns.table().time ?? [])).toEqual(entries.map(({ time }) => time));
    });

    it(`F80c ${form}, whole or in pieces, in whichever encoding: the same`, async () => {
      await saysTheSameAnyway(of(few, names), name);
    });

    it(`F80i ${form}, cut anywhere or damaged: no throw, no hang`, async () => {
      await bearsDamage(of(few, names), name, "imessage");
    });
  }

  it("F80m the three say the same of texts", async () => {
    const texts = Object.values(forms).map(async ({ name, of }) => {
      const [chat] = await chatsOf(of(entries, names), name);
      const { chars, words, hash } = chat?.columns.table() ?? {};
      return [chars, words, hash].map((column) => Array.from(column ?? []));
    });
    const [first, ...others] = await Promise.all(texts);
    for (const other of others) expect(other).toEqual(first);
  });

  it("F80m a table with other separators, and without the numbers of messages", async () => {
    for (const [separator, hasIds] of [
      [";", true],
      ["\t", true],
      [",", false],
    ] as const) {
      const chats = await chatsOf(`\ufeff${imazingTable(entries, names, separator, hasIds)}`, "Messages - Noa.csv");
      expect(summaryOf(chats)).toMatchObject(truth);
    }
  });

  it("F80m a text's other lines: a time inside a text, what was changed, taken back, sent with an effect", async () => {
    const at = exporterStamp(Date.UTC(2022, 4, 17, 17, 29, 42));
    const block = (body: string, stamp = at) => `${stamp}\nNoa\n${body}\n\n`;
    const text = [
      block(`one\n\ntwo\n${at}\nnot a name`),
      block("before\nEdited 9 seconds later: after it"),
      block("You unsent this message part 1 minute after sending!"),
      block("hurray\nSent with Balloons"),
      block("/Users/noa/Library/Messages/Attachments/ab/12/IMG 1.mov"),
      block("Tapbacks:\n    Loved by Me\n    Sticker from Noa: a.heic").replace("  ", " "),
    ].join("");
    const [chat] = await chatsOf(text, "Noa.txt");
    const { kind, words, flags: bits, time } = chat?.columns.table() ?? {};
    expect(Array.from(kind ?? [], (code) => kinds[code])).toEqual(["text", "text", "deleted", "text", "video", "text"]);
    expect(Array.from(words ?? [])).toEqual([2 + 5 + 3, 2, 0, 1, 0, 0]);
    expect(bits?.[1]).toBe(flags.edited);
    expect(bits?.[5]).toBe(flags.reacted);
    expect(time?.[0]).toBe(Date.UTC(2022, 4, 17, 17, 29, 42));
  });
});
