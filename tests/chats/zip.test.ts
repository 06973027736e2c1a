import { describe, expect, it } from "vitest";
import { summaryOf } from "#chats";
import { madeChat, truthOf } from "./made.ts";
import { bytesOf, chatsOf, columnsOf, readBytes } from "./reading.ts";
import { exported, type Phone, phones } from "./whatsapp-made.ts";
import { zipOf } from "./zip-made.ts";

const names = ["Kim", "Noa"] as const;
const entries = madeChat(5, 400, 1_000);
const text = exported(entries, phones["iOS, United States"] as Phone, names);
const chat = bytesOf(text);

describe("F80 a chat in a zip", () => {
  it.each([true, false])("F80d is read as the text is, stored or packed", async (isStored) => {
    const zip = zipOf([
      { path: "__MACOSX/._chat.txt", bytes: bytesOf("[1/1/20, 1:00:00 AM] X: none") },
      { path: "00000001-PHOTO-2024-01-01-10-00-00.jpg", bytes: new Uint8Array(5_000) },
      { path: "00000002-notes.txt", bytes: bytesOf("[1/1/20, 1:00:00 AM] X: a document that was sent") },
      { path: "_chat.txt", bytes: chat, isStored },
    ]);
    for (const pieceSize of [1 << 20, 1_000]) {
      const chats = await chatsOf(zip, "WhatsApp Chat - Noa.zip", { pieceSize });
      expect(summaryOf(chats)).toMatchObject(truthOf(entries, names));
      expect(chats[0]?.name).toBe("Noa");
      expect(columnsOf(chats)).toEqual(columnsOf(await chatsOf(text, "WhatsApp Chat - Noa.txt")));
    }
  });

  it("F80d several chats of a zip stay several", async () => {
    const other = bytesOf(exported(entries.slice(0, 50), phones["Android, Britain"] as Phone, ["Kim", "Uma"]));
    const zip = zipOf([
      { path: "WhatsApp Chat with Noa.txt", bytes: chat },
      { path: "WhatsApp Chat with Uma.txt", bytes: other },
    ]);
    expect((await chatsOf(zip, "all.zip")).map(({ name, columns }) => [name, columns.count])).toEqual([
      ["Noa", 400],
      ["Uma", 50],
    ]);
  });

  it("F80d a zip with long numbers is read like one with short ones", async () => {
    const files = [
      { path: "a.jpg", bytes: new Uint8Array(700) },
      { path: "_chat.txt", bytes: chat },
    ];
    expect(columnsOf(await chatsOf(zipOf(files, true), "a.zip"))).toEqual(columnsOf(await chatsOf(zipOf(files), "a.zip")));
    const broken = zipOf(files, true);
    broken.fill(0xff, broken.length - 22 - 12, broken.length - 22 - 4);
    expect(await readBytes(broken, "a.zip")).toEqual({ type: "unreadable", reason: "zip-damaged" });
  });

  it("F80d says what is wrong with a zip", async () => {
    const zip = zipOf([{ path: "_chat.txt", bytes: chat }]);
    const broken = zip.slice();
    broken.fill(0xff, 60, 200);
    const why = async (bytes: Uint8Array) => {
      const read = await readBytes(bytes, "a.zip");
      return read.type === "unreadable" ? read.reason : read.type;
    };
    expect(await why(zip.subarray(0, zip.length - 40))).toBe("zip-damaged");
    expect(await why(broken)).toBe("zip-damaged");
    expect(await why(zipOf([{ path: "_chat.txt", bytes: chat, isEncrypted: true }]))).toBe("zip-encrypted");
    expect(await why(zipOf([{ path: "a.jpg", bytes: chat }]))).toBe("zip-without-chat");
    expect(await why(zipOf([{ path: "a.txt", bytes: bytesOf("a letter") }]))).toBe("zip-without-chat");
  });
});
