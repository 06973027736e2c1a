import type { CodeRule, PhraseRule } from "../rule.ts";
import { callsForAnAnswer } from "./calls-for-an-answer.ts";
import { easyWord } from "./easy-word.ts";
import { goesOn } from "./goes-on.ts";
import { abases } from "./phrases/abases.ts";
import { agrees } from "./phrases/agrees.ts";
import { asksBack } from "./phrases/asks-back.ts";
import { baits } from "./phrases/baits.ts";
import { blames } from "./phrases/blames.ts";
import { declares } from "./phrases/declares.ts";
import { disputes } from "./phrases/disputes.ts";
import { insults } from "./phrases/insults.ts";
import { logistics } from "./phrases/logistics.ts";
import { offersTooMuch } from "./phrases/offers-too-much.ts";
import { pleads } from "./phrases/pleads.ts";
import { pressures } from "./phrases/pressures.ts";
import { pretext } from "./phrases/pretext.ts";
import { pries } from "./phrases/pries.ts";
import { promisesChange } from "./phrases/promises-change.ts";
import { respects } from "./phrases/respects.ts";
import { selfHarm } from "./phrases/self-harm.ts";
import { threat } from "./phrases/threat.ts";
import { watching } from "./phrases/watching.ts";
import { saysSorryAgain } from "./says-sorry-again.ts";

/** Rules that are only words. */
export const phraseRules: readonly PhraseRule[] = [
  ...selfHarm,
  ...threat,
  ...watching,
  ...pleads,
  ...asksBack,
  ...declares,
  ...abases,
  ...pressures,
  ...blames,
  ...disputes,
  ...insults,
  ...pries,
  ...promisesChange,
  ...offersTooMuch,
  ...pretext,
  ...baits,
  ...agrees,
  ...respects,
  ...logistics,
];

/** Rules that need more than words. */
export const codeRules: readonly CodeRule[] = [callsForAnAnswer, easyWord, goesOn, saysSorryAgain];
