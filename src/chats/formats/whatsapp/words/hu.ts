import type { Words } from "./words.ts";

export const hu: Words = {
  means: {
    media: ["<Média kihagyva>", "<Hiányzó médiafájl>", "<Médiafájl kihagyva>"],
    image: ["kép kihagyva"],
    video: ["videó kihagyva"],
    audio: ["hang kihagyva"],
    sticker: ["matrica kihagyva"],
    deleted: ["Ezt az üzenetet törölték", "Ez az üzenet törlésre került"],
    "missed-call": ["Nem fogadott hanghívás", "Nem fogadott videóhívás"],
  },
  deletedByMe: ["Törölted ezt az üzenetet"],
  edited: ["<Ezt az üzenetet szerkesztették>"],
  notices: ["végpontok közötti titkosítás", "biztonsági kód", "eltűnő üzenetek"],
};
