/** One thing that is seen in the terminal: a letter with its accents, an emoji, the sign for a control character. */
export interface Cell {
  /** Offsets in the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** Columns: 0, 1 or 2. */
  readonly width: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
/** Marks of direction and joiners that stand alone: a terminal would turn the line around, or show nothing. */
const unseen = /^[\p{Cf}\p{Mn}\p{Me}]+$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const control = /[\u0000-\u001F\u007F-\u009F]/g;
const turns = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The cells of one line of text. @param from the offset of the line in the whole text */
export function cellsOf(line: string, from = 0): readonly Cell[] {
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const shown = visible(segment);
    return { start: from + index, end: from + index + segment.length, shown, width: widthOf(shown) };
  });
}

/** Columns that a text without line breaks takes. */
export function columnsOf(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** A text that can be written to a terminal: what would move its cursor, recolour it or turn the line around is shown or left out. Line breaks stay. */
export function visible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", "  ")
    .replace(turns, "")
    .replace(control, (char) => (char === "\n" ? char : signFor(char.charCodeAt(0))));
}

const signFor = (code: number) => (code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\uFFFD");

function widthOf(shown: string): number {
  if (shown === "" || unseen.test(shown)) return 0;
  return shown === "  " || wide.test(shown) ? 2 : 1;
}

/** The name of a file in a line of text. */
export const shownName = (file: string) => visible(file).replaceAll("\n", "\u240A");
