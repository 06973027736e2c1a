import { guardsAt } from "../guards.ts";
import type { Match, Matcher } from "../pattern.ts";
import { compilePattern, matcherOf } from "../pattern.ts";
import type { Text } from "../text.ts";
import { codeRules, phraseRules } from "./en/index.ts";
import { sets } from "./en/sets.ts";
import type { PhraseRule, Rule, RuleMatch } from "./rule.ts";

/**
 * All places where a rule speaks, in order of place. A match that is negated, quoted, somebody else's words or past is left out unless
 * its rule counts it (`evenWhen`). Matches of one rule that touch are one.
 */
export function findRules(text: Text): readonly RuleMatch[] {
  const found: RuleMatch[] = [];
  for (const match of matcher().find(text)) if (holds(text, match)) found.push({ rule: match.means, from: match.from, to: match.to });
  const others = [...found];
  for (const rule of codeRules) for (const { from, to } of rule.find(text, others)) found.push({ rule, from, to });
  return merged(found);
}

let compiled: Matcher<PhraseRule> | undefined;

/** Compiled at the first call and once, so that starting the app does not wait for it. */
function matcher(): Matcher<PhraseRule> {
  compiled ??= matcherOf(phraseRules.flatMap((rule) => rule.patterns.map((pattern) => compilePattern(pattern, rule, sets))));
  return compiled;
}

function holds(text: Text, match: Match<PhraseRule>): boolean {
  for (const guard of guardsAt(text, match.from, match.to)) if (match.means.evenWhen?.includes(guard) !== true) return false;
  return true;
}

function merged(found: RuleMatch[]): RuleMatch[] {
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: RuleMatch[] = [];
  const last = new Map<Rule, number>();
  for (const match of found) {
    const at = last.get(match.rule);
    const before = at === undefined ? undefined : (kept[at] as RuleMatch);
    if (at !== undefined && before !== undefined && match.from <= before.to) {
      if (match.to > before.to) kept[at] = { ...before, to: match.to };
      continue;
    }
    last.set(match.rule, kept.length);
    kept.push(match);
  }
  return kept;
}
