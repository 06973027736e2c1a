/** What a lock screen may show, and what it shows where there is nothing better (F92, R47). */

/** As many letters as a line of a lock screen has room for. */
export const mostLetters = 60;

const telling = ["ex", "exes", "breakup", "break up", "broke up"];

/**
 * Whether words may stand where anybody reads them: some, one short line, and nothing of the other one in them.
 * @param nickname what the other one is called here; null: nothing
 */
export function isNeutral(words: string, nickname: string | null): boolean {
  if (words.trim() === "" || [...words].length > mostLetters || /\p{Cc}/u.test(words)) return false;
  const said = plain(words);
  if (telling.some((word) => said.includes(plain(word)))) return false;
  if (nickname === null || nickname.trim() === "") return true;
  // A nickname of signs alone has no letters to compare.
  return plain(nickname).trim() === "" ? !words.includes(nickname.trim()) : !said.includes(plain(nickname));
}

/** Whole words in small letters, a space around each: " ex " is not in " exactly ". */
function plain(text: string): string {
  return ` ${(
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")} `;
}
