/** What rules and model see in a text together: labels, and for each place one finding with the words that show it. */
import type { Circumstances } from "./check.ts";
import { type Context, type Finding, helpingLabels, type Label, labels, stopLabels } from "./finding.ts";
import type { Model, ModelReading } from "./model/model.ts";
import { explanationOf } from "./rules/en/explanations.ts";
import { findRules } from "./rules/find.ts";
import type { Explanation } from "./rules/rule.ts";
import { type Clause, shortCut, strongestPart, wholeClauses, withNeighbours } from "./span.ts";
import type { Text, Token } from "./text.ts";
import { plainWord } from "./text.ts";

export interface Seen {
  /** Labels that count, dismissed ones left out unless they stop. */
  readonly labels: readonly Label[];
  /** Labels with the dismissed ones. */
  readonly all: readonly Label[];
  readonly stops: boolean;
  readonly findings: readonly Finding[];
  readonly good: readonly Finding[];
  /** Token places of the words that push, without what stands around them: what a simpler version leaves out. */
  readonly cores: () => readonly Clause[];
}

/** A place before it is explained. Token indexes. */
interface Place {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly confidence: number;
  /** The words themselves, without what stands around them: what a simpler version leaves out. */
  readonly core: () => Clause;
  /** The rule's own words, where it has some. */
  readonly explanation?: Explanation | undefined;
}

export function seenIn(text: Text, context: Context, circumstances: Circumstances, model: Model | null): Seen {
  const matches = findRules(text);
  const places = oneEach(
    matches.map(
      ({ rule, from, to }): Place => ({
        label: rule.label,
        ...wholeClauses(text, from, to),
        source: rule.id,
        confidence: 1,
        core: () => ({ from, to }),
        explanation: rule.explanation,
      }),
    ),
  );
  const reading = model?.read(
    text,
    context,
    places.map(({ label }) => label),
  );
  const ruled =
    reading === undefined
      ? places
      : oneEach(places.filter(({ label }) => ruleIsEnough(label)).map((place) => besideIt(text, reading, place)));
  const known = (reading === undefined ? ruled : withModelPlaces(text, reading, ruled)).map((place) => ({
    place,
    finding: findingOf(text, context, place),
  }));
  const found = known.map(({ finding }) => finding);
  const dismissed = (finding: Finding) =>
    circumstances.dismissed?.some(({ label, words }) => label === finding.label && words === text.raw.slice(finding.start, finding.end)) ===
    true;
  const kept = found.filter((finding) => !dismissed(finding));
  const isStop = (label: Label) => (stopLabels as readonly Label[]).includes(label);
  const isGood = (label: Label) => (helpingLabels as readonly Label[]).includes(label);
  const all = labels.filter((label) => found.some((finding) => finding.label === label));
  const counted = all.filter((label) => isStop(label) || kept.some((finding) => finding.label === label));
  const findings = withoutDoubles(kept.filter((finding) => !isGood(finding.label)));
  return {
    labels: counted,
    all,
    stops: all.some(isStop),
    findings: [...findings, ...ownWords(text, circumstances.ownWords ?? [])].sort((a, b) => a.start - b.start || b.end - a.end),
    cores: () =>
      known
        .filter(({ place, finding }) => kept.includes(finding) && !isGood(place.label) && !wholeTextLabels.includes(place.label))
        .map(({ place }) => place.core()),
    good: withoutDoubles(kept.filter((finding) => isGood(finding.label))).sort((a, b) => a.start - b.start),
  };
}

/**
 * Whether a rule alone makes a label count. What pushes or stops always does; what helps, and what the whole message shows, the model weighs,
 * with the rule among the rest, as soon as it is there.
 */
export function ruleIsEnough(label: Label): boolean {
  return !(helpingLabels as readonly Label[]).includes(label) && !wholeTextLabels.includes(label);
}

function reaches(reading: ModelReading, label: Label): boolean {
  const index = labels.indexOf(label);
  return (reading.probabilities[index] as number) >= (reading.thresholds[index] as number);
}

/** Adds the labels whose probability reaches their threshold and that no rule names, each with the place that shows it best. */
function withModelPlaces(text: Text, reading: ModelReading, ruled: readonly Place[]): readonly Place[] {
  const places = [...ruled];
  labels.forEach((label, index) => {
    if (!reaches(reading, label) || ruled.some((place) => place.label === label)) return;
    const confidence = Math.round((reading.probabilities[index] as number) * 100) / 100;
    if (wholeTextLabels.includes(label)) {
      const all = { from: 0, to: text.tokens.length };
      places.push({ label, ...all, source: "model", confidence, core: () => all });
      return;
    }
    const scoreOf = (sentence: number) => reading.sentences[sentence]?.[index] as number;
    const best = text.sentences.reduce((top, _, sentence) => (scoreOf(sentence) > scoreOf(top) ? sentence : top), 0);
    const part = strongestPart(text, best, () => reading.shares(best, index));
    const core = () => strongestPart(text, best, () => reading.shares(best, index), shortCut);
    places.push({ label, ...withNeighbours(text, part, scoreOf), source: "model", confidence, core });
  });
  return places;
}

/** A rule's place with the sentences beside it that show the same. */
function besideIt(text: Text, reading: ModelReading, place: Place): Place {
  const index = labels.indexOf(place.label);
  return { ...place, ...withNeighbours(text, place, (sentence) => reading.sentences[sentence]?.[index] as number) };
}

/** Matches of one rule or of several that lie in the same clause are one place for the label: the first rule's, in order of place. */
function oneEach(places: readonly Place[]): readonly Place[] {
  return places.filter(
    (place, at) => !places.slice(0, at).some((other) => other.label === place.label && place.from < other.to && other.from < place.to),
  );
}

/** Labels that the whole message shows. */
const wholeTextLabels: readonly Label[] = ["over-explains"];

function findingOf(text: Text, context: Context, place: Place): Finding {
  return {
    label: place.label,
    start: (text.tokens[place.from] as Token).start,
    end: (text.tokens[place.to - 1] as Token).end,
    source: place.source,
    confidence: place.confidence,
    ...(place.explanation ?? explanationOf(place.label, context)),
  };
}

/** Where two findings of one label overlap, the rule's stays; among rules the longer. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const order = [...findings].sort(
    (a, b) => Number(a.source === "model") - Number(b.source === "model") || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const finding of order)
    if (!kept.some((other) => other.label === finding.label && finding.start < other.end && other.start < finding.end)) kept.push(finding);
  return kept;
}

/** Own words to watch for: compared in plain form, so that "lisbon" finds "Lisbon". They mark and say so; they change no verdict. */
function ownWords(text: Text, words: readonly string[]): Finding[] {
  const found: Finding[] = [];
  for (const typed of words) {
    const wanted = typed.split(/\s+/).filter(Boolean).map(plainWord);
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= text.tokens.length; at++) {
      if (!wanted.every((word, offset) => text.tokens[at + offset]?.norm === word)) continue;
      found.push({
        label: "declares",
        start: (text.tokens[at] as Token).start,
        end: (text.tokens[at + wanted.length - 1] as Token).end,
        source: "own-word",
        confidence: 1,
        name: "A word you watch for.",
        why: "You asked to be told when it comes up.",
        instead: "ask yourself whether it has to stand here.",
        reference: "Your own list",
      });
    }
  }
  return found;
}
