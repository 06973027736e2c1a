import type { State } from "../states.ts";

export const journalStates: readonly State[] = [];
