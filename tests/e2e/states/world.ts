import type { State } from "../states.ts";

export const worldStates: readonly State[] = [];
