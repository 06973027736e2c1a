/** Whether a text names somebody: whole words, whatever their case. The three of a day pass such an activity over (F32). */
export function namesThem(text: string, name: string | null): boolean {
  const wanted = wordsOf(name ?? "");
  return wanted !== "" && ` ${wordsOf(text)} `.includes(` ${wanted} `);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
