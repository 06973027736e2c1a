import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf, readLog } from "./lines.ts";

const id = (n: number) => `${n.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
const entry = (n: number, more: object = {}) => ({
  id: id(n),
  lamport: n,
  at: 1_772_400_000_000 + n,
  offset: 60,
  device: "phone",
  chapter: "c1",
  kind: "urge",
  v: 1,
  body: { strength: 5 },
  ...more,
});
const read = (text: string) => readLog(Buffer.from(text));
const faultsOf = (text: string) => read(text)?.faults.map(({ line, where, why }) => `${line} ${where} ${why}`);

describe("a log in lines", () => {
  it("reads one entry a line, blank lines and other line ends too", () => {
    const text = `${JSON.stringify(entry(1))}\r\n\n  \n${JSON.stringify(entry(2))}`;
    expect(read(text)?.log.entries().length).toBe(2);
    expect(read(text)?.faults).toEqual([]);
    expect(read("")?.log.entries()).toEqual([]);
    expect(read("\n\n")?.faults).toEqual([]);
  });

  it("says which line was left out, where and why, and never what stood in it", () => {
    const secret = "my words to Robin";
    const lines = [entry(1), entry(2, { body: { strength: 11 } }), entry(3, { body: { strength: 3, [secret]: secret } }), { secret }];
    const text = `${lines.map(lineOf).join("")}${secret}\n`;
    const faults = read(text)?.faults ?? [];
    expect(faultsOf(text)).toEqual([
      "2 body.strength is above 10",
      expect.stringMatching(/^3 body\S* is no field of this kind$/),
      "4 id is no UUIDv4 in small letters",
      "5  is no JSON",
    ]);
    expect(JSON.stringify(faults)).not.toContain("Robin");
    expect(read(text)?.log.entries().length).toBe(1);
  });

  it("an entry of a kind that is not known yet stays and is no fault", () => {
    const read = readLog(Buffer.from(lineOf(entry(1, { kind: "dream", body: { deep: [1] } }))));
    expect([read?.faults, read?.log.situation.unknown]).toEqual([[], 1]);
  });

  it("a line that was cut short anywhere is left out, and all before it are read", () => {
    const whole = [entry(1), entry(2, { body: { strength: 5, trigger: "a café 😭" } })].map(lineOf);
    const bytes = Buffer.from(whole.join(""));
    const first = Buffer.byteLength(whole[0] ?? "");
    fc.assert(
      fc.property(fc.integer({ min: first + 7, max: bytes.length - 2 }), (end) => {
        const cut = readLog(bytes.subarray(0, end));
        expect(cut?.log.entries().map(({ id }) => id)).toContain(id(1));
        const isWhole = end === bytes.length - 1;
        expect(cut?.faults.map(({ why }) => why)).toEqual(isWhole ? [] : ["is half written"]);
      }),
    );
    expect(readLog(bytes.subarray(0, 30))?.faults.map(({ why }) => why)).toEqual(["is half written"]);
  });

  it("refuses what is no log", () => {
    for (const text of ["hello", "hello\n", "{}\n", `{"text":"hi"}\n`, "[]\n", "7", "null\n", "\u0000\u0000", `{\n  "name": "keel"\n}\n`])
      expect(read(text)).toBeNull();
    expect(readLog(Uint8Array.of(0xff, 0xd8, 0xff))).toBeNull();
  });

  it("reads any bytes without a throw", () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.json().map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 6 }), (parts) => {
        const bytes = Buffer.concat([...parts.flatMap((part) => [part, Buffer.from("\n")]), Buffer.from(lineOf(entry(9)))]);
        expect(readLog(bytes)?.log.entry(id(9))?.lamport).toBe(9);
      }),
    );
  });
});
