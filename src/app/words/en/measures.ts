import { inWords } from "../en.ts";

const frequency = [
  [0, "Not at all"],
  [1, "Several days"],
  [2, "More than half the days"],
  [3, "Nearly every day"],
] as const;

const agreement = [
  [3, "Strongly agree"],
  [2, "Agree"],
  [1, "Disagree"],
  [0, "Strongly disagree"],
] as const;

/** The scales as they were published: stem, items in their order, answers. Not to be reworded. */
export const scaleTexts = {
  phq4: {
    stem: "Over the last two weeks, how often have you been bothered by the following problems?",
    items: [
      ["gad1", "Feeling nervous, anxious or on edge"],
      ["gad2", "Not being able to stop or control worrying"],
      ["phq1", "Little interest or pleasure in doing things"],
      ["phq2", "Feeling down, depressed, or hopeless"],
    ],
    answers: frequency,
    credit:
      "PHQ-4: Kroenke, Spitzer, Williams and Löwe, 2009. Copyright © Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
    /** From no strain to most. */
    range: [0, 12],
  },
  sise: {
    stem: "How true is this of you?",
    items: [["sise", "I have high self-esteem."]],
    answers: [
      [1, "1, not very true of me"],
      [2, "2"],
      [3, "3"],
      [4, "4"],
      [5, "5, very true of me"],
    ],
    credit: "Single-Item Self-Esteem Scale: Robins, Hendin and Trzesniewski, 2001.",
    range: [1, 5],
  },
  rses: {
    stem: "How much do you agree with each sentence?",
    items: [
      ["r_worth", "I feel that I’m a person of worth, at least on an equal plane with others."],
      ["r_qualities", "I feel that I have a number of good qualities."],
      ["r_failure", "All in all, I am inclined to feel that I am a failure."],
      ["r_able", "I am able to do things as well as most other people."],
      ["r_proud", "I feel I do not have much to be proud of."],
      ["r_attitude", "I take a positive attitude toward myself."],
      ["r_satisfied", "On the whole, I am satisfied with myself."],
      ["r_respect", "I wish I could have more respect for myself."],
      ["r_useless", "I certainly feel useless at times."],
      ["r_nogood", "At times I think I am no good at all."],
    ],
    answers: agreement,
    credit: "Rosenberg Self-Esteem Scale: Morris Rosenberg, Society and the Adolescent Self-Image, 1965.",
    range: [0, 30],
  },
} as const;

const points = (count: number) => `${count} ${count === 1 ? "point" : "points"}`;

export const measuresWords = {
  title: "Measures",
  lead: "Three short published scales. They compare you with nobody but yourself.",
  names: { phq4: "Strain, two weeks", sise: "Self-esteem, one sentence", rses: "Self-esteem, ten sentences" },
  rhythm: {
    phq4: "Four questions, every 14 days. Under a minute.",
    sise: "One sentence, once a week.",
    rses: "Ten sentences, at the start, after 30 and after 60 days.",
  },
  dueNow: "Due now.",
  dueOn: (date: string) => `Next on ${date}.`,
  noMore: "Nothing more is due.",
  answer: { phq4: "Answer four questions", sise: "Answer one sentence", rses: "Answer ten sentences" },
  again: "Answer it now all the same",
  change: "Change today’s answers",
  value: {
    phq4: (value: number) => `${value} of 12`,
    sise: (value: number) => `${value} of 5`,
    rses: (value: number) => `${value} of 30`,
  },
  /** What a change says: of strain more is heavier, of self-esteem more is more. */
  changes: {
    phq4: (change: number) => (change > 0 ? "More strain than last time" : "Less strain than last time"),
    sise: (change: number) => (change > 0 ? "Higher than last time" : "Lower than last time"),
    rses: (change: number) => (change > 0 ? "Higher than last time" : "Lower than last time"),
  },
  same: "Same as last time.",
  chance: (text: string, change: number) => `${text}, by ${points(Math.abs(change))}. It may be chance.`,
  moved: (text: string, change: number) => `${text}, by ${points(Math.abs(change))}.`,
  limits: {
    phq4: "A screen, not a diagnosis. In the first weeks after parting high values are common. A low one does not mean that you need no help.",
    sise: "Shown is the middle one of your last three answers. One point up or down is noise.",
    rses: "There is no line between high and low. Only your own change is shown, and a small one is within error.",
  },
  chart: {
    says: (name: string, count: number, first: string, last: string) => `${name}: ${count} results, from ${first} to ${last}.`,
    caption: (band: number) => `The pale band is as wide as chance alone: a next result less than ${points(band)} away may be chance.`,
    table: { head: ["Day", "Result", "Against the one before"] },
    may: (change: string) => `${change}, may be chance`,
    none: "–",
  },
  unscored: {
    uniform:
      "Your answers look uniform: all ten are the same, and some of the sentences say the opposite of others. There is no score. Do you want to check?",
    incomplete: "More than one answer is missing, so there is no score.",
  },
  strain: {
    title: "Your answers show much strain",
    text: "This is a screen, not a diagnosis. A doctor or a counsellor can look closer with you. These people listen today.",
  },
  form: {
    hint: "Each one can be left out.",
    hintMissing: {
      phq4: "With one left out there is no result.",
      sise: "",
      rses: "One may be left out. With more there is no result.",
    },
    empty: "Nothing is answered yet.",
    missing: (count: number) =>
      `${inWords(count)} ${count === 1 ? "is" : "are"} left out. Without ${count === 1 ? "it" : "them"} there is no result.`,
    uniform: "All ten answers are the same, and some of the sentences say the opposite of others. Do you want to check?",
    check: "I look again",
    keepSo: "Keep them so",
    keep: "Keep my answers",
    kept: "Kept.",
    clear: "Leave it out",
  },
  own: "Pull, sleep and mood are our own questions. They stand under Insights and are never added to these.",
  insights: ["Insights", "Charts of your days, urges and mood"],
} as const;
