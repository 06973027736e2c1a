/** Where pushed frames go in a vault's order: all that a push decides, apart from any database. */
import { bytesToHex, chainLink, type Frame, type Hash, type Kind, kinds, limits, type Pushed, readOrder } from "#sync/wire";

/** A frame and the SHA-256 of its body. */
export interface Hashed {
  readonly frame: Frame;
  readonly digest: Uint8Array;
}
export interface Push {
  readonly era: string;
  readonly frames: readonly Hashed[];
}

/** What is stored under an id. Of kind 2 the digest is that of the body that was there. */
export interface Stored {
  readonly seq: number;
  readonly kind: Kind;
  readonly digest: Uint8Array;
}
export interface VaultState {
  readonly era: string;
  readonly head: number;
  readonly chain: Uint8Array;
  /** Of all bodies. */
  readonly bytes: number;
}
export interface NewRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: Kind;
  readonly body: Uint8Array;
}

export type PushAnswer =
  | { readonly type: "pushed"; readonly pushed: Pushed }
  | { readonly type: "era" | "full" }
  | { readonly type: "id-conflict"; readonly ids: readonly string[] };

export interface Placed {
  readonly state: VaultState;
  readonly rows: readonly NewRow[];
  /** Ids that the orders among the rows name. */
  readonly erases: readonly string[];
  /** One for each push. Each holds the place after that push. */
  readonly answers: readonly PushAnswer[];
}

export interface Around {
  readonly hash: Hash;
  /** Bytes that the vault may hold. */
  readonly quota: number;
  /** What is there under the ids of the pushes. */
  readonly stored: ReadonlyMap<string, Stored>;
  /** Those of the pushes' ids that earlier orders name. */
  readonly erased: ReadonlySet<string>;
}

/** Several pushes as if one came after the other; one that is refused leaves nothing (docs/spec/sync.md, Y2, Y31, Y32). */
export function placeFrames(state: VaultState, pushes: readonly Push[], { hash, quota, stored, erased }: Around): Placed {
  const known = new Map(stored);
  const orders = new Set<string>();
  const rows: (Hashed & { readonly seq: number })[] = [];
  let { head, chain, bytes } = state;
  const answers = pushes.map(({ era, frames }): PushAnswer => {
    if (era !== state.era) return { type: "era" };
    const size = frames.reduce((sum, { frame }) => sum + frame.body.length, 0);
    if (bytes + size > quota || head + frames.length > limits.entries) return { type: "full" };
    const others = frames.filter((one) => isOther(one, known.get(one.frame.id)));
    if (others.length > 0) return { type: "id-conflict", ids: others.map(({ frame }) => frame.id) };
    const seqs = frames.map((one) => {
      const { frame, digest } = one;
      const there = known.get(frame.id);
      if (there !== undefined) return there.seq;
      head++;
      chain = chainLink(hash, chain, head, frame.id, digest);
      bytes += frame.body.length;
      known.set(frame.id, { seq: head, kind: frame.kind, digest });
      rows.push({ ...one, seq: head });
      if (frame.kind === kinds.order) for (const id of readOrder(frame.body)?.ids ?? []) orders.add(id);
      return head;
    });
    return { type: "pushed", pushed: { era, head, chain, seqs } };
  });
  const kept = rows.map(({ seq, frame, digest }): NewRow => {
    const isErased = frame.kind === kinds.entry && (erased.has(frame.id) || orders.has(frame.id));
    return isErased ? { seq, id: frame.id, kind: kinds.erased, body: digest } : { ...frame, seq };
  });
  const stays = kept.reduce((sum, { body }) => sum + body.length, state.bytes);
  return { state: { era: state.era, head, chain, bytes: stays }, rows: kept, erases: [...orders], answers };
}

/** An erased entry is still itself; nothing else changes its kind. */
function isOther({ frame, digest }: Hashed, there: Stored | undefined): boolean {
  if (there === undefined) return false;
  const kind = there.kind === kinds.erased ? kinds.entry : there.kind;
  return kind !== frame.kind || bytesToHex(there.digest) !== bytesToHex(digest);
}
