import type { State } from "../states.ts";

export const spaceStates: readonly State[] = [];
