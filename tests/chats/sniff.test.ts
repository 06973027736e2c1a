import { describe, expect, it } from "vitest";
import { discordJson, discordPackage, discordTable, discordText, writings } from "./discord-made.ts";
import { imazingTable, imessagePage, imessageText } from "./imessage-made.ts";
import { madeChat } from "./made.ts";
import { encryptedChat, metaChat } from "./meta-made.ts";
import { readBytes } from "./reading.ts";
import { signalDesktop, signalJsonLines, signalMarkdown } from "./signal-made.ts";
import { smsBackup } from "./sms-made.ts";
import { telegramChat } from "./telegram-made.ts";
import { exported, phones } from "./whatsapp-made.ts";

const entries = madeChat(29, 80, 60_000);
const names = ["Me", "Noa Íris"] as const;

const files: readonly (readonly [format: string, name: string, text: string])[] = [
  ...Object.values(phones).map((phone) => ["whatsapp", "chat.txt", exported(entries, phone, names)] as const),
  ["telegram", "result.json", telegramChat(entries, names)],
  ["messenger", "message_1.json", metaChat(entries, names)],
  ["messenger", "Noa_3.json", encryptedChat(entries, names)],
  ["signal", "main.jsonl", signalDesktop(entries, names)],
  ["signal", "chat.md", signalMarkdown(entries, names)],
  ["signal", "chat.md", signalMarkdown(entries, names, false)],
  ["signal", "data.json", signalJsonLines(entries, names)],
  ["sms", "sms-1.xml", smsBackup(entries, names[1])],
  ["imessage", "Noa.txt", imessageText(entries, names)],
  ["imessage", "Noa.html", imessagePage(entries, names)],
  ["imessage", "Noa.csv", imazingTable(entries, names)],
  ["discord", "noa.json", discordJson(entries, names)],
  ["discord", "noa.csv", discordTable(entries, names, writings.american)],
  ...Object.values(writings).map((write) => ["discord", "noa.txt", discordText(entries, names, write)] as const),
  ["discord", "messages.json", discordPackage(entries)],
];

describe("F80 what a file is", () => {
  it("F80o each is known as its own, surely, whatever it is called", async () => {
    for (const [format, name, text] of files)
      for (const given of [name, `document.${name.split(".").at(-1)}`]) {
        const read = await readBytes(text, given);
        expect(read.type === "chats" ? read.format : read, `${format} ${given}`).toBe(format);
        if (read.type === "chats") expect(read.confidence, `${format} ${given}`).toBeGreaterThan(0.8);
      }
  });

  it("F80o what is none of them is known as nothing", async () => {
    for (const text of ["{}", "[]", "<html></html>", "a,b,c\n1,2,3\n", "Dear Noa,\nhow are you?\n", '{"messages":[{"text":"a"}]}', "\n\n"])
      expect(await readBytes(text, "x.txt")).toEqual({ type: "unreadable", reason: "unknown-format" });
  });
});
