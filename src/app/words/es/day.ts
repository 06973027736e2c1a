import type { dayWords as english } from "../en/day.ts";
import type { Translation } from "../translation.ts";

export const dayWords = {
  title: "¿Cómo va el día?",
  lead: "Menos de 20 segundos. Omite lo que quieras.",
  changing: "Anotado hoy. Puedes cambiarlo.",
  mood: { legend: "Ánimo", ends: ["lo más bajo posible", "bueno"] },
  pull: { legend: "Ganas de contacto", ends: ["ninguna", "muy fuertes"] },
  sleep: { legend: "El sueño de anoche", ends: ["nada", "dormí bien"] },
  inTheWay: { legend: "¿Cuánto se interpuso hoy?", ends: ["nada", "no se pudo hacer otra cosa"] },
  energy: { legend: "Fuerza para hacer cosas", hint: "Las tres cosas de hoy dependen de ella." },
  energies: { low: "Poca", middle: "Media", high: "Mucha" },
  line: "Una línea, si quieres",
  more: "Más, si quieres",
  acceptance: { legend: "Se acabó, y puedo vivir con ello", ends: ["nada", "del todo"] },
  coping: {
    legend: "¿Durante dos semanas o más: apenas comer o dormir, pánico, o no poder trabajar?",
    yes: "Sí",
    no: "No",
  },
  keep: "Guardar",
  nothing: "Aún no has elegido nada. Basta con un número.",
  kept: "Anotado.",
  help: "Personas con quienes hablar",
  today: "Ir a hoy",
} satisfies Translation<typeof english>;
