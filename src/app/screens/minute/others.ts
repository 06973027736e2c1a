/** The parts beside the rating and the hold, by the second word of the address. */
import { After } from "./after.tsx";
import { ExercisePage } from "./exercise.tsx";
import type { PartPage } from "./index.tsx";
import { Person } from "./person.tsx";
import { Things } from "./things.tsx";
import { Write } from "./write.tsx";

export const parts: Readonly<Record<string, PartPage>> = {
  hold: ExercisePage,
  write: Write,
  thing: Things,
  person: Person,
  rate: After,
};
