import fc from "fast-check";
import { madeChat } from "./made.ts";
import { bytesOf, readBytes } from "./reading.ts";
import { telegramAccount, telegramChat } from "./telegram-made.ts";
import { exported, type Phone, phones } from "./whatsapp-made.ts";
import { zipOf } from "./zip-made.ts";

const names = ["Kim", "Noa: ❤️"] as const;
const chat = (name: string) => exported(madeChat(1, 40, 60_000), phones[name] as Phone, names);
const texts = ["Android, Germany", "iOS, United States", "Android, Arabic digits", "iOS, Japanese calendar"].map(chat);
const telegram = telegramChat(madeChat(1, 40, 1_000), names);

const seeds: readonly (readonly [string, Uint8Array])[] = [
  ...texts.map((text) => ["chat.txt", bytesOf(text)] as const),
  ["result.json", bytesOf(telegram)],
  ["result.json", bytesOf(telegramAccount([telegram, telegram]))],
  ["chat.zip", zipOf(texts.map((text, at) => ({ path: `${at}.txt`, bytes: bytesOf(text), isStored: at === 1 })))],
];

/** An export that was cut, in which bytes were changed, taken out, or doubled. */
const spoiled = fc
  .record({
    seed: fc.constantFrom(...seeds),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255), fc.nat(3)), { maxLength: 12 }),
    isCut: fc.boolean(),
  })
  .map(({ seed: [name, bytes], cut, changes, isCut }) => {
    let own = Array.from(isCut ? bytes.subarray(0, Math.floor(cut * bytes.length)) : bytes);
    for (const [place, byte, way] of changes) {
      const at = Math.floor(place * own.length);
      if (way === 0) own[at] = byte;
      else if (way === 1) own.splice(at, byte);
      else if (way === 2) own = [...own.slice(0, at), ...own.slice(Math.max(0, at - byte))];
      else own.splice(at, 0, byte);
    }
    return { name, bytes: new Uint8Array(own) };
  });

const random = fc
  .tuple(fc.constantFrom("a.txt", "result.json", "a.zip"), fc.uint8Array({ maxLength: 400 }))
  .map(([name, bytes]) => ({ name, bytes }));

/** Reads whatever comes: it must end, and with chats or with a reason. @param runs how many inputs */
export async function readSpoiled(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 4, arbitrary: spoiled }, { weight: 1, arbitrary: random }),
      fc.constantFrom(undefined, "whatsapp", "telegram"),
      fc.constantFrom(1 << 20, 997, 13),
      async ({ name, bytes }, format, pieceSize) => {
        const read = await readBytes(bytes, name, { pieceSize, ...(format !== undefined && { format }) });
        if (read.type === "cancelled") throw new Error("nobody cancelled");
      },
    ),
    { numRuns: runs },
  );
}
