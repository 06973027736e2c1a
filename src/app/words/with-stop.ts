/** Words as a sentence: a full stop after them, unless they end one already. */
export function withStop(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
