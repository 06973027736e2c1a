import type { MadeEntry } from "./made.ts";

/** JSON as the downloads of Meta write it: every byte of UTF-8 above ASCII as a character of its own. */
export function metaJson(value: unknown): string {
  const broken = JSON.stringify(value, null, 2).replace(/[^\0-\x7f]+/g, (text) =>
    Array.from(new TextEncoder().encode(text), (byte) => `\\u00${byte.toString(16)}`).join(""),
  );
  return `${broken}\n`;
}

/** A chat as `message_1.json` of Messenger holds it: newest first, times in UTC. */
export function metaChat(entries: readonly MadeEntry[], names: readonly [string, string]): string {
  const messages = entries.map(({ time, who, kind, text }, index) => ({
    sender_name: names[who],
    timestamp_ms: time,
    ...(text !== "" && { content: text }),
    ...(kind === "image" && { photos: [{ uri: "messages/inbox/noa_1/photos/1.jpg", creation_timestamp: 1 }] }),
    ...(kind === "deleted" && { is_unsent: true }),
    ...(kind === "call" && { content: `${names[who]} called you.`, call_duration: 42 }),
    ...(kind === "notice" && { content: `${names[who]} changed the theme to Love.` }),
    ...(index % 7 === 3 && { reactions: [{ reaction: "👍", actor: names[0] }] }),
    is_geoblocked_for_viewer: false,
  }));
  return metaJson({
    participants: [{ name: names[1] }, { name: names[0] }],
    messages: messages.reverse(),
    title: names[1],
    is_still_participant: true,
    thread_path: "inbox/noa_1",
    magic_words: [],
  });
}

/** The same out of the download of end-to-end encrypted chats. */
export function encryptedChat(entries: readonly MadeEntry[], names: readonly [string, string]): string {
  const messages = entries.map(({ time, who, kind, text }) => ({
    isUnsent: kind === "deleted",
    media: kind === "image" ? [{ uri: "./media/1.jpeg" }] : [],
    reactions: [],
    senderName: names[who],
    text: kind === "call" ? `${names[who]} called you` : kind === "notice" ? `${names[who]} left the group` : text,
    timestamp: time,
    type: "text",
  }));
  return `${JSON.stringify({ participants: names, threadName: names[1], messages: messages.reverse() }, null, 2)}\n`;
}

/** How a language writes a date and the time to the minute. */
export const pageDates: Readonly<Record<string, (time: Date) => string>> = {
  english: (time) =>
    `${monthOf("en", time)} ${time.getUTCDate()}, ${time.getUTCFullYear()}, ${time.getUTCHours() % 12 || 12}:${minuteOf(time)} ${time.getUTCHours() < 12 ? "AM" : "PM"}`,
  small: (time) =>
    `${monthOf("en", time)} ${String(time.getUTCDate()).padStart(2, "0")}, ${time.getUTCFullYear()} ${time.getUTCHours() % 12 || 12}:${minuteOf(time)} ${time.getUTCHours() < 12 ? "am" : "pm"}`,
  german: (time) => `${time.getUTCDate()}. ${monthOf("de", time)} ${time.getUTCFullYear()}, ${time.getUTCHours()}:${minuteOf(time)}`,
  spanish: (time) => `${time.getUTCDate()} de ${monthOf("es", time)} de ${time.getUTCFullYear()}, ${time.getUTCHours()}:${minuteOf(time)}`,
};

const monthNames: Readonly<Record<string, string>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  de: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
  es: "ene feb mar abr may jun jul ago sept oct nov dic",
};

const monthOf = (language: string, time: Date) => monthNames[language]?.split(" ")[time.getUTCMonth()];
const minuteOf = (time: Date) => String(time.getUTCMinutes()).padStart(2, "0");

/** The same as `message_1.html`. */
export function metaPage(entries: readonly MadeEntry[], names: readonly [string, string], write: (time: Date) => string): string {
  const plain = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br />");
  const own = entries.map(({ time, who, kind, text }, index) => {
    const call = `${names[who]} called you.`;
    const notice = `${names[who]} changed the theme to Love.`;
    const content = kind === "call" ? call : kind === "notice" ? notice : kind === "deleted" ? `${names[who]} unsent a message.` : text;
    const image = kind === "image" ? `<div><a href="photos/1.jpg"><img src="photos/1.jpg" class="_a6_o _3-96" /></a></div>` : "";
    const reactions = index % 7 === 3 ? `<div><ul class="_a6-q"><li><span>👍Kim</span></li></ul></div>` : "";
    return `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">${plain(names[who])}</h2><div class="_3-95 _a6-p"><div><div></div><div>${plain(content)}</div><div></div>${image}${reactions}</div></div><div class="_3-94 _a6-o">${write(new Date(time))}</div></div>`;
  });
  const people = `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_a6-p">Participants: both</div></div>`;
  return `<html><head><title>${plain(names[1])}</title><style>._a6-g { color: red }</style></head><body><div role="main">${people}${own.reverse().join("")}</div></body></html>`;
}
