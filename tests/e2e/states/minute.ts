import type { State } from "../states.ts";

export const minuteStates: readonly State[] = [];
