import type { tipsWords as english } from "../en/tips.ts";
import type { Translation } from "../translation.ts";

export const tipsWords = {
  title: "Consejos",
  lead: "Uno al día. Encaja con el paso, el día y lo que acaba de pasar.",
  today: "Hoy",
  one: "Un consejo",
  more: "Más consejos",
  none: "Hoy no hay consejo. Está bien así.",
  earlier: "Mostrados antes",
  earlierNone: "Aquí estará lo que se mostró antes.",
  step: "Paso",
  every: "Todos los pasos",
  steps: {
    start: "Al principio",
    agree: "Paso 1: estar de acuerdo",
    "own-world": "Paso 2: mundo propio",
    respect: "Paso 3: respeto propio",
    after: "Después de las semanas",
  },
  resting: "Los consejos que hablan de contacto descansan por ahora.",
  grades: {
    A: "Varios estudios tomados en conjunto.",
    B: "Un ensayo, o personas seguidas en el tiempo.",
    C: "Un estudio pequeño, o personas preguntadas una vez.",
    D: "Práctica o teoría. Ningún estudio propio.",
  },
  source: (id: string) => `Evidencia ${id}.`,
  honest: "Notas sinceras",
  honestWhy: "Qué se sabe y qué no",
} satisfies Translation<typeof english>;
