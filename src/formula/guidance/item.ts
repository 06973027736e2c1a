/** What guidance says or offers: one item, where it leads, and what it rests on. */
import type { SignalCode } from "../entries/signal.ts";
import type { Purpose } from "../library/helplines.ts";
import type { Source, Step } from "../library/types.ts";
import type { ScaleName } from "../views/scales.ts";

/** Rooms of the app that an item can lead to, by name; what they look like is not decided here. */
export type Place =
  | "nothing"
  | "safety-questions"
  | "set-up"
  | "settings:safety"
  | "settings:prompts"
  | "urge"
  | "urge:rate"
  | "my-person"
  | "check"
  | "check:logistics"
  | "step-1"
  | "first-message"
  | "signs"
  | "weeks"
  | "weeks-review"
  | "review"
  | "want"
  | "space"
  | "log:contact"
  | "log:did-nothing"
  | "room"
  | "own-world"
  | `activity:${string}`
  | "journal"
  | "if-then"
  | "goals"
  | "weigh"
  | "standard"
  | "sheet"
  | "position"
  | "check-in"
  | `scale:${ScaleName}`
  | "letting-go"
  | "graduation"
  | "archive"
  | "backup"
  | "delete"
  | "honest-notes"
  | "tip"
  | `help:${Purpose}`
  | `help-text:${SignalCode}`
  | `card:${string}`;

/** The numbers that an item can rest on: the formula's, the evidence's rules, its signals, its claims. */
export type RuleNumber = `F${number}` | `R${number}` | `R${number}${"a" | "b" | "c" | "d"}` | `S${number}` | `C${number}`;

export interface Why {
  /** Entries behind it, oldest first; empty where nothing was entered yet. */
  readonly entries: readonly string[];
  readonly rule: RuleNumber;
  /** How strong the finding is, where the text states one. */
  readonly grade?: Source["grade"];
}

export interface Item {
  /** Rule, sentence and, where one sentence is said of several things, the thing: unique in its list. */
  readonly id: string;
  readonly step: Step | "safety";
  /** One or two sentences. */
  readonly text: string;
  readonly why: Why;
  readonly leadsTo: Place;
  /** From 0: what comes first. */
  readonly rank: number;
}
