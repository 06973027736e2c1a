import { describe, expect, it } from "vitest";
import { summaryOf } from "#chats";
import { madeChat, truthOf } from "./made.ts";
import { bytesOf, chatsOf, columnsOf } from "./reading.ts";
import { telegramAccount, telegramChat } from "./telegram-made.ts";
import { exported, phones } from "./whatsapp-made.ts";

const names = ["Kim Roe", "Noa: Íris ❤️"] as const;

describe("F80 whatever a phone writes is read", () => {
  for (const [name, phone] of Object.entries(phones)) {
    it(`F80a ${name}`, async () => {
      const entries = madeChat(7, 300, phone.hasSeconds ? 1_000 : 60_000);
      const chats = await chatsOf(exported(entries, phone, names));
      expect(summaryOf(chats)).toMatchObject({ ...truthOf(entries, names), dateOrder: phone.dateOrder, me: names[0] });
      // Each time, and each author, in order.
      const table = chats[0]?.columns.table();
      expect(Array.from(table?.time ?? [])).toEqual(entries.map(({ time }) => time));
    });
  }

  it("F80a the same chat says the same in every way of writing it: texts, words, kinds", async () => {
    const entries = madeChat(11, 400, 60_000);
    const of = async (text: string, file = "chat.txt") => {
      const [chat] = await chatsOf(text, file);
      const { chars, words, hash } = chat?.columns.table() ?? {};
      return [chars, words, hash].map((column) => Array.from(column ?? []));
    };
    const all = Object.values(phones).map((phone) => exported(entries, phone, names));
    const [first, ...others] = await Promise.all(all.map((text) => of(text)));
    for (const other of others) expect(other).toEqual(first);
    expect(await of(telegramChat(entries, names), "result.json")).toEqual(first);
  });
});

describe("F80 Telegram", () => {
  const entries = madeChat(3, 700, 1_000);

  it("F80b one chat", async () => {
    const chats = await chatsOf(telegramChat(entries, names), "result.json");
    expect(summaryOf(chats)).toMatchObject({ ...truthOf(entries, names), deleted: 0, me: names[0] });
    expect(chats[0]?.columns.row(1).offset).toBe(60);
    expect(chats[0]?.name).toBe(names[1]);
  });

  it("F80b a whole account, each chat by itself", async () => {
    const parts = [telegramChat(entries.slice(0, 300), names), telegramChat(entries.slice(300), names, 22)];
    const chats = await chatsOf(telegramAccount(parts), "result.json");
    expect(chats.map(({ columns }) => columns.count)).toEqual([300, 400]);
    expect(summaryOf(chats)).toMatchObject({ entries: 700, me: names[0] });
  });

  it("F80b what is no JSON: an escape that is none, a name without quotes, an entry without a time", async () => {
    const text = `{"name":"B","type":"personal_chat","id":22,"messages":[
 {"id":1,"type":"message","date":"2024-03-01T10:00:00","from":"A","from_id":"user11","text":"bell \\x07 rings"},
 {"id":2,"type":"message","date":"2024-03-01T10:01:00","from":"B","from_id":"user22","document_id": video_files/sticker (2).webm,
  "text":"a \\ud83d\\ude00"},
 {"id":3,"type":"unsupported"},
 {"id":4,"type":"message","date":"2024-03-01T10:02:00","from":null,"from_id":"user22","text":["b ",{"type":"link","text":"http://x.y"}]}
]}`;
    const chats = await chatsOf(text, "result.json");
    expect(summaryOf(chats)).toMatchObject({ messages: 3, byParticipant: { A: 1, B: 2 }, notUnderstood: { count: 1 } });
    expect(Array.from(chats[0]?.columns.table().chars ?? [])).toEqual([12, 3, 3]);
  });

  it("F80b a file that was cut keeps what is complete, and says so", async () => {
    const whole = bytesOf(telegramChat(entries, names));
    const chats = await chatsOf(whole.subarray(0, whole.length / 2), "result.json");
    expect(summaryOf(chats).entries).toBeGreaterThan(300);
    expect(summaryOf(chats).warnings).toEqual(["cut-short"]);
  });
});

describe("F80 two roads", () => {
  const phone = (name: string) => exported(madeChat(23, 60, 60_000), phones[name] as (typeof phones)[string], names);
  const files: readonly (readonly [string, string])[] = [
    ["chat.txt", phone("Android, Germany")],
    ["chat.txt", phone("iOS, United States")],
    ["result.json", telegramChat(madeChat(23, 60, 1_000), names)],
  ];

  it.each(files)("F80c %s: whole, and in pieces of any size, gives the same columns", async (name, text) => {
    const whole = columnsOf(await chatsOf(text, name));
    for (const pieceSize of [1, 7, 1 << 10, 65_536]) expect(columnsOf(await chatsOf(text, name, { pieceSize }))).toEqual(whole);
  });

  it("F80c a byte order mark, UTF-16 and other line ends change nothing but places", async () => {
    const text = phone("Android, Germany");
    const places = ({ position, length, ...others }: Record<string, unknown>) => [others, [position, length].length];
    const columns = async (bytes: Uint8Array, options = {}) => columnsOf(await chatsOf(bytes, "chat.txt", options)).map(places);
    const whole = await columns(bytesOf(text));
    const utf16 = (isBig: boolean, mark: boolean) => {
      const units = [...(mark ? "\ufeff" : ""), ...text].join("");
      const view = new DataView(new ArrayBuffer(units.length * 2));
      for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), !isBig);
      return new Uint8Array(view.buffer);
    };
    const all = [bytesOf(`\ufeff${text}`), bytesOf(text.replaceAll("\n", "\r\n")), bytesOf(text.replaceAll("\n", "\r"))];
    for (const bytes of [...all, utf16(true, true), utf16(false, true), utf16(false, false)]) {
      expect(await columns(bytes)).toEqual(whole);
      expect(await columns(bytes, { pieceSize: 3 })).toEqual(whole);
    }
  });
});
