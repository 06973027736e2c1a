import { describe, expect, it } from "vitest";
import { analyse } from "./analysis/analyse.ts";
import { mergeChats } from "./merge.ts";
import { findInOwnTexts } from "./own-texts.ts";
import { readFile } from "./read.ts";
import { sourceOfBytes } from "./source.ts";

const seenIn = () => {
  const seen: string[] = [];
  const looks = {
    kinds: ["hello", "bye"],
    of(text: string) {
      seen.push(text);
      return text.startsWith("?") ? null : Number(/hello/.test(text)) | (Number(/bye/.test(text)) << 1);
    },
  };
  return { seen, looks };
};

async function read(...texts: readonly string[]) {
  const files = texts.map((text, at) => ({ source: sourceOfBytes(`${at}.txt`, new TextEncoder().encode(text)), options: {} }));
  const chats = await Promise.all(
    files.map(async ({ source, options }) => {
      const result = await readFile(source, options);
      return result.type === "chats" ? result.chats : [];
    }),
  );
  const [chat] = mergeChats(chats);
  if (chat === undefined) throw new Error("No chat");
  return { files, chat };
}

const line = (month: number, who: string, text: string) => `14.0${month}.24, 10:00 - ${who}: ${text}\n`;

describe("F80 what is found in my own texts", () => {
  it("F80 each text of mine is looked at once, whole, and nobody else's", async () => {
    const { files, chat } = await read(
      line(1, "Kim", "hello\nand bye") + line(2, "Noa", "hello") + line(3, "Kim", "ok") + line(3, "Kim", "ok") + line(4, "Kim", "? bye"),
    );
    const { seen, looks } = seenIn();
    const own = await findInOwnTexts(files, chat, [0], looks, 100);
    expect(seen).toEqual(["hello\nand bye", "ok", "? bye"]);
    expect(own).toMatchObject({ texts: 4, chosen: 4, told: 3 });
    const analysis = analyse(chat, { me: [0], found: own?.found ?? null });
    expect(analysis.type === "two-sided" ? analysis.kindsOfPush : null).toEqual([
      { month: "2024-01", messages: 1, kinds: { hello: 1, bye: 1 } },
      { month: "2024-02", messages: 0, kinds: {} },
      { month: "2024-03", messages: 2, kinds: {} },
      { month: "2024-04", messages: 0, kinds: {} },
    ]);
  });

  it("F80 files that overlap, in any order, give what one file gives", async () => {
    const lines = Array.from({ length: 9 }, (_, at) =>
      line(at + 1, at % 2 === 0 ? "Kim" : "Noa", at % 3 === 0 ? "hello you" : `bye ${at}`),
    );
    const kinds = async (...texts: readonly string[]) => {
      const { files, chat } = await read(...texts);
      const me = [chat.people.named("Kim") ?? -1];
      const own = await findInOwnTexts(files, chat, me, seenIn().looks, 100);
      const analysis = analyse(chat, { me, found: own?.found ?? null });
      return analysis.type === "two-sided" ? analysis.kindsOfPush : null;
    };
    const whole = await kinds(lines.join(""));
    expect(whole?.map(({ kinds }) => kinds)).toContainEqual({ hello: 1 });
    expect(await kinds(lines.slice(3).join(""), lines.slice(0, 6).join(""))).toEqual(whole);
  });

  it("F80 of more texts than are looked at, as many are chosen evenly from the first to the last", async () => {
    const lines = Array.from({ length: 90 }, (_, at) => line(1 + Math.floor(at / 10), "Kim", `hello ${at}`));
    const { files, chat } = await read(lines.join("") + line(9, "Noa", "ok"));
    const { seen, looks } = seenIn();
    const own = await findInOwnTexts(files, chat, [0], looks, 18);
    expect(own).toMatchObject({ texts: 90, chosen: 18, told: 18 });
    expect(seen.map((text) => Number(text.slice(6)))).toEqual(Array.from({ length: 18 }, (_, at) => at * 5));
    const analysis = analyse(chat, { me: [0], found: own?.found ?? null });
    expect(analysis.type === "two-sided" ? analysis.kindsOfPush?.map(({ messages }) => messages) : null).toEqual(Array(9).fill(2));
  });

  it("F80 it ends when it is told to", async () => {
    const { files, chat } = await read(line(1, "Kim", "hello") + line(2, "Noa", "ok"));
    const stopped = files.map((file) => ({ ...file, options: { signal: { aborted: true } } }));
    expect(await findInOwnTexts(stopped, chat, [0], seenIn().looks, 100)).toBeNull();
  });
});
