import type { State } from "../states.ts";

export const positionStates: readonly State[] = [];
