import type { MadeEntry } from "./made.ts";

const ids = ["user11", "user22"];

/** A chat as `result.json` of Telegram Desktop holds it; the clock stood an hour east of UTC. */
export function telegramChat(entries: readonly MadeEntry[], names: readonly [string, string], id = 22): string {
  const messages = entries.map((entry, index) => telegramMessage(entry, index, names));
  return JSON.stringify({ name: names[1], type: "personal_chat", id, messages }, null, 1);
}

/** One message of it. */
export function telegramMessage({ time, who, kind, text, isEdited }: MadeEntry, index: number, names: readonly [string, string]) {
  return {
    id: index + 1,
    type: kind === "notice" || kind === "call" ? "service" : "message",
    date: new Date(time).toISOString().slice(0, 19),
    date_unixtime: String(time / 1_000 - 3_600),
    ...(isEdited && { edited: new Date(time).toISOString().slice(0, 19), edited_unixtime: String(time / 1_000) }),
    ...(kind === "notice" || kind === "call"
      ? { actor: names[who], actor_id: ids[who], action: kind === "call" ? "phone_call" : "set_messages_ttl" }
      : { from: names[who], from_id: ids[who] }),
    ...(kind === "image" && { photo: "photos/a.jpg", width: 1, height: 1 }),
    ...(index % 7 === 3 && {
      reactions: [{ type: "emoji", count: 1, emoji: "👍", recent: [{ from: names[0], from_id: ids[0], date: "2020-01-01T00:00:00" }] }],
    }),
    text:
      index % 5 === 2 && text !== ""
        ? [text.slice(0, text.indexOf(" ") + 1), { type: "bold", text: text.slice(text.indexOf(" ") + 1) }]
        : text,
    text_entities: [{ type: "plain", text }],
  };
}

/** All chats of an account. */
export function telegramAccount(chats: readonly string[]): string {
  return `{\n "about": "Here is the data",\n "personal_information": {\n  "user_id": 11,\n  "first_name": "A"\n },\n "contacts": { "list": [ { "user_id": 22, "name": "B" } ] },\n "chats": {\n  "about": "This page",\n  "list": [\n${chats.join(",\n")}\n  ]\n }\n}`;
}
