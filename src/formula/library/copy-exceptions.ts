/** Where a word that the copy lint forbids is right: the id of the text, the word in small letters, and why. */
export interface HonestException {
  readonly id: string;
  readonly words: readonly string[];
  readonly why: string;
}

export const honestExceptions: readonly HonestException[] = [
  { id: "own-not-bait", words: ["playing hard to get"], why: "names what was tested, to say what it did" },
  { id: "respect-admire-anybody", words: ["men", "women"], why: "tells the author's view as a view (F49)" },
  { id: "C8", words: ["men", "women"], why: "tells the author's view as a view (F49)" },
  { id: "C1", words: ["desperate"], why: "is the author's claim, quoted" },
  { id: "C15", words: ["odds"], why: "is the author's claim, quoted, and says that none are shown" },
  { id: "S9", words: ["weapons"], why: "names the danger signs of the decision table" },
  { id: "agree-in-person", words: ["disgrace"], why: "says that tears are none" },
  { id: "mutual-friends-wedding", words: ["defeat"], why: "says that leaving early is none" },
  { id: "they-wrote-warm", words: ["!"], why: "is a thank-you for a birthday wish, in the tone of the wish" },
  { id: "room-iphone", words: ["unlocked"], why: "is the name of a phone's setting" },
  { id: "unlocked-three-times", words: ["unlocked"], why: "is said of a phone" },
];
