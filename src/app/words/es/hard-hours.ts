import type { hardHoursWords as english } from "../en/hard-hours.ts";
import type { Translation } from "../translation.ts";

const starts = [0, 3, 6, 9, 12, 15, 18, 21];
const days = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const plural = (day = "") => (day.endsWith("s") ? day : `${day}s`);

export const hardHoursWords = {
  days,
  short: days.map((day) => day.slice(0, 3)),
  starts,
  columns: starts.map((from) => `de ${from} a ${from + 3}`),
  day: "Día",
  table: "Horas con un impulso, contacto o mirar, por día de la semana, ocho semanas",
  says: "Impulsos, contacto y mirar por día y hora, las últimas ocho semanas.",
  empty: "Nada anotado todavía. Los impulsos que anotes muestran aquí dónde es difícil.",
  tooFew: (total: number) => `${total} ${total === 1 ? "hora" : "horas"} hasta ahora. Muy pocas para decir dónde es difícil.`,
  even: "Ninguna hora destaca.",
  standOut: (spans: readonly string[]) => `Destaca: ${spans.join("; ")}.`,
  higher: "Más alto es más a menudo, de una a cuatro veces.",
  span: (weekday: number | null, from: number, to: number) =>
    `${weekday === null ? "cualquier día" : `los ${plural(days[weekday])}`} de ${from}:00 a ${to}:00`,
} satisfies Translation<typeof english>;
