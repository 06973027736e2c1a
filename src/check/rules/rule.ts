import type { Label } from "../finding.ts";
import type { Text } from "../text.ts";

/** What is said of a finding: shared by all rules and the model, see rules/en/explanations.ts. */
export interface Explanation {
  /** What the words do, two to five words, third person: "Asks again". */
  readonly name: string;
  /** One sentence. */
  readonly why: string;
  /** One sentence, begins in lower case: it stands after "Instead:". */
  readonly instead: string;
  /** Pattern code and strength in docs/evidence.md, "M1, evidence B". */
  readonly reference: string;
}

/** A rule that is only words. Cases stand beside it and are run by rules.test.ts. */
export interface PhraseRule {
  /** kebab-case, unique, never changed once landed. */
  readonly id: string;
  readonly label: Label;
  /** Patterns as in pattern.ts. */
  readonly patterns: readonly string[];
  /** Words of its own where the label's explanation does not fit well enough. */
  readonly explanation?: Explanation;
  /** By default a match does not count when it is negated ("i wont beg"), quoted, reported ("you said …") or past ("i used to …"). */
  readonly evenWhen?: readonly ("negated" | "quoted" | "reported" | "past")[];
  readonly cases: {
    /** At least three drafts in which the rule must speak. */
    readonly flags: readonly string[];
    /** At least three near misses in which it must not. */
    readonly passes: readonly string[];
  };
}

/** Token indexes, `to` exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A rule that needs more than words: marks, repetition, length, what other rules say. Its cases stand in `<rule>.cases.ts`. */
export interface CodeRule {
  readonly id: string;
  readonly label: Label;
  readonly explanation?: Explanation;
  /** @param others what the rules in words have found in the same text. */
  readonly find: (text: Text, others: readonly RuleMatch[]) => readonly Place[];
  readonly cases: PhraseRule["cases"];
}

export type Rule = PhraseRule | CodeRule;

/** A place where a rule speaks. */
export interface RuleMatch extends Place {
  readonly rule: Rule;
}
