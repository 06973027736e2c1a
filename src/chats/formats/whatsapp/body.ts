import { counts, type Kind } from "../../kinds.ts";
import { markAt, plain } from "../../text/marks.ts";
import { isEditedMark, isNotice, isSealed, type Meaning, mayMean, meaningOf, meaningOfBytes, meaningOfStart } from "./phrases.ts";
import { attachment, sentFile } from "./sent.ts";

/** What the first line of an entry is. */
export interface Body {
  readonly kind: Kind;
  /** What somebody wrote in it, to be measured: a text or a caption. */
  from: number;
  to: number;
  readonly isMine?: boolean;
  /** The day in the name of what was sent: year, month, day. */
  readonly day?: readonly [number, number, number];
}

/** Bytes of a first line that are looked at as text. */
const longestLook = 600;
const decoder = new TextDecoder("utf-8");

/**
 * What the first line of an entry is: a text, or what the app wrote instead.
 * @param start where it begins
 * @param nameFrom where the name of who wrote it begins, and `nameTo` where it ends
 * @param isIos whether iOS wrote the header: only there a mark before a text says that the app wrote it
 * @param isMarked whether a mark stands before the whole entry, as iOS does where something was sent
 */
export function bodyOf(
  bytes: Uint8Array,
  start: number,
  to: number,
  nameFrom: number,
  nameTo: number,
  isIos: boolean,
  isMarked: boolean,
): Body {
  let from = start;
  if (isIos && (isMarked || isSign(bytes, from))) return markedBody(bytes, from, to, isMarked);
  while (isSign(bytes, from)) from += 3;
  const last = bytes[to - 1] ?? 0;
  if (bytes[from] === less && last === greater) return bracketed(bytes, from, to);
  if ((last === closing || last === wideClosing || last === greater) && mayNameFile(bytes, from, to)) {
    const text = decoder.decode(bytes.subarray(from, to));
    const sent = sentFile(text) ?? (last === greater ? attachment(text) : null);
    if (sent !== null) return { ...sent, from: to, to };
  }
  if (isDigit(last) && to - from < longestLook && mayBePlace(bytes, from, to) && isPlace(decoder.decode(bytes.subarray(from, to))))
    return { kind: "location", from: to, to };
  if (mayMean(bytes, from, to)) {
    const meaning = meaningOfBytes(bytes, from, to);
    if (meaning !== null) return sole(meaning, to);
  }
  if (isIos && hasSignNearEnd(bytes, from, to)) {
    const text = decoder.decode(bytes.subarray(from, Math.min(to, from + longestLook)));
    const tail = meaningOf(text.slice(lastMark(text)));
    if (tail !== null && counts[tail.kind].media) return { ...tail, ...captionOf(bytes, from, to) };
  }
  if (isSealed(bytes, from, to)) return { kind: "notice", from: to, to };
  // "+123: +123 updated the message timer"
  if (repeats(bytes, from, to, nameFrom, nameTo) && isNotice(decoder.decode(bytes.subarray(from, Math.min(to, from + longestLook)))))
    return { kind: "notice", from: to, to };
  plainText.from = start;
  plainText.to = to;
  return plainText;
}

/** Nearly every line is one: it holds until the next line is asked for. */
const plainText: Body = { kind: "text", from: 0, to: 0 };

/** @returns where a line ends without the words that say that it was changed; `to` where none stand there */
export function beforeEdited(bytes: Uint8Array, from: number, to: number): number {
  const open = bytes.subarray(Math.max(from, to - 160), to).lastIndexOf(less);
  if (open < 0) return to;
  const start = Math.max(from, to - 160) + open;
  if (!isEditedMark(bytes, start, to)) return to;
  return trimmedEnd(bytes, from, start);
}

/** Characters of what stands in place of a file. */
const longestPlaceholder = 70;
/** Bytes of the longest words that stand behind a caption. */
const longestWords = 64;
const closing = 0x29;
/** The last byte of one that is as wide as a sign of Chinese. */
const wideClosing = 0x89;
const colon = 0x3a;
const fullStop = 0x2e;
const letterH = 0x68;
const less = 0x3c;
const greater = 0x3e;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** A line of iOS with marks: something that was sent, a call, or the app itself. A mark alone at its beginning is no message. */
function markedBody(bytes: Uint8Array, from: number, to: number, isMarked: boolean): Body {
  const nothing = { from: to, to };
  const meaning = to - from < longestLook ? meaningOfBytes(bytes, from, to) : null;
  if (meaning !== null) return sole(meaning, to);
  const text = decoder.decode(bytes.subarray(from, Math.min(to, from + longestLook)));
  const attached = attachment(text);
  if (attached !== null) return { ...attached, ...captionOf(bytes, from, to) };
  const sent = sentFile(text);
  if (sent !== null) return { ...sent, ...nothing };
  const tail = meaningOf(text.slice(lastMark(text)));
  if (tail !== null && tail.kind !== "text") return { ...tail, ...captionOf(bytes, from, to) };
  const [beginning = ""] = plain(text.replace(/(?!^)[\u200e\u200f].*/su, "")).split(/[,，،、.。]? *$/u);
  const said = meaningOf(beginning);
  if (said !== null) return { ...said, ...nothing };
  const started = meaningOfStart(text);
  if (started !== null) return { ...started, ...nothing };
  if (!isMarked && lasted.test(text)) return { kind: "call", ...nothing };
  if (question.test(plain(text))) return { kind: "poll", ...nothing };
  if (isPlace(text)) return { kind: "location", ...nothing };
  const tailText = text.slice(lastMark(text) + 1);
  if (!isMarked || tailText.length > longestPlaceholder || (isSign(bytes, from) && isNotice(text))) return { kind: "notice", ...nothing };
  // What was changed has the app's words behind it, and is a text.
  return lastMark(text) < 0 || (lastMark(text) > 0 && /^<[^<>:]+>$/u.test(tailText))
    ? { kind: "text", from, to }
    : { kind: "media", ...captionOf(bytes, from, to) };
}

/** "Voice call, 4 min" with a mark before each part, in any language. */
const lasted = /^[\u200e\u200f][^\u200e\u200f]{2,40}[,.،、，:] ?[\u200e\u200f][^\u200e\u200f]{0,16}\p{Nd}[^\u200e\u200f]{0,20}$/u;

/** "POLL:" and "EVENT: a party", in any language that has capitals. */
const question = /^(?:[^:：]{2,30}[:：] ?|\p{Lu}[\p{Lu} ]{2,24} ?: .*)$/su;

/** Whether a mark of direction stands at a place, as the app puts it before what it says itself; those around a number are others. */
function isSign(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0x8e || bytes[at + 2] === 0x8f);
}

/** Whether the app may have put words of its own behind a caption. */
function hasSignNearEnd(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = Math.max(from, to - longestWords); at < to - 2; at++) if (bytes[at] === 0xe2 && isSign(bytes, at)) return true;
  return false;
}

/** Whether a full stop stands somewhere: no name of a file is without one. */
function mayNameFile(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from >= longestLook) return false;
  for (let at = from; at < to; at++) if (bytes[at] === fullStop) return true;
  return false;
}

/** A whole line in angle brackets is what an app writes in place of a file, whichever the language. */
function bracketed(bytes: Uint8Array, from: number, to: number): Body {
  const meaning = to - from < longestLook ? meaningOfBytes(bytes, from, to) : null;
  if (meaning !== null) return sole(meaning, to);
  const text = decoder.decode(bytes.subarray(from, Math.min(to, from + longestLook)));
  const attached = attachment(text);
  if (attached !== null) return { ...attached, from: to, to };
  return /^<[^<>]{4,60}>$/u.test(text) && !isEditedMark(bytes, from, to) ? { kind: "media", from: to, to } : { kind: "text", from, to };
}

function sole({ kind, isMine }: Meaning, to: number): Body {
  return { kind, isMine, from: to, to };
}

/** Whether an address of the web follows the first colon: most lines that end with a digit are no place. */
function mayBePlace(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && bytes[at] !== colon) at++;
  return bytes[at + 1] === letterH || bytes[at + 2] === letterH;
}

function isPlace(text: string): boolean {
  return /^[^:]{2,40}: ?https:\/\/(?:maps\.google\.com\/\?q=|foursquare\.com\/)/u.test(plain(text));
}

/** What stands before the last mark of a line. */
function captionOf(bytes: Uint8Array, from: number, to: number): { readonly from: number; readonly to: number } {
  let at = to - 1;
  while (at > from && markAt(bytes, at) === 0) at--;
  const end = trimmedEnd(bytes, from, at);
  return { from, to: end };
}

function trimmedEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  for (;;) {
    if (end > from && bytes[end - 1] === 0x20) end--;
    else if (end - 3 >= from && markAt(bytes, end - 3) === 3) end -= 3;
    else return end;
  }
}

function lastMark(text: string): number {
  return Math.max(text.lastIndexOf("\u200e"), text.lastIndexOf("\u200f"));
}

function repeats(bytes: Uint8Array, from: number, to: number, start: number, end: number): boolean {
  if (to - from <= end - start || bytes[from] !== bytes[start]) return false;
  for (let at = start; at < end; at++) if (bytes[from + at - start] !== bytes[at]) return false;
  return true;
}
