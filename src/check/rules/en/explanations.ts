/** What is said of each label: one sentence why, one sentence instead. References are to docs/evidence.md (patterns M1-M14, strength A-D). */
import type { Context, Label } from "../../finding.ts";
import type { Explanation } from "../rule.ts";

/** One explanation for all contexts, and where another fits better, its own words. */
export interface LabelExplanation extends Explanation {
  readonly contexts?: Partial<Record<Context, Partial<Explanation>>>;
}

/** The explanation of a label in a context. */
export function explanationOf(label: Label, context: Context): Explanation {
  const { contexts, ...usual } = explanations[label];
  return { ...usual, ...contexts?.[context] };
}

/** What helps is only named. */
const helps = (name: string, reference: string): LabelExplanation => ({ name, why: "", instead: "", reference });

/** Shared by the rules and the model. */
export const explanations: Readonly<Record<Label, LabelExplanation>> = {
  disputes: {
    name: "Argues with the breakup",
    why: "People tend to hold on harder to a decision that they have to defend.",
    instead: "let it stand, even where you see it otherwise.",
    reference: "M1, evidence B",
    contexts: {
      agree: {
        why: "A message that agrees and argues at once reads as an argument.",
        instead: "keep the sentence that agrees, and leave the rest out.",
      },
      reply: { instead: "answer only what they asked, and let the rest stand." },
      logistics: { instead: "keep to the matter, and leave the breakup out of it." },
      "third-party": {
        why: "It asks somebody to take a side, and what is said to them tends to travel.",
        instead: "tell your side to somebody who is only yours.",
      },
    },
  },
  "asks-back": {
    name: "Asks again",
    why: "They ended it, and people who are asked again tend to hold on to their no.",
    instead: "leave the question out, and look at it again in a week.",
    reference: "M1, evidence B",
    contexts: {
      agree: { why: "An agreement that keeps a door open is read as the next request.", instead: "end where you agree." },
      reply: { instead: "answer what they wrote, and ask for nothing more." },
      "first-contact": {
        why: "A first message that asks for something tends to be the last one for a while.",
        instead: "share one easy thing, and leave them free to answer or not.",
      },
      logistics: {
        why: "It turns a matter that has to be settled into one that is hard to answer.",
        instead: "ask only for what has to be settled.",
      },
      "third-party": {
        why: "It asks through somebody else, who has to carry it.",
        instead: "leave the question out; their friend is yours to talk to about you.",
      },
    },
  },
  "promises-change": {
    name: "Offers change as a reason",
    why: "It may be good news, but here it reads as a price for coming back.",
    instead: "keep it yours, and do it whether they know or not.",
    reference: "M2, evidence B",
    contexts: {
      agree: { instead: "agree without a plan attached." },
      "first-contact": { instead: "mention what you do now because you like it, or leave it out." },
    },
  },
  pleads: {
    name: "Begs",
    why: "It makes them responsible for how you get through the night, and people who are asked to carry that tend to step back.",
    instead: "say it to somebody who can sit with you, or in a letter that is not sent.",
    reference: "M1, evidence B",
    contexts: {
      agree: {
        why: "Need and agreement in one message are hard to believe together.",
        instead: "agree in one calm sentence, and keep the rest for a friend.",
      },
      reply: { instead: "wait until the wave has passed, then answer only what was asked." },
      logistics: { instead: "ask for the practical thing alone." },
      "third-party": { instead: "ask this person for their own company, not for a word with your ex." },
    },
  },
  pressures: {
    name: "Demands an answer",
    why: "Whoever is pushed for an answer tends to give none, or a harder one.",
    instead: "take the deadline out; they may answer or not.",
    reference: "M4, evidence B",
    contexts: {
      logistics: { instead: "name the matter and its own date, and nothing else." },
      reply: { instead: "answer, and let them take the time that they take." },
      "third-party": {
        why: "It asks somebody else to press for you, and it reaches them as pressure.",
        instead: "leave this person out of it.",
      },
    },
  },
  blames: {
    name: "Accuses",
    why: "They would have to defend themselves, and could not hear the rest.",
    instead: "put what hurt into your journal; it is true there too.",
    reference: "M3, evidence A",
    contexts: {
      agree: {
        why: "It makes the agreement sound like an accusation.",
        instead: "agree, and keep the list of what went wrong for yourself.",
      },
      logistics: { instead: "keep to the matter: what, when, how much." },
      "third-party": {
        why: "It asks somebody to take a side, and what is said to them tends to travel.",
        instead: "say that it is hard, and leave out whose fault it is.",
      },
    },
  },
  pries: {
    name: "Asks about their life",
    why: "It reaches into their life, and no answer to it would help tonight.",
    instead: "write down what you fear, then call your person.",
    reference: "M6, evidence C",
    contexts: {
      logistics: { instead: "ask only what the children, the home or the money need." },
      reply: { instead: "take what they chose to tell, and ask nothing more." },
      "third-party": {
        name: "Asks somebody about them",
        why: "It may reach them by tonight, and what you learn tends to hurt longer.",
        instead: "ask this friend not to tell you, and talk about something of your own.",
      },
    },
  },
  baits: {
    name: "Fishes for a reaction",
    why: "You would wait for the answer, and an answer that was fished for counts for little.",
    instead: "say plainly what you mean, or put the phone away.",
    reference: "M3, evidence D",
    contexts: {
      agree: { instead: "agree in plain words, without the last line." },
      "first-contact": { instead: "share one thing that is simply good." },
      "third-party": {
        why: "A hint sent through somebody else tends to arrive as one.",
        instead: "tell this person straight how you are.",
      },
    },
  },
  declares: {
    name: "Speaks of love or longing",
    why: "They may feel that they have to answer it, or move away from it.",
    instead: "put it in a letter that is not sent.",
    reference: "M9, evidence D",
    contexts: {
      agree: { why: "It makes the agreement sound like a hope.", instead: "keep it for the letter, and let the agreement stand alone." },
      reply: { instead: "answer in the tone that they chose." },
      "first-contact": { why: "It may take the ease out of a first message.", instead: "keep it light, and let warmth show in the tone." },
      logistics: { instead: "send the practical part, and keep this part." },
      "third-party": { instead: "tell this friend that you miss somebody, without a message in it." },
    },
  },
  abases: {
    name: "Puts you down",
    why: "It costs your own respect, and asks them to comfort you.",
    instead: "one plain sorry for one thing, or none.",
    reference: "M1, evidence D",
    contexts: {
      agree: { instead: "agree that it was right, and leave out whose fault it was." },
      logistics: { instead: "say the practical thing, without an apology for being there." },
    },
  },
  "offers-too-much": {
    name: "Offers too much",
    why: "A large gift asks for something back, even when it says that it does not.",
    instead: "keep it for 72 hours, and weigh it again.",
    reference: "M9, evidence D",
    contexts: {
      agree: { why: "It makes the agreement sound like a trade.", instead: "agree, and offer nothing." },
      logistics: { instead: "offer what is fair, as the two of you agreed." },
    },
  },
  pretext: {
    name: "Looks for a reason",
    why: "A thin reason is usually seen through, and makes the next real one harder to believe.",
    instead: "wait until something has to be settled.",
    reference: "M1, evidence D",
    contexts: {
      "no-contact": { instead: "note it as an urge, and let the day pass." },
      "first-contact": { instead: "one light thing is enough; it needs no reason." },
      "third-party": { instead: "say to this person why you are really asking, or leave it." },
    },
  },
  "over-explains": {
    name: "Explains at length",
    why: "Long explanations read as one more attempt to convince.",
    instead: "keep one or two sentences and put the rest in your journal.",
    reference: "M10, evidence A",
    contexts: {
      agree: { instead: "keep two to four sentences: that it was right, and that you wish them well." },
      logistics: { instead: "keep one matter and one request." },
    },
  },
  insults: {
    name: "Shows contempt",
    why: "It is what stays with them, and with you.",
    instead: "write it where nobody reads it, and leave it there.",
    reference: "M3, evidence A",
    contexts: {
      logistics: { instead: "name the matter and nothing else." },
      "third-party": {
        why: "It tends to travel, and it stays with whoever heard it.",
        instead: "say how you are, and leave their name out of it.",
      },
    },
  },
  threat: {
    name: "Threatens",
    why: "Words like these frighten people and may be a crime, even when they are not meant.",
    instead: "step away from the phone, and talk to somebody now.",
    reference: "M8a, evidence D",
  },
  watching: {
    name: "Shows that you watch them",
    why: "Being watched or visited unasked frightens people, and it may be a crime.",
    instead: "stay away from where they are today, and talk to somebody about it.",
    reference: "M6, evidence C",
    contexts: {
      logistics: { instead: "name the place and time that you both agreed, and nothing that you saw." },
      "third-party": {
        why: "Asking others to watch for you frightens people just as much when they learn of it.",
        instead: "ask this person not to tell you anything, and talk to somebody about it.",
      },
    },
  },
  "self-harm": {
    name: "You may be in danger",
    why: "If part of you wants to die or to hurt yourself, you deserve a person with you now, and nobody reads this box.",
    instead: "call a help line now, or go to somebody near you and say this sentence aloud.",
    reference: "M8b, evidence D",
  },
  agrees: helps("Agrees, plainly", "M13, evidence C"),
  respects: helps("Gives them room", "M13, evidence C"),
  logistics: helps("Settles something", "M12, evidence B"),
  light: helps("Short and easy", "M10, evidence D"),
};
