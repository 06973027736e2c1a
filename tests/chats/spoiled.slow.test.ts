import process from "node:process";
import { describe, expect, it } from "vitest";
import { readFile, type Source, summaryOf } from "#chats";
import { bytesOf, readBytes } from "./reading.ts";
import { readSpoiled } from "./spoiled.ts";
import { zipOf } from "./zip-made.ts";

/** A file of which each MiB is the same. */
function endless(name: string, head: string, mib: number, fill: string): Source {
  const one = 1 << 20;
  const rest = bytesOf(fill.repeat(Math.ceil(one / fill.length))).slice(0, one);
  const first = rest.slice();
  first.set(bytesOf(head));
  const size = mib * one;
  return {
    name,
    size,
    async read(from, to) {
      const bytes = new Uint8Array(to - from);
      for (let at = from; at < to; ) {
        const whole = at < one ? first : rest;
        const part = whole.subarray(at % one, Math.min(one, (at % one) + to - at));
        bytes.set(part, at - from);
        at += part.length;
      }
      return bytes;
    },
  };
}

describe("F80 whatever is handed in", () => {
  it("F80i exports that were cut and spoiled, and bytes by chance, end in chats or a reason", async () => {
    await readSpoiled(1_000);
  }, 240_000);

  it("F80i one line without an end, and a text without an end in JSON, keep little", async () => {
    const before = process.memoryUsage().arrayBuffers;
    const text = await readFile(endless("chat.txt", "14.02.24, 10:00 - Kim: a\n14.02.24, 10:01 - Noa: ", 96, "word "));
    expect(text.type === "chats" && summaryOf(text.chats).messages).toBe(2);
    const json = `{"name":"B","type":"personal_chat","id":2,"messages":[{"id":1,"type":"message","date":"2024-03-01T10:00:00","from":"A","from_id":"user1","text":"hi"},{"id":2,"text":"`;
    const read = await readFile(endless("result.json", json, 64, "word "));
    expect(read.type === "chats" && summaryOf(read.chats)).toMatchObject({
      messages: 1,
      warnings: ["cut-short"],
      notUnderstood: { count: 1 },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 << 20);
  }, 240_000);

  it("F80i millions of lines that nobody wrote are one message", async () => {
    const read = await readFile(endless("chat.txt", "14.02.24, 10:00 - Kim: a\n14.02.24, 10:01 - Noa: b\n", 6, "1\n"));
    expect(read.type === "chats" && summaryOf(read.chats).messages).toBe(2);
  }, 240_000);

  it("F80i JSON a hundred thousand deep", async () => {
    const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)},"name":"B","type":"personal_chat","messages":[{"x":${"[".repeat(100_000)}${"]".repeat(100_000)},"date":"2024-03-01T10:00:00","from":"A","from_id":"user1","text":"hi"}]}`;
    const read = await readBytes(deep, "result.json", { format: "telegram" });
    expect(read.type === "chats" && summaryOf(read.chats)).toMatchObject({ messages: 1, warnings: [] });
  });

  it("F80d a text that grows without end is given up", async () => {
    const bomb = new Uint8Array(200 << 20);
    bomb.set(bytesOf("[1/1/20, 1:00:00 AM] X: hello\n"));
    expect(await readBytes(zipOf([{ path: "_chat.txt", bytes: bomb }]), "a.zip")).toEqual({ type: "unreadable", reason: "zip-bomb" });
  }, 60_000);

  it("F80i reading stops when it is told to", async () => {
    const signal = { aborted: false };
    const read = await readFile(endless("chat.txt", "14.02.24, 10:00 - Kim: a\n", 8, "b\n"), {
      signal,
      onProgress: (done, all) => {
        if (done > all / 2) signal.aborted = true;
      },
    });
    expect(read).toEqual({ type: "cancelled" });
  });
});
