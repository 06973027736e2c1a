import type { Finding, Reading } from "#check";

/** What a program gets for one draft: a finding for every label with a place, also for what is good. */
export interface CheckRecord {
  readonly id: string | number | null;
  readonly wordsVerdict: Reading["wordsVerdict"];
  readonly verdict: Reading["verdict"];
  readonly labels: Reading["labels"];
  readonly findings: readonly Pick<Finding, "label" | "start" | "end" | "source" | "confidence" | "why" | "instead">[];
}

export function recordOf(id: CheckRecord["id"], { wordsVerdict, verdict, labels, findings, good }: Reading): CheckRecord {
  return {
    id,
    wordsVerdict,
    verdict,
    labels,
    findings: [...findings, ...good]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ label, start, end, source, confidence, why, instead }) => ({
        label,
        start,
        end,
        source,
        confidence,
        why,
        instead,
      })),
  };
}

/** The record of a draft that was asked for alone: with all that a report says. */
export function fullRecordOf(id: CheckRecord["id"], reading: Reading) {
  const { reason, help, tips, simpler, language, truncated } = reading;
  return {
    ...recordOf(id, reading),
    reason,
    help,
    tips: tips.map(({ id: tip }) => tip),
    simpler: simpler?.text ?? null,
    language,
    truncated,
  };
}
