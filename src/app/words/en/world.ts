import { inWords } from "../en.ts";

/** "Mind", "Mind and Home", "Mind, Home and Body". */
const listed = (names: readonly string[]) => (names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);
const counted = (count: number) => inWords(count).toLowerCase();
/** The other person at the end of a sentence: "R." brings its own full stop. */
const themEnd = (name: string | null) => (name?.endsWith(".") ? name : `${name ?? "them"}.`);

export const worldWords = {
  title: "Own world",
  lead: "For its own sake. Nobody sees this.",
  areas: "The last seven days",
  areasSays: (rows: readonly (readonly [string, number])[]) =>
    `Seven areas, the last seven days. ${rows.map(([name, days]) => `${name} on ${days === 1 ? "one day" : `${days === 0 ? "no" : counted(days)} days`}`).join(", ")}.`,
  areasCaption: "A mark hangs where something was done.",
  quietOne: (name: string, days: number | null) =>
    days === null ? `${name} has nothing yet.` : `${name} has been quiet for ${counted(days)} days.`,
  quiet: (names: readonly string[]) => `${listed(names)} have been quiet for a week or more.`,
  nothingYet: "Nothing yet. One small thing is a beginning.",
  areasTable: {
    title: "Areas by day",
    head: ["Area", "Days of the last 7", "Done in 28 days", "Pleasure, mean", "Managed, mean"],
  },
  of10: (mean: number | null) => (mean === null ? "–" : `${mean} of 10`),
  goals: "Goals",
  goalsSub: (open: number, next: string | null) =>
    open === 0 ? "None open. One can be small." : `${inWords(open)} open.${next === null ? "" : ` Next: ${next}`}`,
  other: "Something else you did",
  otherSub: "In your own words, with how it felt",
  given: "Time given",
  honest: ["Honest notes", "What is known about this step, and what is not"],
  shelf: "Library",
  shelfCount: (count: number) => `${count}, yours first`,
  search: "Search",
  tags: { "5": "5 min", "20": "20 min", "60": "60 min", free: "Free", own: "Yours" },
  more: "More filters",
  area: "Area",
  anyArea: "Any area",
  energy: "Strength it takes",
  energies: { low: "Little", middle: "Some", high: "Much" },
  anyEnergy: "Any",
  company: "Company",
  companies: { alone: "Alone", with: "With somebody", either: "Alone or with somebody" },
  anyCompany: "Any",
  found: (count: number) => (count === 1 ? "1 fits." : `${count} fit.`),
  none: "Nothing fits all of that. Take one filter away, or add it as one of yours.",
  clear: "Clear the filters",
  add: "Add one of yours",
  putAway: (count: number) => `Put away (${count})`,
  yours: "Yours.",
  costs: { free: "free", little: "a little money", some: "some money" },
  takes: (energy: "low" | "middle" | "high") => ({ low: "little", middle: "some", high: "much" })[energy],
  facts: (minutes: number, energy: string) => `${minutes} ${minutes === 1 ? "minute" : "minutes"}, takes ${energy} strength.`,
  isAway: "It is put away, and not proposed.",
  names: (name: string) => `It names ${themEnd(name)} It is kept, and not proposed: the three of a day are yours alone.`,
  namesShort: (name: string) => `Names ${name}: not proposed.`,
  gone: "This is not here any more.",
  toWorld: "To your own world",
  log: "Write it down as done",
  logHint: "How it felt can stay open.",
  keepDone: "It is done",
  keptDone: "Done. Written down.",
  times: (count: number) => `Done ${count === 1 ? "once" : count === 2 ? "twice" : `${counted(count)} times`} in 90 days`,
  doneOn: (day: string, time: string) => `${day}, ${time}`,
  felt: (pleasure: number | null, mastery: number | null) =>
    [pleasure === null ? "" : `Pleasure ${pleasure} of 10`, mastery === null ? "" : `managed ${mastery} of 10`]
      .filter((part) => part !== "")
      .join(", "),
  takeBack: (when: string) => `Take back: ${when}`,
  tookBack: "Not done after all.",
  change: "Change it",
  retire: "Put it away",
  retired: "Put away. What was done stays.",
  resume: "Take it up again",
  resumed: "It comes first again.",
  newTitle: "One of yours",
  changeTitle: "Change it",
  form: {
    text: "What is it?",
    textHint: "A short line that begins with what you do. For yourself, not for anybody to see.",
    minutes: "Minutes, about",
    keep: "Keep it",
    leave: "Leave it",
    wrongText: "Say in a few words what it is.",
    wrongMinutes: "A whole number from 1 to 600 fits here.",
    kept: "Kept. Yours come first.",
  },
  otherTitle: "Something you did",
  otherText: "What did you do?",
} as const;
