import { describe, expect, it } from "vitest";
import { isoLocal } from "../../calendar.ts";
import type { Chat } from "../../chat.ts";
import { flags, kinds } from "../../kinds.ts";
import { summaryOf } from "../../summary.ts";
import { WhatsAppReader } from "./reader.ts";

function read(...lines: readonly string[]): Chat {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const reader = new WhatsAppReader(null, bytes.length);
  reader.push(bytes);
  return reader.end()[0];
}

const kindsOf = (chat: Chat) => Array.from(chat.columns.table().kind, (code) => kinds[code]);
const timesOf = (chat: Chat) => Array.from(chat.columns.table().time, isoLocal);
const dated = (dates: readonly string[], end = ", 10:00 - Kim: hi") => read(...dates.map((date) => `${date}${end}`));

describe("F80 the order of a date", () => {
  it.each([
    ["a number above twelve", ["01/02/24", "14/02/24"], "dmy", []],
    ["a number above twelve, American", ["02/01/24", "02/14/24"], "mdy", []],
    ["a number above twelve, though it might be a year", ["14/02/24", "15/02/24"], "dmy", []],
    ["dots", ["01.02.24", "02.02.24"], "dmy", []],
    ["the year first", ["2024-02-01", "2024-02-02"], "ymd", []],
    ["steps back under the other reading", ["05/01/24", "06/01/24", "01/02/24", "02/02/24", "01/03/24"], "dmy", []],
    ["what changes more often", ["03/01/24", "03/02/24", "03/03/24", "03/05/24"], "mdy", []],
    ["nothing", ["01/02/24"], "dmy", ["date-order-unknown"]],
  ])("F80e by %s", (_, dates, order, warned) => {
    const chat = dated(dates);
    expect([chat.dateOrder, [...chat.warnings]]).toEqual([order, warned]);
  });

  it("F80e by AM and PM without a zero before, as in the United States", () => {
    expect(dated(["3/4/24"], ", 9:07 PM - Kim: hi").dateOrder).toBe("mdy");
    expect(dated(["03/04/24"], ", 9:07 PM - Kim: hi").warnings).toContain("date-order-unknown");
  });

  it("F80e dates of a calendar that is not known are said to be so", () => {
    expect(dated(["1445/8/14", "1445/8/15"], " 10:00 - Kim: hi").warnings).toContain("other-calendar");
  });

  it("F80e by the day in the name of what was sent", () => {
    const chat = read("03/04/24, 10:00 - Kim: IMG-20240304-WA0001.jpg (file attached)", "03/04/24, 10:01 - Noa: nice");
    expect([chat.dateOrder, [...chat.warnings], kindsOf(chat)]).toEqual(["mdy", [], ["image", "text"]]);
  });
});

describe("F80 what nobody wrote", () => {
  it("F80f a changed security code does not move the last contact", () => {
    const chat = read(
      "[14.02.24, 10:00:00] Kim: hello",
      "[14.02.24, 10:01:00] Noa: hi",
      "[20.05.24, 08:00:00] Noa: \u200eYour security code with Noa changed.",
    );
    expect(kindsOf(chat)).toEqual(["text", "text", "notice"]);
    expect(summaryOf([chat])).toMatchObject({ messages: 2, system: 1, byParticipant: { Kim: 1, Noa: 1 } });
  });

  it("F80f notices of Android, with a name, with a colon, in an unknown language", () => {
    const chat = read(
      "14/02/2024, 09:00 - Messages and calls are end-to-end encrypted.",
      "14/02/2024, 10:00 - Kim: hello",
      "14/02/2024, 10:01 - +123 45: hi",
      '14/02/2024, 10:02 - Kim changed the subject from "a" to "b: c"',
      "14/02/2024, 10:03 - +123 45: +123 45 updated the message timer. New messages will disappear.",
      "14/02/2024, 10:04 - Ŝanĝo de la numero",
    );
    expect(kindsOf(chat)).toEqual(["notice", "text", "text", "notice", "notice", "notice"]);
    expect(chat.people.list().map(({ name }) => name)).toEqual(["Kim", "+123 45"]);
  });

  it("F80f what was sent, deleted, called, shown once, changed", () => {
    const chat = read(
      "14/02/2024, 10:00 - Kim: <Media omitted>",
      "look at this",
      "14/02/2024, 10:01 - Noa: <io tute alia forlasita>",
      "14/02/2024, 10:02 - Kim: You deleted this message",
      "14/02/2024, 10:03 - Noa: Missed video call",
      "14/02/2024, 10:04 - Noa: null",
      "14/02/2024, 10:05 - Kim: PTT-20240214-WA0001.opus (Datei angehängt)",
      "14/02/2024, 10:06 - Kim: ubicación: https://maps.google.com/?q=1.5,2.5",
      "14/02/2024, 10:07 - Noa: five o'clock? <This message was edited>",
    );
    expect(kindsOf(chat)).toEqual(["media", "media", "deleted", "missed-call", "view-once", "voice", "location", "text"]);
    const { chars, flags: bits } = chat.columns.table();
    expect([chars[0], chars[7]]).toEqual([12, 13]);
    expect((bits[7] as number) & (flags.edited | flags.question)).toBe(flags.edited | flags.question);
    expect(chat.people.list()[chat.me ?? -1]?.name).toBe("Kim");
  });

  it("F80f marks of iOS tell without the language", () => {
    const chat = read(
      "[14.02.24, 10:00:00] Kim: saluton",
      "\u200e[14.02.24, 10:01:00] Kim: \u200ebildo ne aldonita",
      "\u200e[14.02.24, 10:02:00] Noa: jen ĝi \u200ebildo ne aldonita",
      "[14.02.24, 10:03:00] Noa: \u200eŝanĝiĝis la kodo",
      "[14.02.24, 10:04:00] Noa: \u200eVoice call, \u200e4 min",
      "\u200e[14.02.24, 10:05:00] Kim: \u200e<aldonita: 00000042-PHOTO-2024-02-14-10-05-00.jpg>",
    );
    expect(kindsOf(chat)).toEqual(["text", "media", "media", "notice", "call", "image"]);
    expect(Array.from(chat.columns.table().chars)).toEqual([7, 0, 6, 0, 0, 0]);
  });
});

describe("F80 one shape, matched strictly", () => {
  it("F80g what only looks like a header stays text", () => {
    const chat = read(
      "14/02/2024, 10:00 - Kim: he wrote",
      "[14.02.24, 09:00:00] Noa: this",
      "14.02.24, 09:00 - Noa: and this",
      "14/02/2024, 10:05 - Noa: oh",
    );
    expect(chat.columns.count).toBe(2);
  });

  it("F80g where a file goes on in another shape, so does the reading", () => {
    const chat = read(
      "2/14/24, 9:00 PM - Kim: one",
      "2/14/24, 9:01 PM - Noa: two",
      "2/15/24, 9:02 PM - Kim: three",
      "16.02.24, 21:00 - Noa: four",
      "16.02.24, 21:01 - Kim: five",
    );
    expect(timesOf(chat)).toEqual(["14T21:00", "14T21:01", "15T21:02", "16T21:00", "16T21:01"].map((at) => `2024-02-${at}:00`));
    expect(chat.warnings).toContain("date-order-changes");
  });

  it.each([3, 3_000])("F80g three shapes, one after the other, of %s lines each", (count) => {
    const part = (header: (minute: string) => string) =>
      Array.from({ length: count }, (_, at) => `${header(`0${at % 3}`)}${at % 3 === 1 ? "Noa" : "Kim"}: so`);
    const parts = [
      part((minute) => `14.02.24, 21:${minute} - `),
      part((minute) => `2/15/24, 9:${minute} PM - `),
      part((minute) => `[2024-02-16, 21:${minute}:00] `),
    ];
    // A long part is no quotation: behind it, the first shape may come back.
    if (count > 3) parts.push(part((minute) => `17.02.24, 21:${minute} - `));
    const chat = read(...parts.flat());
    const times = parts.flatMap((lines, day) => lines.map((_, at) => `2024-02-${14 + day}T21:0${at % 3}:00`));
    expect(timesOf(chat)).toEqual(times);
    expect(Array.from(chat.columns.table().who)).toEqual(times.map((_, at) => Number(at % 3 === 1)));
  });

  it("F80g a name may hold a colon, and a text may begin like one", () => {
    const chat = read(
      "14/02/2024, 10:00 - Noa: work: hello",
      "14/02/2024, 10:01 - Noa: work: how are you",
      "14/02/2024, 10:02 - Kim: note: milk",
      "14/02/2024, 10:03 - Noa: work: fine: all of it",
      "14/02/2024, 10:04 - Kim: bye",
    );
    expect(summaryOf([chat]).byParticipant).toEqual({ "Noa: work": 3, Kim: 2 });
  });

  it("F80g lines before the first header are counted and shown", () => {
    const chat = read("a line", "another", "14/02/2024, 10:00 - Kim: hello");
    expect(chat.notUnderstood).toMatchObject({ count: 2, lines: ["a line", "another"] });
  });

  it("F80g a number of messages about which the app cuts is said", () => {
    const lines = Array.from({ length: 10_101 }, (_, at) => `${1 + (at % 28)}.02.2024, 10:00 - Kim: ${at}`);
    const isCut = (count: number) => read(...lines.slice(0, count)).warnings.has("cut-by-the-app");
    expect([9_899, 9_900, 10_000, 10_100, 10_101].map(isCut)).toEqual([false, true, true, true, false]);
  });
});
