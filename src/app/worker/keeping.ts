/** What the page asks of the worker that keeps, and what comes back. Keys never cross; words only where they are to be shown. */
import type { Mode } from "#check";
import type { Moment, Replacement } from "#formula";
import type { Bytes } from "#vault";
import type { Look } from "../look-form.ts";
import type { DeviceCalls } from "../sync/devices-form.ts";
import type { ViewName } from "./views.ts";

/** How somebody comes in. */
export type Entrance =
  | { readonly type: "passphrase"; readonly passphrase: string }
  | { readonly type: "phrase"; readonly words: string }
  | { readonly type: "device" };

/** How a backup is opened: no backup knows the device. */
export type BackupWay = Exclude<Entrance, { type: "device" }>;

/** One of F1's answers as it was written last. */
export interface GivenAnswer {
  readonly answer: "yes" | "no" | "unclear" | "skipped";
  readonly who: readonly ("them" | "court" | "me")[];
}

/** When a backup was made last, and whether it is time for one (F93). */
export interface BackupState {
  /** Local day numbers; null: never. */
  readonly made: number | null;
  readonly tested: number | null;
  /** None for 30 days, and they did not wave the line off in that time. */
  readonly isDue: boolean;
}

/** What the check stands on beside the words: where they are, and what was sent before (F71). */
export interface History {
  /** Contacts of the last 30 days without an answer (F27). */
  readonly unanswered: number;
  /** Under *asked to stop* alone, when they began contact since: an answer may be read for sending (F4). */
  readonly repliesOpen: boolean;
  /** Messages that are closed where they stand: step 1 (F10, F15), a first message (F46). Nothing is closed before the set-up. */
  readonly closed: readonly ("agree" | "first-contact")[];
  /** Words of their own to watch for (F75); null until some were chosen. */
  readonly ownWords: readonly string[] | null;
}

/** What the page shows of a log that is open, whatever it says. */
export interface Shown {
  readonly answers: { readonly [question in "no-contact" | "afraid" | "adult"]?: GivenAnswer };
  readonly modes: readonly Mode[];
  readonly history: History;
  /** Minutes without a touch until it locks; 0 is never. */
  readonly idleMinutes: number;
  readonly lockOnHide: boolean;
  readonly look: Look;
  /** Where Exit leads; null: the empty page. */
  readonly exitTo: string | null;
  /** Whose help lines are shown, two letters; "" is another country; null until they chose. */
  readonly country: string | null;
  readonly backup: BackupState;
  /** `nothing`: it is in memory, for one visit. */
  readonly opensWith: "passphrase" | "device" | "nothing";
  readonly entries: number;
  /** Records that could not be read. The rest stands. */
  readonly troubles: number;
  /** This device is one of several that a server holds together. */
  readonly synced: boolean;
}

/** What is wrong with a file or a way in, in the vault's own words. */
export type Refused =
  | "no-vault"
  | "backup"
  | "not-keel"
  | "newer"
  | "truncated"
  | "damaged"
  | "wrong-passphrase"
  | "wrong-device"
  | "no-such-door"
  | "wrong-words"
  | "weak"
  | "excessive";

export type Opened =
  | { readonly type: "open"; readonly shown: Shown }
  /** Milliseconds until the next try. */
  | { readonly type: "wait"; readonly wait: number }
  | { readonly type: "refused"; readonly why: Refused; readonly wait: number; readonly places: readonly number[] };

export type Proof =
  | { readonly type: "sound"; readonly entries: number }
  | { readonly type: "partly"; readonly entries: number }
  | { readonly type: "refused"; readonly why: Refused };

export type Restored =
  | { readonly type: "restored"; readonly added: number; readonly whole: boolean; readonly shown: Shown }
  | { readonly type: "refused"; readonly why: Refused };

/** An entry before it has its envelope. */
export interface Written {
  readonly kind: string;
  readonly body: object;
  /** When it happened, where that is not now. */
  readonly when?: Moment;
  /** It opens a new chapter, to which it and those after it belong. */
  readonly opens?: boolean;
}

/** What became of what was to be written: the ids are those of the entries, in their order. */
export interface Kept {
  readonly ids: readonly string[];
  readonly shown: Shown;
}

/** What an open export brought in. */
export type Brought =
  | { readonly type: "brought"; readonly added: number; readonly refused: number; readonly shown: Shown }
  | { readonly type: "newer" | "not-export" };

export interface Calls extends DeviceCalls {
  /** Which ways in there are; null when nothing is kept. */
  look(): Promise<{ readonly doors: readonly string[]; readonly wait: number } | null>;
  /** Opens a log in memory, for one visit. */
  begin(moment: Moment): Promise<Shown>;
  /** A passphrase that is made for them. */
  suggest(): Promise<string>;
  /** Takes in what was written in memory. @param passphrase null: the device's own key opens it. `exists`: another tab was first */
  create(passphrase: string | null, moment: Moment): Promise<{ readonly words: string; readonly shown: Shown } | "exists">;
  open(way: Entrance, moment: Moment): Promise<Opened>;
  /** Durable when it settles. */
  write(entries: readonly Written[], moment: Moment): Promise<Kept>;
  /** What a screen shows, worked out where the entries are. @param quietUntil milliseconds since 1970 until which tasks and prompts rest */
  view(name: ViewName, given: unknown, moment: Moment, quietUntil: number | null): Promise<unknown>;
  /** Entries of an open export, those that are there already left out. */
  bring(text: string, moment: Moment): Promise<Brought>;
  /** Everything as it was written, for an open export. @param names other words for names */
  take(form: "json" | "markdown", names: readonly Replacement[]): Promise<string>;
  /** Takes in what other tabs wrote. */
  refresh(moment: Moment): Promise<Shown>;
  words(): Promise<string>;
  /** @param passphrase null: from now on the device's own key opens it. `moved`: another tab changed it meanwhile */
  setPassphrase(passphrase: string | null): Promise<"written" | "moved">;
  backup(): Promise<Bytes>;
  /** Whether a backup opens. Nothing is written. @param way null: with this vault's own words */
  prove(file: Bytes, way: BackupWay | null): Promise<Proof>;
  /** @param way null: this vault's own words */
  restore(file: Bytes, way: BackupWay | null, moment: Moment): Promise<Restored>;
  /** Everything in the database, and the database. */
  erase(): Promise<void>;
  /** What is being written is written; then the keys are overwritten. */
  lock(): Promise<void>;
}

export type CallName = keyof Calls;

/** `full`: no room on the disk; `too-large`: an entry is; `gone`: another tab erased it; `closed`: the vault is not open; `refused`: no entry of a known form. */
export type FaultType = "full" | "too-large" | "gone" | "closed" | "refused" | "failed";

/** Why a call could not be done. Holds no words. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly type: FaultType;

  constructor(type: FaultType) {
    super(type);
    this.type = type;
  }
}

export interface Request {
  readonly id: number;
  readonly call: CallName;
  readonly given: readonly unknown[];
}

export type Reply =
  | { readonly id: number; readonly type: "done"; readonly result: unknown }
  | { readonly id: number; readonly type: "fault"; readonly fault: FaultType };
