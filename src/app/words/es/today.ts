import type { todayWords as english } from "../en/today.ts";
import { inWords } from "../es.ts";
import type { Translation } from "../translation.ts";

export const todayWords = {
  day: (n: number, length: number) => (n > length ? `Día ${n}, más allá de los ${length} que elegiste.` : `Día ${n} de ${length}.`),
  dayZero: "Día 0. Empieza mañana.",
  kept: (kept: number, of: number) => (of >= 28 ? `Mantuviste ${kept} de los últimos 28.` : `Mantuviste ${kept} de los ${of} hasta ahora.`),
  over: "Las semanas han terminado.",
  three: "Tres cosas para hoy",
  two: "Para hoy",
  others: "Otras",
  notToday: (text: string) => `Hoy no: ${text}`,
  wavedOff: "Hoy no. En su lugar hay otra cosa.",
  areas: {
    body: "Cuerpo",
    people: "Gente",
    work: "Trabajo o estudio",
    play: "Afición y juego",
    home: "Casa",
    mind: "Mente",
    meaning: "Sentido",
  },
  minutes: (count: number) => (count === 1 ? "1 minuto" : `${count} minutos`),
  yours: "Tuya.",
  done: (text: string) => `${text}: hecho`,
  doneAt: (time: string) => `Hecho a las ${time}.`,
  felt: {
    pleasure: "Gusto",
    mastery: "Algo que logré",
    ends: ["nada", "mucho"],
    keep: "Guardar",
    skip: "Dejarlo así",
  },
  feltSo: (pleasure: number | null, mastery: number | null) =>
    [pleasure === null ? "" : `Gusto ${pleasure}`, mastery === null ? "" : `logro ${mastery}`].filter((part) => part !== "").join(", "),
  tookBack: "Al final, sin hacer.",
  keptDone: "Hecho. Guardado.",
  nothing: "Nada encaja a esta hora. Está bien así.",
  /** Las tareas y los avisos descansan (F73): sin motivo. */
  resting: "Por ahora no se te pide nada.",
  allDone: "Las tres están hechas. El resto del día es tuyo.",
  pull: "Los últimos siete días",
  pullSays: (count: number, highest: number | null) =>
    count === 0
      ? "Ganas de contacto, los últimos siete días. No hay ningún impulso anotado."
      : `Ganas de contacto, los últimos siete días. ${inWords(count)} ${count === 1 ? "impulso" : "impulsos"}. El más alto fue de ${highest} sobre 10.`,
  pullCaption: (count: number, highest: number | null) =>
    count === 0
      ? "Ganas, los últimos siete días. Nada anotado."
      : `Ganas, los últimos siete días. ${count === 1 ? "Una ola, de" : `${inWords(count)} olas, la más alta de`} ${highest} sobre 10.`,
  pullTable: { title: "Impulsos de los últimos siete días", head: ["Día", "Fuerza, de 0 a 10"] },
  today: "Hoy",
  howIsToday: "¿Cómo va el día?",
  howLong: "Cinco toques, menos de 20 segundos",
  checkedIn: "Anotado. Puedes cambiarlo.",
  rate: "¿Qué fuerza tiene ahora?",
  rateWhy: "Hace ya un rato. Un toque.",
  occasion: (inDays: number) =>
    inDays === 0
      ? "Un día que puede ser difícil: hoy."
      : inDays === 1
        ? "Un día que puede ser difícil: mañana."
        : `Un día que puede ser difícil: en ${inDays} días.`,
  occasionWhy: "Un plan hecho ahora es más fácil de cumplir entonces.",
  notNow: "Ahora no",
  due: {
    plan: ["Hoy o esta noche: una hora que nombra tu plan", "Léelo antes de que llegue."],
    "hard-hour": ["Hoy o esta noche: una hora que ya fue difícil", "Deja el teléfono en otra habitación antes de que empiece."],
    week: ["La semana, en dos minutos", "Qué se mantuvo, qué fue difícil, una cosa para la próxima."],
    waved: "Ahora no.",
  },
  backupLine: {
    title: "Una copia de seguridad, si quieres",
    sub: "Hace un mes que no hay ninguna. Un archivo cifrado, tuyo.",
    waved: "Ahora no. Se pregunta de nuevo en un mes.",
  },
  setUp: "Preparar la app",
  setUpWhy: "Unos toques, y los días se ajustan a ti. Puedes omitir cualquier pregunta.",
} satisfies Translation<typeof english>;
