import type { MadeEntry } from "./made.ts";

type Names = readonly [string, string];

const isoOf = (time: number, zone: string) => `${new Date(time).toISOString().slice(0, 23)}${zone}`;
const called = "Started a call that lasted 3 minutes.";
const noticed = "Pinned a message.";
const rule = "=".repeat(62);

/** A chat as the JSON of DiscordChatExporter holds it. */
export function discordJson(entries: readonly MadeEntry[], names: Names, zone = "+01:00"): string {
  const messages = entries.map(({ time, who, kind, text, isEdited }, index) => ({
    id: String(index),
    type: kind === "call" ? "Call" : kind === "notice" ? "ChannelPinnedMessage" : index % 5 === 2 ? "Reply" : "Default",
    timestamp: isoOf(time, zone),
    timestampEdited: isEdited ? isoOf(time, zone) : null,
    callEndedTimestamp: null,
    content: kind === "call" ? called : kind === "notice" ? noticed : text,
    author: { id: String(10 + who), name: "user", discriminator: "0000", nickname: names[who], isBot: false },
    attachments: kind === "image" ? [{ id: "1", url: "https://cdn.example/a.png?ex=1", fileName: "a.png", fileSizeBytes: 1 }] : [],
    embeds: [],
    stickers: [],
    reactions: index % 7 === 3 ? [{ emoji: { name: "👍" }, count: 1 }] : [],
  }));
  const channel = { id: "3", type: "DirectTextChat", category: "Private", name: names[1], topic: null };
  const guild = { id: "0", name: "Direct Messages", iconUrl: "" };
  return JSON.stringify(
    { guild, channel, dateRange: { after: null, before: null }, exportedAt: "x", messages, messageCount: messages.length },
    null,
    2,
  );
}

/** How a computer writes a date and the time to the minute. */
export type Write = (time: number) => string;

const parts = (time: number) => {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};
const two = (value: number) => String(value).padStart(2, "0");

export const writings: Readonly<Record<"american" | "german" | "named" | "iso", Write>> = {
  american(time) {
    const { year, month, day, hour, minute } = parts(time);
    return `${month}/${day}/${year} ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`;
  },
  german(time) {
    const { year, month, day, hour, minute } = parts(time);
    return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
  },
  named(time) {
    const { year, day, hour, minute } = parts(time);
    const month = new Date(time).toUTCString().slice(8, 11);
    return `${two(day)}-${month}-${two(year % 100)} ${two(hour % 12 || 12)}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`;
  },
  iso: (time) => isoOf(time, "0000+01:00"),
};

/** The same as its table. */
export function discordTable(entries: readonly MadeEntry[], names: Names, write: Write): string {
  const rows = entries.map(({ time, who, kind, text }, index) => {
    const content = kind === "call" ? called : kind === "notice" ? noticed : text;
    const image = kind === "image" ? "https://cdn.example/a.png?ex=1,https://cdn.example/b.mp4" : "";
    return [String(10 + who), names[who], write(time), content, image, index % 7 === 3 ? "👍 (1)" : ""];
  });
  const quoted = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(","));
  return `AuthorID,Author,Date,Content,Attachments,Reactions\n${quoted.join("\n")}\n`;
}

/** The same as its text. */
export function discordText(entries: readonly MadeEntry[], names: Names, write: Write): string {
  const blocks = entries.map(({ time, who, kind, text }, index) => {
    const content = kind === "call" ? called : kind === "notice" ? noticed : text;
    const image = kind === "image" ? "{Attachments}\nhttps://cdn.example/a.png?ex=1\nhttps://cdn.example/b.mp4\n\n" : "";
    const embed = index % 11 === 5 ? "{Embed}\nA page\nthat nobody wrote\n\n" : "";
    return `[${write(time)}] ${names[who]}${index % 9 === 1 ? " (pinned)" : ""}\n${content}\n\n${image}${embed}${index % 7 === 3 ? "{Reactions}\n👍 (2)\n" : ""}\n`;
  });
  return `${rule}\nGuild: Direct Messages\nChannel: Private / ${names[1]}\n${rule}\n\n${blocks.join("")}${rule}\nExported ${blocks.length} message(s)\n${rule}\n`;
}

/** What one of the two wrote, as Discord's own package holds it: newest first, in UTC. */
export function discordPackage(entries: readonly MadeEntry[]): string {
  const messages = entries
    .filter(({ who, kind }) => who === 0 && kind !== "notice" && kind !== "call")
    .map(({ time, kind, text }, index) => ({
      ID: index,
      Timestamp: new Date(time).toISOString().slice(0, 19).replace("T", " "),
      Contents: text,
      Attachments: kind === "image" ? "https://cdn.example/a.png https://cdn.example/b.png" : "",
    }));
  return JSON.stringify(messages.reverse(), null, 1);
}
