import type { Words } from "./words.ts";

export const ro: Words = {
  means: {
    media: ["<Fișiere media omise>", "<Media omise>", "<Media omisă>", "<Conținut media omis>"],
    image: ["imagine omisă"],
    video: ["video omis", "clip video omis"],
    audio: ["audio omis", "mesaj audio omis", "fără audio"],
    sticker: ["autocolant omis", "sticker omis"],
    deleted: ["Acest mesaj a fost șters"],
    "missed-call": [
      "Apel vocal nepreluat",
      "Apel video nepreluat",
      "Apel vocal pierdut",
      "Apel video pierdut",
      "Apel vocal ratat",
      "Apel video ratat",
    ],
    gif: ["GIF omis"],
    document: ["document omis"],
    contact: ["Carte de vizită contact omisă"],
    location: ["locație în timp real distribuită"],
    call: ["Apel vocal", "Apel video"],
  },
  deletedByMe: ["Ați șters acest mesaj", "Ai șters acest mesaj"],
  edited: ["<Acest mesaj a fost editat>"],
  notices: ["criptate integral", "cod de securitate", "codul de securitate", "mesaje temporare", "mesajele temporare"],
};
