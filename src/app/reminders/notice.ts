/**
 * A reminder as it travels, and what the lock screen shows of it. A push service and a server see a time and sealed bytes, always as many. Something
 * is shown whatever comes: a browser that is pushed to and shows nothing shows a text of its own.
 */
import { type NameChoice, nameChoices } from "../look-form.ts";
import { words as said } from "../words/en.ts";
import { isNeutral } from "./neutral.ts";

/** What `showNotification` takes. */
export interface Notice {
  readonly title: string;
  readonly options: {
    readonly body: string;
    /** One reminder that is sent twice is shown once. */
    readonly tag: string;
  };
}

const version = 1;
/** Bytes of every reminder before it is sealed: room for the longest words and their marks. */
const size = 320;

/** @param name the neutral name under which the app stands @param words at most 60 letters, as `isNeutral` asks for */
export function noticeBytes(name: NameChoice, words: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(0x20);
  const text = JSON.stringify({ v: version, name, words });
  if (new TextEncoder().encodeInto(text, bytes).read < text.length) throw new RangeError("The words of a reminder are too long");
  return bytes;
}

/**
 * @param opened what stood in the reminder; null where it could not be opened
 * @param id of the reminder
 * @returns the words that were chosen; where there are none that may be shown, those that say nothing
 */
export function noticeOf(opened: Uint8Array | null, id: string): Notice {
  const { name, words } = read(opened);
  return { title: said.names[name], options: { body: words, tag: id } };
}

function read(opened: Uint8Array | null): { readonly name: NameChoice; readonly words: string } {
  const usual = { name: "notes", words: said.reminder } as const;
  if (opened === null) return usual;
  try {
    const { v, name, words } = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(opened)) as Readonly<Record<string, unknown>>;
    if (v !== version || typeof words !== "string" || !isNeutral(words, null)) return usual;
    return { name: nameChoices.find((one) => one === name) ?? usual.name, words };
  } catch {
    return usual;
  }
}
