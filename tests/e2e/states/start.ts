import type { State } from "../states.ts";

export const startStates: readonly State[] = [];
