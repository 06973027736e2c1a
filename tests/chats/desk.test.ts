import { describe, expect, it } from "vitest";
import { chatDesk } from "../../src/app/worker/chat-desk.ts";
import { twoPeople, whatsAppText } from "../e2e/chat-files.ts";
import { telegramChat } from "./telegram-made.ts";

const wishes = { dates: null, zone: "Europe/Madrid" } as const;
const picked = (name: string, ...parts: BlobPart[]) => ({ file: new File(parts, name), format: null });
const sides = { me: ["Kim"], them: ["R."], breakup: "2026-10-18", today: "2026-11-26" };
const chat = whatsAppText(twoPeople(3_000));

/** Every text that stands in an answer. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];

describe("F80 the desk that reads chats", () => {
  it("F80 reads files, says what is in each, and how far it is", async () => {
    const told: number[] = [];
    const desk = chatDesk((done) => told.push(done));
    const read = await desk.read([picked("WhatsApp Chat with R..txt", chat), picked("a.pdf", "%PDF"), picked("b.txt")], wishes);
    expect(read.files).toEqual([
      { type: "chats", format: "whatsapp", entries: 3_000 },
      { type: "unreadable", reason: "unknown-format" },
      { type: "unreadable", reason: "empty" },
    ]);
    expect(read.chats).toEqual([{ name: "R.", messages: 3_000, begins: "2026-08-19", ends: expect.stringMatching(/^2026-11-/) }]);
    expect(told.at(-1)).toBeGreaterThan(0.9);
    expect(told).toEqual([...told].sort((x, y) => x - y));
  });

  it("F81 no answer holds what somebody wrote", async () => {
    const desk = chatDesk(() => {});
    const answers = [
      await desk.read([picked("WhatsApp Chat with R..txt", chat)], wishes),
      await desk.choose([0]),
      await desk.analyse(sides),
      await desk.kinds(sides),
    ];
    const texts = new Set(twoPeople(3_000).map(({ text }) => text));
    expect(answers.flatMap(textsIn).filter((text) => texts.has(text))).toEqual([]);
  });

  it("F80 proposes who made the export, by what the file tells", async () => {
    const desk = chatDesk(() => {});
    await desk.read([picked("WhatsApp Chat with R..txt", chat)], wishes);
    expect(await desk.choose([0])).toMatchObject({ proposed: "Kim", writers: [{ messages: expect.any(Number) }, {}] });
    await desk.read([picked("chat.txt", chat)], wishes);
    expect(await desk.choose([0])).toMatchObject({ proposed: null });
    await desk.read([picked("result.json", telegramChat(twoPeople(100), ["Kim", "R."]))], wishes);
    expect(await desk.choose([0])).toMatchObject({ proposed: "Kim" });
  });

  it("F80 finds kinds of push in the own texts, and gives way to what is asked next", async () => {
    const desk = chatDesk(() => {});
    await desk.read([picked("WhatsApp Chat with R..txt", chat)], wishes);
    await desk.choose([0]);
    const found = await desk.kinds(sides);
    expect(found?.told).toBe(found?.texts);
    expect(found?.kindsOfPush.some(({ kinds }) => (kinds.pleads ?? 0) + (kinds.declares ?? 0) > 0)).toBe(true);
    const [kinds, analysed] = await Promise.all([desk.kinds(sides), desk.analyse(sides)]);
    expect(kinds).toBeNull();
    expect(analysed.analysis.type).toBe("two-sided");
  });

  it("F80 chats of one person under two names are read as one, and one-sided where nobody else is named", async () => {
    const desk = chatDesk(() => {});
    const early = whatsAppText(twoPeople(200));
    const late = telegramChat(twoPeople(300, 9), ["Kim", "Rosa"]);
    const { chats } = await desk.read([picked("chat.txt", early), picked("result.json", late)], wishes);
    expect(chats.map(({ messages }) => messages)).toEqual([200, 300]);
    const { writers } = await desk.choose([0, 1]);
    expect(writers.map(({ name }) => name).sort()).toEqual(["Kim", "R.", "Rosa"]);
    const both = await desk.analyse({ ...sides, them: ["R.", "Rosa"] });
    expect(both.analysis).toMatchObject({ type: "two-sided" });
    expect((await desk.analyse({ ...sides, them: [] })).analysis).toMatchObject({ type: "one-sided" });
  });

  it("F80 hours of a file that knows UTC only are those of the device, and that is said", async () => {
    const desk = chatDesk(() => {});
    const messages = [
      { sender_name: "Kim", timestamp_ms: Date.UTC(2026, 6, 1, 22, 30), content: "so" },
      { sender_name: "R.", timestamp_ms: Date.UTC(2026, 6, 1, 22, 20), content: "and" },
    ];
    await desk.read([picked("message_1.json", JSON.stringify({ participants: [{ name: "R." }, { name: "Kim" }], messages }))], wishes);
    expect(await desk.choose([0])).toMatchObject({ firstLocal: "2026-07-02T00:20:00", warnings: ["no-zone"] });
  });

  it("F80 a file that cannot be opened any more is said", async () => {
    const file = new File(["x"], "chat.txt");
    file.slice = () => {
      throw new DOMException("gone", "NotReadableError");
    };
    expect((await chatDesk(() => {}).read([{ file, format: null }], wishes)).files).toEqual([{ type: "unreadable", reason: "gone" }]);
  });
});
