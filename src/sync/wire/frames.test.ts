import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Frame,
  frameSize,
  kinds,
  orderBody,
  type Page,
  type Row,
  readOrder,
  readPage,
  readPush,
  readPushed,
  writePage,
  writePush,
  writePushed,
} from "./frames.ts";
import { limits } from "./limits.ts";

const hex16 = fc.stringMatching(/^[0-9a-f]{32}$/);
const sealed = fc.uint8Array({ minLength: limits.leastBody, maxLength: 500 });
const entry: fc.Arbitrary<Frame> = fc.record({ id: fc.uuid(), kind: fc.constant(kinds.entry), body: sealed });
const order: fc.Arbitrary<Frame> = fc.record({
  id: fc.uuid(),
  kind: fc.constant(kinds.order),
  body: fc.tuple(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 }), sealed).map(([ids, body]) => orderBody(ids, body)),
});
const erased: fc.Arbitrary<Frame> = fc.record({
  id: fc.uuid(),
  kind: fc.constant(kinds.erased),
  body: fc.uint8Array({ minLength: 32, maxLength: 32 }),
});
const seq = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

/** What a device may push: frames of one push. */
const somePush = fc.uniqueArray(fc.oneof(entry, order), { minLength: 1, maxLength: 20, selector: ({ id }) => id });

const somePage: fc.Arbitrary<Page> = fc.record({
  era: hex16,
  head: fc.maxSafeNat(),
  chain: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  rows: fc.array(
    fc.tuple(seq, fc.oneof(entry, order, erased)).map(([at, frame]): Row => ({ seq: at, ...frame })),
    { maxLength: 20 },
  ),
});

/** In plain values that compare. */
const plain = <One extends Frame>(frames: readonly One[]) =>
  frames.map((frame) => ({ ...frame, body: Buffer.from(frame.body).toString("hex") }));

/** Where each frame begins in a push. */
function startsOf(frames: readonly Frame[]): readonly number[] {
  let at = 16;
  return frames.map((frame) => {
    const start = at;
    at += frameSize(frame);
    return start;
  });
}

const era = "00".repeat(16);
const idOf = (number: number) => `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
const frame = (number: number, size: number = limits.leastBody): Frame => ({
  id: idOf(number),
  kind: kinds.entry,
  body: new Uint8Array(size).fill(1),
});
const malformed = { type: "malformed" };
/** A push of these frames with one byte, or four, changed. */
const bent = (at: number, ...values: readonly number[]) => {
  const bytes = writePush(era, [frame(1), frame(2)]);
  bytes.set(values, at);
  return bytes;
};

describe("a push", () => {
  it("Y20 Y21 Y22 comes back as it was written", () => {
    fc.assert(
      fc.property(hex16, somePush, (name, frames) => {
        const read = readPush(writePush(name, frames));
        expect(read.type === "push" && { era: read.era, frames: plain(read.frames) }).toEqual({ era: name, frames: plain(frames) });
      }),
    );
  });

  it("Y24 cut anywhere but between two frames it is malformed; so is one with a byte too many", () => {
    fc.assert(
      fc.property(somePush, fc.nat(), (frames, where) => {
        const bytes = writePush(era, frames);
        const cut = where % bytes.length;
        const whole = startsOf(frames).slice(1).includes(cut);
        expect(readPush(bytes.subarray(0, cut)).type).toBe(whole ? "push" : "malformed");
        expect(readPush(Uint8Array.from([...bytes, 0]))).toEqual(malformed);
      }),
    );
  });

  it("Y24 any bytes are read without a crash, and what is read is written back byte for byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 800 }), (bytes) => {
        const read = readPush(bytes);
        if (read.type === "push") expect(writePush(read.era, read.frames)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["an era alone", new Uint8Array(16)],
    ["a size that reaches beyond the end", bent(33, 0, 0, 9, 9)],
    ["a size of four thousand million", bent(33, 255, 255, 255, 255)],
    ["a size of nothing", bent(33, 0, 0, 0, 0)],
    ["what only a server makes", writePush(era, [{ ...frame(1), kind: kinds.erased, body: new Uint8Array(32) }])],
    ["an unknown kind", bent(32, 3)],
    ["a body that is too short for any seal", writePush(era, [frame(1, limits.leastBody - 1)])],
    [
      "500 bodies of one byte",
      writePush(
        era,
        Array.from({ length: 500 }, (_, index) => frame(index, 1)),
      ),
    ],
    ["one id twice", writePush(era, [frame(1), frame(2), frame(1)])],
    ["an order without ids", writePush(era, [{ ...frame(1), kind: kinds.order, body: orderBody([], new Uint8Array(400)) }])],
    [
      "an order that names one twice",
      writePush(era, [{ ...frame(1), kind: kinds.order, body: orderBody([idOf(5), idOf(5)], new Uint8Array(400)) }]),
    ],
    [
      "an order without its sealed half",
      writePush(era, [{ ...frame(1), kind: kinds.order, body: orderBody([idOf(5)], new Uint8Array(200)) }]),
    ],
  ])("Y24 of %s is malformed", (_, bytes) => {
    expect(readPush(bytes)).toEqual(malformed);
  });

  it("Y35 of more frames or bytes than one may have says so", () => {
    const many = Array.from({ length: limits.frames + 1 }, (_, index) => frame(index));
    expect(readPush(writePush(era, many))).toEqual({ type: "batch" });
    expect(readPush(writePush(era, many.slice(1))).type).toBe("push");
    const large = Array.from({ length: 16 }, (_, index) => frame(index, limits.body));
    expect(readPush(writePush(era, large))).toEqual({ type: "batch" });
    expect(readPush(writePush(era, large.slice(1))).type).toBe("push");
  });

  it("Y9 Y35 names what is too large, and only that", () => {
    const frames = [frame(1), frame(2, limits.body + 1), frame(3, limits.body), frame(4, limits.body + 2)];
    expect(readPush(writePush(era, frames))).toEqual({ type: "too-large", ids: [idOf(2), idOf(4)] });
  });
});

describe("an answer to a push", () => {
  const some = fc.tuple(somePage, fc.array(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), { maxLength: 20 }));

  it("Y22 comes back as it was written, and is none for another number of frames", () => {
    fc.assert(
      fc.property(some, ([{ era: name, head, chain }, seqs]) => {
        const bytes = writePushed({ era: name, head, chain, seqs });
        expect(readPushed(bytes, seqs.length)).toEqual({ era: name, head, chain, seqs });
        expect(readPushed(bytes, seqs.length + 1)).toBeNull();
        expect(readPushed(bytes.subarray(1), seqs.length)).toBeNull();
      }),
    );
  });

  it("Y24 a place of nought, or beyond what a number can hold, is none", () => {
    const bytes = writePushed({ era, head: 1, chain: new Uint8Array(32), seqs: [1] });
    for (const [at, value] of [
      [63, 0],
      [57, 32],
      [17, 32],
    ] as const) {
      const other = Uint8Array.from(bytes);
      other[at] = value;
      expect(readPushed(other, 1)).toBeNull();
    }
  });
});

describe("a page", () => {
  it("Y20 Y23 comes back as it was written", () => {
    fc.assert(
      fc.property(somePage, (page) => {
        const read = readPage(writePage(page)) as Page;
        expect({ ...read, rows: plain(read.rows) }).toEqual({ ...page, rows: plain(page.rows) });
      }),
    );
  });

  it("Y24 any bytes are read without a crash, and what is read is written back byte for byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 800 }), fc.boolean(), (bytes, safe) => {
        if (safe && bytes.length > 24) bytes.fill(0, 16, 24);
        const read = readPage(bytes);
        if (read !== null) expect(writePage(read)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it("Y24 of too many rows or bytes, or with a row that is none, is refused", () => {
    const page = (rows: Page["rows"]) => readPage(writePage({ era, head: 9, chain: new Uint8Array(32), rows }));
    const rows = Array.from({ length: limits.frames }, (_, index) => ({ seq: index + 1, ...frame(index) }));
    expect(page(rows)?.rows).toHaveLength(limits.frames);
    expect(page([...rows, { seq: 501, ...frame(501) }])).toBeNull();
    expect(page(Array.from({ length: 16 }, (_, index) => ({ seq: index + 1, ...frame(index, limits.body) })))).toBeNull();
    expect(page([{ seq: 0, ...frame(1) }])).toBeNull();
    expect(page([{ seq: 1, ...frame(1, 100) }])).toBeNull();
    expect(page([{ seq: 1, ...frame(1, limits.body + 1) }])).toBeNull();
    expect(page([{ seq: 1, ...frame(1), kind: kinds.erased }])).toBeNull();
  });
});

it("Y21 an order gives back its ids and what is sealed", () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(ids, fc.uint8Array({ minLength: limits.leastBody, maxLength: 400 }), (names, sealed) => {
      expect(readOrder(orderBody(names, sealed))).toEqual({ ids: names, sealed });
    }),
  );
});
