import fc from "fast-check";
import { discordJson, discordPackage, discordTable, discordText, writings } from "./discord-made.ts";
import { imazingTable, imessagePage, imessageText } from "./imessage-made.ts";
import { madeChat } from "./made.ts";
import { encryptedChat, metaChat, metaPage, pageDates } from "./meta-made.ts";
import { bytesOf, readBytes } from "./reading.ts";
import { signalDesktop, signalJsonLines, signalMarkdown } from "./signal-made.ts";
import { smsBackup } from "./sms-made.ts";
import { telegramAccount, telegramChat } from "./telegram-made.ts";
import { exported, type Phone, phones } from "./whatsapp-made.ts";
import { zipOf } from "./zip-made.ts";

const names = ["Kim", "Noa: ❤️"] as const;
const chat = (name: string) => exported(madeChat(1, 40, 60_000), phones[name] as Phone, names);
const texts = ["Android, Germany", "iOS, United States", "Android, Arabic digits", "iOS, Japanese calendar"].map(chat);
const entries = madeChat(1, 40, 1_000);
const telegram = telegramChat(entries, names);

const seeds: readonly (readonly [string, Uint8Array])[] = [
  ...texts.map((text) => ["chat.txt", bytesOf(text)] as const),
  ["result.json", bytesOf(telegram)],
  ["result.json", bytesOf(telegramAccount([telegram, telegram]))],
  ...(
    [
      ["message_1.json", metaChat(entries, names)],
      ["message_1.html", metaPage(entries, names, pageDates.german ?? String)],
      ["Noa_3.json", encryptedChat(entries, names)],
      ["main.jsonl", signalDesktop(entries, names)],
      ["chat.md", signalMarkdown(entries, names)],
      ["data.json", signalJsonLines(entries, names)],
      ["sms-1.xml", smsBackup(entries, "Noa")],
      ["Noa.txt", imessageText(entries, names)],
      ["Noa.html", imessagePage(entries, names)],
      ["Messages - Noa.csv", imazingTable(entries, names)],
      ["Noa [3].json", discordJson(entries, names)],
      ["Noa [3].csv", discordTable(entries, names, writings.named)],
      ["Noa [3].txt", discordText(entries, names, writings.american)],
      ["messages.json", discordPackage(entries)],
    ] as const
  ).map(([name, text]) => [name, bytesOf(text)] as const),
  ["chat.zip", zipOf(texts.map((text, at) => ({ path: `${at}.txt`, bytes: bytesOf(text), isStored: at === 1 })))],
];

/** An export that was cut, in which bytes were changed, taken out, or doubled, and lines changed places. */
const spoiled = fc
  .record({
    seed: fc.constantFrom(...seeds),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255), fc.nat(4)), { maxLength: 12 }),
    isCut: fc.boolean(),
  })
  .map(({ seed: [name, bytes], cut, changes, isCut }) => {
    let own = Array.from(isCut ? bytes.subarray(0, Math.floor(cut * bytes.length)) : bytes);
    for (const [place, byte, way] of changes) {
      const at = Math.floor(place * own.length);
      if (way === 0) own[at] = byte;
      else if (way === 1) own.splice(at, byte);
      else if (way === 2) own = [...own.slice(0, at), ...own.slice(Math.max(0, at - byte))];
      else if (way === 3) own.splice(at, 0, byte);
      else own = withLinesSwapped(own, at);
    }
    return { name, bytes: new Uint8Array(own) };
  });

/** The line at a place comes behind the one that follows it. */
function withLinesSwapped(bytes: readonly number[], at: number): number[] {
  const start = bytes.lastIndexOf(newline, at) + 1;
  const middle = bytes.indexOf(newline, at) + 1;
  const end = bytes.indexOf(newline, middle) + 1;
  if (middle === 0 || end === 0) return [...bytes];
  return [...bytes.slice(0, start), ...bytes.slice(middle, end), ...bytes.slice(start, middle), ...bytes.slice(end)];
}

const newline = 10;

const random = fc
  .tuple(fc.constantFrom("a.txt", "result.json", "a.zip"), fc.uint8Array({ maxLength: 400 }))
  .map(([name, bytes]) => ({ name, bytes }));

/** Reads whatever comes: it must end, and with chats or with a reason. @param runs how many inputs */
export async function readSpoiled(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 4, arbitrary: spoiled }, { weight: 1, arbitrary: random }),
      fc.constantFrom(undefined, undefined, "whatsapp", "telegram", "messenger", "signal", "sms", "imessage", "discord"),
      fc.constantFrom(1 << 20, 997, 13),
      async ({ name, bytes }, format, pieceSize) => {
        const read = await readBytes(bytes, name, { pieceSize, ...(format !== undefined && { format }) });
        if (read.type === "cancelled") throw new Error("nobody cancelled");
      },
    ),
    { numRuns: runs },
  );
}
