/** How the one who made the backup is known in it. */
export const ownKey = "me";

/** Digits at the end of a number that tell it: what stands before is a country's or a network's. */
const telling = 9;

/** What a number is known by, however it is written: its last digits. A word or a mail address is known by itself. */
export function numberOf(address: string): string {
  const digits = address.replace(/[^\d]/g, "");
  return digits.length < 7 || /[a-z@]/i.test(address) ? address.trim().toLowerCase() : digits.slice(-telling);
}

/** What a conversation is known by: the numbers of those who take part, in any order. */
export function conversationOf(addresses: string): string {
  return addresses.split("~").map(numberOf).sort().join("~");
}
