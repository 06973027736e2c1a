/** The ports of sync: what a device keeps, and the server as it sees it. */
import type { Bytes, Kept } from "#vault";
import type { Frame, Page, Problem, Pushed, Row } from "./wire.ts";

/** Why a device asked for another era, or met one. */
export type Divergence = "lost" | "gap" | "twice" | "chain" | "fork" | "old-era" | "new-era";

/** What a person is told once. */
export type Notice =
  /** Places were agreed on anew; so many entries this device put back. */
  | { readonly type: "agreed-anew"; readonly why: Divergence; readonly putBack: number }
  /** Rows that do not open. */
  | { readonly type: "damaged"; readonly ids: readonly string[] }
  /** Entries that the server erased by itself. */
  | { readonly type: "erased-without-order"; readonly ids: readonly string[] };

/** What a device last agreed on with the server. */
export interface State {
  /** Null before the first time. */
  readonly era: string | null;
  /** Its last place. */
  readonly cursor: number;
  /** At the cursor. */
  readonly chain: Bytes;
  /** Eras that ended, the last hundred. */
  readonly past: readonly string[];
  /** While places are being agreed on anew: to be shown, because a server may never let it come to its end. */
  readonly cure: { readonly why: Divergence; readonly putBack: number } | null;
  /** Rows of kind 2 that no order names so far, and whether that was said. */
  readonly unordered: readonly { readonly id: string; readonly seq: number; readonly told: boolean }[];
  /** Places of rows that do not open. */
  readonly damaged: readonly number[];
  /** Not yet told, the last hundred. Whoever told them commits a state without them. */
  readonly notices: readonly Notice[];
}

/** A row and what this device made of it. */
export interface Taken {
  readonly row: Row;
  /** At its place. */
  readonly chain: Bytes;
  /** `newer` and `damaged`: its bytes are kept aside. */
  readonly as: "entry" | "order" | "erased" | "newer" | "damaged";
  /** To be taken in; null where there is nothing to take, or it was erased. */
  readonly kept: Kept | null;
}

export interface Change {
  /** As it was read: where era or cursor are others by now, nothing is changed. */
  readonly from: State;
  /** Places beyond its cursor are taken away. */
  readonly state: State;
  readonly rows?: readonly Taken[];
  /** Their content goes, for ever; an order's never does. */
  readonly erase?: readonly string[];
  /** They wait no more: no server takes them. */
  readonly refuse?: { readonly why: "too-large" | "malformed" | "id-conflict"; readonly ids: readonly string[] };
}

export interface Known {
  /** Its place; null while it waits. */
  readonly seq: number | null;
  readonly kind: "entry" | "order";
}

export interface Waiting {
  readonly frame: Frame;
  /** It had a place before. */
  readonly again: boolean;
}

/** Every change is whole or not there, and durable when its promise settles. Bodies are the same bytes each time (V43). */
export interface Store {
  /** Null before the first sync. */
  state(): Promise<State | null>;
  /** Asked for nearly every row of a page: to be kept where it is quick. @param seq 1 to the cursor */
  chainAt(seq: number): Promise<Bytes | null>;
  /** Of these ids, those that have a place or wait for one. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, Known>>;
  /** Of these ids, those that an order names. */
  erased(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** What has no place yet and was not refused, in the order of writing. @param most how many are wanted */
  waiting(most: number): Promise<readonly Waiting[]>;
  /** Rows that were `newer`. */
  unread(): Promise<readonly Taken[]>;
  commit(change: Change): Promise<"written" | "moved">;
  /** Keeps an order, which waits then, and erases what it names. */
  order(frame: Frame, ids: readonly string[]): Promise<void>;
}

/** `offline`: no answer came, or none that can be read. */
export type Failed = { readonly type: "refused"; readonly problem: Problem } | { readonly type: "offline" };

export interface Remote {
  pull(after: number): Promise<{ readonly type: "page"; readonly page: Page } | Failed>;
  push(era: string, frames: readonly Frame[]): Promise<{ readonly type: "pushed"; readonly pushed: Pushed } | Failed>;
  /** @returns the era that holds now */
  changeEra(expect: string): Promise<{ readonly type: "era"; readonly era: string } | Failed>;
}
