/** Exported chats for the tests in the browser. The texts were made for them; nobody ever wrote them. */

import type { MadeEntry } from "../chats/made.ts";
import { simulated } from "../chats/simulated.ts";
import { exported, phones } from "../chats/whatsapp-made.ts";

const mine = [
  "I am home at six",
  "The soup is on the stove",
  "I miss you so much",
  "Please answer me",
  "Why do you not answer?",
  "The keys are under the mat",
  "Good night",
];
const theirs = ["All right", "I am on the train", "Later, I have work", "The film was long", "Good night"];
const start = Date.UTC(2019, 2, 4);
const aDay = 86_400_000;

/** Two people until some weeks after 18 October 2026, the day on which far less was written. */
export function twoPeople(count: number, seed = 7): readonly MadeEntry[] {
  const { time, who } = simulated({ seed, count, effect: 0, nag: 0.2, nagEvery: 20 });
  const days = Math.min(2190, Math.max(30, Math.round(count / 40)));
  const shift = Date.UTC(2026, 9, 18) - start - Math.floor(days * 0.8) * aDay;
  return Array.from(time, (moment, at): MadeEntry => {
    const own = who[at] === 0;
    const text = (own ? mine : theirs)[at % (own ? mine : theirs).length] ?? "";
    return { time: moment + shift, who: own ? 0 : 1, kind: "text", text, isEdited: false };
  });
}

/** The text that WhatsApp makes of it on a British phone. */
export function whatsAppText(entries: readonly MadeEntry[]): string {
  const phone = phones["Android, Britain"];
  if (phone === undefined) throw new Error("There is no such phone");
  return exported(entries, phone, ["Kim", "R."]);
}

/** A file as the browser is given one. */
export function fileOf(name: string, content: string | Uint8Array) {
  return { name, mimeType: "", buffer: Buffer.from(content) };
}
