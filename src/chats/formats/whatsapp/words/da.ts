import type { Words } from "./words.ts";

export const da: Words = {
  means: {
    media: ["<Medier udeladt>", "<Mediefil udeladt>", "<Medier undladt>"],
    image: ["billede udeladt"],
    video: ["video udeladt"],
    audio: ["lyd udeladt"],
    sticker: ["sticker udeladt"],
    document: ["dokument udeladt"],
    deleted: ["Denne besked blev slettet", "Denne besked er slettet"],
    "missed-call": ["Mistet taleopkald", "Ubesvaret taleopkald", "Ubesvaret videoopkald"],
  },
  deletedByMe: ["Du slettede denne besked"],
  edited: ["<Denne besked blev redigeret>"],
  notices: ["end-to-end-krypteret", "sikkerhedskode", "forsvindende beskeder"],
};
