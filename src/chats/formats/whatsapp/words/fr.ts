import type { Words } from "./words.ts";

export const fr: Words = {
  means: {
    media: ["<Médias omis>", "<Fichier omis>"],
    image: ["image absente", "image omise"],
    video: ["vidéo absente", "vidéo omise"],
    audio: ["audio omis"],
    sticker: ["sticker omis"],
    gif: ["GIF retiré", "GIF omis"],
    document: ["document manquant", "document omis"],
    contact: ["fiche contact omise", "Carte de contact omise", "Fiche contact manquante"],
    "video-note": ["note vidéo omise", "message vidéo omis"],
    deleted: ["Ce message a été supprimé"],
    "missed-call": ["Appel vocal manqué", "Appel vidéo manqué", "Appel manqué"],
    call: ["Appel vocal", "Appel vidéo"],
    poll: ["SONDAGE :"],
    location: ["Localisation en direct partagée"],
  },
  deletedByMe: ["Vous avez supprimé ce message"],
  edited: ["<Ce message a été modifié>"],
  notices: [
    "chiffrés de bout en bout",
    "code de sécurité",
    "messages éphémères",
    "a changé le sujet",
    "a changé de numéro",
    "a créé le groupe",
    "minuteur",
    "avez bloqué",
    "est un contact",
  ],
};
