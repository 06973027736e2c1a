/** Random logs of what the position reads and of what it must not read: corrected, taken back, from two chapters and many places, out of order. */
import fc from "fast-check";
import type { Entry } from "../../src/formula/entry.ts";

/** 2026-03-02, a Monday. */
export const firstDay = 20_514;

export function idOf(n: number): string {
  return `${n.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

const oneOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const rating = fc.nat(10);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const area = oneOf("body", "people", "work", "play", "home", "mind", "meaning");
const wayOf = oneOf(
  ...(["text", "call", "voice-note", "email-or-letter", "gift", "comment", "like", "direct-message", "story-reply", "visit"] as const),
  ...(["where-they-are", "join-their-group", "ask-friends", "ask-family", "through-someone", "intimate", "beyond-need"] as const),
);
const id = fc.nat(20).map(idOf);
const body = (kind: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields).map((all) => ({ kind, body: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) }));
const fact = (name: string, values: readonly string[]) =>
  fc.constantFrom(...values).map((value) => ({ kind: "fact", body: { is: { fact: name, value } } }));

/** What they did: everything that may go in. */
export const own: fc.Arbitrary<{ kind: string; body: unknown }> = fc.oneof(
  { weight: 5, arbitrary: body("contact", { way: wayOf, need: some(oneOf("children")), chance: some(oneOf("chance", "on-purpose")) }) },
  { weight: 3, arbitrary: body("looking", { what: oneOf("profile", "photos") }) },
  { weight: 6, arbitrary: body("done", { area, text: fc.constant("a walk") }) },
  { weight: 3, arbitrary: body("goal-step", { of: id, step: fc.nat(3), proof: fc.constant("seen") }) },
  { weight: 2, arbitrary: body("did-nothing", {}) },
  { weight: 4, arbitrary: body("act", { text: fc.constant("said no"), worth: oneOf("built", "kept", "cost") }) },
  { weight: 3, arbitrary: body("held", { of: id, how: oneOf("kept", "bent", "not-relevant") }) },
  { weight: 4, arbitrary: body("urge-after", { of: id, ended: oneOf("ridden-out", "contact", "looked") }) },
  { weight: 4, arbitrary: body("check-in", { mood: some(rating), sleep: some(rating), pull: some(rating) }) },
  { weight: 2, arbitrary: body("help-used", { who: oneOf("my-person", "doctor") }) },
  { weight: 2, arbitrary: body("urge", { strength: rating }) },
  { weight: 2, arbitrary: body("weeks", { length: fc.integer({ min: 14, max: 90 }) }) },
  { weight: 1, arbitrary: body("agreement", { what: oneOf("sent", "said", "skipped") }) },
  { weight: 1, arbitrary: body("agreement", { what: fc.constant("again"), reason: fc.constant("it was not clear") }) },
  { weight: 1, arbitrary: body("chapter", { why: oneOf("first", "parted-again") }) },
  { weight: 1, arbitrary: fact("in-contact", ["yes", "no", "unclear"]) },
  { weight: 1, arbitrary: fact("terms", ["good", "strained", "hostile", "silent", "unclear"]) },
  { weight: 1, arbitrary: body("mode", { mode: oneOf("order", "afraid"), because: fc.constant("settings") }) },
  { weight: 1, arbitrary: body("mode-end", { mode: oneOf("afraid", "own-violence"), reason: fc.constant("a mistake") }) },
  { weight: 1, arbitrary: body("signal", { code: oneOf("S1", "S5", "S6", "S9"), answer: oneOf("yes", "no") }) },
  { weight: 1, arbitrary: body("safety", { question: oneOf("no-contact", "afraid"), answer: oneOf("yes", "no", "skipped") }) },
  { weight: 1, arbitrary: body("channel", { channel: fc.constant("mail"), state: oneOf("open", "blocked-everywhere") }) },
  { weight: 1, arbitrary: body("standard", { text: fc.constant("no answers after ten"), state: oneOf("on", "off") }) },
  {
    weight: 1,
    arbitrary: body("goal", {
      area,
      text: fc.constant("swim"),
      until: oneOf("2026-05-01", "2026-06-01"),
      steps: fc.constant(["pool", "lesson"]),
      state: oneOf("on", "let-go"),
    }),
  },
  { weight: 2, arbitrary: signLearned("looking", "asked-friends", "asked-family") },
);

/** What came from the ex, or is told of them: nothing of it may change anything. */
export const theirs: fc.Arbitrary<{ kind: string; body: unknown }> = fc.oneof(
  body("received", { way: oneOf("text", "visit", "gift"), tone: oneOf("needed", "warm", "mixed", "no-contact-wish", "unclear") }),
  body("reaction", { of: id, how: oneOf("calm", "warm", "cold", "angry", "none") }),
  signLearned("from-them", "by-chance", "told"),
);

/** @param days over how many days the entries lie */
export function logs(what: fc.Arbitrary<{ kind: string; body: unknown }>, days = 70, maxLength = 60, from = 0): fc.Arbitrary<Entry[]> {
  const part = fc.record({
    what,
    day: fc.nat(days),
    minute: fc.nat(1439),
    offset: oneOf(0, 0, 0, -720, 840),
    chapter: oneOf("c1", "c1", "c1", "c2"),
    lamport: fc.nat(60),
    amends: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: oneOf("withdraw", "replace") }),
    target: fc.nat(60),
  });
  return fc.array(part, { maxLength }).map((parts) =>
    parts.map(({ what, day, minute, offset, chapter, lamport, amends, target }, index): Entry => {
      const envelope = {
        id: idOf(from + index),
        lamport,
        at: (firstDay + day) * 86_400_000 + minute * 60_000,
        offset,
        device: "phone",
        chapter,
        v: 1,
      };
      if (amends === "withdraw") return { ...envelope, kind: "withdraw", body: { of: idOf(target) } };
      if (amends === "replace") return { ...envelope, kind: what.kind, body: { ...(what.body as object), replaces: idOf(target) } };
      return { ...envelope, ...what };
    }),
  );
}

function signLearned(...learned: readonly string[]) {
  return body("sign", {
    sign: fc.constant("friends-ask"),
    what: fc.constant("a question"),
    learned: fc.constantFrom(...learned),
    explanations: fc.constant(["habit", "politeness"]),
  });
}
