import type { Words } from "./words.ts";

export const it: Words = {
  means: {
    media: ["<Media omessi>", "<Media omesso>"],
    image: ["immagine omessa"],
    video: ["video omesso"],
    audio: ["audio omesso"],
    sticker: ["sticker non incluso", "sticker omesso"],
    gif: ["GIF esclusa", "GIF omessa"],
    document: ["documento omesso"],
    contact: ["scheda contatto omessa"],
    "video-note": ["videomessaggio omesso"],
    deleted: ["Questo messaggio è stato eliminato"],
    "missed-call": ["Chiamata vocale persa", "Videochiamata persa", "Chiamata persa"],
    call: ["Chiamata vocale", "Videochiamata"],
    poll: ["SONDAGGIO:"],
    location: ["posizione attuale condivisa"],
  },
  deletedByMe: ["Hai eliminato questo messaggio"],
  edited: ["<Questo messaggio è stato modificato>"],
  notices: [
    "crittografati end-to-end",
    "crittografia end-to-end",
    "codice di sicurezza",
    "messaggi effimeri",
    "ha cambiato numero",
    "ha creato il gruppo",
    "cambiato l'oggetto",
    "timer dei messaggi",
    "hai bloccato",
    "è un contatto",
  ],
};
