import type { Sentence } from "./sentences.ts";

/**
 * The words of a look back. `{name}` is filled in; `{name|hundredths}`, `{name|wait}` and `{name|date}` say how; `{name|one/more}` takes the
 * first for 1. They tell what was, never why.
 */
export const words = {
  group: "{writers} people wrote in this chat. Choose the one that you parted from.",
  "one-sided": "Only one of you has messages in this file, so who began and who waited cannot be seen in it.",
  "beginning-me": "You began {share|hundredths} of every 100 conversations; there were {sessions} in all.",
  "beginning-them": "They began more often: you began {share|hundredths} of every 100 conversations; there were {sessions} in all.",
  "beginning-balanced":
    "You began {share|hundredths} of every 100 conversations; there were {sessions} in all. That is too close, or too few, to say who began more often.",
  "beginning-unclear": "Who began more often depends on how long a pause ends a conversation, so this stays open.",
  waiting: "The usual wait was {mine|wait} for their answer and {theirs|wait} for yours.",
  "waiting-me": "You waited longer than they did.",
  "waiting-them": "They waited longer than you did.",
  "waiting-balanced": "That is too close to say who waited longer.",
  volume: "Of every 100 characters, {share|hundredths} are yours.",
  "last-words":
    "When the last word was yours, you also wrote the next one in {mine|hundredths} of 100 cases. When it was theirs, they did in {theirs|hundredths} of 100.",
  "index-me": "All in all, you moved first more often.",
  "index-them": "All in all, they moved first more often.",
  "index-balanced": "All in all it was balanced: neither of you clearly moved first more often.",
  "index-few": "There are too few messages to say who moved first more often.",
  "index-meaning": "That tells who moved first in writing. It does not tell who loved more.",
  "pushes-later": "After you wrote more, they took longer, compared with moments when you also had no answer yet.",
  "pushes-none": "Your messages do not show that writing more brought them closer, nor that it drove them away.",
  "into-silence": "You wrote {messages} {messages|message/messages} while an earlier one had no answer for ten minutes or more.",
  returns:
    "They wrote back {returns} {returns|time/times}. Of every 100 times, {share|hundredths} came after exactly one message from you.",
  "after-answered":
    "From {breakup|date} on you opened {openings} {openings|conversation/conversations}; {answered} had an answer within 72 hours.",
  "after-run": "Your longest stretch without writing since then is {days} {days|day/days}.",
  "after-today": "It has been {days} {days|day/days} since your last message in this chat.",
} as const satisfies Readonly<Record<string, string>>;

export type SentenceId = keyof typeof words;

/** A sentence in words. */
export function say({ id, values }: Sentence): string {
  return words[id].replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_, name: string, form: string | undefined) => filled(values[name] ?? null, form));
}

/** A wait in words: never less than "1 min", since many clocks tell no more. @param seconds null for more than a week */
export function waitInWords(seconds: number | null): string {
  if (seconds === null) return "more than a week";
  if (seconds < 60) return "under 1 min";
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}

type Value = number | string | null;

const forms: Readonly<Record<string, (value: Value) => string>> = {
  hundredths: (value) => (typeof value === "number" ? String(Math.round(100 * value)) : "none"),
  wait: (value) => waitInWords(typeof value === "number" ? value : null),
  date: (value) => String(value),
};

/** 12,345: by English's own way, whatever the machine speaks. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

function filled(value: Value, form: string | undefined): string {
  if (form === undefined) return typeof value === "number" ? grouped(value) : String(value);
  const [one, more] = form.split("/");
  if (more !== undefined) return String(value === 1 ? one : more);
  return (forms[form] ?? String)(value);
}
