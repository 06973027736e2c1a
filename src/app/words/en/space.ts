import { inWords } from "../en.ts";

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
const times = (count: number) => (count === 1 ? "Once" : count === 2 ? "Twice" : `${inWords(count)} times`);

/** Each kind of contact by its own name, on a button and in a sentence (F21). */
const ways = {
  text: ["Text", "a text"],
  call: ["Call or hang-up", "a call"],
  "voice-note": ["Voice note", "a voice note"],
  "email-or-letter": ["E-mail or letter", "an e-mail or letter"],
  like: ["Like or reaction", "a like or reaction"],
  "direct-message": ["Direct message", "a direct message"],
  gift: ["Gift or money", "a gift or money"],
  "where-they-are": ["Went where they are", "going where they are"],
  "ask-friends": ["Asked a friend", "asking a friend"],
  "through-someone": ["Through someone", "a message through someone"],
  comment: ["Comment", "a comment"],
  "story-reply": ["Story reply", "a story reply"],
  visit: ["Visit", "a visit"],
  "join-their-group": ["Joined their group", "joining their group"],
  "ask-family": ["Asked family", "asking family"],
  intimate: ["Intimate contact", "intimate contact"],
  "beyond-need": ["A reply beyond need", "a reply beyond need"],
} as const;

const looks = {
  profile: ["Profile", "a profile"],
  story: ["Story", "a story"],
  "last-seen": ["Last seen", "when they were last seen"],
  "old-chat": ["Old chat", "the old chat"],
  photos: ["Photos", "photos"],
  other: ["Something else", "something of theirs"],
} as const;

const needs = {
  children: "Children",
  home: "Home",
  money: "Money",
  work: "Work",
  law: "Law",
  pets: "Pets",
  health: "Health",
  belongings: "Belongings",
  danger: "Danger",
} as const;

export const spaceWords = {
  title: "Space",
  ways,
  looks,
  needs,
  dayOf: (n: number, length: number) => (n === 0 ? "Day 0. It begins tomorrow." : `Day ${n} of ${length}.`),
  pastEnd: (n: number) => `Day ${n}. The days you chose are over, and they go on until you decide.`,
  noMagic: "No study shows a magic number.",
  over: (date: string) => `The weeks ended on ${date}. What you kept stays.`,
  notBegun: "Nothing counts yet. The next few weeks can be yours: no contact from you, 30 days unless you choose otherwise.",
  begin: "Begin the weeks",
  beginAgain: "Begin new weeks",
  changeLength: "Change the length",
  review: "The days you chose are over",
  reviewWhy: "Three equal ways. Nothing has to be decided today.",
  strip: {
    says: (from: string, to: string, kept: string, contacts: readonly string[], reserves: readonly string[], looked: number) =>
      [
        `The last 28 days, from ${from} to ${to}.`,
        kept,
        contacts.length === 0 ? "" : `${listed(contacts)}.`,
        reserves.length === 0 ? "" : `Contact, covered by a reserve day, on ${listed(reserves)}.`,
        looked === 0 ? "" : `Looked on ${days(looked)}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    kept: (kept: number, of: number) => (of >= 28 ? `${kept} kept.` : `${kept} of the ${days(of)} so far kept.`),
    contact: (what: string, date: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)} on ${date}`,
    caption: "The last 28 days. What hangs from the line was kept.",
    key: { kept: "kept", look: "kept, looked", slip: "contact", reserve: "contact, reserve day" },
    summary: "The days that differ",
    table: { title: "The days that differ from a kept one", head: ["Day", "What"] },
    none: ["All", "No day differs."],
    cell: {
      kept: "Kept",
      before: "Before the first day",
      slip: (what: readonly string[]) => `Contact: ${listed(what)}`,
      reserve: (what: readonly string[]) => `Contact, covered by a reserve day: ${listed(what)}`,
      looked: (count: number) => `Looked ${times(count).toLowerCase()}`,
    },
    today: "Today",
    todayInLine: "today",
  },
  figures: {
    ofLast: "kept of the last 28 days",
    soFar: (n: number) => `kept of the ${days(n)} so far`,
    ofAll: (n: number) => `kept of all ${days(n)} so far`,
    run: (count: number) => (count === 1 ? "day, the longest run" : "days, the longest run"),
    since: (count: number) => (count === 1 ? "day since the last contact" : "days since the last contact"),
    sinceHours: (count: number) =>
      count === 0 ? "hour at most since the last contact" : count === 1 ? "hour since the last contact" : "hours since the last contact",
    reserve: (used: number) =>
      `Two reserve days in any 28 keep a run whole. ${used >= 2 ? "Both are used." : "One is used."} They count in the run, not as kept.`,
  },
  log: "Log a contact",
  looked: "I looked",
  undoFor: "Two taps. You can undo it for 24 hours.",
  nothing: "I did nothing",
  nothingWhy: "You could have, and you did not. That is an act too.",
  nothingKept: "You did nothing. Kept.",
  recent: {
    title: "In the last 24 hours",
    contact: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    look: (what: string) => `You looked at ${what}`,
    needed: "Needed. It does not count.",
    chance: "Real chance. It does not count.",
    happened: "What was happening",
    takeBack: "Take it back",
    takeBackOf: (what: string, when: string) => `Take it back: ${what}, ${when}`,
  },
  sheet: {
    title: "What was it?",
    neededTitle: "What was it needed for?",
    neededHow: (need: string) => `Needed: ${need.toLowerCase()}. How was it?`,
    more: (count: number) => `${inWords(count)} more kinds`,
    not: "Does not count: what they started, what was needed, real chance.",
    theyBegan: "They began it",
    needed: "It was needed",
    chance: "We met by chance",
    back: "It was not needed",
    kept: (what: string) => `Written down: ${what}.`,
    keptNeeded: (what: string) => `Written down: ${what}, needed. It does not count.`,
    keptChance: "Written down: met by chance. It does not count.",
  },
  look: {
    title: "What did you look at?",
    lead: "It costs no day, and it ends no run.",
    kept: (what: string) => `Written down: you looked at ${what}.`,
  },
  lookSection: {
    title: "Looking, counted apart",
    none: "Nothing written down in 28 days. Looking ends no run. It is the act most clearly linked with feeling worse.",
    some: (count: number, since: number | null) =>
      `${times(count)} in 28 days${since === null ? "" : since === 0 ? ", the last time today" : `, none for ${days(since)}`}. It does not end a run. It is the act most clearly linked with feeling worse.`,
    room: "Close one way there",
    roomWhy: "Chat, photos, feeds, places: step by step",
  },
  unanswered: {
    title: "No further one for now",
    stop: (count: number) =>
      `${inWords(count)} contacts of the last 30 days have no answer. Another one asks more, whatever its tone. The advice is the same every time: do not send it.`,
    needed: (channel: string | null) =>
      channel === null
        ? "If something must be settled, wait. Then use one other channel than before, for that matter alone."
        : `If something must be settled, wait. Then use one other channel, ${channel}, for that matter alone.`,
    card: "When no answer comes",
  },
  limited: {
    title: "Limited contact",
    ties: {
      children: "children",
      home: "the home",
      money: "money",
      work: "work",
      studies: "studies",
      pets: "pets",
      friends: "friends",
    } as Readonly<Record<string, string>>,
    rule: (ties: readonly string[]) =>
      ties.length === 0
        ? "What is needed only: brief, informative, friendly, firm."
        : `What is needed only: ${listed(ties)}. Brief, informative, friendly, firm. It costs no day.`,
    alone: "Ask your lawyer or the court which channel is allowed, and for what. Nothing is set from here.",
    channel: (channel: string, hours: { readonly from: number; readonly to: number } | null) =>
      hours === null ? `One channel: ${channel}.` : `One channel: ${channel}, from ${hours.from}:00 to ${hours.to}:59.`,
    noChannel: "No channel is agreed yet. The dullest one is best.",
    blocked: (channels: readonly string[]) =>
      `Closed by them: ${listed(channels)}. It stays closed from your side too, and no other one takes its place.`,
    set: "One channel, with hours",
    change: "Change the channel",
    check: "Check such a message",
    card: "How to write it",
    field: "The one channel",
    fieldHint: "For what must be settled. E-mail, or an app for parents.",
    hoursLegend: "Only at certain hours?",
    hours: { any: "Any hour", some: "Certain hours" },
    from: "From",
    to: "To the end of",
    keep: "Keep it",
    kept: (channel: string) => `${channel} is the one channel.`,
    empty: "Write which channel.",
    elseWhy: "Something must be settled, or they closed a channel",
    isBlocked: (channel: string) => `${channel} is closed by them. It stays closed from your side too.`,
    noLonger: "No channel any more",
    opened: (channel: string) => `${channel} is open again.`,
    dropped: "No channel is set now.",
    blockTitle: "Closed by them",
    blockField: "A channel that they closed",
    blockAdd: "Add it",
    blockAdded: (channel: string) => `${channel} is closed.`,
    reopen: (channel: string) => `${channel} is open again`,
    everywhere: "They blocked me everywhere",
    everywhereWhy: "That is an answer. Every way to them closes here, and it can be changed only in the safety settings, after a day.",
    everywhereYes: "Close every way",
    everywhereNo: "Not so",
    everywhereChannel: "Everywhere",
    everywhereKept: "Every way is closed.",
  },
  hard: {
    title: "Hard hours",
    yourPlan: "Your plan",
    sentence: (when: string, will: string) => `If ${when}, then ${will}.`,
    write: "Write a plan",
    plans: "Hard hours and plans",
    plansWhy: "Days ahead, and what you do when it comes",
  },
  more: {
    received: "They wrote first",
    receivedWhy: "No hurry. It costs no day",
    room: "Room",
    roomWhy: "What leads back to them, step by step",
  },
} as const;
