/** A life that nobody wrote: any start, any habits, any happenings, now and then under an odd clock or under way. */
import { needs, wayNames } from "../../src/formula/entries/contact.ts";
import { terms, ties } from "../../src/formula/entries/fact.ts";
import { modes } from "../../src/formula/entries/mode.ts";
import { signalCodes } from "../../src/formula/entries/signal.ts";
import { wants } from "../../src/formula/entries/want.ts";
import { habitNames } from "./habits.ts";
import { type Life, lifeLength, lifeOf } from "./life.ts";
import type { Happening, Persona, World } from "./persona.ts";
import { type Random, randomOf } from "./random.ts";

export function randomLife(seed: number, length = lifeLength): Life {
  return lifeOf(randomPersona(seed), seed, length);
}

export function randomPersona(seed: number): Persona {
  // Another stream than that of the life itself.
  const random = randomOf(seed ^ 0x5bd1e995);
  const busy = random.pick([0.05, 0.3, 0.7]);
  const habits = Object.fromEntries(habitNames.flatMap((name) => (random.chance(0.6) ? [[name, random.next() ** 2 * busy * 2]] : [])));
  const guarded = random.pick(["order", "asked-to-stop", "afraid", "they-are-afraid", "skipped", "never-asked"] as const);
  return {
    name: `random-${seed}`,
    who: "Nobody in particular",
    safety: random.chance(0.7) ? "clear" : guarded,
    facts: factsOf(random),
    want: random.pick([...wants, "unclear"]),
    weeks: random.chance(0.9) ? [random.chance(0.7) ? random.whole(0, 3) : random.whole(0, 80), random.whole(14, 90)] : null,
    habits: random.chance(0.15) ? { ...habits, contact: 0 } : habits,
    fades: random.pick([0.93, 0.97, 1]),
    happenings: Array.from({ length: random.whole(0, 14) }, () => happeningOf(random)),
    world: worldOf(random),
  };
}

function factsOf(random: Random): Record<string, unknown> {
  const known: Record<string, unknown> = {
    "who-ended": random.pick(["them", "me", "both", "unclear"]),
    together: random.chance(0.9) ? random.whole(0, 500) : "unclear",
    partings: random.whole(0, 7),
    "in-contact": random.pick(["yes", "yes", "no", "unclear"]),
    terms: random.pick([...terms, "good", "unclear"]),
    ties: random.shuffle(ties).slice(0, random.pick([0, 0, 1, 2, 7])),
    "bad-today": random.whole(0, 10),
    nickname: "Quill",
  };
  return Object.fromEntries(Object.entries(known).filter(() => random.chance(0.85)));
}

function happeningOf(random: Random): Happening {
  const day = random.whole(1, lifeLength - 1) + (random.chance(0.2) ? random.next() * 0.99 : 0);
  const [kind, body] = random.pick(happenings)(random);
  return [day, kind, body];
}

type Made = readonly [kind: string, body: Happening[2]];

const happenings: readonly ((random: Random) => Made)[] = [
  () => ["agreement", { what: "sent", text: "It is right that we part." }],
  () => ["agreement", { what: "skipped" }],
  () => ["agreement", { what: "again", reason: "It came out wrong" }],
  (random) => ["sincere", { answer: random.pick(["yes", "no", "unclear"]) }],
  (random) => ["weeks", { length: random.whole(14, 90) }],
  (random) => ["weeks-review", { way: "longer", more: random.whole(14, 90) }],
  (random) => ["weeks-review", { way: random.pick(["let-go", "first-message"]) }],
  (random) => ["contact", { way: random.pick(wayNames), answered: false }],
  (random) => ["contact", { way: "text", need: random.pick(needs), answered: false }],
  (random) => ["contact", { way: random.pick(wayNames) }],
  (random) => ["received", { way: "text", tone: random.pick(["warm", "mixed", "needed", "no-contact-wish"]) }],
  (random) => [
    "channel",
    { channel: random.pick(["phone", "mail"]), state: random.pick(["agreed", "blocked", "blocked-everywhere", "open"]) },
  ],
  (random) => ["mode", { mode: random.pick(modes), because: random.pick(["answer", "signal", "settings"]) }],
  (random) => [
    "mode-end",
    (known) => ({ mode: random.pick(modes), reason: "over", ended: "2026-03-20", began: known("received") ?? random.id() }),
  ],
  (random) => ["signal", { code: random.pick(signalCodes), answer: random.pick(["yes", "no"]) }],
  (random) => ["safety", { question: "no-contact", answer: random.pick(["no", "no", "unclear", "yes"]) }],
  (random) => ["safety", { question: "afraid", answer: random.pick(["no", "no", "unclear", "yes"]) }],
  () => ["safety", { question: "adult", answer: "yes" }],
  (random) => ["chapter", { why: random.pick(["parted-again", "another-person"]) }],
  (random) => ["path", { path: random.pick(["open", "letting-go", "graduated"]) }],
  (random) => ["first-message", { what: random.pick(["sent", "left"]) }],
  (random) => ["fact", { is: { fact: "terms", value: random.pick(terms) } }],
  () => ["of-next-year", { any: ["thing"] }],
];

function worldOf(random: Random): World {
  const world: { -readonly [Name in keyof World]: World[Name] } = { hour: random.pick([20, 20, 20, 4, 0, 23, 12]) };
  const [first, second, every] = [random.whole(-12, 14) * 60, random.whole(-48, 56) * 15, random.whole(2, 40)];
  const travels = random.chance(0.3);
  world.offset = (day) => (travels && Math.floor(day / every) % 2 === 1 ? second : first);
  if (random.chance(0.1)) {
    const from = random.whole(0, 100);
    world.wrongClock = {
      from,
      to: from + random.whole(0, 20),
      days: random.pick([-20_600, -365, -3, 2, 400, 4_000]),
      looks: random.chance(0.3),
    };
  }
  if (random.chance(0.25)) world.second = { share: random.next() / 2, late: random.whole(1, 30) };
  const [away, back] = [random.whole(5, 60), random.whole(30, 119)];
  if (random.chance(0.25)) world.quiet = (day) => day >= away && day < back;
  return world;
}
