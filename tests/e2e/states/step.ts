import type { State } from "../states.ts";

export const stepStates: readonly State[] = [];
