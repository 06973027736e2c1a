/** Why the words get their verdict, in a sentence or two. */
import type { Finding, Label } from "./finding.ts";
import type { Case } from "./raise.ts";
import { longAgreement, wordCount } from "./verdict.ts";

const stops: Partial<Record<Label, string>> = {
  "self-harm": "These words say that you may be in danger. Please talk to somebody now; no message has to be written first.",
  threat: "This would frighten somebody, and it may be a crime. Step away from the phone and talk to someone.",
  watching: "This shows that they are being watched. That frightens people, and it may be a crime.",
};

/** The push that weighs most is named first. */
const pushes: readonly (readonly [Label, string])[] = [
  ["insults", "It shows contempt, and that is what stays."],
  ["pressures", "It demands something. Pressure tends to meet resistance."],
  ["pleads", "It begs. That costs you, and it tends to push people back."],
  ["asks-back", "It asks again. They have given their answer for now."],
  ["disputes", "It argues with their decision. People tend to hold on to what they have to defend."],
  ["blames", "It accuses. They would have to defend themselves, not hear you."],
  ["baits", "It fishes for a reaction. You would be waiting for one all night."],
  ["declares", "It says what you feel, and asks them to carry it."],
  ["promises-change", "It offers change as a reason. Change holds best when it is yours."],
  ["offers-too-much", "It offers more than they asked for."],
  ["abases", "It puts you down. You are worth more than that, also in your own words."],
  ["pries", "It asks about their life. No answer would help tonight."],
  ["over-explains", "It explains more than the purpose needs."],
  ["pretext", "The reason is thin, and it shows."],
];

export function reasonOfWords({ labels, findings, draft, wordsVerdict }: Case): string {
  for (const [label, reason] of Object.entries(stops)) if (labels.includes(label as Label)) return reason as string;
  const push = pushes.find(([label]) => labels.includes(label));
  const pushReason = push?.[1] ?? "";
  const settles = labels.includes("logistics");
  if (wordsVerdict === "send") return sendReasons[draft.context];
  if (draft.context === "no-contact" && !settles)
    return pushReason === ""
      ? "Nothing in it is wrong. But these weeks are for you, and nothing has to be sent."
      : `${pushReason} And nothing was asked of you.`;
  if (draft.context === "third-party" && !settles)
    return pushReason === ""
      ? "It reaches them through somebody else, and counts as contact."
      : `${pushReason} And it reaches them through somebody else.`;
  if (draft.context === "agree" && pushReason === "") {
    if (wordCount(draft.text) > longAgreement && labels.includes("agrees"))
      return `It agrees, but in ${wordCount(draft.text)} words. Two to four sentences are enough.`;
    return labels.includes("respects") ? "It is kind, but it does not say that you agree." : "It does not say that you agree with parting.";
  }
  return countedReason(pushReason === "" ? "Read it once more before you decide." : pushReason, findings);
}

const sendReasons: Record<Case["draft"]["context"], string> = {
  agree: "It agrees, plainly, and asks for nothing. Send it only if no answer would be fine.",
  "no-contact": "It settles what must be settled, and nothing else.",
  reply: "It answers, and asks for nothing more.",
  "first-contact": "It is easy, and leaves them free to answer or not. Send it only if no answer would be fine.",
  logistics: "It settles what must be settled, and nothing else.",
  "third-party": "It settles what must be settled, and nothing else.",
};

function countedReason(reason: string, findings: readonly Finding[]): string {
  const other = new Set(findings.filter((finding) => finding.source !== "own-word").map((finding) => finding.label)).size - 1;
  return other > 0 ? `${reason} ${other === 1 ? "One more thing pushes" : `${numbers[other] ?? other} more things push`}.` : reason;
}

const numbers: Record<number, string> = { 2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six", 7: "Seven", 8: "Eight", 9: "Nine" };
