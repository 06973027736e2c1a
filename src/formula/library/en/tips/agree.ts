import type { Tip } from "../../types.ts";

/** Advice about agreeing, once, or skipping it. */
export const agreeTips: readonly Tip[] = [
  // Whether.
  {
    id: "agree-meaning",
    step: "agree",
    days: [0, 3650],
    text: "Agreeing means that you accept their decision today. Say it only if you would say it even without an answer.",
  },
  {
    id: "agree-sincere-only",
    step: "agree",
    days: [0, 3650],
    text: "There is no evidence for agreeing as a manoeuvre, and people may well see through it. If you do not mean it, skipping is the better choice and costs you nothing.",
    source: { id: "F1.5", grade: "D" },
  },
  {
    id: "agree-acceptance",
    step: "agree",
    days: [0, 3650],
    text: "Among 137 people separated from a spouse, those who accepted it less tended to be doing worse. It was one look at one moment, so which comes first stays open.",
    source: { id: "F1.4", grade: "C" },
  },
  {
    id: "agree-untested",
    step: "agree",
    days: [0, 3650],
    text: "Nobody has tested what an agreeing message does to the one who reads it. What can be said for it is on your side: you stop arguing with what is.",
    source: { id: "C2", grade: "D" },
  },
  {
    id: "agree-asked-for",
    step: "agree",
    days: [0, 3650],
    text: "Put what they asked for at the top of the page before you draft. If the message goes against any of it, the message gives way.",
  },
  {
    id: "agree-skip-sound",
    step: "agree",
    days: [0, 3650],
    text: "Skipping this step is a decision, and a sound one when things are strained or silent. The weeks ahead do not hang on it.",
  },
  {
    id: "agree-friends-what-for",
    step: "agree",
    days: [0, 3650],
    text: '"Let\'s stay friends" deserves one question to yourself: what for? In one study, friendship kept up out of unresolved desire tended to go badly, and for practical reasons it went better.',
    source: { id: "F1.6", grade: "C" },
  },
  // The words.
  {
    id: "agree-short",
    step: "agree",
    days: [0, 3650],
    text: "Two sentences can carry it: parting is right, and I wish you well. Whatever a third would add is probably for yourself, and a letter that stays here has room for it.",
  },
  {
    id: "agree-for-now",
    step: "agree",
    days: [0, 3650],
    text: 'Look for "for now", "maybe one day" and "still" in your draft. Each takes back part of what the sentence says.',
  },
  {
    id: "agree-full-stop",
    step: "agree",
    days: [0, 3650],
    text: "End on a full stop. A question mark, however friendly, hands over a task.",
  },
  {
    id: "agree-where-it-leans",
    step: "agree",
    days: [0, 3650],
    text: "Feeling pushed goes with anger and counter-arguments; twenty studies taken together show it, though not between former partners. Read your draft with one question: where does it lean?",
    source: { id: "F1.1", grade: "A" },
  },
  {
    id: "agree-press-withdraw",
    step: "agree",
    days: [0, 3650],
    text: "One presses, the other draws back: across more than a hundred studies that pattern went with couples doing worse. What causes what is unclear. You can still stop doing one half of it.",
    source: { id: "F1.3", grade: "A" },
  },
  // The hour.
  {
    id: "agree-daylight",
    step: "agree",
    days: [0, 3650],
    text: "Write it in daylight, sober, after food. Then read it aloud as if a stranger had sent it to you.",
  },
  {
    id: "agree-once",
    step: "agree",
    days: [0, 3650],
    text: "Once is the whole idea. A second message that explains the first turns it back into a conversation nobody asked for.",
  },
  {
    id: "agree-hour-after",
    step: "agree",
    days: [0, 3650],
    text: "A warm reply, a cold one, or none: you need not answer any of the three. Decide beforehand what you do with the hour after sending.",
  },
  {
    id: "agree-aloud",
    step: "agree",
    days: [0, 3650],
    text: "If you say it in person, say it early and once, and have somewhere to be afterwards. Practise it aloud in the kitchen; the second time sounds more like you.",
  },
  // What is so.
  {
    id: "agree-left-less",
    step: "agree",
    days: [0, 3650],
    trigger: "left-them",
    text: 'If you were the one who left, there is less to say. "Parting is right" can be said kindly; going through the reasons again can reopen them.',
  },
  {
    id: "agree-left-plain",
    step: "agree",
    days: [0, 3650],
    trigger: "left-them",
    text: "In accounts of one-sided love, those who said no were sure that they had been clear, and the others had not heard it. If you left, plain words are a kindness.",
    source: { id: "F2.9", grade: "C" },
  },
  {
    id: "agree-parent-separate",
    step: "agree",
    days: [0, 3650],
    trigger: "co-parent",
    text: "Keep the agreeing words and the weekend schedule apart. A message about pick-up should never have to carry feelings as well.",
  },
  {
    id: "agree-unsent",
    step: "agree",
    days: [0, 3650],
    trigger: "wants-to-let-go",
    text: "If you are letting go, agreeing can happen without sending anything. Write it, read it aloud once, keep it.",
  },
];
