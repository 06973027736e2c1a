/** Whether the bytes from `from` up to `to` are those. */
export function isSame(those: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (those.length !== to - from) return false;
  for (let at = 0; at < those.length; at++) if (those[at] !== bytes[from + at]) return false;
  return true;
}
