import type { Words } from "./words.ts";

export const hu: Words = {
  means: {
    media: ["<Média kihagyva>", "<Hiányzó médiafájl>", "<Médiafájl kihagyva>"],
    image: ["kép kihagyva", "kép küldése sikertelen"],
    video: ["videó kihagyva"],
    audio: ["hang kihagyva", "Hang kihagyása"],
    sticker: ["matrica kihagyva"],
    deleted: ["Ezt az üzenetet törölték", "Ez az üzenet törlésre került"],
    "missed-call": ["Nem fogadott hanghívás", "Nem fogadott videóhívás", "Nem fogadott videohívás"],
    gif: ["GIF fájl kihagyása"],
    document: ["dokumentum kihagyva"],
    contact: ["Névjegykártya kihagyva"],
    location: ["tartózkodási hely megosztva"],
    call: ["Hanghívás", "Videóhívás"],
  },
  deletedByMe: ["Törölted ezt az üzenetet", "Ezt az üzenetet törölted"],
  edited: ["<Ezt az üzenetet szerkesztették>"],
  notices: ["végpontok közötti titkosítás", "biztonsági kód", "eltűnő üzenetek"],
};
