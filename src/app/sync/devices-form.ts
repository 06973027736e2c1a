/** What the page asks about devices, and what comes back. No key crosses; the words of a picture or a link do, because they are to be shown. */
import type { Moment } from "#formula";
import type { Notice, Outcome } from "#sync";
import type { ProblemName } from "#sync/wire";
import type { Shown } from "../worker/keeping.ts";

/** Why a server was not asked with success. */
export type Refusal = "offline" | ProblemName;

/** What a call to the server came to, where only that matters. */
export type Done = { readonly type: "done" } | { readonly type: "refused"; readonly why: Refusal };

/** `failed`: this device could not read or write what it keeps. */
export type Last = Outcome | { readonly type: "failed" };

/** Where this device is with its server. */
export interface Standing {
  /** False: nothing is sent and nothing asked. */
  readonly isOn: boolean;
  /** Entries that no server has seen. */
  readonly waiting: number;
  /** Entries that no server takes. They stay here. */
  readonly refused: number;
  /** What the last sync came to; null before the first. */
  readonly last: Last | null;
  /** When the server answered last, milliseconds since 1970. */
  readonly heard: number | null;
  /** Places are being agreed on anew. */
  readonly isAgreeing: boolean;
  /** To be told once. */
  readonly notices: readonly Notice[];
}

export interface Listed {
  readonly id: string;
  /** When it was last seen, like 2026-11-23; null: never so far. */
  readonly day: string | null;
  readonly isThis: boolean;
}

export type List = { readonly type: "devices"; readonly devices: readonly Listed[] } | Extract<Done, { type: "refused" }>;

/** A way in for one new device. */
export interface Invited {
  readonly type: "invited";
  /** The device that it adds. */
  readonly device: string;
  /** 64 hexadecimal digits: what the picture and the link hold. */
  readonly secret: string;
  /** Four words, which both show. */
  readonly words: string;
}

/** What is behind a link or behind 24 words. `other`: it is of another server. */
export type Found =
  | { readonly type: "found"; readonly words: string | null }
  | { readonly type: "wrong-words"; readonly places: readonly number[] }
  | { readonly type: "other" | "damaged" }
  | Extract<Done, { type: "refused" }>;

export type Joined =
  | { readonly type: "joined"; readonly shown: Shown }
  /** Something is kept here already. */
  | { readonly type: "exists" }
  | Extract<Done, { type: "refused" }>;

/** None of them waits for what is being written, and what is written waits for none of them. */
export interface DeviceCalls {
  standing(): Promise<Standing>;
  /** Makes the vault at the server, or adds this device where it is there. @param invitation where the server asks for one */
  beginSync(invitation: string | null): Promise<Done>;
  /** Pulls and pushes. @returns `shown` when entries came or went */
  sync(moment: Moment): Promise<{ readonly standing: Standing; readonly shown: Shown | null }>;
  /** Waits until the server says that something came. @returns false when the line was cut */
  hear(): Promise<boolean>;
  /** Cuts that line. */
  hush(): Promise<void>;
  listDevices(): Promise<List>;
  dropDevice(device: string): Promise<Done>;
  invite(): Promise<Invited | Extract<Done, { type: "refused" }>>;
  /** This device leaves: its entries stay, and the server knows it no more. */
  leave(): Promise<void>;
  /** Everything that the server keeps of this vault, for ever. */
  deleteAtServer(): Promise<Done>;
  /** The notices were read. */
  told(): Promise<void>;
  /** @param secret of a link, 64 hexadecimal digits */
  openLink(secret: string): Promise<Found>;
  openWords(words: string): Promise<Found>;
  /** Makes the vault that was found here. @param passphrase null: the device's own key opens it */
  join(passphrase: string | null, moment: Moment): Promise<Joined>;
}
