/** What is entered in the weekly review, and the entries that it becomes (F66). */
import { quickOf, textOf } from "../../ui/quick-words.tsx";
import type { Written } from "../../worker/keeping.ts";
import type { Week } from "./model.ts";

export type How = "kept" | "bent" | "not-relevant";

export interface Form {
  readonly kept: string;
  /** Chips, in words. */
  readonly hard: readonly string[];
  readonly hardLine: string;
  /** The value that is asked about; null without any. */
  readonly value: string | null;
  readonly how: How | null;
  readonly act: string;
  /** Null: not answered here, so that the answer that stands is not given anew. */
  readonly want: Week["wants"][number][0] | null;
  readonly next: string;
}

/** What stands before anything was entered: the review of today, where there is one, to be corrected. @param options what is often hard, in words */
export function formOf({ said, values }: Week, options: readonly string[]): Form {
  // A value that was put away since is asked about no more.
  const value = (values.find(({ entry }) => entry === said?.value) ?? values[0])?.entry ?? null;
  const hard = quickOf(said?.hard ?? null, options);
  return {
    kept: said?.kept ?? "",
    hard: hard.chips,
    hardLine: hard.own,
    value,
    how: values.find(({ entry }) => entry === value)?.heldToday?.how ?? null,
    act: said?.act ?? "",
    want: null,
    next: said?.next ?? "",
  };
}

/** The entries; null where nothing was answered. */
export function written(form: Form, { said, values }: Week): readonly Written[] | null {
  const words = {
    kept: form.kept.trim(),
    hard: textOf({ chips: form.hard, own: form.hardLine }),
    act: form.act.trim(),
    next: form.next.trim(),
  };
  const answered = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ""));
  const isHeld = form.value !== null && (form.how !== null || words.act !== "");
  if (Object.keys(answered).length === 0 && form.how === null && form.want === null) return null;
  const review = {
    ...answered,
    ...(isHeld && { value: form.value }),
    ...(form.want !== null && { want: form.want }),
    ...(said !== null && { replaces: said.id }),
  };
  return [{ kind: "review", body: review }, ...heldOf(form, words.act, values)];
}

function heldOf({ value, how }: Form, act: string, values: Week["values"]): readonly Written[] {
  const before = values.find(({ entry }) => entry === value)?.heldToday ?? null;
  if (value === null || how === null || before?.how === how) return [];
  const body = { of: value, how, ...(act !== "" && { act }), ...(before !== null && { replaces: before.id }) };
  return [{ kind: "held", body }];
}
