/** Where marks stand in the text, as pieces that can be drawn behind it. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that is drawn in one way. All pieces of a text put together are the text. */
export interface Piece {
  readonly text: string;
  /** Marked as a push. */
  readonly push: boolean;
  /** Underlined as good; a push outranks it. */
  readonly good: boolean;
  /** The numbers of the findings that end here. */
  readonly ends: readonly number[];
}

/**
 * The text in pieces. Spans may overlap, touch, or reach beyond the text; numbers are those of `pushes`, from 1.
 * @param pushes in the order of their cards
 */
export function pieces(text: string, pushes: readonly Span[], good: readonly Span[]): readonly Piece[] {
  const inside = (span: Span) => ({ start: clamp(span.start, text.length), end: clamp(span.end, text.length) });
  const marked = pushes.map(inside);
  const fine = good.map(inside);
  const edges = new Set([0, text.length]);
  for (const span of [...marked, ...fine]) edges.add(span.start).add(span.end);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const push = marked.some(covers);
    return {
      text: text.slice(start, end),
      push,
      good: !push && fine.some(covers),
      ends: marked.flatMap((span, number) => (span.end === end && span.start < end ? [number + 1] : [])),
    };
  });
}

/**
 * Moves spans of the text that was read to the text that stands there now, so that marks stay on their words until the next reading.
 * A span that the change touches is left out.
 */
export function carried<T extends Span>(before: string, after: string, spans: readonly T[]): readonly T[] {
  if (before === after) return spans;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= before.length - tail) return [{ ...span, start: span.start + moved, end: span.end + moved }];
    return [];
  });
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
