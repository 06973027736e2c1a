import type { CodeRule, PhraseRule } from "../rule.ts";
import { selfHarm } from "./phrases/self-harm.ts";

/** Rules that are only words. */
export const phraseRules: readonly PhraseRule[] = [...selfHarm];

/** Rules that need more than words. */
export const codeRules: readonly CodeRule[] = [];
