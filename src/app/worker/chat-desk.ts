/** What the worker does with the files it is given: it holds them and their columns, and gives numbers and names. */
import {
  type Again,
  analyse,
  asOne,
  type Chat,
  contactDays,
  findInOwnTexts,
  mergeChats,
  mostTexts,
  putInZone,
  type ReadOptions,
  readFile,
  type Settings,
  sourceOfBlob,
  summaryOf,
} from "#chats";
import type { ChatCalls, ChatLine, Chosen, FileRead, Picked, Sides, Wishes } from "./chats-protocol.ts";

/** Writers that are sent to the page; a channel has thousands. */
const mostWriters = 200;
/** Bytes of a piece while texts are looked into: between two pieces another question is heard. */
const shortPiece = 1 << 15;

/** @param progress told how much is done, from 0 to 1 */
export function chatDesk(progress: (done: number) => void): ChatCalls {
  let files: readonly Again[] = [];
  let chats: readonly Chat[] = [];
  let chat: Chat | null = null;
  let looking = { aborted: false };
  const turn = () => {
    looking.aborted = true;
    looking = { aborted: false };
    return looking;
  };
  const chosen = () => {
    if (chat === null) throw new Error("No chat is chosen");
    return chat;
  };
  return {
    async read(picked, wishes) {
      turn();
      chat = null;
      files = picked.map((one) => againOf(one, wishes));
      const read: (FileRead & { readonly held: readonly Chat[] })[] = [];
      const all = picked.reduce((sum, { file }) => sum + file.size, 0);
      let before = 0;
      for (const file of files) {
        const onProgress = (done: number, of: number) => progress((before + (done / of) * file.source.size) / Math.max(1, all));
        read.push(await readOne(file, onProgress, wishes.zone));
        before += file.source.size;
      }
      chats = mergeChats(read.map(({ held }) => held));
      return {
        files: read.map(({ held: _, ...one }) => one),
        chats: chats.map(lineOf),
        dateDoubts: summaryOf(chats).dateDoubts,
      };
    },
    async choose(places) {
      turn();
      chat = asOne(places.flatMap((place) => chats[place] ?? []));
      return chosenOf(chat);
    },
    async analyse(sides) {
      turn();
      const settings = settingsOf(chosen(), sides);
      return { analysis: analyse(chosen(), settings), contacts: contactDays(chosen(), settings) };
    },
    async kinds(sides) {
      const signal = turn();
      const { kinds, kindsIn } = await import("#check");
      const settings = settingsOf(chosen(), sides);
      const all = files.length;
      const again = files.map(({ source, options }, at) => {
        const onProgress = (done: number, of: number) => {
          if (!signal.aborted) progress((at + done / of) / all);
        };
        return { source, options: { ...options, signal, onProgress, pieceSize: shortPiece } };
      });
      const own = await findInOwnTexts(again, chosen(), settings.me, { kinds, of: kindsIn }, mostTexts);
      if (own === null || signal.aborted) return null;
      const { found, ...counts } = own;
      const analysis = analyse(chosen(), { ...settings, found });
      return { kindsOfPush: (analysis.type === "group" ? null : analysis.kindsOfPush) ?? [], ...counts };
    },
  };
}

function againOf({ file, format }: Picked, { dates }: Wishes): Again {
  const options: ReadOptions = { ...(format !== null && { format }), ...(dates !== null && { dates }) };
  return { source: sourceOfBlob(file.name, file), options };
}

async function readOne(
  { source, options }: Again,
  onProgress: (done: number, all: number) => void,
  zone: string,
): Promise<FileRead & { readonly held: readonly Chat[] }> {
  try {
    const read = await readFile(source, { ...options, onProgress });
    if (read.type !== "chats") return { type: "unreadable", reason: read.type === "unreadable" ? read.reason : "gone", held: [] };
    for (const chat of read.chats) inZone(chat, zone);
    const entries = read.chats.reduce((sum, { columns }) => sum + columns.count, 0);
    return { type: "chats", format: read.format, entries, held: read.chats };
  } catch (error) {
    // The browser's own errors: the file was moved or changed, or the page may not open it any more.
    if (!(error instanceof DOMException)) throw error;
    return { type: "unreadable", reason: "gone", held: [] };
  }
}

/** That the hours were worked out is still to be said: the clock that they saw may have been another one. */
function inZone(chat: Chat, zone: string): void {
  const isUtc = chat.warnings.has("no-zone");
  putInZone(chat, zone);
  if (isUtc) chat.warnings.add("no-zone");
}

function lineOf(chat: Chat): ChatLine {
  const { messages, firstLocal, lastLocal, participants } = summaryOf([chat]);
  const name = chat.name ?? participants.slice(0, 3).join(", ");
  return { name, messages, begins: dayOf(firstLocal), ends: dayOf(lastLocal) };
}

function chosenOf(chat: Chat): Chosen {
  const { participants: _, byParticipant, breakup: __, ...summary } = summaryOf([chat]);
  const writers = Object.entries(byParticipant)
    .map(([name, messages]) => ({ name, messages }))
    .sort((one, other) => other.messages - one.messages)
    .slice(0, mostWriters);
  return { ...summary, writers, proposed: summary.me ?? notThem(chat, writers) };
}

/** Of two, whoever does not give the chat its name. */
function notThem({ name }: Chat, writers: Chosen["writers"]): string | null {
  if (writers.length !== 2 || !writers.some((writer) => writer.name === name)) return null;
  return writers.find((writer) => writer.name !== name)?.name ?? null;
}

function settingsOf(chat: Chat, { me, them, breakup, today }: Sides): Settings & { readonly them: readonly number[] } {
  const people = chat.people.list();
  const places = (names: readonly string[]) => people.flatMap(({ name }, place) => (names.includes(name) ? [place] : []));
  return { me: places(me), them: places(them), breakup, today };
}

function dayOf(local: string | null): string | null {
  return local === null ? null : local.slice(0, 10);
}
