import { guardsAt } from "./guards.ts";
import type { Match, Matcher, Pattern } from "./pattern.ts";
import { compilePattern, matcherOf } from "./pattern.ts";
import { signalRules } from "./signals/index.ts";
import { signalSets } from "./signals/sets.ts";
import type { SignalCode, Whose, WordGroup } from "./signals/signal.ts";
import { signalCodes } from "./signals/signal.ts";
import type { Text, Token } from "./text.ts";
import { readText } from "./text.ts";

export type { SignalCode, Whose } from "./signals/signal.ts";
export { signalCodes } from "./signals/signal.ts";

/** Words that ask one question ("Did they ask you not to write?"); S1 to S4 show help without asking. Offsets in UTF-16 units. */
export interface Signal {
  readonly code: SignalCode;
  readonly start: number;
  readonly end: number;
}

/**
 * Word rules for the decision table of docs/evidence.md 4.3 (R30-R34, R51, R56). Deterministic and local; nothing is kept.
 * @param whose `mine`: written by the person (a draft, a note, an act to weigh); `theirs`: written by the ex, read for what it means to the person.
 * @returns in order of start, then of code; places of one code that touch are one.
 */
export function signals(text: string, whose: Whose): readonly Signal[] {
  return signalsIn(readText(text), whose);
}

/** As `signals`, for a text that has been cut into tokens already. */
export function signalsIn(text: Text, whose: Whose): readonly Signal[] {
  const matches = matcher(whose).find(text);
  if (matches.length === 0) return [];
  const exceptions = exceptionsOf(matches);
  const places = new Map<SignalCode, { from: number; to: number }[]>();
  for (const match of matches) {
    const { code, group, isException } = match.means;
    if (isException) continue;
    const list = places.get(code) ?? [];
    const last = list[list.length - 1];
    if (last !== undefined && match.to <= last.to) continue;
    if (isTouched(exceptions.get(group), match) || !holds(text, match)) continue;
    if (last !== undefined && match.from <= last.to) last.to = match.to;
    else list.push({ from: match.from, to: match.to });
    places.set(code, list);
  }
  const found: Signal[] = [];
  for (const [code, list] of places) {
    for (const { from, to } of list) {
      found.push({ code, start: (text.tokens[from] as Token).start, end: (text.tokens[to - 1] as Token).end });
    }
  }
  return found.sort((a, b) => a.start - b.start || signalCodes.indexOf(a.code) - signalCodes.indexOf(b.code));
}

interface Meaning {
  readonly code: SignalCode;
  readonly group: WordGroup;
  readonly isException: boolean;
}

const matchers: Partial<Record<Whose, Matcher<Meaning>>> = {};

/** Compiled at the first call and once, so that starting the app does not wait for it. */
function matcher(whose: Whose): Matcher<Meaning> {
  matchers[whose] ??= matcherOf(
    signalRules.flatMap(({ code, [whose]: groups }) =>
      groups.flatMap((group) => [
        ...compiled(group.patterns, { code, group, isException: false }),
        ...compiled(group.unless ?? "", { code, group, isException: true }),
      ]),
    ),
  );
  return matchers[whose];
}

function compiled(lines: string, means: Meaning): Pattern<Meaning>[] {
  return lines
    .replace(/\|\n\s*/g, "|")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => compilePattern(line, means, signalSets));
}

function holds(text: Text, match: Match<Meaning>): boolean {
  for (const guard of guardsAt(text, match.from, match.to)) if (match.means.group.evenWhen?.includes(guard) !== true) return false;
  return true;
}

/** For each group the stretches that its exceptions cover: apart from each other and in order. */
function exceptionsOf(matches: readonly Match<Meaning>[]): ReadonlyMap<WordGroup, readonly Stretch[]> {
  const stretches = new Map<WordGroup, Stretch[]>();
  for (const { means, from, to } of matches) {
    if (!means.isException) continue;
    const list = stretches.get(means.group);
    const last = list?.[list.length - 1];
    if (list === undefined) stretches.set(means.group, [{ from, to }]);
    else if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else list.push({ from, to });
  }
  return stretches;
}

interface Stretch {
  readonly from: number;
  to: number;
}

function isTouched(stretches: readonly Stretch[] | undefined, match: Match<Meaning>): boolean {
  if (stretches === undefined) return false;
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = stretches[middle] as Stretch;
    if (to <= match.from) low = middle + 1;
    else if (from >= match.to) high = middle - 1;
    else return true;
  }
  return false;
}
