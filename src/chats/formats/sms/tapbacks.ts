/** How a reaction of an iPhone arrives as a text, behind which the text is quoted that it is about. */
const verbs = [
  "Loved",
  "Liked",
  "Disliked",
  "Laughed at",
  "Emphasized",
  "Emphasised",
  "Questioned",
  "Removed a heart from",
  "Removed a like from",
  "Removed a dislike from",
  "Removed a laugh from",
  "Removed an exclamation from",
  "Removed a question mark from",
];

const quoted = new RegExp(
  `^(?:${verbs.join("|")}|Reacted .{1,16} to|Removed an? .{1,16} from) (?:[“"].*[”"]|an? (?:image|movie|attachment|audio message|contact|link))$`,
  "su",
);
const decoder = new TextDecoder("utf-8");
const firsts = new Set([...verbs, "Reacted"].map((verb) => verb.charCodeAt(0)));

/** Whether a text is a reaction, and no message. */
export function isTapback(bytes: Uint8Array): boolean {
  return firsts.has(bytes[0] ?? 0) && quoted.test(decoder.decode(bytes).trim());
}
