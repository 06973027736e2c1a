import type { Finding, Reading } from "#check";

/** What a program gets for one draft. */
export interface CheckRecord {
  readonly id: string | number | null;
  readonly wordsVerdict: Reading["wordsVerdict"];
  readonly verdict: Reading["verdict"];
  readonly labels: Reading["labels"];
  readonly findings: readonly Pick<Finding, "label" | "start" | "end" | "source" | "confidence" | "why" | "instead">[];
}

export function recordOf(id: CheckRecord["id"], { wordsVerdict, verdict, labels, findings }: Reading): CheckRecord {
  return {
    id,
    wordsVerdict,
    verdict,
    labels,
    findings: findings.map(({ label, start, end, source, confidence, why, instead }) => ({
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
  const { reason, help, good, tips, simpler, language, truncated } = reading;
  return {
    ...recordOf(id, reading),
    reason,
    help,
    good: good.map(({ label, start, end }) => ({ label, start, end })),
    tips: tips.map(({ id: tip }) => tip),
    simpler: simpler?.text ?? null,
    language,
    truncated,
  };
}
