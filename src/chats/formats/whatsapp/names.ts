import { nobody } from "../../columns.ts";
import { Known } from "../../text/known.ts";
import { markAt } from "../../text/marks.ts";

/** Names that are told apart: as many as a chat has places for. */
const mostNames = nobody;
/** Bytes after a header in which a name may end. */
const longest = 200;
const colon = 0x3a;
const space = 0x20;
const fullStop = 0x2e;
const decoder = new TextDecoder("utf-8");
const encoder = new TextEncoder();

/** Finds who wrote, in what stands after a header. Names that were learned are compared as bytes, the last two first. */
export class Names {
  /** Where the name that was found begins, without marks before it. */
  from = 0;
  /** Where what was written begins: behind the colon and the space. */
  body = 0;
  private readonly learned = new Map<string, Known>();
  private recent: { readonly name: string; readonly written: Known }[] = [];

  /** @returns the learned name that stands there, of which `from` and `body` tell the place; null where none does */
  find(bytes: Uint8Array, start: number, to: number): string | null {
    this.from = afterMarks(bytes, start, to);
    const { recent } = this;
    for (let index = 0; index < recent.length; index++) {
      const known = recent[index] as (typeof recent)[number];
      this.body = bodyAfter(bytes, this.from, to, known.written);
      if (this.body >= 0) return known.name;
    }
    for (const { text: name } of [...candidates(bytes, this.from, to)].reverse()) {
      const written = this.learned.get(name);
      if (written === undefined) continue;
      this.recent = [{ name, written }, ...recent].slice(0, 2);
      this.body = bodyAfter(bytes, this.from, to, written);
      if (this.body >= 0) return name;
    }
    return null;
  }

  /**
   * Learns the names of lines in which none was found. A name may hold ": " itself: it does where nearly every line that begins with
   * its first part goes on with the rest.
   * @param lines where each line's rest begins and ends
   * @param isNotice whether what stands before a colon belongs to one of the app's own sentences
   */
  learn(bytes: Uint8Array, lines: readonly (readonly [number, number])[], isNotice: (text: string) => boolean): void {
    const tally = new Map<string, number>();
    const seen: (readonly string[])[] = [];
    for (const [start, to] of lines) {
      const texts = [...candidates(bytes, afterMarks(bytes, start, to), to)].map(({ text }) => text).filter(isName);
      if (texts[0] === undefined || isNotice(texts[0])) continue;
      seen.push(texts);
      for (const text of texts) tally.set(text, (tally.get(text) ?? 0) + 1);
    }
    for (const [first = "", ...longer] of seen) {
      let name = first;
      for (const text of longer) {
        const often = tally.get(text) ?? 0;
        if (often >= 3 && often >= 0.9 * (tally.get(name) ?? 0)) name = text;
        else break;
      }
      if (this.learned.size >= mostNames) continue;
      const letters = encoder.encode(name);
      const written = new Known(letters.length);
      written.keep(letters, 0, letters.length);
      this.learned.set(name, written);
    }
  }
}

function afterMarks(bytes: Uint8Array, start: number, to: number): number {
  // U+202A opens the isolation of a number and belongs to it.
  let at = start;
  while (at < to && markAt(bytes, at) > 0 && bytes[at + 2] !== 0xaa) at += markAt(bytes, at);
  return at;
}

/** Everything that may be a name: what stands before a colon. */
function* candidates(bytes: Uint8Array, from: number, to: number): Generator<{ readonly text: string }> {
  const end = Math.min(to, from + longest);
  let found = 0;
  for (let at = from + 1; at < end && found < 4; at++) {
    if (bytes[at] !== colon || (at + 1 < to && bytes[at + 1] !== space && !isGone(bytes, at + 1, to))) continue;
    found++;
    yield { text: decoder.decode(bytes.subarray(from, at)) };
  }
}

/** @returns where the body begins after a name, or -1 */
function bodyAfter(bytes: Uint8Array, from: number, to: number, name: Known): number {
  const end = from + name.size;
  if (end >= to || bytes[end] !== colon || name.sameAt(bytes, from, to) < name.size) return -1;
  if (end + 1 === to) return to;
  if (isGone(bytes, end + 1, to)) return end + 1;
  return bytes[end + 1] === space ? end + 2 : -1;
}

/** A full stop alone, right behind the colon, stands for what disappeared. */
function isGone(bytes: Uint8Array, at: number, to: number): boolean {
  return at + 1 === to && bytes[at] === fullStop;
}

/** A sentence of the app may hold a colon; what it quotes tells it from a name. */
function isName(text: string): boolean {
  return text.length <= 80 && !/["“”„«»]/.test(text);
}
