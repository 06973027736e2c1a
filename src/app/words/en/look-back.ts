import type { Warning } from "#chats";
import type { PushingLabel, StopLabel } from "#check";
import type { Along } from "../../screens/look-back/look/choose.ts";
import type { Stretch } from "../../screens/look-back/look/figures.ts";
import { inWords } from "../en.ts";
import { locale } from "./locale.ts";

const count = (number: number, one: string, more: string) => `${number.toLocaleString(locale)} ${number === 1 ? one : more}`;
const messages = (number: number) => count(number, "message", "messages");
const percent = (share: number) => `${Math.round(100 * share)}%`;
const of100 = (share: number) => `${Math.round(100 * share)} of 100`;

/** What is nothing is left out. */
const fromBoth = (mine: number, theirs: number, [one, more]: readonly [string, string], them = "them") => {
  if (mine === 0) return `${count(theirs, one, more)} from ${them}`;
  const fromMe = `${count(mine, one, more)} from you`;
  return theirs === 0 ? fromMe : `${fromMe} and ${theirs.toLocaleString(locale)} from ${them}`;
};

const stretches = {
  "first-year": "The first year",
  "first-half": "The first half",
  "last-weeks": "The last eight weeks",
  "second-half": "The second half",
  whole: "All of it",
} as const satisfies Record<Stretch, string>;

export const lookBackWords = {
  title: "Look back",
  empty: "No chat was read yet.",
  /** The other person where no nickname was given. */
  they: "They",
  lead: (span: string) => `One chat, ${span}. Read on this device; nothing left it.`,
  hidden: (name: string | null) => `${name === null ? "Their" : `${name}’s`} words stay hidden.`,
  span: (days: number) =>
    days < 60
      ? count(days, "day", "days")
      : days < 730
        ? count(Math.round(days / 30.44), "month", "months")
        : count(Math.round(days / 365.25), "year", "years"),
  reach: (from: string, until: string, mine: number, theirs: number, name: string | null) =>
    `${fromBoth(mine, theirs, ["message", "messages"], name ?? "them")}, from ${from} to ${until}.`,
  you: "You",
  none: "–",
  left: (minutes: number, all: number) => `${minutes} of ${all} minutes left`,
  enough: "Enough for today",
  enoughKept: "Closed for today. It is there again tomorrow.",
  over: {
    title: "Enough for today",
    lead: "Twenty minutes are a lot to carry. The rest can wait, or stay where it is.",
    again: "Looking back is there again tomorrow. Nothing has to be finished.",
    on: ["Something of your own", "One small thing for today"],
  },
  closed: {
    urge: "You rated an urge at 7 or more today. On such a day a chat is read differently. It opens again tomorrow.",
    help: (when: string) => `Looking back rests for a day after help was open, and while a rest is asked for. It opens again on ${when}.`,
    fits: "Help that fits",
    title: "Not now",
  },
  saidTitle: "What it shows",
  warningsTitle: "What to know about the file",
  notUnderstood: (count: number) => (count === 1 ? "One line was not understood" : `${inWords(count)} lines were not understood`),
  notUnderstoodFirst: "The first of them, shown here only:",
  warnings: {
    "date-order-unknown": "It could not be told for certain whether the day or the month comes first. Dates may be swapped.",
    "date-order-changes": "The way dates are written changes inside the file. Each part was read in its own way.",
    "other-calendar": "The dates lie before the app existed. The days are as the phone wrote them.",
    "cut-by-the-app": "The file is as long as the app allows. The beginning may be missing.",
    "holes-by-timer": "Messages that disappear by a timer are not in it. A silence may not have been one.",
    "one-side-only": "It holds only what its owner wrote. Who answered, and how fast, cannot be told.",
    "no-zone": "Its times are UTC. Hours of the day may be off.",
    "cut-short": "The file ends in the middle of an entry. What is complete was read.",
  } satisfies Record<Warning, string>,
  line: {
    title: "Before and after",
    titleAlone: "Over time",
    zoom: "How much of it",
    zooms: [
      ["close", "Around the breakup"],
      ["whole", "All of it"],
    ] as const,
    caption: (name: string | null) => `Messages a week. Yours above the line, ${name === null ? "theirs" : `${name}’s`} below.`,
    captionAlone: "Your messages a week.",
    mean: (weeks: number) => `Each point is the mean of ${inWords(weeks).toLowerCase()} weeks.`,
    ends: "The weeks at both ends may not be whole.",
    says: (from: string, until: string, mine: number, theirs: number | null, name: string | null) =>
      `Messages a week from ${from} to ${until}. Yours were ${mine} at most${theirs === null ? "" : `, ${name === null ? "theirs" : `${name}’s`} ${theirs}`}.`,
    turn: (date: string) => `The breakup is marked on ${date}.`,
    now: "Now",
    table: { title: "Messages a week", week: "Week from" },
  },
  starts: {
    title: "Who starts",
    caption: (isBefore: boolean) =>
      `A start: the first message after six quiet hours.${isBefore ? " Both stretches lie before the breakup." : ""}`,
    says: (stretch: string, mine: string, theirs: string, name: string) => `${stretch}: you ${mine}, ${name} ${theirs}.`,
    table: { title: "Who starts", stretch: "When", of: "Conversations", mine: "You began", range: "Likely between" },
    range: (low: number, high: number) => `${percent(low)} and ${percent(high)}`,
    few: "There are too few conversations to tell a habit.",
  },
  answers: {
    title: "How long an answer took",
    head: "The middle answer",
    few: "too few",
    causes: "Slow answers have many causes: shifts, sleep, a full head. This shows what happened, not why.",
    coarse: "This file tells times to the minute only, so a short wait stands as “under 1 min”.",
  },
  volume: {
    title: "Who wrote more",
    messages: "Messages",
    characters: "Characters",
    caption: "Many short messages and few long ones can say the same. So both stand here.",
    table: { title: "Who wrote more", what: "What" },
  },
  hours: {
    title: "Day and night",
    caption: (mine: number | null, theirs: number | null, name: string | null) =>
      [
        "From midnight to five in the morning:",
        [
          mine === null ? null : `${of100(mine)} messages of yours`,
          theirs === null ? null : `${of100(theirs)} of ${name === null ? "theirs" : `${name}’s`}`,
        ]
          .filter((part) => part !== null)
          .join(", "),
      ].join(" ") + ".",
    after: (share: number) => `Since the breakup: ${of100(share)} of yours.`,
    says: "Messages by the hour of the day.",
    table: { title: "Messages by the hour of the day", hour: "Hour" },
    marks: ["0", "6", "12", "18", "24"],
    hour: (hour: number) => `${hour}:00`,
  },
  after: {
    title: "After the breakup",
    mine: "messages from you",
    theirs: (name: string | null) => `messages from ${name ?? "them"}`,
    run: (days: number) => `${days === 1 ? "day" : "days"}: your longest stretch without writing`,
    answered: (of: number) => `of ${count(of, "conversation", "conversations")} that you opened had an answer within 72 hours`,
    until: (date: string) => `From that day to ${date}, where the file ends.`,
  },
  pushes: {
    title: "What the check would mark",
    caption: "Your own messages by month, as the check would read them. It can be wrong, and most messages hold nothing of it.",
    reading: "Your own messages are being looked into.",
    done: (percent: number) => `${percent} % looked into`,
    sample: (chosen: number, all: number) =>
      `It is a sample: ${chosen.toLocaleString(locale)} of your ${all.toLocaleString(locale)} messages, evenly from the first to the last.`,
    english: (told: number, all: number) =>
      `The check reads English only: it could tell of ${told.toLocaleString(locale)} of ${messages(all)}.`,
    untold: "The check reads English only. It could tell nothing of these messages.",
    table: { title: "What the check would mark, by month", month: "Month", messages: "Messages", marked: "Most often" },
    none: "nothing",
    kinds: {
      disputes: "arguing",
      "asks-back": "asking back",
      "promises-change": "promising change",
      pleads: "pleading",
      pressures: "pressing",
      blames: "blaming",
      pries: "asking about them",
      baits: "baiting",
      declares: "declaring love",
      abases: "making oneself small",
      "offers-too-much": "offering too much",
      pretext: "a pretext",
      "over-explains": "explaining at length",
      insults: "insults",
      threat: "a threat",
      watching: "watching them",
      "self-harm": "harm to oneself",
    } satisfies Record<PushingLabel | StopLabel, string> as Readonly<Record<string, string>>,
    cell: (kind: string, number: number) => `${kind} (${number})`,
  },
  along: {
    title: "One thing to take along",
    silence: "You often wrote again before an answer came. That is the moment the check looks for.",
    night: "A good part of what you wrote, you wrote at night. A plan for that hour can be made by day.",
    run: "Since the breakup you already had a week and more without writing. You know how that is done.",
    one: "Most of their answers came after a single message of yours. One was there before any second.",
    plain: "A chat shows when, and how much. What either of you felt does not stand in it.",
  } satisfies Record<Along | "title", string>,
  propose: {
    title: "For your log",
    lead: "Days that your log does not hold yet. Each only if you say so.",
    ended: (date: string) => `It ended on ${date}`,
    endedWhy: "The day that you chose for this chat.",
    inContact: "You are in contact",
    inContactWhy: (date: string) => `They last wrote on ${date}.`,
    contact: { text: "You wrote", call: "You called" },
    reply: { text: "You wrote back", call: "You called back" },
    received: { text: "They wrote", call: "They called" },
    at: (date: string, time: string) => `${date}, ${time}`,
    counts: {
      text: (mine: number, theirs: number) => fromBoth(mine, theirs, ["message", "messages"]),
      call: (mine: number, theirs: number) => fromBoth(mine, theirs, ["call", "calls"]),
    },
    kind: "What it was",
    open: "Choose",
    /** A reply to what they began. */
    replyWhy: "An answer to what they began does not count, unless it went on.",
    answered: "Was it answered?",
    answeredWhy: "The file does not tell.",
    answers: [
      ["", "Choose"],
      ["yes", "Yes"],
      ["no", "No"],
    ] as const,
    missing: "Choose first, or leave it out.",
    ways: {
      text: "Contact: a text",
      "direct-message": "Contact: a direct message",
      "voice-note": "Contact: a voice note",
      call: "Contact: a call",
    },
    beyond: "A reply beyond need",
    need: (need: string) => `Needed: ${need.toLowerCase()}`,
    keep: "Put it in",
    not: "Not this",
    kept: "Written down.",
    aside: (number: number) => `${inWords(number)} put aside.`,
    again: "Show again",
    done: "Nothing is left to put in.",
  },
  keep: {
    title: "Keep the figures?",
    why: "Only the numbers on this page. The file and its words are gone when you leave.",
    act: "Keep the figures",
    kept: "The figures are kept.",
    again: "The figures are kept. The file is not.",
    shown: (date: string) => `Kept on ${date}. The figures, not the file.`,
    drop: "Take these figures back",
    dropped: "Taken back.",
  },
  stretches,
  percent,
  /** A whole in two parts: together they are all of it. */
  parts: (share: number) => [percent(share), `${100 - Math.round(100 * share)}%`] as const,
  number: (value: number) => value.toLocaleString(locale),
} as const;
