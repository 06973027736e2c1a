import { wayNames } from "../contact.ts";
import { type AllCases, someId, tooLong } from "./form.ts";

/** Contact, looking, urges, and a life of one's own. */
export const weeksCases = {
  contact: {
    number: "F113",
    reads: [
      { way: "text" },
      { way: "visit", chance: "could-have-known", answered: true, strength: 8, place: "the market", drink: false, trigger: "their street" },
      { way: "call", need: "children", note: "fever, picked up early", helped: ["walk"], feeling: "calm" },
    ],
    refuses: [
      [{ way: "telepathy" }, "body.way", `is none of ${wayNames.join(", ")}`],
      [{ way: "text", need: "closure" }, "body.need", "is none of children, home, money, work, law, pets, health, belongings, danger"],
      [{ way: "text", strength: 11 }, "body.strength", "is above 10"],
      [{ way: "text", drink: "two beers" }, "body.drink", "is neither true nor false"],
      [{ way: "text", why: "weak" }, "body.?", "is no field of this kind"],
    ],
  },
  received: {
    number: "F114",
    reads: [
      { way: "text", tone: "warm", text: "how was the exam?" },
      { way: "gift", tone: "unclear" },
      { way: "email-or-letter", tone: "no-contact-wish" },
    ],
    refuses: [
      [{ way: "text", tone: "cold" }, "body.tone", "is none of needed, warm, mixed, no-contact-wish, unclear"],
      [{ way: "text" }, "body.tone", "is missing"],
      [{ way: "text", tone: "warm", text: tooLong }, "body.text", "is longer than 20,000 characters"],
    ],
  },
  looking: {
    number: "F115",
    reads: [{ what: "profile" }, { what: "old-chat", note: "an hour", place: "bed", feeling: "alone", drink: true, trigger: "a song" }],
    refuses: [
      [{ what: "their window" }, "body.what", "is none of profile, story, last-seen, old-chat, photos, other"],
      [{ what: "photos", drink: 1 }, "body.drink", "is neither true nor false"],
      [{}, "body.what", "is missing"],
    ],
  },
  urge: {
    number: "F116",
    reads: [
      { strength: 0 },
      { strength: 10, about: ["missing-them", "being-wanted"], trigger: "the tram", place: "the stop", held: "timed" },
    ],
    refuses: [
      [{ strength: 11 }, "body.strength", "is above 10"],
      [{ strength: -1 }, "body.strength", "is below 0"],
      [{ strength: 4, about: ["hunger"] }, "body.about.0", "is none of missing-them, being-wanted, looking, anger, panic, boredom, other"],
      [{ strength: 4, held: true }, "body.held", "is none of timed, untimed, skipped"],
      [{ strength: null }, "body.strength", "is no number"],
    ],
  },
  "urge-after": {
    number: "F117",
    reads: [
      { of: someId, ended: "ridden-out", strength: 2, helped: ["wave", "a cold tap"] },
      { of: someId, ended: "looked" },
    ],
    refuses: [
      [{ of: "that one", ended: "contact" }, "body.of", "is no id"],
      [{ of: someId, ended: "won" }, "body.ended", "is none of ridden-out, contact, looked"],
      [{ of: someId, ended: "contact", helped: Array(51).fill("x") }, "body.helped", "has more than 50 parts"],
      [{ of: someId, ended: "contact", helped: [3] }, "body.helped.0", "is no text"],
    ],
  },
  occasion: {
    number: "F118",
    reads: [
      { name: "R.'s birthday", month: 5, day: 9, year: 2026, state: "on" },
      { name: "Friday night", weekday: 4, state: "on" },
    ],
    refuses: [
      [{ name: "some day", state: "on" }, "body", "is either a date or a weekday"],
      [{ name: "both", month: 5, day: 9, weekday: 4, state: "on" }, "body", "is either a date or a weekday"],
      [{ name: "half a date", month: 5, state: "on" }, "body", "is either a date or a weekday"],
      [{ name: "New Year", month: 13, day: 1, state: "on" }, "body.month", "is above 12"],
      [{ name: "a day", weekday: 7, state: "on" }, "body.weekday", "is above 6"],
    ],
  },
  "if-then": {
    number: "F119",
    reads: [
      { when: "I am home after ten with nothing on", will: "I put the phone in the kitchen", state: "on" },
      { when: "their song comes", will: "I sing another one", state: "off" },
    ],
    refuses: [
      [{ when: "", will: "I walk", state: "on" }, "body.when", "is empty"],
      [{ when: "x", will: " ", state: "on" }, "body.will", "is empty"],
      [{ when: "x", will: "y", state: "paused" }, "body.state", "is none of on, off"],
    ],
  },
  done: {
    number: "F120",
    reads: [
      { area: "body", activity: "walk-round-the-block", minutes: 20, pleasure: 6, mastery: 4 },
      { area: "people", text: "soup at my brother's" },
    ],
    refuses: [
      [{ area: "body" }, "body", "says neither what nor which"],
      [{ area: "body", text: "  " }, "body", "says neither what nor which"],
      [{ area: "love", text: "x" }, "body.area", "is none of body, people, work, play, home, mind, meaning"],
      [{ area: "body", text: "x", pleasure: 12 }, "body.pleasure", "is above 10"],
      [{ area: "body", text: "x", minutes: 1441 }, "body.minutes", "is above 1440"],
    ],
  },
  "own-activity": {
    number: "F121",
    reads: [
      { area: "play", text: "the hard page of the sonata", minutes: 20, energy: "middle", state: "on" },
      { area: "home", text: "oil the door", minutes: 5, energy: "low", state: "off" },
    ],
    refuses: [
      [{ area: "home", text: "oil the door", minutes: 0, energy: "low", state: "on" }, "body.minutes", "is below 1"],
      [{ area: "home", text: "oil the door", minutes: 5, energy: "none", state: "on" }, "body.energy", "is none of low, middle, high"],
      [{ area: "home", text: "oil the door", minutes: 5, energy: "low" }, "body.state", "is missing"],
    ],
  },
  "not-today": {
    number: "F122",
    reads: [{ activity: "call-a-friend" }, { activity: someId }],
    refuses: [
      [{ activity: "" }, "body.activity", "is empty"],
      [{ activity: 5 }, "body.activity", "is no text"],
      [{}, "body.activity", "is missing"],
    ],
  },
  room: {
    number: "F123",
    reads: [
      { step: "room-phone.archive-the-chat", done: true },
      { step: "hoodie", done: false },
    ],
    refuses: [
      [{ step: "hoodie", done: "yes" }, "body.done", "is neither true nor false"],
      [{ step: "", done: true }, "body.step", "is empty"],
      [{ step: "hoodie" }, "body.done", "is missing"],
    ],
  },
  "did-nothing": {
    number: "F124",
    reads: [{}, { after: someId, note: "their story went by" }],
    refuses: [
      [{ after: "the story" }, "body.after", "is no id"],
      [{ note: 4 }, "body.note", "is no text"],
      [{ hours: 3 }, "body.?", "is no field of this kind"],
    ],
  },
} satisfies Partial<AllCases>;
