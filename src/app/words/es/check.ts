import type { checkWords as english } from "../en/check.ts";
import { inWords } from "../es.ts";
import type { Translation } from "../translation.ts";

const inHours = (hours: number) => (hours === 1 ? "1 hora" : `${hours} horas`);

export const checkWords = {
  letter: {
    keep: "Guardar como carta",
    kept: "Guardado como carta. No se envía.",
    keptForVisit: "Guardado como carta hasta que cierres esta página. No se envía.",
  },
  cool: {
    title: "Dejarlo esperar",
    label: "¿Cuánto tiempo?",
    hint: "Después se lee otra vez. Un día es lo usual para los sentimientos; lo que hay que resolver no necesita espera.",
    hours: (hours: number) => (hours === 0 ? "Nada" : inHours(hours)),
    go: "Dejarlo esperar",
  },
  waiting: {
    title: (count: number) => `${inWords(count)} ${count === 1 ? "borrador espera" : "borradores esperan"}`,
    over: "El tiempo ha pasado. Léelo otra vez antes de decidir.",
    until: (when: string) => `Hasta: ${when}.`,
    open: "Leerlo otra vez",
    early: "Sacarlo antes de tiempo",
    remove: "Borrarlo",
    removed: "Borrado.",
    opened: "Se lee otra vez.",
  },
  sent: {
    title: "¿Lo enviaste?",
    why: "Lo que empiezas tú cuenta, para que los días sean verdad. De las palabras no se guarda nada.",
    whyReply: "Una respuesta breve a lo que te escribió no cuenta. Una que siguió, sí.",
    whyStep: "Se guarda con sus palabras. Ocurre una vez.",
    whyFirst: "Se guarda con sus palabras. Si no hay respuesta, termina durante otros tantos días.",
    way: "Cómo",
    need: "Qué resolvió",
    choose: "Elegir",
    chooseNeed: "Elige qué resolvió. Entonces no cuenta.",
    yes: "Sí, se envió",
    yesShort: "Sí, una respuesta breve",
    yesMore: "Sí, y siguió",
    no: "No",
    logged: "Anotado. Cuenta como contacto.",
    loggedNeed: "Anotado como necesario. No cuesta ningún día.",
    notCounted: "Una respuesta no cuenta. No se anotó nada.",
    recorded: "Guardado.",
    ways: {
      text: "Mensaje",
      "direct-message": "Mensaje directo",
      "email-or-letter": "Correo o carta",
      comment: "Comentario",
      "voice-note": "Nota de voz",
      "ask-friends": "A amistades",
      "ask-family": "A la familia",
      "through-someone": "Por otra persona",
    },
  },
  shut: {
    agree: [
      "El paso 1 está cerrado",
      "Ocurre una vez, mientras hay contacto y en buenos términos. Su página dice por qué está cerrado ahora.",
    ],
    "first-contact": [
      "Un primer mensaje está cerrado",
      "Viene después de las semanas, cuando se cumplen varias cosas. Su página dice cuáles faltan.",
    ],
    see: "Ver por qué",
  },
  examples: {
    keep: (count: number) => (count === 1 ? "Guardarlo como ejemplo" : `Guardar ${count} como ejemplos`),
    kept: "Guardado como ejemplo de una marca equivocada. Solo en este dispositivo.",
    title: (count: number) => (count === 1 ? "Una marca equivocada que guardaste" : `${inWords(count)} marcas equivocadas que guardaste`),
    hint: "Se quedan en este dispositivo y por sí solas no cambian nada. Una exportación abierta las incluye.",
    remove: (words: string) => `Quitar «${words}»`,
    removed: "Quitado.",
  },
} satisfies Translation<typeof english>;
