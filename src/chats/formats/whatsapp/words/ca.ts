import type { Words } from "./words.ts";

export const ca: Words = {
  means: {
    media: ["<Mitjans omesos>", "<fitxers multimèdia omesos>"],
    image: ["Imatge omesa"],
    video: ["vídeo omès"],
    audio: ["Àudio omès"],
    sticker: ["adhesiu omès"],
    gif: ["GIF omès"],
    document: ["Document omès"],
    contact: ["Targeta de contacte omesa"],
    location: ["Ubicació en directe compartida"],
    deleted: ["Aquest missatge s'ha suprimit", "Aquest missatge està esborrat"],
    "missed-call": ["Trucada de veu perduda", "Videotrucada perduda", "Trucada de vídeo perduda"],
  },
  deletedByMe: ["Has suprimit aquest missatge", "Has esborrat aquest missatge"],
  edited: [],
  notices: ["xifrats d'extrem a extrem", "codi de seguretat", "missatges temporals"],
};
