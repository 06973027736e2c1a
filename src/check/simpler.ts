/**
 * A simpler version (F74): the person's own words with what pushes left out. Only whole clauses and sentences go; nothing is added but a
 * capital and a full stop. It is offered only when it can be sent by this very check.
 */
import type { Circumstances, Draft, Reading } from "./check.ts";
import { type Label, pushingLabels } from "./finding.ts";
import type { Model } from "./model/model.ts";
import { type Seen, seenIn } from "./seen.ts";
import { clausesOf } from "./span.ts";
import { readText, type Text, type Token } from "./text.ts";
import { verdictOfLabels } from "./verdict.ts";

/** A clause of the draft. Token indexes, `to` exclusive. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Times that a version is read again and cut again. */
const mostRounds = 3;

/** Null when nothing pushes, when something stops, under every safety mode, or when what would stay cannot be sent. */
export function simplerVersion(
  text: Text,
  draft: Draft,
  circumstances: Circumstances,
  seen: Seen,
  model: Model | null,
): Reading["simpler"] {
  if (model === null || seen.stops || (circumstances.modes ?? []).length > 0) return null;
  const pushing = (label: Label) => (pushingLabels as readonly Label[]).includes(label);
  if (!seen.labels.some(pushing)) return null;
  const pieces = piecesOf(text);
  const cores = seen.cores();
  let cut = new Set(pieces.filter((piece) => cores.some((core) => core.from < piece.to && piece.from < core.to)));
  for (let round = 0; round < mostRounds && cut.size < pieces.length; round++) {
    const kept = pieces.filter((piece) => !cut.has(piece));
    const version = joined(text, kept);
    if (!hasBody(readText(version.text))) return null;
    const again = readText(version.text);
    const read = seenIn(again, draft.context, {}, model);
    if (verdictOfLabels(read.labels, draft.context, version.text) === "send" && !read.labels.some(pushing))
      return { text: version.text, left: leftOut(text, cut, pieces) };
    // What still pushes goes too.
    const more = new Set(cut);
    const left = read
      .cores()
      .map(({ from, to }) => ({ start: (again.tokens[from] as Token).start, end: (again.tokens[to - 1] as Token).end }));
    kept.forEach((piece, index) => {
      const place = version.places[index] as { start: number; end: number };
      if (left.some((core) => core.start < place.end && place.start < core.end)) more.add(piece);
    });
    if (more.size === cut.size) return null;
    cut = more;
  }
  return null;
}

function piecesOf(text: Text): Piece[] {
  return text.sentences.flatMap((sentence) => clausesOf(text, sentence.from, sentence.to));
}

/** The kept pieces as typed; a piece that lost its beginning loses its "but" too and gets a capital if the draft uses them. */
function joined(text: Text, kept: readonly Piece[]): { text: string; places: { start: number; end: number }[] } {
  const tidy = /^\s*\p{Lu}/u.test(text.raw);
  let out = "";
  const places: { start: number; end: number }[] = [];
  let before: Piece | undefined;
  for (const piece of kept) {
    const goesOn = before !== undefined && before.to === piece.from;
    let from = piece.from;
    if (!goesOn) while (from < piece.to - 1 && dangling.has((text.tokens[from] as Token).norm)) from++;
    const start = (text.tokens[from] as Token).start;
    const end = (text.tokens[piece.to - 1] as Token).end;
    let words = text.raw.slice(start, end);
    if (goesOn) out += text.raw.slice((text.tokens[(before as Piece).to - 1] as Token).end, start);
    else {
      out = closed(out, tidy);
      if (out !== "") out += text.raw.slice(0, start).endsWith("\n") ? "\n" : " ";
      if (tidy || /[.!?]\s*$/.test(out)) words = words.charAt(0).toUpperCase() + words.slice(1);
    }
    const at = out.length;
    out += words;
    places.push({ start: at, end: out.length });
    before = piece;
  }
  return { text: closed(out, tidy), places };
}

const dangling: ReadonlySet<string> = new Set([
  "but",
  "and",
  "so",
  "because",
  "then",
  "though",
  "although",
  "or",
  "plus",
  ",",
  ";",
  "-",
  ":",
  ")",
]);

/** Takes a hanging comma away and ends a tidy sentence with a full stop. */
function closed(words: string, tidy: boolean): string {
  const bare = words.replace(/[\s,;:–—-]+$/u, "");
  return bare === "" || !tidy || /[.!?…)"”\p{Extended_Pictographic}]$/u.test(bare) ? bare : `${bare}.`;
}

/** More than a greeting or a name has to stay. */
function hasBody(text: Text): boolean {
  return text.tokens.filter((token) => token.kind === "word" && !greetings.has(token.norm)).length >= 2;
}

const greetings: ReadonlySet<string> = new Set([
  "hi",
  "hey",
  "hello",
  "dear",
  "babe",
  "baby",
  "love",
  "x",
  "xx",
  "okay",
  "yes",
  "no",
  "well",
  "so",
]);

function leftOut(text: Text, cut: ReadonlySet<Piece>, pieces: readonly Piece[]): { start: number; end: number }[] {
  const left: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    if (!cut.has(piece)) continue;
    const start = (text.tokens[piece.from] as Token).start;
    const end = (text.tokens[piece.to - 1] as Token).end;
    const last = left.at(-1);
    if (last !== undefined && text.raw.slice(last.end, start).trim() === "") left[left.length - 1] = { start: last.start, end };
    else left.push({ start, end });
  }
  return left;
}
