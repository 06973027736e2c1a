/** The verdict of labels in their context: the table at the end of corpus/drafts/GUIDE.md. */
import { type Context, type Label, pushingLabels, stopLabels, type Verdict } from "./finding.ts";

/** What asks, begs, demands, accuses, despises or argues cannot be mended by leaving a word out. */
const heavy: readonly Label[] = ["asks-back", "pleads", "pressures", "blames", "insults", "disputes"];
const heavyOutsideAgreeing: readonly Label[] = [...heavy, "baits"];

/** Words after which a message of agreement is too long (F13). */
export const longAgreement = 60;

/** `wordsVerdict` of GUIDE.md. A third-party message is judged as `no-contact`: it reaches the ex through somebody (F77). */
export function verdictOfLabels(labels: readonly Label[], context: Context, text: string): Verdict {
  const has = (names: readonly Label[]) => labels.some((label) => names.includes(label));
  if (has(stopLabels)) return "stop";
  if ((context === "no-contact" || context === "third-party") && !labels.includes("logistics")) return "wait";
  const pushes = labels.filter((label) => (pushingLabels as readonly Label[]).includes(label));
  if (context === "agree") {
    if (!has(["agrees", "respects"]) || has(heavy)) return "wait";
    return !labels.includes("agrees") || pushes.length > 0 || wordCount(text) > longAgreement ? "edit" : "send";
  }
  if (has(heavyOutsideAgreeing)) return "wait";
  if (context === "first-contact" && pushes.length === 1 && pushes[0] === "pretext" && labels.includes("light")) return "send";
  return pushes.length > 0 ? "edit" : "send";
}

/** Words between spaces. */
export function wordCount(text: string): number {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
}
