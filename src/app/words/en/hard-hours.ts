const starts = [0, 3, 6, 9, 12, 15, 18, 21];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const hardHoursWords = {
  days,
  short: days.map((day) => day.slice(0, 3)),
  starts,
  columns: starts.map((from) => `${from} to ${from + 3}`),
  day: "Day",
  table: "Hours with an urge, contact or looking, by weekday, eight weeks",
  says: "Urges, contact and looking by weekday and hour, the last eight weeks.",
  empty: "Nothing written down yet. Urges that you note show here where it is hard.",
  tooFew: (total: number) => `${total} ${total === 1 ? "hour" : "hours"} so far. Too few to say where it is hard.`,
  even: "No hour stands out.",
  standOut: (spans: readonly string[]) => `Stands out: ${spans.join("; ")}.`,
  higher: "Higher means more often, one to four.",
  span: (weekday: number | null, from: number, to: number) =>
    `${weekday === null ? "any day" : `${days[weekday]}s`} from ${from}:00 to ${to}:00`,
} as const;
