import { describe, expect, it } from "vitest";
import { flags, kinds, mergeChats, summaryOf } from "#chats";
import { metaJson } from "./meta-made.ts";
import { chatsOf } from "./reading.ts";

const kindsOf = async (text: string, name: string) => {
  const [chat] = await chatsOf(text, name);
  return Array.from(chat?.columns.table().kind ?? [], (code) => kinds[code]);
};

describe("F80 Telegram in all its variety", () => {
  const of = (...messages: readonly object[]) =>
    JSON.stringify({
      name: "Noa",
      type: "personal_chat",
      id: 22,
      messages: messages.map((message, id) => ({ id, date: `2024-03-01T10:00:${id + 10}`, ...message })),
    });
  const service = (action: string, more = {}) => ({ type: "service", actor: "Noa", actor_id: "user22", action, text: "", ...more });
  const by = { type: "message", from: "Kim", from_id: "user11" };

  it("F80b what the app says is a notice, whatever hangs on it; calls are calls", async () => {
    const all = of(
      service("edit_group_photo", { photo: "photos/a.jpg", width: 640, height: 640 }),
      service("suggest_profile_photo", { photo: "photos/b.jpg" }),
      service("pin_message", { message_id: 3 }),
      service("invite_members", { members: ["Kim", null] }),
      service("set_chat_theme", { emoticon: "🎄" }),
      service("group_call", {}),
      service("phone_call", { duration_seconds: 62, discard_reason: "hangup" }),
      service("phone_call", { discard_reason: "missed" }),
      service("phone_call", { discard_reason: "busy" }),
      service("conference_call", { discard_reason: "disconnect", duration_seconds: 3 }),
      service("score_in_game", { score: 3, text: ["a ", { type: "bold", text: "b" }] }),
    );
    expect(await kindsOf(all, "result.json")).toEqual([
      ...["notice", "notice", "notice", "notice", "notice", "notice"],
      ...["call", "missed-call", "missed-call", "call", "notice"],
    ]);
    expect(summaryOf(await chatsOf(all, "result.json"))).toMatchObject({ system: 7, calls: 4, messages: 0, media: 0 });
  });

  it("F80b what was passed on, asked, sent from where, by way of a bot, changed", async () => {
    const all = of(
      { ...by, forwarded_from: null, text: "a" },
      { ...by, via_bot: "@gif", file: "video_files/a.mp4", media_type: "animation", mime_type: "video/mp4", text: "" },
      { ...by, poll: { question: "so?", closed: false, total_voters: 0, answers: [{ text: "a", voters: 0, chosen: false }] }, text: "" },
      { ...by, contact_information: { first_name: "B", last_name: "", phone_number: "1" }, contact_vcard: "contacts/a.vcf", text: "" },
      { ...by, location_information: { latitude: 1.5, longitude: 2 }, live_location_period_seconds: 900, text: "" },
      { ...by, file: "(File not included. Change data exporting settings to download.)", media_type: "voice_message", text: "" },
      { ...by, file: "files/a.pdf", mime_type: "application/pdf", text: "read" },
      { ...by, edited: "2024-03-01T11:00:00", reply_to_message_id: 1, text: ["a ", { type: "link", text: "https://b.c" }, " d?"] },
      { ...by, game_title: "Chess", text: "" },
      { ...by, from: null, text: "gone" },
    );
    expect(await kindsOf(all, "result.json")).toEqual([
      ...["text", "gif", "poll", "contact", "location", "voice", "document", "text", "text", "text"],
    ]);
    const [chat] = await chatsOf(all, "result.json");
    expect([chat?.columns.row(0).flags, chat?.columns.row(7).flags]).toEqual([
      flags.forwarded,
      flags.edited | flags.reply | flags.link | flags.question,
    ]);
  });

  it("F80b files of old: numbers for ids, no seconds since 1970, 1970 where nothing was changed", async () => {
    const old = of(
      { type: "message", edited: "1970-01-01T01:00:00", from: "Kim", from_id: 4311, text: "a" },
      { type: "message", from: "Noa", from_id: 22, text: "b" },
      { type: "message", from: null, from_id: 22, text: "c" },
    );
    expect(summaryOf(await chatsOf(old, "result.json"))).toMatchObject({ byParticipant: { Kim: 1, Noa: 2 }, me: "Kim" });
    expect((await chatsOf(old, "result.json"))[0]?.columns.row(0).flags).toBe(0);
  });
});

describe("F80 Instagram and Messenger in all their variety", () => {
  const by = { sender_name: "Zoë", is_geoblocked_for_viewer: false };
  const part = (messages: readonly object[]) =>
    metaJson({ participants: [{ name: "Bo" }, { name: "Zoë" }], title: "Zoë", thread_path: "inbox/zoe_1", messages });

  it("F80j pictures alone, reactions, what was shared or taken back, a group of another name", async () => {
    const all = [
      {
        photos: [
          { uri: "a.jpg", creation_timestamp: 1 },
          { uri: "b.jpg", creation_timestamp: 1 },
        ],
      },
      { videos: [{ uri: "a.mp4" }], content: "Zoë sent a video." },
      { audio_files: [{ uri: "a.mp4" }] },
      { content: "Zoë sent an attachment.", share: { link: "https://www.instagram.com/p/1", original_content_owner: "c" } },
      { share: { link: "https://www.instagram.com/p/1" } },
      { content: "❤", reactions: [{ reaction: "😂", actor: "Bo" }] },
      { is_unsent: true, content: "Zoë unsent a message." },
      { content: "Zoë named the group Us." },
      { content: "You set the nickname for Zoë to Z." },
      { content: "Zoë called you.", call_duration: 0 },
    ];
    const text = part(all.map((one, at) => ({ ...by, timestamp_ms: 1_700_000_000_000 - at * 1_000, ...one })));
    expect((await kindsOf(text, "message_1.json")).reverse()).toEqual([
      ...["image", "video", "voice", "media", "text", "text", "deleted", "notice", "notice", "missed-call"],
    ]);
  });

  it("F80h the same text on both sides of where one file ends and the next begins stays twice", async () => {
    const at = (time: number, content: string) => ({ ...by, timestamp_ms: 1_700_000_000_000 + time, content });
    const [newer, older] = [part([at(70_000, "b"), at(5_000, "ok")]), part([at(4_000, "ok"), at(0, "a")])];
    for (const files of [
      [newer, older],
      [older, newer],
    ]) {
      const chats = mergeChats(await Promise.all(files.map((file, place) => chatsOf(file, `message_${place + 1}.json`))));
      expect(chats.map(({ columns }) => columns.count)).toEqual([4]);
      expect(Array.from(chats[0]?.columns.table().time ?? [], (time) => time - 1_700_000_000_000)).toEqual([0, 4_000, 5_000, 70_000]);
    }
    // The same file given twice is no next part.
    expect(mergeChats([await chatsOf(newer, "message_1.json"), await chatsOf(newer, "message_1.json")])[0]?.columns.count).toBe(2);
  });
});

describe("F80 messages of phones in all their variety", () => {
  const file = (...inner: readonly string[]) => `<?xml version='1.0' encoding='UTF-8'?>\n<smses count="1">\n${inner.join("\n")}\n</smses>`;

  it("F80l a message of several parts is one; dates that are words are not understood", async () => {
    const mms = `<mms date="1700000000000" msg_box="1" address="+15550102000" contact_name="Bo"><parts>
      <part seq="-1" ct="application/smil" text="x"/><part seq="0" ct="text/plain" text="one"/><part seq="0" ct="image/png" text="null" data="AA"/>
      <part seq="0" ct="text/plain" text="two"/></parts><addrs><addr address="+15550102000" type="137" charset="106"/></addrs></mms>`;
    const word = `<sms address="+15550102000" date="2021-03-01 10:00:00" type="1" body="x" contact_name="Bo"/>`;
    const chats = await chatsOf(file(mms, word), "sms-1.xml");
    expect(summaryOf(chats)).toMatchObject({ entries: 1, media: 1, byParticipant: { Bo: 1 }, notUnderstood: { count: 1 } });
    expect(chats[0]?.columns.row(0).chars).toBe("one\ntwo".length);
  });

  it("F80l a message of a group of which nobody tells who sent it is nobody's", async () => {
    const mms = `<mms date="1700000000000" msg_box="1" address="+15550102000~+15550103000" contact_name="Bo, Zoë"><parts>
      <part ct="text/plain" text="hi"/></parts><addrs></addrs></mms>`;
    expect(summaryOf(await chatsOf(file(mms), "sms-1.xml"))).toMatchObject({ messages: 1, participants: [] });
  });
});

describe("F80 Discord in all its variety", () => {
  const of = (...messages: readonly object[]) =>
    JSON.stringify({
      guild: { id: "0", name: "Direct Messages" },
      channel: { id: "3", type: "DirectTextChat", name: "Noa" },
      dateRange: {},
      exportedAt: "x",
      messages: messages.map((message, at) => ({
        id: String(at),
        type: "Default",
        timestamp: `2024-03-01T10:00:${at + 10}+01:00`,
        timestampEdited: null,
        content: "",
        author: { id: "1", name: "noa", nickname: "Noa", isBot: false },
        attachments: [],
        embeds: [],
        stickers: [],
        reactions: [],
        ...message,
      })),
    });

  it("F80n what Discord says itself by name or number, commands, bots, stickers, whoever is gone", async () => {
    const all = of(
      { content: "hi" },
      { type: "Reply", content: "a", reference: { messageId: "1" } },
      { type: "20", content: "a game", author: { id: "9", name: "Bot", nickname: "Bot", isBot: true } },
      { type: "ThreadCreated", content: "Started a thread." },
      { type: "GuildMemberJoin" },
      { type: "46" },
      { type: "27" },
      { type: "Call", content: "Started a call that lasted 3 minutes.", callEndedTimestamp: "2024-03-01T10:10:00+01:00" },
      { stickers: [{ id: "1", name: "Wave", format: "Lottie" }] },
      { embeds: [{ title: "A page", url: "https://a.b" }], content: "https://a.b" },
      { attachments: [{ id: "1", fileName: "voice-message.ogg" }] },
      { content: "bye", author: { id: "456226577798135808", name: "Deleted User", nickname: "Deleted User", isBot: false } },
    );
    expect(await kindsOf(all, "noa.json")).toEqual([
      ...["text", "text", "text", "notice", "notice", "notice", "notice", "call", "sticker", "text", "voice", "text"],
    ]);
    expect(summaryOf(await chatsOf(all, "noa.json")).participants).toEqual(["Noa", "Bot", "Deleted User"]);
  });
});
