import { describe, expect, it } from "vitest";
import { flags, kinds, mergeChats, summaryOf } from "#chats";
import { madeChat, truthOf } from "./made.ts";
import { encryptedChat, metaChat, metaJson, metaPage, pageDates } from "./meta-made.ts";
import { bytesOf, chatsOf, columnsOf, readBytes } from "./reading.ts";
import { bearsDamage, saysTheSameAnyway } from "./roads.ts";
import { zipOf } from "./zip-made.ts";

const names = ["Kim Roe", "Noa Íris ❤️"] as const;
const entries = madeChat(5, 400, 1_000);
const english = pageDates.english as (time: Date) => string;
const truth = { ...truthOf(entries, names), warnings: ["no-zone"], me: names[0] };
const someone = (messages: readonly unknown[]) => metaJson({ participants: [{ name: "Bo" }, { name: "Zoë" }], messages, title: "Zoë" });
const kindsOf = async (messages: readonly unknown[]) => {
  const [chat] = await chatsOf(someone(messages), "message_1.json");
  return Array.from(chat?.columns.table().kind ?? [], (code) => kinds[code]).reverse();
};

describe("F80 Instagram and Messenger", () => {
  it("F80j reads a chat, newest first, and repairs what is broken in it", async () => {
    const read = await readBytes(metaChat(entries, names), "message_1.json");
    expect(read).toMatchObject({ type: "chats", format: "messenger" });
    const chats = read.type === "chats" ? read.chats : [];
    expect(summaryOf(chats)).toMatchObject(truth);
    const { time, chars } = chats[0]?.columns.table() ?? {};
    expect(Array.from(time ?? [])).toEqual(entries.map((entry) => entry.time));
    const last = entries.findLastIndex(({ kind }) => kind === "lines");
    expect(chars?.[last]).toBe([...(entries[last]?.text ?? "").replace(/https:\S+/g, "x")].length);
  });

  it("F80j reads an end-to-end encrypted chat, which may be broken or whole", async () => {
    const whole = encryptedChat(entries, names);
    expect(summaryOf(await chatsOf(whole, "Noa_3.json"))).toMatchObject(truth);
    expect(columnsOf(await chatsOf(metaJson(JSON.parse(whole)), "Noa_3.json")).map(({ chars, hash, who }) => [chars, hash, who])).toEqual(
      columnsOf(await chatsOf(whole, "Noa_3.json")).map(({ chars, hash, who }) => [chars, hash, who]),
    );
  });

  it("F80j a text that was never broken stays as it is", async () => {
    const text = `{"participants":[{"name":"Bo"}],"messages":[{"sender_name":"Bo","timestamp_ms":1700000000000,"content":"café ❤"}],"title":"x"}`;
    expect((await chatsOf(text, "message_1.json"))[0]?.columns.row(0).chars).toBe(6);
  });

  it("F80j what the app wrote is no message, in whichever language; a reaction counts where it belongs", async () => {
    const by = { sender_name: "Zoë", timestamp_ms: 1_700_000_000_000 };
    const said = [
      "Liked a message",
      "Reacted 😂 to your message ",
      "Video chat ended",
      "Zoë missed your call.",
      "You missed a call from Zoë.",
    ];
    const more = [
      "Zoë hat einen Anhang gesendet.",
      "Zoë started a video chat",
      "A réagi avec ❤ à votre message",
      "Zoë and I",
      "Liked a message too",
    ];
    expect(await kindsOf([...said, ...more].map((content) => ({ ...by, content })))).toEqual([
      ...["notice", "notice", "notice", "missed-call", "missed-call"],
      ...["media", "call", "notice", "text", "text"],
    ]);
    const [chat] = await chatsOf(someone([{ ...by, content: "hi", reactions: [{ reaction: "❤", actor: "Bo" }] }]), "message_1.json");
    expect(chat?.columns.row(0).flags).toBe(flags.reacted);
  });

  it("F80j what the app says of a poll is no message", async () => {
    const by = { sender_name: "Zoë", timestamp_ms: 1_700_000_000_000 };
    const said = ['Zoë voted for "Rome" in the poll.', "Zoë's poll has multiple updates.", "I voted for Rome"];
    expect(await kindsOf(said.map((content) => ({ ...by, content })))).toEqual(["notice", "notice", "text"]);
  });

  it("F80j calls, what was shared and what was taken back", async () => {
    const by = { sender_name: "Zoë", timestamp_ms: 1_700_000_000_000 };
    const all = [
      { ...by, content: "Bo called Zoë.", call_duration: 10 },
      { ...by, content: "x", call_duration: 0, missed: true },
      { ...by, content: "see", share: { link: "https://example.com" } },
      { ...by, gifs: [{ uri: "a.gif" }] },
      { ...by, is_unsent: true },
      { ...by, sticker: { uri: "a.png" } },
      { ...by, type: "Unsubscribe", content: "Zoë left." },
      { ...by, photos: [], content: "a photo?" },
    ];
    expect(await kindsOf(all)).toEqual(["call", "missed-call", "text", "gif", "deleted", "sticker", "notice", "text"]);
  });

  it("F80j several files of one thread are one chat, in a zip and given together", async () => {
    const parts = [entries.slice(200), entries.slice(50, 200), entries.slice(0, 50)].map((part) => metaChat(part, names));
    const folder = "your_facebook_activity/messages/inbox/noa_1";
    const files = [2, 10, 1].map((number, place) => ({ path: `${folder}/message_${number}.json`, bytes: bytesOf(parts[place] ?? "") }));
    const inZip = await chatsOf(zipOf([...files, { path: "autofill.json", bytes: bytesOf("{}") }]), "facebook-noa.zip");
    expect(inZip).toHaveLength(1);
    expect(summaryOf(inZip)).toMatchObject(truth);
    const whole = columnsOf(await chatsOf(metaChat(entries, names), "message_1.json"));
    const unplaced = (columns: typeof whole) => columns.map(({ time, chars, hash, kind }) => ({ time, chars, hash, kind }));
    expect(unplaced(columnsOf(inZip))).toEqual(unplaced(whole));
    const together = mergeChats(await Promise.all(parts.map((part) => chatsOf(part, "message_1.json"))));
    expect(together).toHaveLength(1);
    expect(summaryOf(together)).toMatchObject(truth);
  });

  it("F80j several pages of one thread are one chat, two threads of one name are two", async () => {
    const page = (part: typeof entries) => bytesOf(metaPage(part, names, english));
    const files = [
      ["inbox/noa_1/message_1.html", entries.slice(200)],
      ["inbox/noa_1/message_2.html", entries.slice(0, 200)],
      ["inbox/noa_2/message_1.html", entries.slice(0, 30)],
    ] as const;
    const zip = zipOf(files.map(([path, part]) => ({ path: `your_instagram_activity/messages/${path}`, bytes: page(part) })));
    const read = await readBytes(zip, "instagram.zip");
    expect(read).toMatchObject({ format: "instagram" });
    expect(read.type === "chats" && read.chats.map(({ columns }) => columns.count)).toEqual([400, 30]);
  });

  it("F80j Instagram is told from Messenger", async () => {
    const share = { sender_name: "Zoë", timestamp_ms: 1, share: { link: "https://www.instagram.com/p/x" } };
    expect(await readBytes(someone([share]), "message_1.json")).toMatchObject({ format: "instagram" });
  });

  for (const [name, write] of Object.entries(pageDates)) {
    it(`F80j reads the page too, with dates as written: ${name}`, async () => {
      const coarse = madeChat(5, 400, 60_000);
      const read = await readBytes(metaPage(coarse, names, write), "message_1.html");
      expect(read).toMatchObject({ type: "chats", format: "messenger" });
      const chats = read.type === "chats" ? read.chats : [];
      expect(summaryOf(chats)).toMatchObject({ ...truthOf(coarse, names), me: names[0] });
      const [whole] = await chatsOf(metaChat(coarse, names), "message_1.json");
      const { time, words } = chats[0]?.columns.table() ?? {};
      expect([time, words]).toEqual([whole?.columns.table().time, whole?.columns.table().words]);
    });
  }

  it("F80c whole or in pieces, in whichever encoding: the same", async () => {
    await saysTheSameAnyway(metaChat(entries.slice(0, 60), names), "message_1.json");
    await saysTheSameAnyway(encryptedChat(entries.slice(0, 60), names), "Noa_3.json");
    await saysTheSameAnyway(metaPage(entries.slice(0, 60), names, english), "message_1.html");
  });

  it("F80i cut anywhere, or damaged: no throw, no hang", async () => {
    await bearsDamage(metaChat(entries.slice(0, 60), names), "message_1.json", "messenger");
    await bearsDamage(metaPage(entries.slice(0, 60), names, english), "message_1.html", "messenger");
  });
});
