/** The written lives, by theme. */
import type { Persona } from "./persona.ts";
import { guarded } from "./personas/guarded.ts";
import { leaving } from "./personas/leaving.ts";
import { tied } from "./personas/ties.ts";
import { ways } from "./personas/weeks.ts";
import { writing } from "./personas/writing.ts";

export const personas: readonly Persona[] = [...leaving, ...tied, ...guarded, ...ways, ...writing];
