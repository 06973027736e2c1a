import { type Again, type Chat, findInOwnTexts, mostTexts, type OwnTexts, type PushMonth, type ReadOptions } from "#chats";
import { kinds, kindsIn } from "#check";
import { counted } from "../log/dates.ts";
import { paragraph } from "../terminal/wrap.ts";
import { fileSource } from "./file-source.ts";
import { placesOf } from "./look-back.ts";

/** What the rules of the check see in my own messages: the files are read once more, and no text is kept. @param me a name */
export async function findKinds(files: readonly string[], options: ReadOptions, chat: Chat, me: string): Promise<OwnTexts | null> {
  const opened: Awaited<ReturnType<typeof fileSource>>[] = [];
  try {
    for (const file of files) opened.push(await fileSource(file));
    const again = opened.map((source): Again => ({ source, options }));
    return await findInOwnTexts(again, chat, placesOf(chat, me), { kinds, of: kindsIn }, mostTexts);
  } finally {
    await Promise.all(opened.map((source) => source.close()));
  }
}

/** The same for a terminal, the newest month first: how many messages the check could tell of, and what it would mark most often. */
export function kindsReport({ texts, chosen, told }: Omit<OwnTexts, "found">, months: readonly PushMonth[], width: number): string {
  const say = (text: string) => paragraph(text, width);
  if (told === 0) return say("The check reads English only, and could tell nothing of your messages.");
  const rows = months
    .filter(({ messages }) => messages > 0)
    .toReversed()
    .map(({ month, messages, kinds }) => `${month}  ${String(messages).padStart(6)}  ${mostOften(kinds)}\n`);
  const notes = [
    chosen < texts ? `A sample: ${chosen} of your ${counted(texts, "message")}, evenly from the first to the last.` : "",
    told < chosen ? `The check reads English only: it could tell of ${told} of ${counted(chosen, "message")}.` : "",
  ].filter((note) => note !== "");
  return [
    say("What the check would mark in your own messages, by month. It can be wrong."),
    rows.join(""),
    ...(notes.length === 0 ? [] : [notes.map(say).join("")]),
  ].join("\n");
}

/** Kinds that stand beside a month. */
const mostKinds = 3;

function mostOften(found: PushMonth["kinds"]): string {
  const most = Object.entries(found)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostKinds);
  return most.length === 0 ? "nothing" : most.map(([kind, count]) => `${names[kind as Kind]} ${count}`).join(", ");
}

type Kind = (typeof kinds)[number];

const names: Readonly<Record<Kind, string>> = {
  disputes: "arguing",
  "asks-back": "asking back",
  "promises-change": "promising change",
  pleads: "pleading",
  pressures: "pressing",
  blames: "blaming",
  pries: "asking about them",
  baits: "baiting",
  declares: "declaring love",
  abases: "making oneself small",
  "offers-too-much": "offering too much",
  pretext: "a pretext",
  "over-explains": "explaining at length",
  insults: "insults",
  threat: "a threat",
  watching: "watching them",
  "self-harm": "harm to oneself",
};
