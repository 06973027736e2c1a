/** Places of a vault as they lie on the shelf: some hundred in one piece, so that a year of them is read in one go. */
import type { Bytes } from "#vault";

/** Places that follow each other. */
export interface Piece {
  /** The place of its first. */
  readonly first: number;
  readonly ids: readonly string[];
  /** At each place, 32 bytes each. */
  readonly chains: Bytes;
}

/** How many places one piece holds. */
export const pieceSize = 500;
const prefix = "places ";
const chainSize = 32;

/** Under which name it lies; names sort as their places do. */
export function nameOfPiece({ first }: Pick<Piece, "first">): string {
  return `${prefix}${String(first).padStart(9, "0")}`;
}

/** Those among all that lies on a shelf, in their order. */
export function piecesIn(all: ReadonlyMap<string, unknown>): Piece[] {
  const pieces = [...all].filter(([name]) => name.startsWith(prefix)).map(([, piece]) => piece as Piece);
  return pieces.sort((a, b) => a.first - b.first);
}

/** @returns null where it has no such place */
export function chainIn(pieces: readonly Piece[], seq: number): Bytes | null {
  const piece = pieces[Math.floor((seq - 1) / pieceSize)];
  const at = piece === undefined ? -1 : seq - piece.first;
  return piece === undefined || at < 0 || at >= piece.ids.length ? null : piece.chains.slice(chainSize * at, chainSize * (at + 1));
}

/**
 * Places beyond `cursor` are taken away, and these follow it.
 * @returns all pieces, and those that are others than before; a piece without places is to be taken away
 */
export function replaced(
  pieces: readonly Piece[],
  cursor: number,
  rows: readonly { readonly id: string; readonly chain: Bytes }[],
): { readonly pieces: readonly Piece[]; readonly changed: readonly Piece[] } {
  const whole = pieces.filter(({ first, ids }) => first + ids.length - 1 <= cursor && ids.length === pieceSize);
  const cut = pieces[whole.length];
  const start = whole.length * pieceSize + 1;
  const stay = cursor - start + 1;
  const ids = [...(cut?.ids.slice(0, stay) ?? []), ...rows.map(({ id }) => id)];
  const chains = [cut?.chains.subarray(0, stay * chainSize) ?? new Uint8Array(), ...rows.map(({ chain }) => chain)];
  const fresh: Piece[] = [];
  const joined = new Uint8Array(ids.length * chainSize);
  let to = 0;
  for (const chain of chains) {
    joined.set(chain, to);
    to += chain.length;
  }
  for (let at = 0; at < ids.length; at += pieceSize)
    fresh.push({
      first: start + at,
      ids: ids.slice(at, at + pieceSize),
      chains: joined.slice(at * chainSize, (at + pieceSize) * chainSize),
    });
  const dropped = pieces.slice(whole.length + fresh.length).map(({ first }): Piece => ({ first, ids: [], chains: new Uint8Array() }));
  const isSame = stay === (cut?.ids.length ?? 0) && rows.length === 0;
  return { pieces: [...whole, ...fresh], changed: isSame ? dropped : [...fresh, ...dropped] };
}
