import { inWords } from "../en.ts";

const inHours = (hours: number) => (hours === 1 ? "1 hour" : `${hours} hours`);

/** What the check says of what lies around a draft: waiting, letters, what was sent, what was kept. */
export const checkWords = {
  letter: {
    keep: "Keep as a letter",
    kept: "Kept as a letter. It is not sent.",
    keptForVisit: "Kept as a letter until you close this page. It is not sent.",
  },
  cool: {
    title: "Let it wait",
    label: "For how long?",
    hint: "Then it is read again. A day is usual for feelings; what must be settled needs no wait.",
    hours: (hours: number) => (hours === 0 ? "Not at all" : inHours(hours)),
    go: "Let it wait",
  },
  waiting: {
    title: (count: number) => `${inWords(count)} ${count === 1 ? "draft waits" : "drafts wait"}`,
    over: "The time is over. Read it again before you decide.",
    until: (when: string) => `Until ${when}.`,
    open: "Read it again",
    early: "Take it out early",
    remove: "Delete it",
    removed: "Deleted.",
    opened: "It is read again.",
  },
  sent: {
    title: "Did you send it?",
    why: "What you start counts, so that the days stay true. Nothing of the words is kept.",
    whyReply: "A short answer to what they wrote does not count. One that went on does.",
    whyStep: "It is kept with its words. It happens once.",
    whyFirst: "It is kept with its words. No answer ends it for as many days again.",
    way: "How",
    need: "What it settled",
    choose: "Choose",
    chooseNeed: "Choose what it settled. Then it does not count.",
    yes: "Yes, sent",
    yesShort: "Yes, a short answer",
    yesMore: "Yes, it went on",
    no: "No",
    logged: "Logged. It counts as contact.",
    loggedNeed: "Logged as needed. It costs no day.",
    notCounted: "An answer does not count. Nothing was logged.",
    recorded: "Recorded.",
    ways: {
      text: "Text",
      "direct-message": "Direct message",
      "email-or-letter": "E-mail or letter",
      comment: "Comment",
      "voice-note": "Voice note",
      "ask-friends": "To friends",
      "ask-family": "To family",
      "through-someone": "Through somebody",
    },
  },
  shut: {
    agree: ["Step 1 is closed", "It happens once, while you are in contact and on good terms. Its page says why it is closed now."],
    "first-contact": ["A first message is closed", "It comes after the weeks, when several things hold. Its page says which do not yet."],
    see: "See why",
  },
  examples: {
    keep: (count: number) => (count === 1 ? "Keep it as an example" : `Keep ${count} as examples`),
    kept: "Kept as an example of a wrong mark. On this device only.",
    title: (count: number) => `${inWords(count)} wrong ${count === 1 ? "mark" : "marks"} that you kept`,
    hint: "They stay on this device and change nothing by themselves. An open export holds them.",
    remove: (words: string) => `Remove “${words}”`,
    removed: "Removed.",
  },
} as const;
