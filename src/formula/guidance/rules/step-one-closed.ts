import type { Why } from "../../views/steps.ts";
import { rule } from "../rule.ts";

/** The first reason is said: safety stands before every other one in the view. */
export const stepOneClosed = rule({
  id: "step-one-closed",
  covers: ["F10", "F4", "F15"],
  says: {
    mode: "Step 1 is closed while a safety mode holds. The rest of the weeks is open to you.",
    questions: "Step 1 stays closed until the three safety questions are answered. Everything about your own days is open.",
    sent: "Step 1 is done, and it happens once. From here on nothing more needs saying.",
    skipped: "You skipped step 1, and it is not asked again. The weeks do not hang on it.",
    "again-waits": "You wanted to say it once more, so a day passes first. Read your reason again tomorrow.",
    "no-contact": "You are not in contact, so step 1 is skipped. Opening contact to agree would be a push of its own.",
    "contact-unclear": "Step 1 is for people who are in contact. Whether you are has no plain answer yet, so it rests.",
    terms: "Step 1 is only for good terms, and yours are not that now. You go straight to your own weeks.",
    "terms-unclear": "Step 1 is only for good terms. How you stand with each other has no plain answer yet, so it rests.",
    unanswered: "Two messages wait without an answer, so step 1 is closed. A third would be more of the same.",
    "weeks-begun": "The weeks have begun, and step 1 lies behind you. Nothing more needs saying.",
    graduated: "You have closed this chapter, and step 1 with it.",
  } satisfies Record<Why["is"], string>,
  applies: ({ stepOne }) => {
    const { open, why } = stepOne();
    const first = why[0];
    if (open || first === undefined) return null;
    return [
      {
        say: first.is,
        step: "agree",
        entries: first.entries,
        rule: first.is === "mode" || first.is === "questions" ? "F4" : first.is === "sent" ? "F15" : "F10",
        leadsTo: first.is === "questions" ? "safety-questions" : "own-world",
      },
    ];
  },
});
