/** What the calls need kept. Ids, keys and hashes are hexadecimal as on the wire; times are seconds since 1970, days as 2026-03-20. */
import type { Door, Frame } from "#sync/wire";
import type { PushAnswer } from "./place-frames.ts";

/** What is said of a vault that is not there, or no more. */
export type NoVault = { readonly type: "unknown" } | { readonly type: "deleted" };

export interface VaultMade {
  readonly vault: string;
  readonly check: string;
  readonly door: Door;
  /** `token`: SHA-256 of its secret. */
  readonly device: { readonly id: string; readonly token: string };
}
export type Standing =
  | NoVault
  | { readonly type: "stranger" }
  /** `token`: as above. */
  | { readonly type: "device"; readonly token: string; readonly day: string | null };
export type DoorAnswer =
  | { readonly type: "open"; readonly vault: string; readonly wrap: string }
  /** Unknown, or another `auth`: they are one. */
  | { readonly type: "refused" }
  | { readonly type: "deleted" }
  | { readonly type: "pause"; readonly seconds: number };
export type BoxAnswer = { readonly type: "box"; readonly bytes: Uint8Array } | { readonly type: "unknown" | "gone" };

export interface Storage {
  makeVault(vault: VaultMade): Promise<"made" | "exists" | "deleted">;
  /** Marks it: what it held goes with `sweep`. */
  deleteVault(vault: string): Promise<void>;

  push(vault: string, era: string, frames: readonly Frame[]): Promise<PushAnswer | NoVault>;
  /** @returns the page as it goes over the wire */
  pull(vault: string, after: number): Promise<Uint8Array | NoVault>;
  /** @returns the era that holds now */
  changeEra(vault: string, expected: string): Promise<string | NoVault>;
  /** @returns the last place of each vault that is there */
  heads(vaults: readonly string[]): Promise<ReadonlyMap<string, number>>;

  device(vault: string, device: string): Promise<Standing>;
  wasSeen(vault: string, device: string, day: string): Promise<void>;
  devices(vault: string): Promise<readonly { readonly id: string; readonly day: string | null }[]>;
  /** @returns `refused` where `check` is not the vault's */
  addDevice(
    vault: string,
    device: string,
    check: string,
    token: string,
  ): Promise<"added" | "refused" | "exists" | "full" | NoVault["type"]>;
  dropDevice(vault: string, device: string): Promise<void>;

  setDoor(vault: string, door: Door): Promise<"set" | "exists" | NoVault["type"]>;
  /** Each try counts until one is right; the pause after it grows. @param auth what opens it, hexadecimal */
  openDoor(door: string, auth: string, now: number): Promise<DoorAnswer>;

  /** The same again is no other one. */
  fillBox(vault: string, box: string, bytes: Uint8Array, expires: number): Promise<"filled" | "exists">;
  readBox(box: string, now: number): Promise<BoxAnswer>;

  setReminder(vault: string, device: string, reminder: string, due: number, blob: Uint8Array): Promise<"set" | "full">;
  dropReminder(vault: string, reminder: string): Promise<void>;
  subscribe(vault: string, device: string, to: Subscription): Promise<void>;
  unsubscribe(vault: string, device: string): Promise<void>;

  /** Takes away what has had its time, and some of what deleted vaults held. @returns whether there is more of that */
  sweep(now: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}
