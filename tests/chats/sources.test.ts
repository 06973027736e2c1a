import { Blob } from "node:buffer";
import { describe, expect, it } from "vitest";
import { type Chat, mergeChats, putInZone, readFile, sourceOfBlob, sourceOfBytes, summaryOf, unknownOffset } from "#chats";
import { madeChat, truthOf } from "./made.ts";
import { bytesOf, chatsOf, columnsOf, readBytes } from "./reading.ts";
import { telegramChat } from "./telegram-made.ts";
import { exported, type Phone, phones } from "./whatsapp-made.ts";

const names = ["Kim", "Noa"] as const;
const entries = madeChat(31, 400, 60_000);
const text = exported(entries, phones["Android, Germany"] as Phone, names);

describe("F80 how a file is read", () => {
  it("F80c a Blob gives what its bytes give", async () => {
    const read = await readFile(sourceOfBlob("chat.txt", new Blob([bytesOf(text)])), { pieceSize: 1_000 });
    expect(read.type === "chats" && columnsOf(read.chats)).toEqual(columnsOf(await chatsOf(text)));
  });

  it("F80i tells how far it is, up to the end", async () => {
    const told: (readonly [number, number])[] = [];
    await chatsOf(text, "chat.txt", { pieceSize: 5_000, onProgress: (done, all) => told.push([done, all]) });
    const size = bytesOf(text).length;
    expect(told).toEqual(Array.from({ length: Math.ceil(size / 5_000) }, (_, at) => [Math.min(size, (at + 1) * 5_000), size]));
  });

  it("F80i stops before the next piece when it is told to", async () => {
    const signal = { aborted: false };
    let pieces = 0;
    const onProgress = () => {
      pieces++;
      signal.aborted = pieces === 2;
    };
    expect(await readBytes(text, "chat.txt", { pieceSize: 1_000, signal, onProgress })).toEqual({ type: "cancelled" });
    expect(pieces).toBe(2);
  });

  it("F80i a source that ends before its size is read up to there", async () => {
    const bytes = bytesOf(text);
    const source = { ...sourceOfBytes("chat.txt", bytes), size: bytes.length * 2 };
    const read = await readFile(source, { pieceSize: 1_000 });
    expect(read.type === "chats" && summaryOf(read.chats)).toMatchObject(truthOf(entries, names));
  });
});

describe("F80 clocks", () => {
  const hour = 3_600_000;

  it("F80j an instant that is known is shown as the clock of the zone showed it, before and after a change", async () => {
    // The computer that exported stood an hour east of UTC.
    const [winter, summer] = [Date.UTC(2024, 2, 31, 1, 59), Date.UTC(2024, 2, 31, 2, 1)];
    const made = [winter, summer].map((time) => ({ time, who: 0, kind: "text", text: "so", isEdited: false }) as const);
    const [chat] = (await chatsOf(telegramChat(made, names), "result.json")) as [Chat];
    putInZone(chat, "Europe/Berlin");
    const { time, offset } = chat.columns.table();
    expect([Array.from(time), Array.from(offset)]).toEqual([
      [winter, summer + hour],
      [60, 120],
    ]);
    putInZone(chat, "Asia/Kolkata");
    expect([Array.from(time), Array.from(offset)]).toEqual([
      [winter + 4.5 * hour, summer + 4.5 * hour],
      [330, 330],
    ]);
  });

  it("F80j a clock on the wall stays, and gets the offset that it had there", async () => {
    const [chat] = (await chatsOf("14.02.24, 10:00 - Kim: a\n14.07.24, 10:00 - Noa: b\n")) as [Chat];
    const { time, offset } = chat.columns.table();
    const before = Array.from(time);
    expect(Array.from(offset)).toEqual([unknownOffset, unknownOffset]);
    putInZone(chat, "America/New_York");
    expect([Array.from(time), Array.from(offset)]).toEqual([before, [-300, -240]]);
  });
});

describe("F80 several files of one chat", () => {
  const lines = text.split(/(?=^\d\d\.\d\d\.\d\d, )/m);
  const parts = async (from: number, to: number) => chatsOf(lines.slice(from, to).join(""));
  const shown = (chats: readonly Chat[]) =>
    chats.map((chat) => {
      const people = chat.people.list();
      const { time, who, kind, hash, chars } = chat.columns.table();
      return Array.from(time, (at, index) => [at, people[who[index] ?? -1]?.name, kind[index], hash[index], chars[index]].join(" ")).sort();
    });

  it("F80h two halves that overlap are the whole, in either order", async () => {
    expect(lines.length).toBe(400);
    const [early, late, whole] = [await parts(0, 260), await parts(180, 400), await parts(0, 400)];
    expect(shown(mergeChats([early, late]))).toEqual(shown(whole));
    expect(shown(mergeChats([late, early]))).toEqual(shown(whole));
    expect(columnsOf(mergeChats([early, late])).map(({ time }) => time)).toEqual(columnsOf(whole).map(({ time }) => time));
    expect(summaryOf(mergeChats([late, early]))).toMatchObject({ ...truthOf(entries, names), me: "Kim" });
  });

  it("F80h chats of other people stay by themselves", async () => {
    const other = await chatsOf(exported(entries.slice(0, 30), phones["Android, Germany"] as Phone, ["Kim", "Uma"]));
    expect(mergeChats([await parts(0, 400), other]).map(({ columns }) => columns.count)).toEqual([400, 30]);
  });
});
