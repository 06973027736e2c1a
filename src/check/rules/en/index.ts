import type { CodeRule, PhraseRule } from "../rule.ts";
import { selfHarm } from "./phrases/self-harm.ts";
import { threat } from "./phrases/threat.ts";
import { watching } from "./phrases/watching.ts";

/** Rules that are only words. */
export const phraseRules: readonly PhraseRule[] = [...selfHarm, ...threat, ...watching];

/** Rules that need more than words. */
export const codeRules: readonly CodeRule[] = [];
