import type { Words } from "./words.ts";

export const ro: Words = {
  means: {
    media: ["<Fișiere media omise>", "<Media omise>", "<Media omisă>"],
    image: ["imagine omisă"],
    video: ["video omis"],
    audio: ["audio omis", "mesaj audio omis"],
    sticker: ["autocolant omis"],
    deleted: ["Acest mesaj a fost șters"],
    "missed-call": ["Apel vocal nepreluat", "Apel video nepreluat", "Apel vocal pierdut", "Apel video pierdut"],
  },
  deletedByMe: ["Ați șters acest mesaj", "Ai șters acest mesaj"],
  edited: ["<Acest mesaj a fost editat>"],
  notices: ["criptate integral", "cod de securitate", "codul de securitate", "mesaje temporare", "mesajele temporare"],
};
