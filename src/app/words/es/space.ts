import type { spaceWords as english } from "../en/space.ts";
import { atStart, inWords, listed } from "../es.ts";
import type { Translation } from "../translation.ts";

const days = (count: number) => `${count} ${count === 1 ? "día" : "días"}`;
const times = (count: number) => (count === 1 ? "Una vez" : `${inWords(count)} veces`);

export const spaceWords = {
  title: "Espacio",
  ways: {
    text: ["Mensaje", "un mensaje"],
    call: ["Llamada o llamada perdida", "una llamada"],
    "voice-note": ["Nota de voz", "una nota de voz"],
    "email-or-letter": ["Correo o carta", "un correo o una carta"],
    like: ["Me gusta o reacción", "un me gusta o una reacción"],
    "direct-message": ["Mensaje directo", "un mensaje directo"],
    gift: ["Regalo o dinero", "un regalo o dinero"],
    "where-they-are": ["Fui a donde está", "ir a donde está"],
    "ask-friends": ["Pregunté a amistades", "preguntar a amistades"],
    "through-someone": ["Por otra persona", "un recado por otra persona"],
    comment: ["Comentario", "un comentario"],
    "story-reply": ["Respuesta a una historia", "una respuesta a una historia"],
    visit: ["Visita", "una visita"],
    "join-their-group": ["Entré en su grupo", "entrar en su grupo"],
    "ask-family": ["Pregunté a su familia", "preguntar a su familia"],
    intimate: ["Contacto íntimo", "contacto íntimo"],
    "beyond-need": ["Una respuesta de más", "una respuesta de más"],
  },
  looks: {
    profile: ["Perfil", "un perfil"],
    story: ["Historia", "una historia"],
    "last-seen": ["Última conexión", "su última conexión"],
    "old-chat": ["Chat antiguo", "el chat antiguo"],
    photos: ["Fotos", "fotos"],
    other: ["Otra cosa", "algo suyo"],
  },
  needs: {
    children: "Hijos",
    home: "Casa",
    money: "Dinero",
    work: "Trabajo",
    law: "Asuntos legales",
    pets: "Animales",
    health: "Salud",
    belongings: "Pertenencias",
    danger: "Peligro",
  },
  dayOf: (n: number, length: number) => (n === 0 ? "Día 0. Empieza mañana." : `Día ${n} de ${length}.`),
  pastEnd: (n: number) => `Día ${n}. Los días que elegiste han terminado, y siguen hasta que decidas.`,
  noMagic: "Ningún estudio muestra un número mágico.",
  over: (date: string) => `Las semanas terminaron el ${date}. Lo que mantuviste se queda.`,
  notBegun: "Aún no cuenta nada. Las próximas semanas pueden ser tuyas: sin contacto de tu parte, 30 días si no eliges otra cosa.",
  begin: "Empezar las semanas",
  beginAgain: "Empezar nuevas semanas",
  changeLength: "Cambiar la duración",
  review: "Los días que elegiste han terminado",
  reviewWhy: "Tres caminos iguales. Hoy no hay que decidir nada.",
  strip: {
    says: (from: string, to: string, kept: string, contacts: readonly string[], reserves: readonly string[], looked: number) =>
      [
        `Los últimos 28 días, de ${from} a ${to}.`,
        kept,
        contacts.length === 0 ? "" : `${listed(contacts)}.`,
        reserves.length === 0 ? "" : `Contacto, cubierto por un día de reserva: ${listed(reserves)}.`,
        looked === 0 ? "" : `Miraste en ${days(looked)}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    kept: (kept: number, of: number) =>
      of >= 28
        ? `${kept} ${kept === 1 ? "mantenido" : "mantenidos"}.`
        : `${kept} de ${days(of)} hasta ahora, ${kept === 1 ? "mantenido" : "mantenidos"}.`,
    contact: (what: string, date: string) => `${atStart(what)} el ${date}`,
    caption: "Los últimos 28 días. Lo que cuelga de la línea se mantuvo.",
    key: { kept: "mantenido", look: "mantenido, miraste", slip: "contacto", reserve: "contacto, día de reserva" },
    summary: "Los días distintos",
    table: { title: "Los días distintos de uno mantenido", head: ["Día", "Qué"] },
    none: ["Todos", "Ningún día es distinto."],
    cell: {
      kept: "Mantenido",
      before: "Antes del primer día",
      slip: (what: readonly string[]) => `Contacto: ${listed(what)}`,
      reserve: (what: readonly string[]) => `Contacto, cubierto por un día de reserva: ${listed(what)}`,
      looked: (count: number) => `Miraste ${times(count).toLowerCase()}`,
    },
    today: "Hoy",
    todayInLine: "hoy",
  },
  figures: {
    ofLast: "mantenidos de los últimos 28 días",
    soFar: (n: number) => `mantenidos de ${days(n)} hasta ahora`,
    ofAll: (n: number) => `mantenidos de ${days(n)} en total`,
    run: (count: number) => (count === 1 ? "día, la racha más larga" : "días, la racha más larga"),
    since: (count: number) => (count === 1 ? "día desde el último contacto" : "días desde el último contacto"),
    sinceHours: (count: number) =>
      count === 0
        ? "hora como mucho desde el último contacto"
        : count === 1
          ? "hora desde el último contacto"
          : "horas desde el último contacto",
    reserve: (used: number) =>
      `Dos días de reserva cada 28 mantienen entera una racha. ${used >= 2 ? "Los dos están usados." : "Uno está usado."} Cuentan en la racha, no como mantenidos.`,
  },
  log: "Anotar un contacto",
  looked: "Miré",
  undoFor: "Dos toques. Puedes deshacerlo durante 24 horas.",
  nothing: "No hice nada",
  nothingWhy: "Podías, y no lo hiciste. Eso también es un acto.",
  nothingKept: "No hiciste nada. Guardado.",
  recent: {
    title: "En las últimas 24 horas",
    contact: (what: string) => atStart(what),
    look: (what: string) => `Miraste ${what}`,
    needed: "Era necesario. No cuenta.",
    chance: "Pura casualidad. No cuenta.",
    happened: "Qué estaba pasando",
    takeBack: "Deshacer",
    takeBackOf: (what: string, when: string) => `Deshacer: ${what}, ${when}`,
  },
  sheet: {
    title: "¿Qué fue?",
    neededTitle: "¿Para qué era necesario?",
    neededHow: (need: string) => `Necesario: ${need.toLowerCase()}. ¿Cómo fue?`,
    more: (count: number) => `${inWords(count)} ${count === 1 ? "tipo" : "tipos"} más`,
    not: "No cuenta: lo que empezó la otra persona, lo necesario, la pura casualidad.",
    theyBegan: "Empezó la otra persona",
    needed: "Era necesario",
    chance: "Fue un encuentro casual",
    back: "No era necesario",
    kept: (what: string) => `Anotado: ${what}.`,
    keptNeeded: (what: string) => `Anotado: ${what}, necesario. No cuenta.`,
    keptChance: "Anotado: encuentro casual. No cuenta.",
  },
  look: {
    title: "¿Qué miraste?",
    lead: "No cuesta ningún día, y no acaba ninguna racha.",
    kept: (what: string) => `Anotado: miraste ${what}.`,
  },
  lookSection: {
    title: "Mirar, contado aparte",
    none: "Nada anotado en 28 días. Mirar no acaba ninguna racha. Es el acto más ligado a sentirse peor.",
    some: (count: number, since: number | null) =>
      `${times(count)} en 28 días${since === null ? "" : since === 0 ? ", la última hoy" : `, ninguna desde hace ${days(since)}`}. No acaba una racha. Es el acto más ligado a sentirse peor.`,
    room: "Cerrar un camino hacia allí",
    roomWhy: "Chat, fotos, redes, lugares: paso a paso",
  },
  unanswered: {
    title: "Ninguno más por ahora",
    stop: (count: number) =>
      `${inWords(count)} ${count === 1 ? "contacto" : "contactos"} de los últimos 30 días no ${count === 1 ? "tiene" : "tienen"} respuesta. Otro pide más, sea cual sea el tono. El consejo es siempre el mismo: no enviarlo.`,
    needed: (channel: string | null) =>
      channel === null
        ? "Si hay que resolver algo, espera. Después usa una sola vía, distinta de la anterior, y solo para ese asunto."
        : `Si hay que resolver algo, espera. Después usa una sola vía distinta, ${channel}, y solo para ese asunto.`,
    card: "Cuando no llega respuesta",
  },
  limited: {
    title: "Contacto limitado",
    ties: {
      children: "hijos",
      home: "la casa",
      money: "dinero",
      work: "trabajo",
      studies: "estudios",
      pets: "animales",
      friends: "amistades",
    },
    rule: (ties: readonly string[]) =>
      ties.length === 0
        ? "Solo lo necesario: breve, informativo, amable, firme."
        : `Solo lo necesario: ${listed(ties)}. Breve, informativo, amable, firme. No cuesta ningún día.`,
    alone: "Pregunta en tu defensa legal o en el juzgado qué vía está permitida, y para qué. Desde aquí no se fija nada.",
    channel: (channel: string, hours: { readonly from: number; readonly to: number } | null) =>
      hours === null ? `Una vía: ${channel}.` : `Una vía: ${channel}, de ${hours.from}:00 a ${hours.to}:59.`,
    noChannel: "Aún no hay ninguna vía acordada. La más aburrida es la mejor.",
    blocked: (channels: readonly string[]) =>
      `Vías que cerró la otra persona: ${listed(channels)}. También siguen cerradas por tu lado, y ninguna otra ocupa su lugar.`,
    set: "Una vía, con horas",
    change: "Cambiar la vía",
    check: "Revisar un mensaje así",
    card: "Cómo escribirlo",
    field: "La única vía",
    fieldHint: "Para lo que hay que resolver. Correo, o una app para madres y padres.",
    hoursLegend: "¿Solo a ciertas horas?",
    hours: { any: "A cualquier hora", some: "A ciertas horas" },
    from: "Desde",
    to: "Hasta el final de",
    keep: "Guardar",
    kept: (channel: string) => `La única vía: ${channel}.`,
    empty: "Escribe qué vía.",
    elseWhy: "Hay algo que resolver, o te han cerrado un canal",
    isBlocked: (channel: string) => `${channel}: te lo han cerrado. También sigue cerrado por tu parte.`,
    noLonger: "Ya no hay una vía",
    opened: (channel: string) => `Abierta otra vez: ${channel}.`,
    dropped: "Ahora no hay ninguna vía fijada.",
    blockTitle: "Vías que cerró la otra persona",
    blockField: "Una vía que cerró",
    blockAdd: "Añadirla",
    blockAdded: (channel: string) => `Cerrada: ${channel}.`,
    reopen: (channel: string) => `Abierta otra vez: ${channel}`,
    everywhere: "Me bloqueó en todas partes",
    everywhereWhy:
      "Eso es una respuesta. Aquí se cierra todo camino hacia la otra persona, y solo se puede cambiar en Seguridad, después de un día.",
    everywhereYes: "Cerrar todos los caminos",
    everywhereNo: "No es así",
    everywhereChannel: "En todas partes",
    everywhereKept: "Todos los caminos están cerrados.",
  },
  hard: {
    title: "Horas difíciles",
    yourPlan: "Tu plan",
    sentence: (when: string, will: string) => `Si ${when}, entonces ${will}.`,
    write: "Escribir un plan",
    plans: "Horas difíciles y planes",
    plansWhy: "Los días que vienen, y qué haces entonces",
  },
  more: {
    received: "Me escribió",
    receivedWhy: "Sin prisa. No cuesta ningún día",
    room: "Distancia",
    roomWhy: "Lo que lleva de vuelta a esa persona, paso a paso",
  },
} satisfies Translation<typeof english>;
