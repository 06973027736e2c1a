/** Step 1: whether it is open, what was answered on the way, what became of it, and what helps to write it (F10-F16). */
import { all, type Card, daysOf, latest, stepOne } from "#formula";
import type { Around } from "../../worker/around.ts";
import { closedWay } from "./closed-by.ts";

export type Step = ReturnType<typeof view>;

const goodOnes = "agree-what-good-ones-share";
const inPerson = "agree-in-person";
const byPhone = "agree-by-phone";

export function view(around: Around, _: null) {
  const { situation, moment, chapter, safety, known, library, guidance } = around;
  const days = daysOf(situation, chapter, moment);
  const one = stepOne(situation, chapter, safety, days, moment);
  const wasLeft = one.says.includes("they-were-right");
  const closed = closedWay(safety);
  return {
    open: one.open,
    closed,
    /** The first reason after safety, and the formula's own sentence for it. */
    why: one.why[0]?.is ?? null,
    said: guidance(situation, moment).find(({ id }) => id.startsWith("step-one-closed."))?.text ?? null,
    hasBegun: days !== null,
    opensAt: one.opensAt,
    wasLeft,
    nickname: around.nickname,
    sincere: sincereOf(around, one.sincere),
    askedFor: one.askedFor === null ? null : (known?.facts["asked-for"] ?? ""),
    passed: passedOf(around, one.passed),
    reason: latest(situation, "agreement", (row) => row.chapter === chapter)?.body.reason ?? null,
    help: closed === null ? helpOf(library.cards, wasLeft) : null,
  };
}

function sincereOf({ situation }: Around, id: string | null): "yes" | "no" | "unclear" | null {
  return all(situation, "sincere").find((row) => row.id === id)?.body.answer ?? null;
}

/** What became of it, with its words and their reaction (F15). */
function passedOf({ situation }: Around, passed: { readonly how: "sent" | "said" | "skipped"; readonly entry: string } | null) {
  const row = all(situation, "agreement").find(({ id }) => id === passed?.entry);
  if (passed === null || row === undefined) return null;
  const reaction = latest(situation, "reaction", ({ body }) => body.of === row.id);
  return {
    entry: row.id,
    how: passed.how,
    day: row.day,
    way: row.body.way ?? null,
    text: row.body.text ?? null,
    reaction: reaction === undefined ? null : { entry: reaction.id, how: reaction.body.how, text: reaction.body.text ?? "" },
  };
}

/** What good ones share, examples, a version in one sentence, and the scripts: for those who were left, or for the others. */
function helpOf(cards: readonly Card[], wasLeft: boolean) {
  const card = (id: string) => cards.find((one) => one.id === id);
  const parts = card(goodOnes)?.parts ?? [];
  // In this order: for those who were left, the same in one sentence, for those who left.
  const [left, oneSentence, leaver] = parts
    .filter(({ says }) => says !== undefined)
    .map(({ says }) => (says ?? []).map(({ text }) => text));
  const script = (id: string) => {
    const found = card(id);
    if (found === undefined) return null;
    return { title: found.title, when: found.when, parts: wasLeft ? found.parts : found.parts.map(withoutTheirs) };
  };
  return {
    share: parts.find(({ steps }) => steps !== undefined)?.steps ?? [],
    examples: (wasLeft ? left : leaver) ?? [],
    oneSentence: wasLeft ? (oneSentence ?? []) : (leaver ?? []).map(firstSentence),
    scripts: { "in-person": script(inPerson), phone: script(byPhone) },
  };
}

/** "The ex was right to end it" is not for somebody who left, or who does not say. */
function withoutTheirs({ says, ...part }: Card["parts"][number]): Card["parts"][number] {
  const rest = says?.filter(({ context }) => context !== "agree") ?? [];
  return rest.length === 0 ? part : { ...part, says: rest };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
