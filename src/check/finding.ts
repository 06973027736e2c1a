/** The words of the check: labels, contexts, verdicts and findings, as in corpus/drafts/GUIDE.md. */

export const pushingLabels = [
  "disputes",
  "asks-back",
  "promises-change",
  "pleads",
  "pressures",
  "blames",
  "pries",
  "baits",
  "declares",
  "abases",
  "offers-too-much",
  "pretext",
  "over-explains",
  "insults",
] as const;
export const stopLabels = ["threat", "watching", "self-harm"] as const;
export const helpingLabels = ["agrees", "respects", "logistics", "light"] as const;
export const labels = [...pushingLabels, ...stopLabels, ...helpingLabels] as const;

export type PushingLabel = (typeof pushingLabels)[number];
export type StopLabel = (typeof stopLabels)[number];
export type HelpingLabel = (typeof helpingLabels)[number];
export type Label = (typeof labels)[number];

/** Why the person writes. `third-party` is a message to somebody else about the ex (F77). */
export const contexts = ["agree", "no-contact", "reply", "first-contact", "logistics", "third-party"] as const;
export type Context = (typeof contexts)[number];

/** In rising order of care. */
export const verdicts = ["send", "edit", "wait", "stop"] as const;
export type Verdict = (typeof verdicts)[number];

/** Safety modes (F4). */
export const modes = ["order", "asked-to-stop", "afraid", "own-violence"] as const;
export type Mode = (typeof modes)[number];

/** A place in the draft and what it does. Offsets count UTF-16 units of the text as typed, `start < end`. */
export interface Finding {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  /** The id of the rule that saw it, `model`, or `own-word`. */
  readonly source: string;
  /** 0 to 1; 1 for a rule in words or code. */
  readonly confidence: number;
  /** What the words do, two to five words: "Says that you miss them". */
  readonly name: string;
  /** One sentence: why it works against the person. Empty for helping labels. */
  readonly why: string;
  /** One sentence: what to do instead. Empty for helping labels. */
  readonly instead: string;
  /** Pattern and strength in docs/evidence.md: "M9, evidence D". */
  readonly reference: string;
}
