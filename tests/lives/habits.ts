/** What people do again and again, as bodies of entries. */
import { needs, wayNames } from "../../src/formula/entries/contact.ts";
import type { BodyOf, KindName } from "../../src/formula/entries/index.ts";
import { looked } from "../../src/formula/entries/looking.ts";
import { sheetQuestions } from "../../src/formula/entries/sheet.ts";
import { explanationNames, signNames } from "../../src/formula/entries/sign.ts";
import { urgeKinds } from "../../src/formula/entries/urge.ts";
import { areas } from "../../src/formula/library/types.ts";
import type { Random } from "./random.ts";

/** One entry to be written: kind and body. */
export type Made = { [Name in KindName]: { readonly kind: Name; readonly body: BodyOf<Name> } }[KindName];

/** What was written before, by kind, oldest first. */
export interface Before {
  ids(kind: KindName): readonly string[];
  newest(kind: KindName): Made | undefined;
}

type Habit = (random: Random, before: Before) => readonly Made[];

const rating = (random: Random) => random.whole(0, 10);
const triggers = ["a song", "nothing to do", "their street", "could not sleep", "a photo", "good news to tell"];
const things = [
  "walked round the lake",
  "cooked soup",
  "called a cousin",
  "mended the bike",
  "read forty pages",
  "swam",
  "sorted a drawer",
];
const acts = ["said no to a late call", "kept a promise", "drove past their flat", "begged on the phone", "left the party early"];

export const habits = {
  contact: (random) => [
    {
      kind: "contact",
      body: {
        way: random.pick(wayNames),
        ...(random.chance(0.4) ? { answered: random.chance(0.5) } : {}),
        ...(random.chance(0.3) ? { trigger: random.pick(triggers), drink: random.chance(0.3) } : {}),
        ...(random.chance(0.1) ? { chance: random.pick(["could-have-known", "on-purpose"] as const) } : {}),
      },
    },
  ],
  needed: (random) => [
    { kind: "contact", body: { way: random.pick(["text", "call", "visit", "email-or-letter"] as const), need: random.pick(needs) } },
  ],
  chance: () => [{ kind: "contact", body: { way: "visit", chance: "chance" } }],
  received: (random) => [
    {
      kind: "received",
      body: {
        way: random.pick(["text", "call", "voice-note", "reaction", "direct-message"] as const),
        tone: random.pick(["needed", "warm", "mixed", "unclear"] as const),
      },
    },
  ],
  look: (random) => [
    { kind: "looking", body: { what: random.pick(looked), ...(random.chance(0.3) ? { trigger: random.pick(triggers) } : {}) } },
  ],
  urge: (random) => [
    {
      kind: "urge",
      body: {
        strength: rating(random),
        about: [random.pick(urgeKinds)],
        ...(random.chance(0.5) ? { trigger: random.pick(triggers) } : {}),
        ...(random.chance(0.6) ? { held: random.pick(["timed", "untimed", "skipped"] as const) } : {}),
      },
    },
  ],
  after: (random, { ids }) => {
    const of = ids("urge").at(-1);
    if (of === undefined) return [];
    const helped = random.chance(0.6) ? { helped: [random.pick(["write", "call", "own-thing"])] } : {};
    const ended = random.pick(["ridden-out", "ridden-out", "ridden-out", "looked", "contact"] as const);
    return [{ kind: "urge-after", body: { of, strength: rating(random), ended, ...helped } }];
  },
  done: (random) => [
    {
      kind: "done",
      body: {
        area: random.pick(areas),
        text: random.pick(things),
        minutes: random.pick([5, 20, 60]),
        pleasure: rating(random),
        mastery: rating(random),
      },
    },
  ],
  own: (random) => [
    {
      kind: "own-activity",
      body: {
        area: random.pick(areas),
        text: random.pick([...things, "bake for Quill", "walk with Quill and the group"]),
        minutes: random.pick([5, 20, 60]),
        energy: random.pick(["low", "middle", "high"] as const),
        state: random.chance(0.9) ? "on" : "off",
      },
    },
  ],
  nothing: () => [{ kind: "did-nothing", body: {} }],
  act: (random) => [{ kind: "act", body: { text: random.pick(acts), worth: random.pick(["built", "kept", "cost"] as const) } }],
  costly: (random) => [{ kind: "act", body: { text: random.pick(acts), worth: "cost" } }],
  weigh: (random, { ids }) => {
    const answer = () => random.pick(["yes", "no", "unclear"] as const);
    const answers = { me: answer(), them: answer(), "no-answer": answer(), friend: answer(), undone: answer() };
    const again = ids("weighed").at(-1);
    const sort = random.pick(["plain", "money", "gesture"] as const);
    return [
      { kind: "weighed", body: { act: random.pick(acts), sort, answers, ...(again !== undefined && random.chance(0.3) ? { again } : {}) } },
    ];
  },
  value: (random, { ids }) =>
    ids("standard").length > 5
      ? []
      : [{ kind: "standard", body: { text: random.pick(["no answers after ten", "honest", "on time"]), state: "on" } }],
  hold: (random, { ids }) =>
    ids("standard").length === 0
      ? []
      : [{ kind: "held", body: { of: random.pick(ids("standard")), how: random.pick(["kept", "kept", "bent", "not-relevant"] as const) } }],
  goal: (random) => [
    {
      kind: "goal",
      body: { area: random.pick(areas), text: "ten kilometres", until: "2026-09-01", steps: ["shoes", "two", "five"], state: "on" },
    },
  ],
  step: (random, { ids }) =>
    ids("goal").length === 0
      ? []
      : [{ kind: "goal-step", body: { of: random.pick(ids("goal")), step: random.whole(0, 2), proof: "did it" } }],
  checkIn: (random) => [
    {
      kind: "check-in",
      body: {
        mood: rating(random),
        pull: rating(random),
        sleep: rating(random),
        ...(random.chance(0.6) ? { energy: random.pick(["low", "middle", "high"] as const), inTheWay: rating(random) } : {}),
        ...(random.chance(0.03) ? { notCoping: true } : {}),
      },
    },
  ],
  journal: (random) => [
    {
      kind: "journal",
      body: {
        prompt: random.pick(["day", "got-back", "who-i-am", "free"] as const),
        text: "a plain day",
        theme: random.pick(["work", "them", "sleep"]),
      },
    },
  ],
  letter: () => [{ kind: "letter", body: { text: "what stays here" } }],
  sign: (random) => [
    {
      kind: "sign",
      body: {
        sign: random.pick(signNames),
        what: "a short question",
        learned: random.pick(["from-them", "by-chance", "told", "asked-friends", "asked-family", "looking"] as const),
        explanations: random.shuffle(explanationNames).slice(0, 2),
      },
    },
  ],
  sheet: (random) => [
    { kind: "sheet", body: { answers: Object.fromEntries(sheetQuestions.map((question) => [question, rating(random)])) } },
  ],
  room: (random) => [{ kind: "room", body: { step: random.pick(["mute-chat", "box-of-things", "other-cafe"]), done: random.chance(0.9) } }],
  plan: (random) => [
    { kind: "if-then", body: { when: random.pick(triggers), will: "walk round the block", state: random.chance(0.9) ? "on" : "off" } },
  ],
  occasion: (random) => [
    random.chance(0.5)
      ? { kind: "occasion", body: { name: "a day that was ours", month: random.whole(1, 12), day: random.whole(1, 28), state: "on" } }
      : { kind: "occasion", body: { name: "the evening that was ours", weekday: random.whole(0, 6), state: "on" } },
  ],
  want: (random) => [{ kind: "want", body: { want: random.pick(["back", "not-sure", "let-go", "unclear"] as const) } }],
  review: (random) => [
    {
      kind: "review",
      body: { kept: "the evenings", ...(random.chance(0.7) ? { want: random.pick(["back", "not-sure", "let-go"] as const) } : {}) },
    },
  ],
  scale: (random) => {
    const phq = () => random.whole(0, 3);
    return random.chance(0.5)
      ? [{ kind: "scale", body: { is: { scale: "phq4", scoring: 1, answers: { gad1: phq(), gad2: phq(), phq1: phq(), phq2: phq() } } } }]
      : [{ kind: "scale", body: { is: { scale: "sise", scoring: 1, answers: { sise: random.whole(1, 5) } } } }];
  },
  help: (random) => [{ kind: "help-used", body: { who: random.pick(["my-person", "line", "doctor", "counsellor", "group"] as const) } }],
  override: (random) => [
    { kind: "override", body: { what: random.pick(["copy-anyway", "shared-anyway", "ended-hold", "ended-wait"] as const) } },
  ],
  wave: (random) => [
    { kind: "prompt", body: { prompt: "check-in", answer: random.pick(["dismissed", "dismissed", "stop", "keep"] as const) } },
  ],
  draft: (random) => [
    {
      kind: "draft",
      body: { text: "thank you for the post", context: random.pick(["logistics", "no-contact", "reply"] as const), hours: 24 },
    },
  ],
  notToday: () => [{ kind: "not-today", body: { activity: "body-walk" } }],
  mine: (random) => [{ kind: "mine", body: mineBody(random) }],
  undo: (random, { ids }) => {
    const all = (["contact", "urge", "done", "looking", "weeks-review", "withdraw"] as const).flatMap((kind) => ids(kind).slice(-3));
    return all.length === 0 ? [] : [{ kind: "withdraw", body: { of: random.pick(all) } }];
  },
  correct: (random, { ids, newest }) => {
    const kind = random.pick(["urge", "done", "check-in", "contact"] as const);
    const [old, replaces] = [newest(kind), ids(kind).at(-1)];
    return old === undefined || replaces === undefined ? [] : [{ ...old, body: { ...old.body, replaces } } as Made];
  },
} as const satisfies Record<string, Habit>;

export type HabitName = keyof typeof habits;
export const habitNames = Object.keys(habits) as readonly HabitName[];

/** What fades with the weeks where a persona says so. */
export const fading: ReadonlySet<HabitName> = new Set<HabitName>(["contact", "look", "urge", "costly", "override"]);

function mineBody(random: Random): BodyOf<"mine"> {
  return { text: random.pick(["what I say", "what they do"]), mine: random.chance(0.5) };
}
