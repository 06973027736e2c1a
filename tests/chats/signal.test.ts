import { describe, expect, it } from "vitest";
import { flags, kinds, summaryOf } from "#chats";
import { madeChat, truthOf } from "./made.ts";
import { chatsOf, readBytes } from "./reading.ts";
import { bearsDamage, saysTheSameAnyway } from "./roads.ts";
import { signalDesktop, signalJsonLines, signalMarkdown } from "./signal-made.ts";

const names = ["Kim Roe", "Noa: Íris ❤️"] as const;
const plain = ["Me", "Noa Íris ❤️"] as const;
const entries = madeChat(9, 400, 1_000);
const few = entries.slice(0, 60);

const kindsOf = async (lines: readonly string[]) => {
  const [chat] = await chatsOf(lines.map((line, at) => `[2024-03-01 10:00:${at + 10}] Noa: ${line}\n`).join(""), "chat.md");
  return Array.from(chat?.columns.table().kind ?? [], (code) => kinds[code]);
};

describe("F80 Signal", () => {
  it("F80k reads the export of the desktop app", async () => {
    const read = await readBytes(signalDesktop(entries, names), "main.jsonl");
    expect(read).toMatchObject({ type: "chats", format: "signal" });
    const chats = read.type === "chats" ? read.chats : [];
    expect(summaryOf(chats)).toMatchObject({ ...truthOf(entries, names), warnings: ["no-zone"], me: names[0] });
    expect(Array.from(chats[0]?.columns.table().time ?? [])).toEqual(entries.map(({ time }) => time));
    const edited = entries.findIndex(({ isEdited }) => isEdited);
    expect((chats[0]?.columns.row(edited).flags ?? 0) & flags.edited).toBe(flags.edited);
    expect(chats[0]?.name).toBe(names[1]);
  });

  it("F80k says that a timer leaves holes", async () => {
    const chats = await chatsOf(signalDesktop(few, names, { expirationTimerMs: "604800000" }), "main.jsonl");
    expect(summaryOf(chats).warnings).toContain("holes-by-timer");
  });

  it("F80k tells calls that were missed, stickers, files and what can be seen once", async () => {
    const items = [
      { updateMessage: { individualCall: { state: "MISSED" } } },
      { stickerMessage: { sticker: {} } },
      { standardMessage: { attachments: [{ pointer: { contentType: "audio/aac" }, flag: "VOICE_MESSAGE" }] } },
      { viewOnceMessage: {} },
      { standardMessage: { text: { body: "a" }, quote: { authorId: "1" } } },
    ].map((item, at) => ({ chatItem: { chatId: "9", authorId: "2", dateSent: String(1_700_000_000_000 + at), ...item } }));
    const [chat] = await chatsOf(`${signalDesktop([], names)}${items.map((item) => JSON.stringify(item)).join("\n")}`, "main.jsonl");
    expect(Array.from(chat?.columns.table().kind ?? [], (code) => kinds[code])).toEqual([
      "missed-call",
      "sticker",
      "voice",
      "view-once",
      "text",
    ]);
    expect(chat?.columns.row(4).flags).toBe(flags.reply);
  });

  it("F80k reads chat.md, with seconds and without", async () => {
    const truth = { ...truthOf(entries, plain), me: "Me" };
    const read = await readBytes(signalMarkdown(entries, plain), "chat.md");
    expect(read).toMatchObject({ type: "chats", format: "signal" });
    expect(summaryOf(read.type === "chats" ? read.chats : [])).toMatchObject(truth);
    const coarse = madeChat(9, 400, 60_000);
    const chats = await chatsOf(signalMarkdown(coarse, plain, false), "chat.md");
    expect(summaryOf(chats)).toMatchObject({ ...truthOf(coarse, plain), me: "Me" });
    expect((chats[0]?.columns.row(0).flags ?? 0) & flags.minute).toBe(flags.minute);
  });

  it("F80k reads data.json", async () => {
    const read = await readBytes(signalJsonLines(entries, plain), "data.json");
    expect(read).toMatchObject({ type: "chats", format: "signal" });
    expect(summaryOf(read.type === "chats" ? read.chats : [])).toMatchObject({ ...truthOf(entries, plain), me: "Me" });
  });

  it("F80k the three say the same of texts", async () => {
    const texts = async (text: string, file: string) => {
      const [chat] = await chatsOf(text, file);
      const { chars, words, hash } = chat?.columns.table() ?? {};
      return [chars, words, hash].map((column) => Array.from(column ?? []));
    };
    const first = await texts(signalDesktop(entries, names), "main.jsonl");
    expect(await texts(signalMarkdown(entries, plain), "chat.md")).toEqual(first);
    expect(await texts(signalJsonLines(entries, plain), "data.json")).toEqual(first);
  });

  it("F80k what stands in chat.md for what was no text", async () => {
    expect(
      await kindsOf([
        "Missed voice call  ",
        "Outgoing video call (unanswered)  ",
        "Incoming call  ",
        "  \n(( 😊 ))",
        "[v.ogg](./media/v.ogg)  ",
        "see  ![p.png](./media/p.png)  ",
        "[not](a link)  ",
        "(This message was deleted)",
      ]),
    ).toEqual(["missed-call", "missed-call", "call", "sticker", "voice", "image", "text", "deleted"]);
  });

  it("F80k a call of chat.md that has no sender is a call", async () => {
    const text =
      "[2024-03-01 10:00:00] Noa: hi  \n[2024-03-01 10:01:00] No-Sender: Missed voice call  \n[2024-03-01 10:02:00] No-Sender: \n";
    expect(summaryOf(await chatsOf(text, "chat.md"))).toMatchObject({ messages: 1, calls: 1, system: 1, participants: ["Noa"] });
  });

  it("F80c whole or in pieces, in whichever encoding: the same", async () => {
    await saysTheSameAnyway(signalDesktop(few, names), "main.jsonl");
    await saysTheSameAnyway(signalMarkdown(few, plain), "chat.md");
    await saysTheSameAnyway(signalJsonLines(few, plain), "data.json");
  });

  it("F80i cut anywhere, or damaged: no throw, no hang", async () => {
    await bearsDamage(signalDesktop(few, names), "main.jsonl", "signal");
    await bearsDamage(signalMarkdown(few, plain), "chat.md", "signal");
    await bearsDamage(signalJsonLines(few, plain), "data.json", "signal");
  });
});
