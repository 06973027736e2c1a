/** How it gets written down: all, nothing, late, on two devices, under odd clocks, under way. */
import { habitNames } from "../habits.ts";
import { type Persona, written } from "../persona.ts";

const ex = { "who-ended": "them", together: 24, "in-contact": "yes", terms: "good", ties: ["friends"] } as const;
const hour = 60;

export const writing: readonly Persona[] = [
  written("logs-everything", "Writes down all that there is, every day", {
    facts: ex,
    habits: Object.fromEntries(habitNames.map((name) => [name, 0.5])),
  }),
  written("logs-nothing-for-weeks", "Opens Keel, begins, is away from day 12 to 55", {
    facts: ex,
    world: { quiet: (day) => day >= 12 && day <= 55 },
  }),
  written("sets-up-and-leaves", "Begins the weeks and never comes back", { facts: ex, world: { quiet: () => true } }),
  written("only-slips", "Writes down nothing but slips", {
    facts: ex,
    habits: {
      checkIn: 0,
      urge: 0,
      after: 0,
      look: 0,
      done: 0,
      act: 0,
      hold: 0,
      value: 0,
      journal: 0,
      review: 0,
      plan: 0,
      room: 0,
      nothing: 0,
      scale: 0,
      contact: 0.15,
    },
    fades: 1,
  }),
  written("clock-ahead", "A phone that believes to be three years ahead from day 20 to 40", {
    facts: ex,
    world: { wrongClock: { from: 20, to: 40, days: 1_095, looks: true } },
  }),
  written("clock-ahead-elsewhere", "A tablet that writes four years ahead; the phone is looked at", {
    facts: ex,
    world: { wrongClock: { from: 15, to: 45, days: 1_461, looks: false } },
  }),
  written("clock-before-1970", "A battery that died: the clock stands before 1970 from day 30 to 33", {
    facts: ex,
    world: { wrongClock: { from: 30, to: 33, days: -20_600, looks: false } },
  }),
  written("clock-behind", "A phone ten years behind for the first week", {
    facts: ex,
    world: { wrongClock: { from: 0, to: 6, days: -3_652, looks: true } },
  }),
  written("two-devices", "A second device whose entries come six days late, out of order", {
    facts: ex,
    habits: { contact: 0.15, undo: 0.1, correct: 0.1 },
    world: { second: { share: 0.5, late: 6 } },
  }),
  written("second-device-for-long", "A tablet in a drawer that syncs after forty days", {
    facts: ex,
    habits: { contact: 0.1 },
    world: { second: { share: 0.2, late: 40 } },
  }),
  written("date-line", "Flies between Auckland and Honolulu every nine days", {
    facts: ex,
    habits: { contact: 0.15 },
    fades: 1,
    world: { offset: (day) => (Math.floor(day / 9) % 2 === 0 ? 13 * hour : -10 * hour), hour: 21 },
  }),
  written("round-the-world", "A ship that changes its clock by an hour every third day, westward", {
    facts: ex,
    habits: { contact: 0.12 },
    world: { offset: (day) => 12 * hour - ((Math.floor(day / 3) * hour) % (24 * hour)), hour: 22 },
  }),
  written("clock-change", "Berlin in the spring: summer time begins on day 27", {
    facts: ex,
    habits: { contact: 0.12 },
    world: { offset: (day) => (day < 27 ? hour : 2 * hour), hour: 23 },
  }),
  written("night-shift", "Works at night: the day is looked at half past four in the morning", {
    facts: ex,
    habits: { contact: 0.15, urge: 1.5 },
    world: { hour: 4 },
  }),
  written("around-midnight", "Everything happens a few minutes before or after midnight", {
    facts: ex,
    habits: { contact: 0 },
    world: { hour: 0 },
    happenings: [
      [5.999, "contact", { way: "text" }],
      [7.0007, "contact", { way: "text" }],
      [20.9999, "contact", { way: "call" }],
      [22.0001, "contact", { way: "call" }],
    ],
  }),
  written("quarter-hours", "Lives at Kathmandu's and Chatham's times, by turns", {
    facts: ex,
    habits: { contact: 0.1 },
    world: { offset: (day) => (day % 20 < 10 ? 345 : 765), hour: 19 },
  }),
  written("from-next-year", "Half of the log was written by a newer Keel", {
    facts: ex,
    happenings: Array.from({ length: 30 }, (_, index) => [3 + index * 3, `of-next-year-${index % 3}`, { any: "thing" }] as const),
  }),
];
