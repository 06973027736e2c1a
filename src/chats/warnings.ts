/** What a person has to know about what was read, each with its sentence. */
export const warnings = {
  "date-order-unknown": "It cannot be told for certain whether the day or the month comes first in a date: both readings fit.",
  "date-order-changes": "The way dates are written changes inside the file. Each part was read in its own way.",
  "other-calendar":
    "The dates lie before the app existed. The phone may have used another calendar, or its clock was wrong; the days are as it wrote them.",
  "cut-by-the-app": "The number of messages is about a limit of the app. It may have cut the beginning.",
  "holes-by-timer": "Messages that disappear by a timer are not in this export. A silence may not have been one.",
  "one-side-only": "This export holds only what its owner wrote. Who answered, and how fast, cannot be told.",
  "no-zone": "Times in this export are UTC. With --zone they are shown as the clock on the wall showed them.",
  "cut-short": "The file ends in the middle of an entry. What is complete was read.",
} as const;

export type Warning = keyof typeof warnings;
