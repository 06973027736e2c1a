/** What the page and the worker that reads chats say to each other. Nothing that comes back holds a message. */
import type { Analysis, ContactDay, DateDoubt, PushMonth, ReadResult, Summary } from "#chats";

/** A file, and the format that the person says it is in; null: as it looks. */
export interface Picked {
  readonly file: File;
  readonly format: string | null;
}

export interface Wishes {
  /** What comes first in a date, where the person says it. */
  readonly dates: "day" | "month" | null;
  /** This device's time zone: where a file knows times in UTC only, its clock tells the hours. */
  readonly zone: string;
}

/** Why a file was not read; `gone`: it was moved, or this page may not open it any more. */
export type Unreadable = Extract<ReadResult, { type: "unreadable" }>["reason"] | "gone";

export type FileRead =
  | { readonly type: "chats"; readonly format: string; readonly entries: number }
  | { readonly type: "unreadable"; readonly reason: Unreadable };

/** One chat of those that were found, in numbers. */
export interface ChatLine {
  /** What the file calls it, else who wrote. */
  readonly name: string;
  readonly messages: number;
  /** Days like 2024-03-01; null where nothing in it has a time. */
  readonly begins: string | null;
  readonly ends: string | null;
}

export interface AllRead {
  /** In the order in which they were given. */
  readonly files: readonly FileRead[];
  readonly chats: readonly ChatLine[];
  readonly dateDoubts: readonly DateDoubt[];
}

/** Somebody who wrote or called, by the name in the file. */
export interface Writer {
  readonly name: string;
  readonly messages: number;
}

/** The chat that is looked at. */
export interface Chosen extends Omit<Summary, "participants" | "byParticipant" | "breakup"> {
  /** Who wrote most comes first; 200 at most. */
  readonly writers: readonly Writer[];
  /** Who made the export, by what the file tells; null where it tells nothing. */
  readonly proposed: string | null;
}

/** Who is who, by the names in the file, and the days. */
export interface Sides {
  readonly me: readonly string[];
  readonly them: readonly string[];
  /** Days like 2024-03-01. */
  readonly breakup: string | null;
  readonly today: string;
}

export interface Analysed {
  readonly analysis: Analysis;
  readonly contacts: readonly ContactDay[];
}

/** What was found in the person's own messages. */
export interface KindsFound {
  readonly kindsOfPush: readonly PushMonth[];
  /** Own messages with a text, those that were looked at, and those of which the check can say something. */
  readonly texts: number;
  readonly chosen: number;
  readonly told: number;
}

/** What the worker is asked; one thing after the other; `kinds` ends when something else is asked. */
export interface ChatCalls {
  read(files: readonly Picked[], wishes: Wishes): Promise<AllRead>;
  choose(places: readonly number[]): Promise<Chosen>;
  analyse(sides: Sides): Promise<Analysed>;
  /** Null when something else was asked meanwhile. */
  kinds(sides: Sides): Promise<KindsFound | null>;
}

export type ChatCall = keyof ChatCalls;

export interface ToChats {
  readonly id: number;
  readonly call: ChatCall;
  readonly given: readonly unknown[];
}

export type FromChats =
  | { readonly id: number; readonly type: "progress"; readonly done: number }
  | { readonly id: number; readonly type: "done"; readonly result: unknown }
  | { readonly id: number; readonly type: "failed" };
