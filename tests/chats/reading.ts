import { type Chat, type ReadOptions, type ReadResult, readFile, sourceOfBytes, type Table } from "#chats";

/** Bytes of text, or those of a text as UTF-8. */
export const bytesOf = (given: string | Uint8Array): Uint8Array => (typeof given === "string" ? new TextEncoder().encode(given) : given);

/** Reads bytes as if they were a file. */
export function readBytes(given: string | Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  return readFile(sourceOfBytes(name, bytesOf(given)), options);
}

/** The chats of a file that holds some. */
export async function chatsOf(given: string | Uint8Array, name = "chat.txt", options: ReadOptions = {}): Promise<readonly Chat[]> {
  const read = await readBytes(given, name, options);
  if (read.type !== "chats") throw new Error(read.type === "unreadable" ? read.reason : read.type);
  return read.chats;
}

/** What stands in the columns, to be compared. */
export function columnsOf(chats: readonly Chat[]): readonly Record<string, unknown>[] {
  return chats.map((chat) => ({
    ...Object.fromEntries(Object.entries(chat.columns.table()).map(([name, column]) => [name, Array.from(column as Table["time"])])),
    people: chat.people.list(),
    me: chat.me,
    name: chat.name,
    order: chat.dateOrder,
    warnings: [...chat.warnings],
    lines: chat.notUnderstood.lines,
  }));
}
