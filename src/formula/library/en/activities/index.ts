import type { Activity } from "../../types.ts";
import { body } from "./body.ts";
import { home } from "./home.ts";
import { meaning } from "./meaning.ts";
import { mind } from "./mind.ts";
import { people } from "./people.ts";
import { play } from "./play.ts";
import { work } from "./work.ts";

/** All activities in the order of the areas (F32). */
export const activities: readonly Activity[] = [...body, ...people, ...work, ...play, ...home, ...mind, ...meaning];
