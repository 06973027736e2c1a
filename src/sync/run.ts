/** One sync under way: what its parts share. */
import { type Bytes, sha256 } from "#vault";
import type { Seal } from "./seal.ts";
import type { Change, Failed, Remote, State, Store } from "./store.ts";
import { chainStart, limits } from "./wire.ts";

export interface Tools {
  readonly store: Store;
  readonly remote: Remote;
  readonly seal: Seal;
  /** The vault's id, 32 hexadecimal digits. */
  readonly vault: string;
}

export type Outcome =
  /** The server has all that this device has, and the other way round. */
  | { readonly type: "done" }
  /** Try again: at once is no use. `full`: the rest came, what waits here has no room there. `seconds`: as the server asked. */
  | { readonly type: "later"; readonly why: "offline" | "busy" | "full"; readonly seconds: number | null }
  /** Until somebody decides otherwise. Nothing here was changed. */
  | { readonly type: "ended"; readonly why: "deleted" | "unknown" | "unauthorized" }
  /** The server does not do what a server does: places that change all the time, that are not given out, that do not open, or calls that come to nothing. */
  | { readonly type: "stopped"; readonly why: "unsteady" | "withheld" | "damaged" | "stuck" };

export interface Run extends Tools {
  /** The chain at the place 0. */
  readonly start: Bytes;
  /** How often the era was to be changed, or had been. */
  eras: number;
  /** Frames of the next push. */
  most: number;
  /** Entries that were set aside. */
  refused: number;
  /** Whether everything was pulled once more, because a row is erased that no order names. */
  looked: boolean;
}

export function newRun(tools: Tools): Run {
  return { ...tools, start: Uint8Array.from(chainStart(sha256, tools.vault)), eras: 0, most: limits.frames, refused: 0, looked: false };
}

/** Where the device stands; before its first sync at the place 0. */
export async function stateOf({ store, start }: Run): Promise<State> {
  const first: State = { era: null, cursor: 0, chain: start, past: [], cure: null, unordered: [], damaged: [], notices: [] };
  return (await store.state()) ?? first;
}

/** The chain at a place of this device, null where it has none. */
export async function chainAt({ start, store }: Run, seq: number): Promise<Bytes | null> {
  return seq === 0 ? start : store.chainAt(seq);
}

/** Another tab may have been quicker: then the next round starts from what it left. */
export async function commit({ store }: Run, change: Change): Promise<void> {
  await store.commit(change);
}

export function outcomeOf(failed: Failed): Outcome {
  if (failed.type === "offline") return { type: "later", why: "offline", seconds: null };
  const { error, seconds = null } = failed.problem;
  if (error === "deleted" || error === "unknown" || error === "unauthorized") return { type: "ended", why: error };
  return { type: "later", why: error === "full" ? "full" : "busy", seconds };
}

export function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
