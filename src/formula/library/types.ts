/** Shapes of the texts that Keel offers. The texts stand in a folder per language; ids never change once they were shipped. */
import type { Want } from "../entries/want.ts";

/** Life areas (F32). */
export const areas = ["body", "people", "work", "play", "home", "mind", "meaning"] as const;
export type Area = (typeof areas)[number];

/** Something to do for oneself (F32). Names no ex and needs none. */
export interface Activity {
  /** kebab-case, unique. */
  readonly id: string;
  readonly area: Area;
  /** What to do, as a short sentence that begins with a verb. */
  readonly text: string;
  readonly minutes: 5 | 20 | 60;
  /** How much strength it takes to begin. */
  readonly energy: "low" | "middle" | "high";
  readonly cost: "free" | "little" | "some";
  readonly company: "alone" | "with" | "either";
  /** Hours of the day at which it makes sense; left out: always. Local, 0 to 23; `from` may be after `to`. */
  readonly hours?: { readonly from: number; readonly to: number };
}

/** What a text rests on: its letter in docs/evidence.md (A-D), where it states a finding. */
export interface Source {
  readonly id: string;
  readonly grade: "A" | "B" | "C" | "D";
}

export type Step = "start" | "agree" | "own-world" | "respect" | "after";

/** What just happened that makes a tip fit (F64). */
export type Trigger =
  | "slip"
  | "urge"
  | "looked"
  | "they-wrote"
  | "night"
  | "low-mood"
  | "poor-sleep"
  | "empty-week"
  | "good-week"
  | "occasion-near"
  | "costly-act"
  | "friend-asked"
  | "co-parent"
  | "left-them"
  | "wants-to-let-go";

/** One line of advice for a day (F64). */
export interface Tip {
  readonly id: string;
  readonly step: Step;
  /** Days of the weeks on which it fits, both ends included; Day 0 is 0. */
  readonly days: readonly [number, number];
  /** Only when this happened in the last two days. */
  readonly trigger?: Trigger;
  readonly text: string;
  /** Where it states a finding. */
  readonly source?: Source;
}

/** A short exercise for an urge (F30). */
export interface Exercise {
  readonly id: string;
  readonly title: string;
  /** Steps in order, one sentence each. */
  readonly steps: readonly string[];
  readonly minutes: number;
  /** What it meets best. */
  readonly meets: readonly ("missing-them" | "being-wanted" | "looking" | "anger" | "panic" | "boredom")[];
}

/** A page of advice with steps that can be ticked where they are things to do (F28, F33). */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** When this card is the right one: one sentence. */
  readonly when: string;
  readonly parts: readonly {
    readonly title?: string;
    readonly text: string;
    readonly steps?: readonly string[];
    readonly says?: readonly Words[];
  }[];
  readonly source?: Source;
}

/** Words proposed for somebody. Those to the ex pass the check. */
export interface Words {
  readonly to: "ex" | "friend" | "family" | "self";
  /** Why they write, for words to the ex. */
  readonly context?: "agree" | "no-contact" | "reply" | "first-contact" | "logistics";
  /** What the ex wrote, for a reply. */
  readonly theirs?: string;
  readonly text: string;
}

/** An example of a plan for a hard moment (F31): never filled in for anybody. */
export interface IfThen {
  readonly id: string;
  readonly when: string;
  readonly will: string;
}

/** A claim of the formula against the literature, in plain words (F65). */
export interface HonestNote {
  readonly id: `C${number}`;
  readonly step: Step;
  readonly claim: string;
  readonly known: string;
  readonly therefore: string;
}

/** A question of F41, and acts weighed as examples. */
export interface WeighQuestion {
  readonly id: "me" | "them" | "no-answer" | "friend" | "undone";
  readonly text: string;
  /** Which answer costs. */
  readonly costs: "yes" | "no";
}
export interface WeighedAct {
  readonly act: string;
  readonly kind: "plain" | "money" | "gesture";
  readonly answers: Readonly<Record<WeighQuestion["id"], "yes" | "no" | "unclear">>;
  readonly verdict: "builds" | "keeps" | "costs";
  readonly why: string;
}

/** One of the seven kinds of signs (F53) with ordinary explanations (F54). */
export interface SignKind {
  readonly id:
    | "starts-contact"
    | "answers-at-length"
    | "asks-about-life"
    | "shared-memories"
    | "reasons-to-meet"
    | "friends-ask"
    | "changes-shown";
  readonly title: string;
  readonly example: string;
  /** At least three. */
  readonly explanations: readonly {
    readonly id: "habit" | "politeness" | "logistics" | "loneliness" | "conscience" | "chance";
    readonly text: string;
  }[];
}

/** What is said when a signal of the decision table is confirmed (S1-S22). */
export interface HelpText {
  readonly id: `S${number}`;
  readonly title: string;
  readonly text: readonly string[];
  /** Two or three things to do, in order. */
  readonly steps: readonly string[];
}

/** A part of the weekly review (F66). */
export interface ReviewQuestion {
  readonly id: "kept" | "hard" | "value" | "want" | "next";
  readonly text: string;
  readonly help: string;
}

/** Everything that is offered in one language. */
export interface Library {
  readonly language: string;
  readonly activities: readonly Activity[];
  readonly tips: readonly Tip[];
  /** Ids of tips that speak of contact: they rest while a safety mode holds. */
  readonly heldBack: readonly string[];
  readonly exercises: readonly Exercise[];
  readonly cards: readonly Card[];
  readonly ifThenExamples: readonly IfThen[];
  readonly honestNotes: readonly HonestNote[];
  readonly weighQuestions: readonly WeighQuestion[];
  readonly weighedActs: readonly WeighedAct[];
  readonly signKinds: readonly SignKind[];
  readonly helpTexts: readonly HelpText[];
  readonly reviewQuestions: readonly ReviewQuestion[];
  /** Said when a wish is chosen, or asked again; each holds both outcomes (F3). */
  readonly wantTexts: Readonly<Record<Want, { readonly label: string; readonly chosen: string; readonly again: string }>>;
}
