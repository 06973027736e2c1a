/** What is due in the days ahead, whatever was chosen. */
import { type Reminder, type ReminderKind, type ReminderWishes, remindersOf } from "../../../src/formula/guidance/reminders.ts";
import { type Random, randomOf } from "../random.ts";
import { modesAt } from "../standing.twin.ts";
import type { Property } from "../walk.ts";

const kinds: readonly ReminderKind[] = ["occasion", "plan", "hard-hour", "backup", "week", "three"];
/** Rooms of their own: nothing in them leads to the other one, whatever mode holds. */
const own: ReadonlySet<string> = new Set(["if-then", "backup", "review", "own-world"]);

export const reminding: readonly Property[] = [
  {
    title:
      "F92 at most two reminders a day and one of them prompted, none that nobody chose, none in the quiet hours but what a plan names",
    on: (index, life) => index % 7 === life.seed % 7,
    check({ situation, moment, stands, life, index, tryOn }, fault) {
      const random = randomOf(life.seed ^ (index + 1));
      const wishes = wishesOf(random);
      const found = remindersOf(situation, moment, wishes);
      // Plans of these lives name no hours: one that does is tried on.
      const plan = { when: "it is late", will: "walk", state: "on", from: random.whole(0, 23) };
      for (const some of [found, remindersOf(tryOn({ kind: "if-then", body: plan }), moment, wishes)])
        for (const { day } of some) {
          const same = some.filter((one) => one.day === day);
          if (same.length > 2) fault(`${same.length} on day ${day}`);
          if (same.filter(({ prompted }) => prompted).length > 1) fault(`two are prompted on day ${day}`);
        }
      const known = new Set(stands.map(({ id }) => id));
      for (const one of found) {
        if (!wishes.of.includes(one.kind)) fault(`${one.kind} was not chosen`);
        if (one.kind !== "plan" && isQuiet(one, wishes.quiet)) fault(`${one.kind} at minute ${one.minute} is in the quiet hours`);
        if (!one.entries.every((id) => known.has(id))) fault(`${one.kind} rests on what does not stand`);
        if (one.minute < 0 || one.minute >= 1440) fault(`minute ${one.minute}`);
      }
      if (remindersOf(situation, moment, { ...wishes, of: [] }).length > 0) fault("nothing was chosen and something comes");
      return found.length;
    },
  },
  {
    title: "F4 no reminder leads to the ex under a safety mode",
    on: (index, life) => index % 7 === life.seed % 7,
    check({ situation, moment, stands }, fault) {
      if (modesAt(stands, moment).length === 0) return 0;
      const found = remindersOf(situation, moment, { of: kinds, hour: 18, quiet: { from: 22, to: 8 }, backupOn: null });
      for (const { kind, leadsTo } of found) if (!own.has(leadsTo)) fault(`${kind} leads to ${leadsTo}`);
      return found.length;
    },
  },
];

function wishesOf(random: Random): ReminderWishes {
  return {
    of: kinds.filter(() => random.chance(0.6)),
    hour: random.whole(0, 23),
    quiet: { from: random.whole(0, 23), to: random.whole(0, 23) },
    backupOn: random.chance(0.5) ? random.whole(20_500, 20_700) : null,
  };
}

/** Hour by hour, so that it is another way than the one that is tested. */
function isQuiet({ minute }: Reminder, { from, to }: ReminderWishes["quiet"]): boolean {
  for (let hour = from; hour !== to; hour = (hour + 1) % 24) if (hour * 60 <= minute && minute < hour * 60 + 60) return true;
  return false;
}
