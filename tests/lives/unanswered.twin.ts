/** The plain twin of the unanswered count: F27 and its settled reading in docs/spec/formula.md. */
import type { Moment } from "../../src/formula/entry.ts";
import { isContact } from "./days.twin.ts";
import { modesAt, type Plain, wallDay } from "./standing.twin.ts";

/** What asks for no answer: a like, a place, a group, a question to others, a night. */
const asksNothing = ["like", "where-they-are", "join-their-group", "ask-friends", "ask-family", "intimate"];

/** Ids of the contacts of the last 30 days that wait for an answer. */
export function plainUnanswered(stands: readonly Plain[], chapter: string, moment: Moment): readonly string[] {
  const today = wallDay(moment);
  const every = modesAt(stands, moment).includes("asked-to-stop");
  const recent = stands.filter((entry) => entry.chapter === chapter && wallDay(entry) <= today && wallDay(entry) > today - 30);
  const heard = stands.filter(
    (entry) => entry.kind === "received" && entry.chapter === chapter && wallDay(entry) <= today && wallDay(entry) >= today - 30,
  );
  return recent
    .filter((entry) => entry.kind === "contact" && !asksNothing.includes(entry.body.way) && entry.body.answered !== true)
    .filter((entry) => every || isContact(entry))
    .filter((entry) => !heard.some((answer) => answer.at >= entry.at))
    .map(({ id }) => id);
}
