import type { PhraseRule } from "../rule.ts";

export const cases: PhraseRule["cases"] = {
  flags: [
    "sorry about last night, sorry for the calls, sorry sorry sorry",
    "Sorry for the voicemails. I'm sorry for the email. I apologise for the one I sent to your work.",
    "im sorry\nim so sorry\nsorry for being like this",
  ],
  passes: [
    "sorry im late, running ten behind",
    "Sorry about the mix-up with the dates, and sorry for the short notice.",
    "sorry for your loss, sorry to hear about your nan, so sorry about your dad",
    "you said sorry twice",
  ],
};
