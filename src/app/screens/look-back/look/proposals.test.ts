import { describe, expect, it } from "vitest";
import type { ContactDay } from "#chats";
import type { Known } from "../model.ts";
import { type Proposing, proposalsOf } from "./proposals.ts";

const nothing = { messages: 0, calls: 0, firstAt: null };
const wrote = (messages: number, firstAt: string, calls = 0) => ({ messages, calls, firstAt });
const dayOf = (day: string, more: Partial<ContactDay>): ContactDay => ({
  day,
  me: nothing,
  them: nothing,
  startedBy: "me",
  answered: false,
  ...more,
});
const known: Known = { today: "2026-11-26", ended: "2026-10-18", inContact: "yes", contacts: [], received: [] };
const seenOf = (contacts: readonly ContactDay[], more: Partial<Proposing> = {}): Proposing => ({
  analysis: { type: "two-sided" },
  breakup: null,
  ends: "2026-11-24",
  warnings: [],
  contacts,
  ...more,
});
const idsOf = (contacts: readonly ContactDay[], more: Partial<Known> = {}) =>
  proposalsOf(seenOf(contacts, { breakup: "2026-10-18" }), { ...known, ...more }).map(({ id }) => id);

describe("F82 what a chat proposes for the log", () => {
  it("F82 the day it ended, where the log has another or none", () => {
    expect(idsOf([])).toEqual([]);
    expect(proposalsOf(seenOf([], { breakup: "2026-10-18" }), { ...known, ended: "unclear" })).toMatchObject([
      { what: "ended", is: { fact: "ended", value: "2026-10-18" } },
    ]);
    expect(proposalsOf(seenOf([]), { ...known, ended: null })).toEqual([]);
  });

  it("F82 that they are in contact only while their last message is a week old at most", () => {
    const theirs = (day: string) => idsOf([dayOf(day, { them: wrote(1, "10:00") })], { inContact: "no" });
    expect(theirs("2026-11-19")).toContain("in-contact");
    expect(theirs("2026-11-18")).not.toContain("in-contact");
    expect(idsOf([dayOf("2026-11-20", { me: wrote(1, "10:00") })], { inContact: null })).not.toContain("in-contact");
  });

  it("F82 F21 what I began is contact, a call apart; their answer to it is none of theirs", () => {
    const day = dayOf("2026-10-31", { me: wrote(4, "23:14", 1), them: wrote(2, "23:20"), answered: true });
    expect(proposalsOf(seenOf([day]), known)).toEqual([
      { id: "contact 2026-10-31 text", what: "contact", way: "text", day: "2026-10-31", time: "23:14", mine: 4, theirs: 2, answered: true },
      { id: "contact 2026-10-31 call", what: "contact", way: "call", day: "2026-10-31", time: "23:14", mine: 1, theirs: 0, answered: true },
    ]);
  });

  it("F82 F23 what they began never counts, and my part of it is a reply", () => {
    const day = dayOf("2026-11-10", { startedBy: "them", me: wrote(1, "10:02"), them: wrote(3, "09:30") });
    expect(proposalsOf(seenOf([day]), known).map(({ what, ...one }) => [what, "time" in one && one.time])).toEqual([
      ["received", "09:30"],
      ["reply", "10:02"],
    ]);
  });

  it("F82 what the log holds on that day is not proposed again, and what has not come is not there", () => {
    const day = (date: string) => dayOf(date, { me: wrote(1, "10:00", 1), them: wrote(1, "09:00"), startedBy: "them" });
    const contacts = [{ day: "2026-11-01", way: "voice-note" as const }];
    const received = [{ day: "2026-11-01", way: "call" as const }];
    expect(idsOf([day("2026-11-01")], { contacts, received })).toEqual(["received 2026-11-01 text", "reply 2026-11-01 call"]);
    expect(idsOf([day("2026-11-27")])).toEqual([]);
  });

  it("F82a F27 where the file does not tell whether it was answered, nobody but the person says it", () => {
    const day = (date: string, answered = false) => dayOf(date, { me: wrote(2, "10:00"), answered });
    const answeredOf = (seen: Proposing) => proposalsOf(seen, known).map((one) => "answered" in one && one.answered);
    const days = [day("2026-11-01"), day("2026-11-02", true)];
    expect(answeredOf(seenOf(days))).toEqual([false, true]);
    expect(answeredOf(seenOf(days, { analysis: { type: "one-sided" } }))).toEqual([null, true]);
    expect(answeredOf(seenOf(days, { warnings: ["one-side-only"] }))).toEqual([null, true]);
    // An answer may have come after the file was made.
    expect(answeredOf(seenOf(days, { ends: "2026-11-04" }))).toEqual([null, true]);
  });

  it("F82a what was said on the day of the breakup is no contact after it", () => {
    const day = dayOf("2026-10-18", { me: wrote(3, "13:29"), them: wrote(2, "13:40") });
    expect(idsOf([day])).toEqual([]);
    expect(proposalsOf(seenOf([day]), known)).toHaveLength(1);
  });

  it("F82 what went on over midnight stands in the order of the clock", () => {
    const day = dayOf("2026-10-19", { startedBy: "them", me: wrote(22, "01:00"), them: wrote(38, "01:01") });
    expect(idsOf([day])).toEqual(["reply 2026-10-19 text", "received 2026-10-19 text"]);
  });
});
