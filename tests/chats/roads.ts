import { expect } from "vitest";
import { Measure } from "../../src/chats/text/measure.ts";
import { chance } from "./made.ts";
import { bytesOf, chatsOf, columnsOf, readBytes } from "./reading.ts";

/** Whole or in pieces of any size, as UTF-8 or UTF-16, with other line ends: a file says the same. */
export async function saysTheSameAnyway(text: string, name: string): Promise<void> {
  const whole = columnsOf(await chatsOf(text, name));
  for (const pieceSize of [1, 7, 1 << 10]) expect(columnsOf(await chatsOf(text, name, { pieceSize }))).toEqual(whole);
  const unplaced = whole.map(withoutPlaces);
  for (const bytes of [bytesOf(`\ufeff${text}`), utf16Of(`\ufeff${text}`), bytesOf(text.replaceAll("\n", "\r\n"))])
    expect(columnsOf(await chatsOf(bytes, name)).map(withoutPlaces)).toEqual(unplaced);
  await handsOutItsTexts(text, name);
}

/** Whoever hears a file gets the text of each entry, whole, whatever the pieces. */
async function handsOutItsTexts(text: string, name: string): Promise<void> {
  for (const pieceSize of [7, 1 << 20]) {
    const heard = new Set<string>();
    const hearer = (hash: number, chars: number, bytes: Uint8Array) => {
      const measure = new Measure();
      measure.feed(bytes, 0, bytes.length);
      expect([measure.hash, measure.chars]).toEqual([hash, chars]);
      heard.add(`${hash} ${chars}`);
    };
    for (const { columns } of await chatsOf(text, name, { pieceSize, hearer })) {
      const { hash, chars } = columns.table();
      expect(Array.from(hash, (own, at) => `${own} ${chars[at]}`).filter((key) => !heard.has(key))).toEqual([]);
    }
  }
}

/** Cut anywhere, or with bytes that were struck at random: a file is read, or refused with a reason, and never more than it holds. */
export async function bearsDamage(text: string, name: string, format: string): Promise<void> {
  const bytes = bytesOf(text);
  const random = chance(41);
  const step = Math.max(1, Math.floor(bytes.length / 60));
  const most = (await chatsOf(text, name)).reduce((sum, { columns }) => sum + columns.count, 0);
  for (let end = 0; end < bytes.length; end += step) {
    const read = await readBytes(bytes.subarray(0, end), name, { format });
    if (read.type === "chats") expect(read.chats.reduce((sum, { columns }) => sum + columns.count, 0)).toBeLessThanOrEqual(most + 1);
  }
  for (let round = 0; round < 60; round++) {
    const struck = bytes.slice(0, 4_000);
    for (let blow = 0; blow < 40; blow++) struck[Math.floor(random() * struck.length)] = Math.floor(random() * 256);
    await readBytes(struck, name, { format });
    await readBytes(
      struck.map(() => Math.floor(random() * 256)),
      name,
      { format },
    );
  }
}

function withoutPlaces({ position, length, lines, ...others }: Record<string, unknown>) {
  return [others, [position, length, lines].length];
}

function utf16Of(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
}
