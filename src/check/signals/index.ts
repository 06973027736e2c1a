import { selfHarm } from "./s01-self-harm.ts";
import type { SignalRule } from "./signal.ts";

/** One file per code. S18 is shown by a score, never by words. */
export const signalRules: readonly SignalRule[] = [selfHarm];
