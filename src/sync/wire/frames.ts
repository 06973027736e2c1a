/**
 * What goes up and down in bytes. Readers refuse whatever the writers here would not write.
 *
 *     frame  = id 16 ‖ kind 1 ‖ size u32 ‖ body
 *     push   = era 16 ‖ frames                        its answer = place ‖ seq u64 for each frame
 *     page   = place ‖ (seq u64 ‖ frame) for each row     place = era 16 ‖ head u64 ‖ chain 32
 *     order  = count u16 ‖ ids of 16 ‖ sealed body       (the body of a frame of kind 1)
 */
import { bytesToHex, hexToBytes, idAt, idToBytes, setU64, u64At, viewOf } from "./bytes.ts";
import { limits } from "./limits.ts";

/** An entry; an order to erase entries; what the server leaves of an erased one, the 32 bytes of its body's SHA-256. */
export const kinds = { entry: 0, order: 1, erased: 2 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

export interface Frame {
  /** A UUID in small letters. */
  readonly id: string;
  readonly kind: Kind;
  readonly body: Uint8Array;
}

/** A frame at its place, from 1, in the server's order. */
export interface Row extends Frame {
  readonly seq: number;
}

/** Where a server stands: the name of its history (32 hexadecimal digits), its last place, and the chain there. */
export interface Place {
  readonly era: string;
  readonly head: number;
  readonly chain: Uint8Array;
}

export interface Page extends Place {
  readonly rows: readonly Row[];
}

export interface Pushed extends Place {
  /** The place of each frame, in the order of the push; of one that was there already, its old one. */
  readonly seqs: readonly number[];
}

export type PushRead =
  | { readonly type: "push"; readonly era: string; readonly frames: readonly Frame[] }
  | { readonly type: "malformed" }
  /** More frames or bytes than one push may have. */
  | { readonly type: "batch" }
  /** These are larger than any body may be; the others could be taken. */
  | { readonly type: "too-large"; readonly ids: readonly string[] };

/** @param era 32 hexadecimal digits */
export function writePush(era: string, frames: readonly Frame[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(eraSize + sizeOf(frames, 0));
  bytes.set(hexToBytes(era));
  let at = eraSize;
  for (const frame of frames) at = setFrame(bytes, at, frame);
  return bytes;
}

/** How many bytes a frame is in a push. */
export function frameSize({ body }: Frame): number {
  return frameHead + body.length;
}

/** @returns bodies are views into `bytes` */
export function readPush(bytes: Uint8Array): PushRead {
  if (bytes.length > limits.message) return { type: "batch" };
  const frames: Frame[] = [];
  const large: string[] = [];
  const ids = new Set<string>();
  for (let at = eraSize; at < bytes.length; ) {
    if (frames.length + large.length === limits.frames) return { type: "batch" };
    const frame = frameAt(bytes, at);
    if (frame === null || ids.has(frame.id)) return { type: "malformed" };
    ids.add(frame.id);
    if (frame.body.length > limits.body) large.push(frame.id);
    else if (frame.kind !== kinds.erased && isWhole(frame)) frames.push(frame);
    else return { type: "malformed" };
    at += frameSize(frame);
  }
  if (large.length > 0) return { type: "too-large", ids: large };
  if (frames.length === 0) return { type: "malformed" };
  return { type: "push", era: bytesToHex(bytes.subarray(0, eraSize)), frames };
}

export function writePushed(pushed: Pushed): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(placeSize + 8 * pushed.seqs.length);
  setPlace(bytes, pushed);
  const view = viewOf(bytes);
  pushed.seqs.forEach((seq, index) => setU64(view, placeSize + 8 * index, seq));
  return bytes;
}

/** @param count how many frames were pushed @returns null when it is no answer to so many */
export function readPushed(bytes: Uint8Array, count: number): Pushed | null {
  const place = bytes.length === placeSize + 8 * count ? placeOf(bytes) : null;
  if (place === null) return null;
  const view = viewOf(bytes);
  const seqs: number[] = [];
  for (let at = placeSize; at < bytes.length; at += 8) {
    const seq = u64At(view, at);
    if (seq === null || seq === 0) return null;
    seqs.push(seq);
  }
  return { ...place, seqs };
}

export function writePage(page: Page): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(placeSize + sizeOf(page.rows, 8));
  setPlace(bytes, page);
  const view = viewOf(bytes);
  let at = placeSize;
  for (const row of page.rows) {
    setU64(view, at, row.seq);
    at = setFrame(bytes, at + 8, row);
  }
  return bytes;
}

/** @returns null when it is no page; bodies are views into `bytes`. Whether its places follow one another is not asked here. */
export function readPage(bytes: Uint8Array): Page | null {
  const place = bytes.length >= placeSize && bytes.length <= limits.message ? placeOf(bytes) : null;
  if (place === null) return null;
  const view = viewOf(bytes);
  const rows: Row[] = [];
  for (let at = placeSize; at < bytes.length; ) {
    if (rows.length === limits.frames || bytes.length - at < 8) return null;
    const seq = u64At(view, at);
    const frame = frameAt(bytes, at + 8);
    if (seq === null || seq === 0 || frame === null || !isWhole(frame)) return null;
    rows.push({ seq, ...frame });
    at += 8 + frameSize(frame);
  }
  return { ...place, rows };
}

/** The body of an order to erase: the ids for the server, and the same sealed for devices. @param ids 1 to 500 of them */
export function orderBody(ids: readonly string[], sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + 16 * ids.length + sealed.length);
  viewOf(bytes).setUint16(0, ids.length);
  ids.forEach((id, index) => bytes.set(idToBytes(id), 2 + 16 * index));
  bytes.set(sealed, 2 + 16 * ids.length);
  return bytes;
}

/** @returns null when it is no order */
export function readOrder(body: Uint8Array): { readonly ids: readonly string[]; readonly sealed: Uint8Array } | null {
  const count = body.length < 2 ? 0 : viewOf(body).getUint16(0);
  const end = 2 + 16 * count;
  if (count === 0 || count > limits.frames || body.length < end + limits.leastBody) return null;
  const ids = Array.from({ length: count }, (_, index) => idAt(body, 2 + 16 * index));
  return new Set(ids).size === count ? { ids, sealed: body.subarray(end) } : null;
}

const eraSize = 16;
const placeSize = 56;
const frameHead = 21;

function sizeOf(frames: readonly Frame[], each: number): number {
  return frames.reduce((sum, frame) => sum + each + frameSize(frame), 0);
}

function setFrame(bytes: Uint8Array, at: number, { id, kind, body }: Frame): number {
  bytes.set(idToBytes(id), at);
  bytes[at + 16] = kind;
  viewOf(bytes).setUint32(at + 17, body.length);
  bytes.set(body, at + frameHead);
  return at + frameHead + body.length;
}

/** @returns null when no frame can lie there */
function frameAt(bytes: Uint8Array, at: number): Frame | null {
  const rest = bytes.length - at - frameHead;
  const kind = bytes[at + 16];
  if (rest < 0 || (kind !== kinds.entry && kind !== kinds.order && kind !== kinds.erased)) return null;
  const size = viewOf(bytes).getUint32(at + 17);
  if (size > rest) return null;
  return { id: idAt(bytes, at), kind, body: bytes.subarray(at + frameHead, at + frameHead + size) };
}

/** A body may be of a newer form than is known here, but never of another size. */
function isWhole({ kind, body }: Frame): boolean {
  if (kind === kinds.erased) return body.length === 32;
  if (body.length > limits.body) return false;
  return kind === kinds.entry ? body.length >= limits.leastBody : readOrder(body) !== null;
}

function setPlace(bytes: Uint8Array, { era, head, chain }: Place): void {
  bytes.set(hexToBytes(era));
  setU64(viewOf(bytes), eraSize, head);
  bytes.set(chain, eraSize + 8);
}

function placeOf(bytes: Uint8Array): Place | null {
  const head = u64At(viewOf(bytes), eraSize);
  if (head === null) return null;
  return { era: bytesToHex(bytes.subarray(0, eraSize)), head, chain: bytes.subarray(eraSize + 8, placeSize) };
}
