import type { whenWords as english } from "../en/when.ts";
import type { Translation } from "../translation.ts";

export const whenWords = {
  today: (time: string) => `Hoy, ${time}.`,
  another: "Otro momento",
  now: "Ahora, mejor",
  day: "Día",
  hour: "Hacia qué hora",
  oclock: (hour: number) => `${hour}:00`,
  future: "Eso aún no ha llegado. Elige un día y una hora que ya pasaron.",
  noDate: "Elige un día.",
} satisfies Translation<typeof english>;
