import type { Words } from "./words.ts";

export const ms: Words = {
  means: {
    media: ["<Media disembunyikan>", "<Media dikecualikan>"],
    image: ["imej dikecualikan"],
    deleted: ["Mesej ini telah dipadam", "Mesej ini telah dipadamkan"],
    "missed-call": ["Panggilan suara terlepas", "Panggilan video terlepas"],
  },
  deletedByMe: ["Anda memadam mesej ini", "Anda telah memadamkan mesej ini"],
  edited: ["<Mesej ini telah diedit>"],
  notices: ["disulitkan hujung ke hujung", "kod keselamatan", "mesej sementara"],
};
