/** Which words of an entry are the person's own, and on which page they stand. One line a kind: the compiler asks for a new one. */
import type { BodyOf, KindName } from "#formula";

type Found = string | undefined | readonly string[];

interface Place<Body> {
  /** The address of the page; an entry's own page where it has one. */
  to(id: string): string;
  words(body: Body): readonly Found[];
}

/** Null: such an entry holds no words. */
type Places = { readonly [Name in KindName]: Place<BodyOf<Name>> | null };

const at = (address: string) => () => address;
/** What belongs to a hard moment: where they were, how they felt, what set it off. */
const aroundIt = ({ place, feeling, trigger }: Pick<BodyOf<"looking">, "place" | "feeling" | "trigger">) => [place, feeling, trigger];
/** Names that Keel gives to what helped; the rest is in their own words. */
const ownOf = (helped: readonly string[] | undefined) => helped?.filter((one) => /[\s\p{Lu}]/u.test(one));

export const places: Places = {
  act: { to: at("respect"), words: ({ text, why }) => [text, why] },
  agreement: { to: at("step"), words: ({ text, reason }) => [text, reason] },
  channel: { to: at("safety"), words: ({ channel }) => [channel] },
  chapter: { to: at("start"), words: ({ name }) => [name] },
  "check-in": { to: at("day"), words: ({ line }) => [line] },
  contact: { to: at("space"), words: (body) => [body.note, ...aroundIt(body), ownOf(body.helped)] },
  "did-nothing": { to: at("respect"), words: ({ note }) => [note] },
  done: { to: at("world"), words: ({ text }) => [text] },
  draft: { to: at("check"), words: ({ text }) => [text] },
  fact: {
    to: at("start"),
    words: ({ is }) => [is.fact === "nickname" || is.fact === "pronouns" || is.fact === "asked-for" ? is.value : undefined],
  },
  "first-message": { to: at("first"), words: ({ text, reason }) => [text, reason] },
  goal: { to: (id) => `goals/${id}`, words: ({ text, steps }) => [text, steps] },
  "goal-step": { to: at("goals"), words: ({ proof }) => [proof] },
  held: { to: at("respect/standard"), words: ({ act }) => [act] },
  "help-used": null,
  "if-then": { to: at("plans"), words: ({ when, will, trigger }) => [when, will, trigger] },
  journal: { to: (id) => `journal/${id}`, words: ({ text, theme }) => [text, theme] },
  letter: { to: (id) => `journal/letters/${id}`, words: ({ text }) => [text] },
  "look-back": null,
  looking: { to: at("space"), words: (body) => [body.note, ...aroundIt(body)] },
  mine: { to: at("respect/mine"), words: ({ text }) => [text] },
  mode: { to: at("safety"), words: ({ note }) => [note] },
  "mode-end": { to: at("safety"), words: ({ reason }) => [reason] },
  "not-today": null,
  occasion: { to: at("plans"), words: ({ name }) => [name] },
  override: null,
  "own-activity": { to: (id) => `world/${id}`, words: ({ text }) => [text] },
  path: null,
  prompt: null,
  reaction: { to: at("step"), words: ({ text }) => [text] },
  received: { to: at("received"), words: ({ text }) => [text] },
  review: { to: at("week"), words: ({ kept, hard, act, next }) => [kept, hard, act, next] },
  room: null,
  safety: null,
  scale: null,
  setting: { to: at("settings"), words: ({ value }) => [typeof value === "string" ? value : undefined] },
  sheet: { to: at("respect/sheet"), words: ({ text }) => [text] },
  sign: { to: at("signs"), words: ({ what, words }) => [what, words] },
  signal: null,
  sincere: null,
  standard: { to: (id) => `respect/standard/${id}`, words: ({ text }) => [text] },
  tip: null,
  urge: { to: at("insights"), words: ({ trigger, place }) => [trigger, place] },
  "urge-after": { to: at("insights"), words: ({ helped }) => [ownOf(helped)] },
  want: null,
  weeks: null,
  "weeks-review": null,
  weighed: { to: at("respect/weigh"), words: ({ act }) => [act] },
  withdraw: null,
};

/** All words of an entry in one line; empty without any. */
export function wordsOf(kind: KindName, body: unknown): string {
  const place = places[kind] as Place<unknown> | null;
  if (place === null) return "";
  return place
    .words(body)
    .flat()
    .filter((text) => text !== undefined && text.trim() !== "")
    .join(" · ");
}

export function addressOf(kind: KindName, id: string): string {
  return places[kind]?.to(id) ?? "";
}
