import { type Analysis, analyse, type Chat, type Settings, say, sentencesOf } from "#chats";

/** Why there is nothing to look back at. */
const missing = {
  me: "Say with --me which of the people you are, and what the chat shows about the two of you stands here.",
  chats: "There are several chats in these files. What one shows stands here when it is given alone.",
} as const;

/**
 * What one chat shows about two people; null where it is not known who is who, or where there are several.
 * @param me a name
 * @param found what the check found in the texts
 */
export function lookBack(
  chats: readonly Chat[],
  me: string | null,
  breakup: string | null,
  found: Settings["found"] = null,
): Analysis | null {
  const [chat] = chats;
  if (chat === undefined || chats.length > 1 || me === null) return null;
  return analyse(chat, { me: placesOf(chat, me), breakup, found });
}

/** Places of whoever has this name in the chat's table of people. */
export function placesOf(chat: Chat, me: string): readonly number[] {
  return chat.people.list().flatMap(({ name }, place) => (name === me ? [place] : []));
}

/** The same as sentences, or what is missing. */
export function lookBackInWords(chats: readonly Chat[], analysis: Analysis | null): readonly string[] {
  if (analysis !== null) return sentencesOf(analysis).map(say);
  return [chats.length > 1 ? missing.chats : missing.me];
}
