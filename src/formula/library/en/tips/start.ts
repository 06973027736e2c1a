import type { Tip } from "../../types.ts";

/** Advice while somebody is setting up. */
export const startTips: readonly Tip[] = [
  // The first hours and days.
  {
    id: "start-nothing-tonight",
    step: "start",
    days: [0, 3],
    text: "Nothing has to be sent tonight. A message that is right will still be right in three days.",
  },
  {
    id: "start-pain-now",
    step: "start",
    days: [0, 3650],
    text: "The acts people come to regret are mostly the ones done to end the pain by morning. Let it hurt for now, with the phone on the other side of the room.",
  },
  {
    id: "start-honest",
    step: "start",
    days: [0, 3650],
    text: "No study shows how to make someone come back. This is about you being all right either way.",
  },
  {
    id: "start-eat",
    step: "start",
    days: [0, 7],
    text: "Eat something plain before you decide anything: toast, rice, a banana. Very few decisions cannot wait an hour.",
  },
  {
    id: "start-one-person",
    step: "start",
    days: [0, 14],
    text: 'Tell one person in a sentence what happened. No story is needed: "We parted, I\'m not good, can you call tonight" is enough.',
  },
  {
    id: "start-shower",
    step: "start",
    days: [0, 7],
    text: "If the day feels too big, make it the next hour: wash your face, put on clean clothes, open a window.",
  },
  {
    id: "start-work",
    step: "start",
    days: [0, 14],
    text: "Work or class tomorrow? Write down the one thing that cannot slide, and let the rest be average for a few days.",
  },
  {
    id: "start-no-big-moves",
    step: "start",
    days: [0, 30],
    text: "Big moves can wait: quitting, selling, giving the cat away. Unless someone is unsafe, write a date two weeks off beside each and look again then.",
  },
  {
    id: "start-drink",
    step: "start",
    days: [0, 30],
    text: "Drink less than you usually would for a while, or nothing. Alcohol and a phone in the same hand write poor letters.",
  },
  // Setting up.
  {
    id: "start-safety-questions",
    step: "start",
    days: [0, 3650],
    text: "Three questions stand at the beginning: contact, fear, age. They take a few seconds and decide what is safe to suggest to you. Help stays open whatever you answer.",
  },
  {
    id: "start-how-bad",
    step: "start",
    days: [0, 3650],
    text: "Give today a number from 0 to 10 and leave it at that. It is a note for later, so that you can see where you began.",
  },
  {
    id: "start-unclear",
    step: "start",
    days: [0, 3650],
    text: '"Unclear" is an honest answer in the set-up. When it ended, and even what you want, may look different in a week, and everything can be changed.',
  },
  {
    id: "start-want-any",
    step: "start",
    days: [0, 3650],
    text: "Wanting them back, not being sure, wanting it over: each is a fair answer. You are asked again every week, and a new answer deletes nothing.",
  },
  {
    id: "start-private",
    step: "start",
    days: [0, 3650],
    text: "On a shared phone, set the passphrase first and find the Exit button before you need it. It hides the page; it does not clear the browser's history.",
  },
  {
    id: "start-if-afraid",
    step: "start",
    days: [0, 3650],
    text: "If you are afraid of them, or they might be of you, safety comes before every other idea here. Help has people who know about this, and talking to them commits you to nothing.",
  },
  // What is known.
  {
    id: "start-pressure",
    step: "start",
    days: [0, 3650],
    text: "Pressure tends to meet resistance. That comes from research on persuasion; between former partners nobody has tested it. It is still a fair reason to leave the second message unsent.",
    source: { id: "C1", grade: "D" },
  },
  {
    id: "start-forecast",
    step: "start",
    days: [0, 21],
    text: "In one study, people expected the first weeks after a breakup to be worse than they turned out. How fast it eased, they guessed about right.",
    source: { id: "F2.5", grade: "B" },
  },
  {
    id: "start-most-recover",
    step: "start",
    days: [0, 3650],
    text: "A researcher in the field puts it at about 85 in 100 who do well over time after a divorce or separation. It is uneven on the way.",
    source: { id: "C16", grade: "C" },
  },
  {
    id: "start-waves",
    step: "start",
    days: [0, 60],
    text: "People who kept diaries after a breakup went through waves, not down a slope. An hour that feels like the first day says little about where you are.",
    source: { id: "F2.5", grade: "B" },
  },
  {
    id: "start-no-steps-tested",
    step: "start",
    days: [0, 3650],
    text: "Nobody has tested the three steps as a whole. Parts of them have research behind them, on your own side of things, and the honest notes say which.",
    source: { id: "C15", grade: "D" },
  },
  // What just happened, or what is so.
  {
    id: "start-night",
    step: "start",
    days: [0, 3650],
    trigger: "night",
    text: "Everything looks final at this hour. Put the phone to charge in another room, and read whatever seems decided again after breakfast.",
  },
  {
    id: "start-dark-thoughts",
    step: "start",
    days: [0, 3650],
    trigger: "low-mood",
    text: "If you catch yourself thinking that you do not want to live, you need not sort it out alone. Help is on every screen, with numbers where people answer.",
  },
  {
    id: "start-you-left",
    step: "start",
    days: [0, 3650],
    trigger: "left-them",
    text: "Leaving hurts, too, and having decided does not cancel grief. You are allowed the same care as anybody here.",
  },
  {
    id: "start-children",
    step: "start",
    days: [0, 3650],
    trigger: "co-parent",
    text: 'With children the first question is a practical one: what do the next seven days look like? "You have two homes now, and you are loved in both" is a sentence they can hold on to.',
  },
  {
    id: "start-letting-go",
    step: "start",
    days: [0, 3650],
    trigger: "wants-to-let-go",
    text: "If what you want is to let go, there is a whole path for it here, not a lesser one. The first step may fall away; the rest is about your days.",
  },
];
