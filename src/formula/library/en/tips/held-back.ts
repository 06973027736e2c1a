/**
 * Tips that speak of agreeing, a first message, warmth, a gesture, a meeting or an answer: they rest while a safety mode holds (F4). Those
 * that say what an order or a no means stay.
 */
export const heldBack: readonly string[] = [
  // Step 1.
  "agree-meaning",
  "agree-sincere-only",
  "agree-acceptance",
  "agree-untested",
  "agree-asked-for",
  "agree-skip-sound",
  "agree-friends-what-for",
  "agree-short",
  "agree-for-now",
  "agree-full-stop",
  "agree-where-it-leans",
  "agree-press-withdraw",
  "agree-daylight",
  "agree-once",
  "agree-hour-after",
  "agree-aloud",
  "agree-left-less",
  "agree-left-plain",
  "agree-parent-separate",
  "agree-unsent",
  // A first message.
  "after-three-ways",
  "after-conditions",
  "after-silent-week",
  "after-one-thing",
  "after-once",
  "after-unknown",
  "after-hidden-push",
  // Warmth, friendship, being in touch.
  "after-accepting-contact",
  "after-warm-daylight",
  "after-warm-name",
  "after-warm-wednesday",
  "after-warm-secret",
  "after-warm-rules",
  "after-in-touch",
  "after-friendship",
  "respect-friends-new-partner",
  "respect-sex-expect",
  // Answers.
  "after-wrote-calm",
  "own-wrote-tomorrow",
  "own-wrote-needs",
  "respect-wrote-next-year",
  // Gestures and apologies.
  "respect-gesture-sides",
  "respect-date-gift",
  "respect-lend",
  "respect-apology",
  // Meetings.
  "own-chance-meeting",
  "after-by-chance",
  "after-same-party",
  // Needed contact: under a mode its own page says what is open.
  "own-what-must",
  "own-parent-not-slip",
  "own-parent-handover",
  "own-parent-channel",
  "respect-parent-judge",
  "respect-parent-noon",
  "after-parent-partner",
  // Reserve days are closed.
  "own-slip-reserve",
];
