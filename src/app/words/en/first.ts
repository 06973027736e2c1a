import type { ConditionName } from "#formula";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** Numbers and days that a sentence may need. */
interface Found {
  /** Days of what stands against it, as words. */
  readonly on: string;
  readonly kept: number;
  readonly of: number;
  readonly ends: string | null;
}
type Said = { readonly yes: string | ((found: Found) => string); readonly no: string | ((found: Found) => string) };

export const firstWords = {
  title: "A first message",
  lead: "One of three ways after the weeks. Nothing is late.",
  closedTitle: "A first message is closed",
  notYet: "Not now",
  notYetWhy: "All of these hold before it opens.",
  holds: "It is open",
  holdsWhy: "All of these hold today. Two things only you can say.",
  conditions: {
    safe: { yes: "Nothing asks for distance, and nobody is afraid.", no: "Safety comes first." },
    "weeks-over": {
      yes: "The weeks are over.",
      no: ({ ends }) => (ends === null ? "The weeks have not begun." : `The weeks go on until ${ends}, and their review says which way.`),
    },
    "not-letting-go": { yes: "You have not chosen to let go.", no: "You chose to let go. That way needs no message." },
    "no-slip": { yes: "No contact from you in 14 days.", no: ({ on }) => `Contact from you in the last 14 days: ${on}.` },
    "days-kept": {
      yes: ({ kept, of }) => `${kept} of ${days(of)} kept. Four fifths are needed.`,
      no: ({ kept, of }) =>
        of === 0 ? "No days yet. Four fifths of them are to be kept." : `${kept} of ${days(of)} kept. Four fifths are needed.`,
    },
    "answered-before": { yes: "Nothing of yours waits for an answer.", no: ({ on }) => `Two messages wait without an answer: ${on}.` },
    "no-costly-act": { yes: "No costly act in two weeks.", no: ({ on }) => `An act that cost you something in the last two weeks: ${on}.` },
    "urges-held": { yes: "Urges are no stronger than the week before.", no: "Urges were stronger this week than the week before." },
    first: { yes: "None was sent, or its silence has passed.", no: ({ on }) => `One was sent on ${on}. It happens once.` },
  } satisfies Record<ConditionName, Said> as Readonly<Record<ConditionName, Said>>,
  state: { yes: "holds", no: "not yet" },
  reason: "One calm reason, in a sentence",
  reasonHint: "A thing, a date, a wish. Not the two of you.",
  noReason: "The reason comes first.",
  aboutUs: "This reason is about the two of you. One that stands without it is needed, or none is sent.",
  fine: "Would no answer be fine, this week and next?",
  fineOptions: [
    ["yes", "Yes"],
    ["no", "No"],
  ],
  noFine: "Choose one. It decides whether today is the day.",
  notFine: "Then it is not for today. Waiting costs nothing.",
  go: "Write it",
  change: "Change the reason",
  write: "Your words",
  writeWhy: "Light, short, one thing, no question about the two of you. It cannot send.",
  card: "What it can look like",
  leave: "Leave it",
  left: "Left. Nothing was sent.",
  ways: "The other two ways",
  longer: "Longer",
  longerWhy: "More weeks in your own world.",
  letGo: "Let go",
  letGoWhy: "A path of its own, with an end.",
  ownWorld: "Your own world",
  sent: (day: string) => `Sent on ${day}`,
  silence: (until: string) => `No answer is an answer. It settles the matter until ${until}, and you are not asked to write again.`,
  silenceOver: "No answer came in all those days. It can rest.",
  answered: "They answered. What follows is a talk, one message at a time.",
  noAnswerCard: "No answer came",
  warmth: "If warmth comes back",
  warmthWhy: "Slowly, by day, with what ended it named.",
  theyWrote: "They wrote",
} as const;
