/** What is said of each label: one sentence why, one sentence instead. References are to docs/evidence.md (patterns M1-M14, strength A-D). */
import type { Context, Label } from "../../finding.ts";
import type { Explanation } from "../rule.ts";

/** One explanation for all contexts, and where another fits better, its own. */
interface Explained {
  readonly always: Explanation;
  readonly contexts?: Partial<Record<Context, Partial<Explanation>>>;
}

/** The explanation of a label in a context. */
export function explanationOf(label: Label, context: Context): Explanation {
  const { always, contexts } = explanations[label];
  return { ...always, ...contexts?.[context] };
}

const toSomebodyElse = "leave the question out; their friend is yours to talk to about you.";

const explanations: Readonly<Record<Label, Explained>> = {
  disputes: {
    always: {
      name: "Argues with the breakup.",
      why: "People tend to hold on harder to a decision that they have to defend.",
      instead: "let it stand, even where you see it otherwise.",
      reference: "M3, evidence B",
    },
    contexts: { agree: { instead: "say only the part that you can agree with." } },
  },
  "asks-back": {
    always: {
      name: "Asks again.",
      why: "They ended it, and asked again, people tend to hold on to their no.",
      instead: "leave the question out.",
      reference: "M1, evidence B",
    },
    contexts: {
      agree: { why: "An agreement that keeps a door open is read as the next request.", instead: "end where you agree." },
      "third-party": { why: "It asks through somebody else, who has to carry it.", instead: toSomebodyElse },
    },
  },
  "promises-change": {
    always: {
      name: "Offers change as a reason.",
      why: "It may be good news, but here it reads as a price for coming back.",
      instead: "keep it yours, and do it whether they know or not.",
      reference: "M2, evidence B",
    },
  },
  pleads: {
    always: {
      name: "Begs.",
      why: "It makes them responsible for how you get through the night, and pressure tends to meet resistance.",
      instead: "say it to somebody who can hold you, or in a letter that is not sent.",
      reference: "M1, evidence B",
    },
  },
  pressures: {
    always: {
      name: "Demands an answer.",
      why: "Whoever is pushed for an answer tends to give none, or a harder one.",
      instead: "take the deadline out; they may answer or not.",
      reference: "M4, evidence B",
    },
    contexts: { logistics: { instead: "name the matter and its own date, and nothing else." } },
  },
  blames: {
    always: {
      name: "Accuses.",
      why: "They would have to defend themselves, and could not hear the rest.",
      instead: "put what hurt into your journal; it is true there too.",
      reference: "M3, evidence B",
    },
    contexts: { logistics: { instead: "keep to the matter: what, when, how much." } },
  },
  pries: {
    always: {
      name: "Asks about their life.",
      why: "It reaches into their life, and no answer to it would help tonight.",
      instead: "write down what you fear, then call your person.",
      reference: "M6, evidence C",
    },
    contexts: {
      "third-party": {
        name: "Asks somebody about them.",
        why: "It may reach them by tonight, and what you learn tends to hurt longer.",
        instead: toSomebodyElse,
      },
    },
  },
  baits: {
    always: {
      name: "Fishes for a reaction.",
      why: "You would wait for the answer, and an answer fished for counts for little.",
      instead: "say plainly what you mean, or put the phone away.",
      reference: "M3, evidence D",
    },
  },
  declares: {
    always: {
      name: "Says that you miss them.",
      why: "They may feel that they have to answer it, or move away from it.",
      instead: "put it in a letter that is not sent.",
      reference: "M9, evidence D",
    },
  },
  abases: {
    always: {
      name: "Puts you down.",
      why: "It costs your own respect, and asks them to comfort you.",
      instead: "one plain sorry for one thing, or none.",
      reference: "M1, evidence D",
    },
  },
  "offers-too-much": {
    always: {
      name: "Offers too much.",
      why: "A large gift asks for something back, even when it says that it does not.",
      instead: "keep it for 72 hours, and weigh it again.",
      reference: "M9, evidence C",
    },
  },
  pretext: {
    always: {
      name: "Looks for a reason to write.",
      why: "A thin reason is usually seen through, and makes the next real one harder to believe.",
      instead: "wait until something has to be settled.",
      reference: "M1, evidence D",
    },
    contexts: { "first-contact": { instead: "one light thing is enough; it needs no reason." } },
  },
  "over-explains": {
    always: {
      name: "Explains at length.",
      why: "Long explanations read as one more attempt to convince.",
      instead: "keep one or two sentences and put the rest in your journal.",
      reference: "M10, evidence B",
    },
  },
  insults: {
    always: {
      name: "Shows contempt.",
      why: "It is what stays with them, and with you.",
      instead: "write it where nobody reads it, and leave it there.",
      reference: "M3, evidence B",
    },
  },
  threat: {
    always: {
      name: "Threatens.",
      why: "It frightens, and it may be a crime.",
      instead: "step away from the phone and talk to somebody now.",
      reference: "M8a, evidence D",
    },
  },
  watching: {
    always: {
      name: "Shows that you watch them.",
      why: "Being watched frightens people, and it may be a crime.",
      instead: "stop for today, and talk to somebody about it.",
      reference: "M6, evidence C",
    },
  },
  "self-harm": {
    always: {
      name: "Speaks of dying or of hurting yourself.",
      why: "You may be in danger, and nobody reads this box.",
      instead: "call somebody now; the numbers are one tap away.",
      reference: "M8b, evidence A",
    },
  },
  agrees: { always: { name: "Agrees, plainly.", why: "", instead: "", reference: "M13, evidence C" } },
  respects: { always: { name: "Gives them room.", why: "", instead: "", reference: "M13, evidence C" } },
  logistics: { always: { name: "Settles something.", why: "", instead: "", reference: "M12, evidence B" } },
  light: { always: { name: "Light, free to answer or not.", why: "", instead: "", reference: "M13, evidence D" } },
};
