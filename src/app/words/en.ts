/** Every sentence that the app shows. Short, calm, plain; no sentence says what the other person will do or feel for certain. */

/** "Four places": figures above twelve stay figures. */
export function inWords(count: number): string {
  return ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"][count] ?? String(count);
}

export const words = {
  /** Neutral names to stand under; the icons go with them. */
  names: { notes: "Notes", lists: "Lists", weather: "Weather" },
  /** On a lock screen and in a calendar, unless they chose other words. */
  reminder: "A minute for your own day.",
  shell: {
    skip: "To the page",
    back: "Back",
    leave: "Close",
    help: "Help",
    exit: "Exit",
    undo: "Undo",
    undone: "Taken back.",
    loading: "One moment.",
    missing: "This page could not be loaded.",
    reach: "I want to reach out",
    table: "As a table",
    empty: "Nothing here yet.",
    dock: "Always here",
    pages: "Pages",
    tabs: {
      today: "Today",
      check: "Check",
      position: "Position",
      space: "Space",
      world: "Own world",
      respect: "Self-respect",
      more: "More",
    },
    close: "Close this note",
    closeSheet: "Close",
    update: "A newer version is ready.",
    updateNow: "Use it now",
    broken: "Something went wrong on this page.",
    brokenWhy: "Nothing was sent. Opening the page again helps.",
    again: "Open it again",
    showMore: "Show more",
  },
  start: {
    title: "This page cannot start here",
    insecure:
      "It was opened over a plain connection, where others on the way could read or change it. Open it over https, or on this device’s own address (127.0.0.1).",
    noWorker:
      "This browser keeps no pages for use without a network. A private window often switches that off. Open it in a normal window, or in another browser.",
    help: "Help works here all the same.",
  },
  questions: {
    title: "Three questions first",
    lead: "They decide what this app may show you. Nothing typed here leaves this device.",
    exit: ["Exit", ", top right, leaves at once. So does Shift, three times. Your browser’s history stays."],
    eyes: "Might somebody look into this device? Then a safer device is better.",
    noContact: "1. Has the other person, or a court, asked for no contact?",
    noContactHint: "Blocked everywhere counts as asked.",
    whoAsked: "Who asked for it?",
    them: "They did",
    court: "A court or the police",
    afraid: "2. Are you afraid, or might they be?",
    afraidHint: "Of each other, or of what could happen.",
    whoIsAfraid: "Who is, or might be?",
    me: "I am",
    theyAre: "They might be",
    adult: "3. Are you 18 or older?",
    yes: "Yes",
    no: "No",
    unclear: "Unclear",
    skip: "Skip",
    fixed: "You answered yes. That cannot be taken back here.",
    go: "Go on",
    later: "Skip for now",
    laterWhy:
      "If you skip, everything for yourself is open. Every way to the other person stays closed until you answer. Closing the page drops all that you typed.",
  },
  keep: {
    title: "Keep this on this device?",
    opening: "It is being opened.",
    missing: "This part could not be loaded.",
    broken: "The part that opens it could not be loaded. What is kept is still there.",
    exists: "Another tab was first: something is kept here already.",
    line: {
      ask: "So far all that you enter goes when you close the page. It can be kept here, sealed, and nowhere else.",
      yes: "See how",
      no: "Not now",
      kept: "What you enter is kept on this device, sealed. A draft is kept only as a letter, or while it waits.",
      settings: "Settings",
      lock: "Lock now",
      nothing: "Nothing is kept on this device.",
      change: "Change this",
    },
  },
  /** The help page until its own words are there. */
  help: {
    title: "You do not have to wait this out alone",
    loading: "The numbers are being loaded. Your local emergency number works now.",
  },
  faults: {
    reader: "The reader stopped and was started again. Your words are all here.",
    full: "There is no room left on this disk. What you did last is not kept. Make room, or make a backup file while it is open.",
    "too-large": "This is too long to be kept in one piece.",
    closed: "It is locked. Open it again.",
    refused: "This could not be kept.",
    failed: "That did not work. What was kept before is there. Open the page again.",
    lost: "The part that held what you entered stopped, and it is gone. Nothing had been kept on this device.",
  },
  minor: {
    title: "This app is for adults",
    lead: "It is not made for you yet. What you typed is gone, and nothing was kept.",
    leadKept: "It is not made for you yet. What you typed is gone. What was kept on this device before is still there, sealed.",
    settings: "Settings, and deleting it",
    adult: "Talk to a grown-up whom you trust: a parent, a teacher, a doctor, a coach. It does not have to be said well.",
    lines: "There are also people whose work it is to listen to young people. You do not need a reason.",
    again: "The question is asked again the next time that you open this page.",
  },
  closed: {
    title: "Copy and share are off",
    unanswered: "The simpler version is off too. They open when the three questions are answered.",
    "asked-to-stop":
      "They asked for no contact. That is the answer. You can write here for yourself, and it is read. Under “Something must be settled” a text can be copied when nothing else is in it.",
    order: "A court or the police asked for no contact. Ask your lawyer or the court which channel is allowed.",
    afraid:
      "You said that you are afraid. People who know about this can help you today. Under “Something must be settled” a text can be copied when nothing else is in it.",
    "own-violence": "You said that they might be afraid. There are people who talk with you about it, without judging.",
    answer: "Answer the questions",
    help: "Help that fits",
  },
} as const;
