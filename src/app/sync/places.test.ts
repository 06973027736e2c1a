import fc from "fast-check";
import { expect, it } from "vitest";
import { chainIn, nameOfPiece, type Piece, pieceSize, piecesIn, replaced } from "./places.ts";

const chainOf = (mark: number) => new Uint8Array(32).fill(mark % 251);

it("Y46 places that are added and taken away lie as one list would have them, and only what changed is written", () => {
  const changes = fc.array(fc.record({ keep: fc.double({ min: 0, max: 1, noNaN: true }), add: fc.integer({ min: 0, max: 700 }) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(changes, (all) => {
      const shelf = new Map<string, unknown>();
      let list: { id: string; chain: Uint8Array<ArrayBuffer> }[] = [];
      let mark = 0;
      for (const { keep, add } of all) {
        const cursor = keep > 0.3 ? list.length : Math.floor(keep * list.length);
        const rows = Array.from({ length: add }, () => ({ id: `id ${++mark}`, chain: chainOf(mark) }));
        const { changed } = replaced(piecesIn(shelf), cursor, rows);
        expect(changed.length).toBeLessThanOrEqual(Math.ceil(add / pieceSize) + Math.ceil((list.length - cursor) / pieceSize) + 1);
        for (const piece of changed) {
          if (piece.ids.length === 0) shelf.delete(nameOfPiece(piece));
          else shelf.set(nameOfPiece(piece), piece);
        }
        list = [...list.slice(0, cursor), ...rows];
      }
      const pieces: readonly Piece[] = piecesIn(shelf);
      expect(pieces.flatMap(({ ids }) => ids)).toEqual(list.map(({ id }) => id));
      for (const seq of [1, pieceSize, pieceSize + 1, list.length]) expect(chainIn(pieces, seq)).toEqual(list[seq - 1]?.chain ?? null);
      expect([chainIn(pieces, 0), chainIn(pieces, list.length + 1)]).toEqual([null, null]);
    }),
    { numRuns: 15 },
  );
});
