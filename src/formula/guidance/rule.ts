/** What a rule of guidance is: sentences, and when it says them. No rule knows another. */
import type { Context } from "./context.ts";
import type { Item, Place, RuleNumber, Why } from "./item.ts";

/** A sentence chosen by a rule. */
export interface Saying<Name extends string = string> {
  readonly say: Name;
  /** What it is said of, where one sentence is said of several things. */
  readonly about?: string;
  /** What stands in the sentence's gaps. */
  readonly gaps?: Readonly<Record<string, string | number>>;
  readonly step: Item["step"];
  readonly entries?: readonly string[];
  /** The first number that the rule covers, unless another one is meant. */
  readonly rule?: RuleNumber;
  readonly grade?: Why["grade"];
  readonly leadsTo: Place;
}

export interface Rule<Name extends string = string> {
  readonly id: string;
  /** Numbers of docs/spec/formula.md and docs/evidence.md that it fulfils. */
  readonly covers: readonly [RuleNumber, ...RuleNumber[]];
  /** Its sentences by name; a gap is a name in braces. */
  readonly says: Readonly<Record<Name, string>>;
  /** What it says in this moment, in its order; null for nothing. */
  readonly applies: (context: Context) => readonly Saying<Name>[] | null;
}

export function rule<const Name extends string>(parts: Rule<Name>): Rule {
  return parts as unknown as Rule;
}

/** The item of a saying. */
export function itemOf({ id, covers, says }: Rule, saying: Saying, rank: number): Item {
  const { say, about, gaps, step, entries = [], rule = covers[0], grade, leadsTo } = saying;
  const text = (says[say] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => String(gaps?.[name] ?? ""));
  const why = grade === undefined ? { entries, rule } : { entries, rule, grade };
  return { id: [id, say, ...(about === undefined ? [] : [about])].join("."), step, text, why, leadsTo, rank };
}
