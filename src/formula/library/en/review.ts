import type { Library, ReviewQuestion } from "../types.ts";

/** The weekly review: about two minutes, none of it scored (F66). */
export const reviewQuestions: readonly ReviewQuestion[] = [
  {
    id: "kept",
    text: "What did you keep this week?",
    help: "Days, a bedtime, a promise to yourself, a message that stayed in the box. Small things count in full.",
  },
  {
    id: "hard",
    text: "What was hard, and when?",
    help: "Place, day and hour are enough. You don't have to explain why you felt it.",
  },
  {
    id: "value",
    text: "Which of your values did you act on once?",
    help: "Name the act rather than the intention. If there was none, choose a tiny one for next week.",
  },
  {
    id: "want",
    text: "What do you want now?",
    help: "Them back, not sure, or to let go. It may differ from last week, and nothing that you entered is lost when it does.",
  },
  {
    id: "next",
    text: "What is one thing for next week?",
    help: "One, with a day and an hour. Something that is possible even in a bad week.",
  },
];

/** Said when a wish is chosen or asked again; each holds both outcomes. */
export const wantTexts: Library["wantTexts"] = {
  back: {
    label: "Them back",
    chosen:
      "That is an honest wish, and half of it is not yours to decide. The weeks ahead look after the other half: a life with " +
      "sleep, people and self-respect in it. It is a good place to stand if the two of you should find together again, and a " +
      "good one if not.",
    again:
      "You still want them back. You may want that and be well without it on the same day. Being together again would need " +
      "two people who choose it; being all right needs you, and this week had some of that in it.",
  },
  "not-sure": {
    label: "Not sure",
    chosen:
      "Not knowing is a place where one can live for a while. You can look at both doors without standing in either: " +
      "together again, and well on your own. What Keel proposes is worth doing for both.",
    again:
      "Still open. Nothing forces you to close it this week. If you like, write one sentence on what you would miss if it " +
      "ended for good, and one on what you would miss if it began again.",
  },
  "let-go": {
    label: "To let go",
    chosen:
      "Then the days are for you, and the texts turn that way. Some evenings you may want the opposite; that cancels " +
      "nothing. Should life bring you two together again some day, it will meet somebody who did not wait. If it doesn't, " +
      "you are already living.",
    again:
      "You are letting go, still or again. It is allowed to hurt and to be right. Well without them is where this leads; if " +
      "you ever want something else, the question is asked here every week.",
  },
};
