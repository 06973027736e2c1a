/** Spanish: plain, tú, and no word that gives away anybody's gender. Not shipped: a language comes with signal rules of its own (F70, R56). */
import type { words as english } from "./en.ts";
import type { Translation } from "./translation.ts";

/** "Cuatro", before what is counted; where that is feminine, one is "Una" and none is "Ninguna". Figures above twelve stay figures. */
export function inWords(count: number): string {
  return (
    ["Ningún", "Un", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve", "Diez", "Once", "Doce"][count] ?? String(count)
  );
}

const list = new Intl.ListFormat("es", { type: "conjunction" });

/** "una canción, una foto y un lugar", with "e" where the tongue wants it. */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}

/** The first letter large, for a word that begins a sentence. */
export function atStart(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export const words = {
  names: { notes: "Notas", lists: "Listas", weather: "Tiempo" },
  reminder: "Un minuto para tu día.",
  shell: {
    skip: "Ir al contenido",
    back: "Atrás",
    leave: "Cerrar",
    help: "Ayuda",
    exit: "Salir",
    undo: "Deshacer",
    undone: "Deshecho.",
    loading: "Un momento.",
    missing: "Esta página no se pudo cargar.",
    reach: "Quiero escribirle",
    table: "En una tabla",
    empty: "Aquí no hay nada todavía.",
    dock: "Siempre aquí",
    pages: "Páginas",
    tabs: {
      today: "Hoy",
      check: "Revisión",
      position: "Posición",
      space: "Espacio",
      world: "Mundo propio",
      respect: "Respeto propio",
      more: "Más",
    },
    close: "Cerrar este aviso",
    closeSheet: "Cerrar",
    update: "Hay una versión más nueva.",
    updateNow: "Usarla ahora",
    broken: "Algo falló en esta página.",
    brokenWhy: "No se envió nada. Abrir la página otra vez ayuda.",
    again: "Abrirla otra vez",
    showMore: "Mostrar más",
  },
  start: {
    title: "Esta página no puede empezar aquí",
    insecure:
      "Se abrió por una conexión sin cifrar, donde alguien en el camino podría leerla o cambiarla. Ábrela por https, o en la dirección propia de este dispositivo (127.0.0.1).",
    noWorker:
      "Este navegador no guarda páginas para usarlas sin red. Una ventana privada suele impedirlo. Ábrela en una ventana normal, o en otro navegador.",
    help: "La ayuda funciona aquí igualmente.",
  },
  questions: {
    title: "Primero, tres preguntas",
    lead: "Deciden qué te puede mostrar esta app. Nada de lo que escribas aquí sale de este dispositivo.",
    exit: ["Salir", ", arriba a la derecha, cierra al instante. También pulsar Mayús tres veces. El historial del navegador se queda."],
    eyes: "¿Puede alguien mirar este dispositivo? Entonces es mejor uno más seguro.",
    noContact: "1. ¿La otra persona, o un juzgado, ha pedido que no haya contacto?",
    noContactHint: "Un bloqueo en todas partes cuenta como pedido.",
    whoAsked: "¿Quién lo pidió?",
    them: "La otra persona",
    court: "Un juzgado o la policía",
    afraid: "2. ¿Tienes miedo, o podría tenerlo la otra persona?",
    afraidHint: "Miedo entre los dos lados, o de lo que pueda pasar.",
    whoIsAfraid: "¿Quién lo tiene, o podría tenerlo?",
    me: "Yo",
    theyAre: "La otra persona, quizá",
    adult: "3. ¿Tienes 18 años o más?",
    yes: "Sí",
    no: "No",
    unclear: "No está claro",
    skip: "Saltar",
    fixed: "Respondiste que sí. Eso no se puede cambiar aquí.",
    go: "Continuar",
    later: "Saltar por ahora",
    laterWhy:
      "Si lo saltas, todo lo que es para ti queda abierto. Todo camino hacia la otra persona sigue cerrado hasta que respondas. Al cerrar la página se borra lo que escribiste.",
  },
  keep: {
    title: "¿Guardar esto en este dispositivo?",
    opening: "Se está abriendo.",
    missing: "Esta parte no se pudo cargar.",
    broken: "La parte que lo abre no se pudo cargar. Lo guardado sigue ahí.",
    exists: "Otra pestaña llegó antes: aquí ya hay algo guardado.",
    line: {
      ask: "Por ahora todo lo que anotas se va al cerrar la página. Se puede guardar aquí, cifrado, y en ningún otro sitio.",
      yes: "Ver cómo",
      no: "Ahora no",
      kept: "Lo que anotas está guardado en este dispositivo, cifrado. Un borrador solo se guarda como carta, o mientras espera.",
      settings: "Ajustes",
      lock: "Bloquear ahora",
      nothing: "No hay nada guardado en este dispositivo.",
      change: "Cambiar esto",
    },
  },
  help: {
    title: "No tienes que pasar por esto en soledad",
    loading: "Se están cargando los números. El número de emergencias de tu zona funciona ya.",
  },
  faults: {
    reader: "La lectura se detuvo y empezó de nuevo. Tus palabras están todas aquí.",
    full: "No queda sitio en este disco. Lo último que hiciste no se guardó. Libera espacio, o haz una copia de seguridad mientras está abierto.",
    "too-large": "Esto es demasiado largo para guardarlo de una vez.",
    closed: "Está bloqueado. Ábrelo otra vez.",
    refused: "Esto no se pudo guardar.",
    failed: "No funcionó. Lo guardado antes sigue ahí. Abre la página otra vez.",
    lost: "La parte que tenía lo que escribiste se detuvo, y se ha perdido. No había nada guardado en este dispositivo.",
  },
  minor: {
    title: "Esta app es para personas adultas",
    lead: "Todavía no está hecha para ti. Lo que escribiste se borró, y no se guardó nada.",
    leadKept:
      "Todavía no está hecha para ti. Lo que escribiste se borró. Lo que estaba guardado antes en este dispositivo sigue ahí, cifrado.",
    settings: "Ajustes, y cómo borrarlo",
    adult: "Habla con alguien mayor en quien confíes: de tu familia, de tu escuela, de tu centro de salud. No hace falta decirlo bien.",
    lines: "También hay personas cuyo trabajo es escuchar a gente joven. No necesitas un motivo.",
    again: "La pregunta se hace otra vez cuando vuelvas a abrir esta página.",
  },
  closed: {
    title: "Copiar y compartir están cerrados",
    unanswered: "La versión más sencilla también está cerrada. Se abren al responder las tres preguntas.",
    "asked-to-stop":
      "La otra persona pidió que no haya contacto. Esa es la respuesta. Aquí puedes escribir para ti, y se lee. En «Hay que resolver algo» se puede copiar un texto que no lleve nada más.",
    order: "Un juzgado o la policía pidió que no haya contacto. Pregunta en tu defensa legal o en el juzgado qué vía está permitida.",
    afraid:
      "Dijiste que tienes miedo. Personas que saben de esto pueden ayudarte hoy. En «Hay que resolver algo» se puede copiar un texto que no lleve nada más.",
    "own-violence": "Dijiste que la otra persona podría tener miedo. Hay quien habla contigo de eso, sin juzgar.",
    answer: "Responder las preguntas",
    help: "Ayuda que corresponde",
  },
} satisfies Translation<typeof english>;
