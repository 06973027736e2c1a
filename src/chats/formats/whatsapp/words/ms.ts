import type { Words } from "./words.ts";

export const ms: Words = {
  means: {
    media: ["<Media disembunyikan>", "<Media dikecualikan>", "<Media disingkirkan>"],
    image: ["imej dikecualikan", "imej tidak dimasukkan"],
    deleted: ["Mesej ini telah dipadam", "Mesej ini telah dipadamkan"],
    "missed-call": ["Panggilan suara terlepas", "Panggilan video terlepas", "Panggila suara terlepas"],
    video: ["video tidak dimasukkan"],
    audio: ["audio tidak dimasukkan"],
    sticker: ["pelekat tidak disertakan"],
    gif: ["GIF tidak dimasukkan"],
    document: ["dokumen tidak dimasukkan"],
    contact: ["Kad kenalan tidak dimasukkan"],
    location: ["lokasi terkini dikongsi"],
  },
  deletedByMe: ["Anda memadam mesej ini", "Anda telah memadamkan mesej ini", "Anda telah memadam mesej ini"],
  edited: ["<Mesej ini telah diedit>"],
  notices: ["disulitkan hujung ke hujung", "kod keselamatan", "mesej sementara"],
};
